#include "ui/wizard/SettingsSaves.h"

#include "core/base/SafeText.h"
#include "core/settings/SettingsPlan.h"
#include "ui/common/Disclosure.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/SettingsPath.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString proofLine(const RowProof& row)
{
    const QString now =
        row.line > 0 ? SettingsSaves::tr("MIME %1, Non-MIME %2 (line %3)")
                           .arg(visibleText(row.mime), visibleText(row.nonMime), QString::number(row.line))
                     : SettingsSaves::tr("no entry");
    switch (row.state) {
    case ProofState::AsPlanned:
        return SettingsSaves::tr("✓ %1: as planned – %2").arg(shownDomain(row.domain), now);
    case ProofState::AsBefore:
        return SettingsSaves::tr("– %1: as before – %2").arg(shownDomain(row.domain), now);
    case ProofState::Otherwise:
        break;
    }
    return SettingsSaves::tr("! %1: neither as planned nor as before – %2").arg(shownDomain(row.domain), now);
}

QString verdictOn(const SettingsProof& proof, const QString& save)
{
    if (proof.isProven())
        return SettingsSaves::tr("%1 proves the change: every row is as planned.").arg(save);
    return proof.isUnchanged()
               ? SettingsSaves::tr("%1: the rows of the plan are as they were before.").arg(save)
               : SettingsSaves::tr("%1 does not show the change as planned.").arg(save);
}

} // namespace

SettingsSaves::SettingsSaves(PageContext& context, QWidget* parent)
    : Card(tr("Proof that it is set"), parent)
    , m_context(context)
    , m_import(new QPushButton(tr("Import a save…"), this))
    , m_readBack(new Disclosure(tr("No save? Have the dialog read out again"), this))
{
    m_import->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &SettingsSaves::importSave);
    column()->addWidget(m_import, 0, Qt::AlignLeft);
    column()->addWidget(m_readBack, 0, Qt::AlignLeft);
    m_readBack->setCheckable(true);
    connect(m_readBack, &Disclosure::toggled, this, [this](bool open) {
        if (m_readBackRows)
            m_readBackRows->setVisible(open);
    });
}

void SettingsSaves::importSave()
{
    m_context.prompts.file(this, tr("Import a save of the settings"), [this](const Path& path) {
        CaseSession& session = m_context.session;
        const auto& opened = session.record().opened;
        if (std::find(opened.begin(), opened.end(), std::filesystem::absolute(path)) != opened.end()) {
            m_context.say(
                tr("%1 was imported already. Give each save a name of its own (imc-after.txt): so both "
                   "are kept and compared.")
                    .arg(visibleText(displayName(path))));
            return;
        }
        session.addInputs({path});
    });
}

QString SettingsSaves::signature(const SettingsChange& plan) const
{
    QStringList parts;
    const auto evidence = m_context.session.evidence();
    if (evidence && evidence->settings)
        parts.append(evidence->settings->file);
    for (const ImcSettings& save : evidence ? evidence->laterSettings : std::vector<ImcSettings>()) {
        parts.append(save.file);
        for (const CharacterSets& row : save.domains)
            parts.append(row.domain + row.mime + u'/' + row.nonMime + QString::number(row.flagBits));
        if (save.defaults)
            parts.append(save.defaults->mime + u'/' + save.defaults->nonMime);
    }
    for (const SettingChange& row : plan.changes)
        parts.append(row.domain + row.mime.value_or(u"="_s) + u'/' + row.nonMime.value_or(u"="_s));
    return parts.join(u'\n');
}

void SettingsSaves::refresh(const SettingsChange& plan)
{
    m_import->setEnabled(!m_context.session.isReadOnly() && !m_context.session.isLoading());
    if (const QString now = signature(plan); !m_content || now != m_shown) {
        m_shown = now;
        showAnew(plan);
    }
    const FlowQuestion* question =
        m_context.session.flow().definition().question(itemQuestion(u"settings.read-back"_s, {}));
    const bool asked = !m_answers.empty() && question && m_context.session.flow().isAsked(*question);
    for (ChoiceRow* answer : m_answers)
        answer->refresh();
    m_readBack->setVisible(asked);
    m_readBackRows->setVisible(asked && m_readBack->isChecked());
}

void SettingsSaves::showAnew(const SettingsChange& plan)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_told.clear();
    m_newest.clear();
    m_proven = false;
    m_content = new QWidget(this);
    auto* texts = new QVBoxLayout(m_content);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(spacing::small / 2);
    column()->insertWidget(column()->indexOf(m_import), m_content);
    showSaves(plan);
    showReadBack(plan);
}

TextLabel* SettingsSaves::tell(const QString& text, TextStyle style, ColorRole color)
{
    auto* label = new TextLabel(style, color, m_content);
    label->setText(text);
    m_content->layout()->addWidget(label);
    m_told.append(text);
    return label;
}

void SettingsSaves::showSaves(const SettingsChange& plan)
{
    const auto evidence = m_context.session.evidence();
    const ImcSettings* before = evidence->settings ? &*evidence->settings : nullptr;
    if (evidence->laterSettings.empty()) {
        tell(tr("After the change, save the settings anew (“imccopy -save domain imc-after.txt”) and import "
                "that file: it is compared with the plan, list by list. What the change does to mail, a new "
                "test mail each way shows after the restart (step 7 asks for it)."),
             TextStyle::Body, ColorRole::Text);
        return;
    }
    const ImcSettings empty;
    for (const ImcSettings& save : evidence->laterSettings) {
        showSave(save, before ? *before : empty, plan);
        before = &save;
    }
}

void SettingsSaves::showSave(const ImcSettings& save, const ImcSettings& before, const SettingsChange& plan)
{
    const auto& first = m_context.session.evidence()->settings;
    const SettingsProof proof = proofOf(plan, first ? &*first : nullptr, save);
    m_newest = visibleText(save.name());
    m_proven = proof.isProven();
    tell(verdictOn(proof, m_newest), TextStyle::Strong, m_proven ? ColorRole::Success : ColorRole::Text)
        ->setToolTip(toolTipText(visibleText(save.file)));
    for (const Message& note : save.notes.first(std::min(save.notes.size(), mostTold)))
        tell(tr("Note: %1").arg(translated(note)), TextStyle::Small, ColorRole::Muted);
    if (&save == &m_context.session.evidence()->laterSettings.back())
        showProof(proof);
    const std::vector<SettingsDifference> differences = differencesOf(before, save);
    if (before.file.isEmpty())
        return;
    tell(differences.empty() ? tr("Compared with %1: nothing differs.").arg(visibleText(before.name()))
                             : tr("Compared with %1, %n field(s) differ.", nullptr, int(differences.size()))
                                   .arg(visibleText(before.name())),
         TextStyle::Small, ColorRole::Muted);
}

void SettingsSaves::showProof(const SettingsProof& proof)
{
    const size_t shown = std::min(proof.rows.size(), mostRows);
    for (size_t i = 0; i < shown; ++i)
        tell(proofLine(proof.rows[i]), TextStyle::Small,
             proof.rows[i].state == ProofState::Otherwise ? ColorRole::Warning : ColorRole::Text);
    if (shown < proof.rows.size())
        tell(tr("and %n more row(s), all in the report", nullptr, int(proof.rows.size() - shown)),
             TextStyle::Small, ColorRole::Muted);
    if (proof.others.empty())
        return;
    tell(tr("Not of the plan, changed since by others or by the tool:"), TextStyle::Small,
         ColorRole::Warning);
    for (size_t i = 0; i < std::min(proof.others.size(), size_t(mostTold)); ++i)
        tell(visibleText(translated(differenceText(proof.others[i]))), TextStyle::Small, ColorRole::Text);
    if (proof.others.size() > size_t(mostTold))
        tell(tr("and %n more", nullptr, int(proof.others.size() - size_t(mostTold))), TextStyle::Small,
             ColorRole::Muted);
}

void SettingsSaves::showReadBack(const SettingsChange& plan)
{
    m_answers.clear();
    if (m_readBackRows)
        m_readBackRows->deleteLater();
    m_readBackRows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_readBackRows);
    rows->setContentsMargins(0, 0, 0, 0);
    const CharsetCatalogue& charsets = *m_context.session.knowledge().charsets;
    const QString version = m_context.session.serverVersion();
    const auto named = [&](const std::optional<QString>& then, const std::optional<QString>& now) {
        return then || now ? settingName(charsets, then ? *then : *now, version) : tr("as before");
    };
    for (const SettingChange& row : plan.changes) {
        const QString id = itemQuestion(u"settings.read-back"_s, row.domain);
        if (leavesAll(row) || m_answers.size() == mostRows)
            continue;
        const QString text = row.action == SettingChange::Action::Remove
                                 ? tr("%1: the entry is gone").arg(shownDomain(row.domain))
                                 : tr("%1: MIME %2, Non-MIME %3")
                                       .arg(shownDomain(row.domain), named(row.mime, row.currentMime),
                                            named(row.nonMime, row.currentNonMime));
        auto* answer = new ChoiceRow(m_context.session, id, text, m_readBackRows);
        answer->setNumbers(0);
        answer->setAccessibleName(text);
        rows->addWidget(answer);
        m_answers.push_back(answer);
    }
    column()->addWidget(m_readBackRows);
}

ChoiceRow* SettingsSaves::readBack(const QString& domain) const
{
    const QString id = itemQuestion(u"settings.read-back"_s, domain);
    const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&](const ChoiceRow* row) { return row->id() == id; });
    return found == m_answers.end() ? nullptr : *found;
}

} // namespace ims
