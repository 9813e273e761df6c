#include "ui/wizard/PrerequisitesCard.h"

#include "core/base/SafeText.h"
#include "core/casefile/CaseEvidence.h"
#include "core/diagnosis/Prerequisites.h"
#include "ui/common/BreakingLabel.h"
#include "ui/common/CommandBox.h"
#include "ui/common/Disclosure.h"
#include "ui/common/Icons.h"
#include "ui/common/Translated.h"
#include "ui/wizard/AliasForm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int signSize = 16;

struct StateLook
{
    QString icon;
    ColorRole color;
    QString word;
};

StateLook lookOf(PrerequisiteState state)
{
    switch (state) {
    case PrerequisiteState::Missing:
        return {u"warning"_s, ColorRole::Warning, PrerequisitesCard::tr("Missing")};
    case PrerequisiteState::NotKnown:
        return {u"question"_s, ColorRole::Accent, PrerequisitesCard::tr("Not known")};
    case PrerequisiteState::Fine:
        return {u"check"_s, ColorRole::Success, PrerequisitesCard::tr("Fine")};
    case PrerequisiteState::DoesNotApply:
        break;
    }
    return {u"minus"_s, ColorRole::Muted, PrerequisitesCard::tr("Does not apply")};
}

QString basisWords(Basis basis)
{
    switch (basis) {
    case Basis::Documented:
        return PrerequisitesCard::tr("documented");
    case Basis::Inferred:
        return PrerequisitesCard::tr("inferred");
    case Basis::Stated:
        break;
    }
    return PrerequisitesCard::tr("stated");
}

/// A sign in the theme's colour, made anew with the palette.
class Sign : public QLabel
{
public:
    Sign(const StateLook& look, QWidget* parent)
        : QLabel(parent)
        , m_icon(look.icon)
        , m_color(look.color)
    {
        setFixedWidth(signSize);
        draw();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            draw();
    }

private:
    void draw()
    {
        const QColor ink = Theme::forPalette(palette()).color(m_color);
        setPixmap(tintedIcon(m_icon, ink).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    }

    QString m_icon;
    ColorRole m_color;
};

QString detailWords(const PrerequisiteDetail& detail)
{
    return detail.text.isEmpty() ? detail.about
                                 : PrerequisitesCard::tr("%1: %2").arg(detail.about, translated(detail.text));
}

QString footOf(const Prerequisite& check)
{
    QStringList parts{basisWords(check.basis)};
    if (!check.kb.isEmpty())
        parts.append(check.kb.join(u", "_s));
    if (check.ref && !check.ref->file.isEmpty())
        parts.append(PrerequisitesCard::tr("seen in %1, byte %2")
                         .arg(visibleText(check.ref->file.section(u'/', -1)))
                         .arg(check.ref->range.offset));
    return parts.join(u"; "_s);
}

} // namespace

PrerequisitesCard::PrerequisitesCard(PageContext& context, QWidget* parent)
    : Card(tr("What the server needs besides"), parent)
    , m_context(context)
    , m_howToggle(new Disclosure(tr("What is not known, and how to find out"), this))
    , m_fineToggle(new Disclosure({}, this))
    , m_alias(new AliasForm(context.session, context.prompts, this))
{
    column()->addWidget(m_howToggle, 0, Qt::AlignLeft);
    column()->addWidget(m_fineToggle, 0, Qt::AlignLeft);
    column()->addWidget(m_alias);
    connect(m_howToggle, &Disclosure::toggled, this, &PrerequisitesCard::showHow);
    connect(m_fineToggle, &Disclosure::toggled, this, [this](bool open) {
        if (m_fine)
            m_fine->setVisible(open);
    });
    hide();
}

void PrerequisitesCard::setChange(const SettingsChange& change)
{
    const CaseSession& session = m_context.session;
    const auto evidence = session.evidence();
    std::vector<Prerequisite> checks;
    if (evidence) {
        checks = prerequisitesOf(
            {*evidence, *session.knowledge().charsets, change, explorerLater(answersOf(session.record()))});
    }
    setVisible(!checks.empty());
    if (checks != m_checks)
        refill(checks);
}

void PrerequisitesCard::refill(const std::vector<Prerequisite>& checks)
{
    m_checks = checks;
    m_shown.clear();
    m_commands.clear();
    m_how.clear();
    for (QWidget* old : {m_content, m_fine}) {
        if (old) {
            old->hide();
            old->deleteLater();
        }
    }
    m_content = new QWidget(this);
    m_fine = new QWidget(this);
    auto* open = new QVBoxLayout(m_content);
    auto* fine = new QVBoxLayout(m_fine);
    for (QVBoxLayout* layout : {open, fine}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(spacing::medium);
    }
    qsizetype folded = 0;
    std::vector<Prerequisite> aliases;
    for (const Prerequisite& check : checks) {
        addCheck(check, check.isOpen() ? open : fine);
        folded += check.isOpen() ? 0 : 1;
        if (check.kind == PrerequisiteKind::Alias && check.isOpen())
            aliases.push_back(check);
    }
    addCommands(checks, open);
    m_howToggle->setVisible(!m_how.empty());
    showHow(m_howToggle->isChecked());
    column()->insertWidget(column()->indexOf(m_howToggle), m_content);
    column()->insertWidget(column()->indexOf(m_fineToggle) + 1, m_fine);
    m_content->setVisible(folded < std::ssize(checks));
    m_fineToggle->setWords(tr("Fine or does not apply: %1").arg(folded));
    m_fineToggle->setVisible(folded > 0);
    m_fine->setVisible(folded > 0 && m_fineToggle->isChecked());
    m_alias->setVisible(!aliases.empty());
    m_alias->setLabels(aliases);
}

/// What is missing stands there in full; of what is not known the first sentence, the rest on demand.
void PrerequisitesCard::addCheck(const Prerequisite& check, QVBoxLayout* column)
{
    QWidget* parent = column->parentWidget();
    const StateLook look = lookOf(check.state);
    const bool brief = check.state == PrerequisiteState::NotKnown;
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(new Sign(look, parent), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    const auto say = [&](const QString& text, TextStyle style, ColorRole color) {
        auto* label =
            hasLongWord(text) ? new BreakingLabel(style, color, parent) : new TextLabel(style, color, parent);
        label->setText(text);
        texts->addWidget(label);
        return label;
    };
    m_shown.append(u"%1: %2"_s.arg(look.word, translated(check.text)));
    say(m_shown.last(), check.state == PrerequisiteState::Missing ? TextStyle::Strong : TextStyle::Body,
        ColorRole::Text);
    std::vector<QWidget*> rest;
    for (const PrerequisiteDetail& detail : check.details)
        rest.push_back(say(tr("• %1").arg(detailWords(detail)), TextStyle::Body, ColorRole::Text));
    for (const Message& todo : check.todo)
        rest.push_back(say(translated(todo), TextStyle::Body, ColorRole::Text));
    rest.push_back(say(footOf(check), TextStyle::Small, ColorRole::Muted));
    if (brief)
        m_how.insert(m_how.end(), rest.begin(), rest.end());
    row->addLayout(texts, 1);
    column->addLayout(row);
}

void PrerequisitesCard::addCommands(const std::vector<Prerequisite>& checks, QVBoxLayout* column)
{
    for (const Prerequisite& check : checks)
        m_commands += check.commands;
    m_commands.removeDuplicates();
    if (m_commands.isEmpty())
        return;
    auto* heading = new TextLabel(TextStyle::Body, ColorRole::Text, column->parentWidget());
    heading->setText(tr("These tell what is not known. Run them on the server and add the files to the case "
                        "in step 1; they only read."));
    column->addWidget(heading);
    m_how.push_back(heading);
    for (const QString& command : std::as_const(m_commands)) {
        auto* box = new CommandBox(column->parentWidget());
        box->setText(command);
        column->addWidget(box);
        m_how.push_back(box);
    }
}

void PrerequisitesCard::showHow(bool shown)
{
    for (QWidget* part : m_how)
        part->setVisible(shown);
}

} // namespace ims
