#include "ui/wizard/FindingCard.h"

#include "ui/common/Icons.h"
#include "ui/common/LinkButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/FindingsModel.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/CauseHelp.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/DismissalBar.h"
#include "ui/wizard/EvidenceLines.h"
#include "ui/wizard/FindingList.h"
#include "ui/wizard/WeighingLines.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int signSize = 18;

QString explains(const Finding& finding, qsizetype failed)
{
    const qsizetype count = finding.spoolFiles.size();
    if (count == 0)
        return {};
    if (failed == 1)
        return finding.status == FindingStatus::CouldNotCheck
                   ? FindingCard::tr("concerns the failed message")
                   : FindingCard::tr("explains the failed message");
    return (finding.status == FindingStatus::CouldNotCheck
                ? FindingCard::tr("concerns %1 of %2 failed messages")
                : FindingCard::tr("explains %1 of %2 failed messages"))
        .arg(count)
        .arg(failed);
}

/// What the status says to someone who hears the word for the first time.
QString plainWords(const Finding& finding, bool isOther)
{
    if (isOther)
        return FindingCard::tr("A documented cause of this error; this evidence does not point to it.");
    if (finding.cause == "unknown"_L1)
        return FindingCard::tr("What was found fits none of the documented causes well enough to name it.");
    switch (finding.status) {
    case FindingStatus::Likely:
        return FindingCard::tr("What was found fits this cause well.");
    case FindingStatus::Possible:
        return FindingCard::tr("Some of what was found fits this cause, but not enough to be sure.");
    case FindingStatus::Unlikely:
        return FindingCard::tr("Little fits this cause, or more speaks against it.");
    case FindingStatus::Excluded:
        return FindingCard::tr("Something that was found rules this cause out.");
    case FindingStatus::CouldNotCheck:
        break;
    }
    return FindingCard::tr("What would tell is not at hand, so it may be this cause or not.");
}

QVBoxLayout* makeColumn()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::small);
    return column;
}

/// What keeps a cause from being the one; what could not be checked is not kept from it.
QString whyNotWords(const Finding& finding)
{
    const QString why = translated(finding.whyNot);
    if (why.isEmpty() || finding.status == FindingStatus::CouldNotCheck)
        return why;
    return isLeading(finding.status) ? FindingCard::tr("Why it is not first: %1").arg(why)
                                     : FindingCard::tr("Why it is not this one: %1").arg(why);
}

/// What takes the focus, in the order in which it stands.
void collectFocus(QLayout* layout, QList<QWidget*>& found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QLayout* inner = item->layout())
            collectFocus(inner, found);
        QWidget* widget = item->widget();
        if (!widget)
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            found.append(widget);
        else if (widget->layout())
            collectFocus(widget->layout(), found);
    }
}

} // namespace

FindingCard::FindingCard(CaseSession& session, QWidget* parent)
    : Panel(Shape::Accented, ColorRole::Surface, ColorRole::Border, parent)
    , m_session(session)
    , m_dismissal(new DismissalBar(session, this))
    , m_settlePanel(new Panel(Shape::Card, ColorRole::Window, ColorRole::Border, this))
    , m_settle(new QVBoxLayout(m_settlePanel))
    , m_questions(makeColumn())
    , m_questionHeading(nullptr)
    , m_for(new EvidenceLines(true, this))
    , m_against(new EvidenceLines(false, this))
    , m_weighing(new WeighingLines(this))
    , m_help(new CauseHelp(this))
    , m_messages(new MessageLinks(this))
{
    m_settle->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    m_settle->setSpacing(spacing::small);
    addHeading(tr("What would settle it best"), m_settle);
    m_settleText = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    m_settle->addWidget(m_settleText);
    m_settleAlso = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    m_settle->addWidget(m_settleAlso);
    m_questionHeading = addHeading(tr("What else only a person can answer"), m_questions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(makeHead());
    column->addWidget(m_settlePanel);
    column->addWidget(m_for);
    column->addWidget(m_against);
    column->addWidget(m_weighing);
    column->addLayout(m_questions);
    column->addWidget(m_help);
    column->addWidget(m_messages);
    column->addStretch();
    connect(m_for, &EvidenceLines::placeWanted, this, &FindingCard::placeWanted);
    connect(m_against, &EvidenceLines::placeWanted, this, &FindingCard::placeWanted);
    connect(m_messages, &MessageLinks::messageWanted, this, &FindingCard::messageWanted);
}

QWidget* FindingCard::makeHead()
{
    auto* head = new QWidget(this);
    m_title = new TextLabel(TextStyle::Heading, ColorRole::Text, head);
    m_sign = new QLabel(head);
    m_word = new TextLabel(TextStyle::Strong, ColorRole::Text, head);
    m_word->setWordWrap(false);
    m_facts = new TextLabel(TextStyle::Small, ColorRole::Muted, head);
    m_plain = new TextLabel(TextStyle::Small, ColorRole::Muted, head);
    m_whyNot = new TextLabel(TextStyle::Body, ColorRole::Text, head);
    m_what = new TextLabel(TextStyle::Body, ColorRole::Text, head);
    m_others = new TextLabel(TextStyle::Body, ColorRole::Warning, head);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_word, 0, Qt::AlignTop);
    row->addSpacing(spacing::small);
    row->addWidget(m_facts, 1, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_dismissal->opener(), 0, Qt::AlignTop);
    column->addLayout(top);
    column->addLayout(row);
    column->addWidget(m_dismissal);
    column->addWidget(m_plain);
    column->addWidget(m_whyNot);
    column->addWidget(m_what);
    column->addWidget(m_others);
    return head;
}

TextLabel* FindingCard::addHeading(const QString& text, QVBoxLayout* column)
{
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Muted, this);
    heading->setText(text);
    column->addWidget(heading);
    return heading;
}

void FindingCard::setFinding(const Finding& finding, const Surroundings& surroundings)
{
    const Cause* cause = surroundings.cause;
    const bool another = m_cause != finding.cause;
    m_cause = finding.cause;
    if (another) {
        m_for->showFew();
        m_against->showFew();
        m_messages->showFew();
        m_weighing->fold();
    }
    showHead(finding, surroundings);
    showQuestions(finding);
    showSettling(finding);
    const auto evidence = m_session.evidence();
    const QString settings = evidence && evidence->settings ? evidence->settings->file : QString();
    m_for->setEvidence(finding.evidence, settings);
    m_against->setEvidence(finding.evidence, settings);
    m_weighing->setFinding(finding, cause);
    const bool checked = finding.status != FindingStatus::CouldNotCheck;
    m_messages->setMessages(checked ? tr("Messages it explains") : tr("Messages it concerns"),
                            surroundings.messages);
    // What is ruled out, or what nothing points to, is nobody's remedy.
    const bool helps = checked && !surroundings.isOther && finding.status != FindingStatus::Excluded;
    m_help->setCause(helps ? cause : nullptr);
    m_dismissal->setCause(cause && !surroundings.isOther ? finding.cause : QString(), m_title->text(),
                          finding.dismissed);
    orderTabs();
}

void FindingCard::showHead(const Finding& finding, const Surroundings& surroundings)
{
    m_status = finding.status;
    m_dismissed = !finding.dismissed.isEmpty();
    m_title->setText(translated(finding.title));
    setAccessibleName(m_title->text());
    m_word->setText(surroundings.isOther ? FindingsModel::otherWord()
                                         : FindingsModel::statusWord(finding.status));
    QStringList facts;
    if (const QString count = explains(finding, surroundings.failed); !count.isEmpty())
        facts.append(count);
    if (!finding.kb.isEmpty())
        facts.append(finding.kb.join(u", "_s));
    m_facts->setText(facts.join(u" · "_s));
    m_plain->setText(plainWords(finding, surroundings.isOther));
    const QString whyNot = whyNotWords(finding);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_whyNot->setText(whyNot);
    m_what->setVisible(surroundings.cause != nullptr);
    m_what->setText(surroundings.cause ? translated(surroundings.cause->whatHappens) : QString());
    m_others->setText(surroundings.others);
    m_others->setVisible(!surroundings.others.isEmpty());
    refreshLook();
}

void FindingCard::showSettling(const Finding& finding)
{
    QString text = translated(finding.settling.text);
    const bool asked = question(finding.settling.question) != nullptr;
    placeQuestions(asked ? finding.settling.question : QString());
    if (text.isEmpty() && finding.status == FindingStatus::CouldNotCheck)
        text = translated(finding.nextStep);
    m_settleText->setText(asked ? QString() : text);
    m_settleText->setVisible(!asked);
    m_settlePanel->setVisible(asked || !text.isEmpty());
    const bool missing = asked && finding.status == FindingStatus::CouldNotCheck;
    m_settleAlso->setText(missing ? tr("Missing so far: %1").arg(translated(finding.nextStep)) : QString());
    m_settleAlso->setVisible(missing && !finding.nextStep.isEmpty());
}

void FindingCard::showQuestions(const Finding& finding)
{
    QStringList asked;
    for (const Question& question : finding.questions)
        asked.append(question.id);
    if (asked == m_asked)
        return;
    m_asked = asked;
    for (ChoiceRow* row : m_rows) {
        m_settle->removeWidget(row);
        m_questions->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Question& question : finding.questions) {
        auto* row = new ChoiceRow(m_session, itemQuestion(u"cause.asked"_s, question.id),
                                  translated(question.text), this);
        m_questions->addWidget(row);
        m_rows.push_back(row);
    }
}

/// The question that would settle most stands first, in a place of its own.
void FindingCard::placeQuestions(const QString& settling)
{
    qsizetype others = 0;
    for (ChoiceRow* row : m_rows) {
        const bool first = !settling.isEmpty() && itemOf(row->id()) == settling;
        QVBoxLayout* wanted = first ? m_settle : m_questions;
        others += first ? 0 : 1;
        if (wanted->indexOf(row) >= 0)
            continue;
        QWidget* focused = window()->focusWidget();
        const bool carries = focused && row->isAncestorOf(focused);
        m_settle->removeWidget(row);
        m_questions->removeWidget(row);
        if (first)
            m_settle->insertWidget(m_settle->indexOf(m_settleAlso), row);
        else
            m_questions->addWidget(row);
        row->show();
        if (carries)
            focused->setFocus(); // which a change of parents takes away
    }
    m_questionHeading->setVisible(others > 0);
    m_questionHeading->setText(settling.isEmpty() ? tr("What only a person can answer")
                                                  : tr("What else only a person can answer"));
}

void FindingCard::orderTabs()
{
    QList<QWidget*> widgets;
    collectFocus(layout(), widgets);
    for (qsizetype i = 1; i < widgets.size(); ++i)
        setTabOrder(widgets.at(i - 1), widgets.at(i));
}

QString FindingCard::title() const
{
    return m_title->text();
}

QString FindingCard::facts() const
{
    return u"%1 · %2"_s.arg(m_word->text(), m_facts->text());
}

QString FindingCard::others() const
{
    return m_others->text();
}

QString FindingCard::whyNot() const
{
    return m_whyNot->text();
}

QString FindingCard::settling() const
{
    return m_settlePanel->isHidden() ? QString() : m_settleText->text();
}

ChoiceRow* FindingCard::question(const QString& id) const
{
    for (ChoiceRow* row : m_rows) {
        if (itemOf(row->id()) == id)
            return row;
    }
    return nullptr;
}

ChoiceRow* FindingCard::settlingQuestion() const
{
    for (ChoiceRow* row : m_rows) {
        if (m_settle->indexOf(row) >= 0)
            return row;
    }
    return nullptr;
}

void FindingCard::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

void FindingCard::refreshLook()
{
    const FindingLook look = m_dismissed ? dismissedLook() : lookOf(m_status);
    setColors(ColorRole::Surface, look.frame);
    m_word->setColorRole(look.ink);
    const QColor ink = Theme::forPalette(palette()).color(look.ink);
    m_sign->setPixmap(tintedIcon(look.icon, ink).pixmap(signSize, signSize));
}

} // namespace ims
