#include "ui/wizard/RecommendationView.h"

#include "core/base/SafeText.h"
#include "core/settings/ChangeSurroundings.h"
#include "core/settings/SettingsPlan.h"
#include "ui/common/CommandBox.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/LinkButton.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/OwnChoiceForm.h"
#include "ui/wizard/SettingsPath.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype wholeDomain = 24; // characters; a longer name gives way in its middle
constexpr int columns = 4;

QString actionWord(const SettingChange& row)
{
    if (leavesAll(row))
        return RecommendationView::tr("Leave");
    switch (row.action) {
    case SettingChange::Action::Set:
        return RecommendationView::tr("Set");
    case SettingChange::Action::Add:
        return RecommendationView::tr("Add");
    case SettingChange::Action::Remove:
        break;
    }
    return RecommendationView::tr("Remove");
}

QString fromTo(const CharsetCatalogue& charsets, const SettingChange& change,
               const std::optional<QString>& now, const std::optional<QString>& then,
               const QString& serverVersion)
{
    const auto name = [&](const QString& token) { return settingName(charsets, token, serverVersion); };
    if (change.action == SettingChange::Action::Remove)
        return now ? name(*now) : u"–"_s;
    if (!then)
        return now ? RecommendationView::tr("%1 (stays)").arg(name(*now))
                   : RecommendationView::tr("unchanged");
    if (!now)
        return name(*then);
    return RecommendationView::tr("%1 → %2").arg(name(*now), name(*then));
}

/// Whether a row names a character set whose entry in the dialog's list no article shows.
bool hasUnknownName(const CharsetCatalogue& charsets, const SettingsChange& change,
                    const QString& serverVersion)
{
    const auto unknown = [&](const std::optional<QString>& token) {
        return token && !isSettingNameKnown(charsets, *token, serverVersion);
    };
    return std::any_of(change.changes.begin(), change.changes.end(),
                       [&](const SettingChange& row) { return unknown(row.mime) || unknown(row.nonMime); });
}

/// When the setting was changed, and who else is touched by changing it again.
QStringList surroundingsOf(const SettingsChange& change)
{
    QStringList sentences;
    for (const Message& sentence : changeSurroundings(change))
        sentences.append(translated(sentence));
    return sentences;
}

} // namespace

RecommendationView::RecommendationView(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

QString RecommendationView::signature() const
{
    const auto diagnosis = m_session.diagnosis();
    const auto evidence = m_session.evidence();
    const bool known = evidence && evidence->settings;
    QStringList parts = {m_session.server(), m_session.serverVersion(),
                         m_session.flow().answerTo(u"cause.branch"_s), known ? u"known"_s : u"unknown"_s};
    if (diagnosis && diagnosis->planned()) {
        parts.append(translated(diagnosis->planned()->why));
        parts += surroundingsOf(*diagnosis->planned());
        for (const SettingChange& row : diagnosis->planned()->changes) {
            parts += {row.domain,
                      row.mime.value_or(QString()),
                      row.nonMime.value_or(QString()),
                      row.currentMime.value_or(QString()),
                      row.currentNonMime.value_or(QString()),
                      translated(row.why),
                      row.chosen ? u"chosen"_s : QString(),
                      row.note};
            for (const Message& warning : row.warnings)
                parts += translated(warning);
        }
    }
    return parts.join(u'\n');
}

void RecommendationView::refresh()
{
    const auto diagnosis = m_session.diagnosis();
    const bool any = diagnosis && diagnosis->planned() && !diagnosis->planned()->changes.empty();
    setVisible(any);
    if (!any || signature() == m_shown)
        return;
    m_shown = signature();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_rows.clear();
    m_answers.clear();
    m_effects.clear();
    m_warnings.clear();
    m_order.clear();
    m_otherwise.clear();
    m_form = nullptr;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    m_column->addWidget(m_content);
    fill(*diagnosis->planned());
    m_content->show();
}

void RecommendationView::fill(const SettingsChange& change)
{
    m_changes = new Card(tr("Recommended Character Sets"), m_content);
    m_changes->addText(translated(change.why));
    if (const QStringList around = surroundingsOf(change); !around.isEmpty())
        m_changes->addText(around.join(u' '), TextStyle::Small, ColorRole::Muted);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small / 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    int place = 0;
    for (const QString& name : {tr("Action"), tr("E-mail domain"), tr("MIME"), tr("Non-MIME")}) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, m_changes);
        label->setText(name);
        label->setWordWrap(false);
        grid->addWidget(label, 0, place++);
    }
    for (size_t i = 0; i < std::min(change.changes.size(), mostRows); ++i)
        addRow(change.changes.at(i), grid);
    m_changes->column()->addSpacing(spacing::small);
    m_changes->column()->addLayout(grid);
    addOrder(change);
    if (change.changes.size() > mostRows) {
        m_changes->addText(tr("and %1 more, all in the report").arg(change.changes.size() - mostRows),
                           TextStyle::Small, ColorRole::Muted);
    }
    if (hasUnknownName(*m_session.knowledge().charsets, change, m_session.serverVersion())) {
        m_changes->addText(
            tr("Where no article shows the name in the dialog’s list, the charset stands here by its "
               "Internet name: choose the entry that bears it, most often in brackets."),
            TextStyle::Small, ColorRole::Muted);
    }
    m_effectsButton = new QPushButton(tr("Show what each row does to mail"), m_changes);
    m_effectsButton->setCheckable(true);
    m_effectsButton->setAutoDefault(false);
    connect(m_effectsButton, &QPushButton::toggled, this, [this](bool shown) {
        for (TextLabel* effect : m_effects)
            effect->setVisible(shown);
    });
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_effectsButton);
    foot->addStretch();
    m_changes->column()->addLayout(foot);
    m_content->layout()->addWidget(m_changes);
}

void RecommendationView::addRow(const SettingChange& change, QGridLayout* grid)
{
    const CharsetCatalogue& charsets = *m_session.knowledge().charsets;
    const QStringList cells = {
        actionWord(change), shownDomain(change.domain),
        fromTo(charsets, change, change.currentMime, change.mime, m_session.serverVersion()),
        fromTo(charsets, change, change.currentNonMime, change.nonMime, m_session.serverVersion())};
    m_rows.append(cells.join(u'|'));
    const int row = grid->rowCount();
    addCells(cells, grid, row);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::large);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* why = new TextLabel(TextStyle::Small, ColorRole::Muted, m_changes);
    why->setText(translated(change.why));
    texts->addWidget(why);
    for (const Message& effect : change.effects) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Text, m_changes);
        label->setText(translated(effect));
        label->hide();
        texts->addWidget(label);
        m_effects.push_back(label);
    }
    addChoice(change, texts);
    texts->addStretch();
    line->addLayout(texts, 1);
    addRowAnswer(change, line);
    grid->addLayout(line, row + 1, 1, 1, columns - 1);
    grid->setRowMinimumHeight(row + 2, spacing::medium);
}

void RecommendationView::addCells(const QStringList& cells, QGridLayout* grid, int row)
{
    for (int column = 0; column < cells.size(); ++column) {
        if (column == 1 && cells.at(column).size() > wholeDomain) {
            auto* name = new ElidedLabel(TextStyle::Strong, ColorRole::Text, m_changes);
            name->setText(cells.at(column));
            grid->addWidget(name, row, column, Qt::AlignTop);
            continue;
        }
        auto* label =
            new TextLabel(column < 2 ? TextStyle::Strong : TextStyle::Body, ColorRole::Text, m_changes);
        label->setText(cells.at(column));
        label->setWordWrap(column >= 1);
        grid->addWidget(label, row, column, Qt::AlignTop);
    }
}

void RecommendationView::addRowAnswer(const SettingChange& change, QHBoxLayout* line)
{
    const QString id = itemQuestion(u"settings.row"_s, change.domain);
    if (!m_session.flow().isAsked(*m_session.flow().definition().question(id)))
        return;
    auto* answer = new ChoiceRow(m_session, id, false, m_changes);
    answer->setAccessibleName(tr("Row %1").arg(shownDomain(change.domain)));
    answer->setNumbers(0);
    line->addWidget(answer, 0, Qt::AlignTop);
    m_answers.push_back(answer);
}

/// That a row is the technician's choice, why, and what the evidence has against it.
void RecommendationView::addChoice(const SettingChange& change, QVBoxLayout* texts)
{
    if (change.chosen) {
        auto* note = new TextLabel(TextStyle::Small, ColorRole::Text, m_changes);
        note->setText(tr("Your choice: %1").arg(visibleText(change.note)));
        texts->addWidget(note);
    }
    for (const Message& warning : change.warnings) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Warning, m_changes);
        label->setText(tr("Against it: %1").arg(translated(warning)));
        texts->addWidget(label);
        m_warnings.push_back(label);
    }
    addOtherwise(change.chosen ? tr("Change your choice…") : tr("Set it otherwise…"), change, texts);
}

void RecommendationView::addOtherwise(const QString& words, std::optional<SettingChange> row,
                                      QVBoxLayout* texts)
{
    const QString domain = row ? row->domain : QString();
    const FlowQuestion* question =
        m_session.flow().definition().question(itemQuestion(u"settings.own-mime"_s, domain));
    if (!question || !m_session.flow().isAsked(*question) || m_session.isReadOnly())
        return;
    auto* opener = new LinkButton(words, m_changes);
    opener->setAccessibleName(row ? tr("%1 Row %2").arg(words, shownDomain(domain)) : words);
    texts->addWidget(opener, 0, Qt::AlignLeft);
    m_otherwise.insert(domain, opener);
    connect(opener, &LinkButton::clicked, this, [this, row, texts, opener] { openForm(row, texts, opener); });
}

void RecommendationView::openForm(std::optional<SettingChange> row, QVBoxLayout* place, LinkButton* opener)
{
    if (m_form)
        Q_EMIT m_form->finished();
    m_form = new OwnChoiceForm(m_session, std::move(row), m_changes);
    place->insertWidget(place->indexOf(opener) + 1, m_form);
    opener->hide();
    connect(m_form, &OwnChoiceForm::finished, opener, [form = m_form.data(), opener] {
        form->hide();
        form->deleteLater();
        opener->show();
        opener->setFocus();
    });
    QWidget* first = m_form->domainField();
    (first ? first : m_form->mimeList())->setFocus();
}

void RecommendationView::addOrder(const SettingsChange& change)
{
    const auto& settings = m_session.evidence()->settings;
    for (const Message& note : settings ? orderNotes(change, *settings) : QList<Message>()) {
        m_order.append(translated(note));
        m_changes->addText(m_order.back(), TextStyle::Small, ColorRole::Text);
    }
    addOtherwise(tr("Add a row of your own…"), {}, m_changes->column());
}

QStringList RecommendationView::warnings() const
{
    QStringList texts;
    for (const TextLabel* warning : m_warnings)
        texts.append(warning->text());
    return texts;
}

ChoiceRow* RecommendationView::rowAnswer(const QString& domain) const
{
    const QString id = itemQuestion(u"settings.row"_s, domain);
    const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&](const ChoiceRow* row) { return row->id() == id; });
    return found == m_answers.end() ? nullptr : *found;
}

} // namespace ims
