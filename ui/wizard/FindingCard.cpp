#include "ui/wizard/FindingCard.h"

#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/FindingsModel.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/EvidenceLines.h"
#include "ui/wizard/FindingList.h"
#include "ui/wizard/MessageLinks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int signSize = 18;

QString explains(const Finding& finding)
{
    const qsizetype count = finding.spoolFiles.size();
    if (count == 0)
        return {};
    if (finding.status == FindingStatus::CouldNotCheck) {
        return count == 1 ? FindingCard::tr("concerns 1 failed message")
                          : FindingCard::tr("concerns %1 failed messages").arg(count);
    }
    return count == 1 ? FindingCard::tr("explains 1 failed message")
                      : FindingCard::tr("explains %1 failed messages").arg(count);
}

QVBoxLayout* makeColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    return column;
}

} // namespace

FindingCard::FindingCard(CaseSession& session, QWidget* parent)
    : Panel(Shape::Accented, ColorRole::Surface, ColorRole::Border, parent)
    , m_session(session)
    , m_questionArea(new QWidget(this))
    , m_questions(makeColumn(m_questionArea))
    , m_for(new EvidenceLines(true, this))
    , m_against(new EvidenceLines(false, this))
    , m_messages(new MessageLinks(this))
    , m_help(new QWidget(this))
    , m_helpColumn(makeColumn(m_help))
{
    addHeading(tr("What only a person can answer"), m_questions);
    m_helpHeading = addHeading({}, m_helpColumn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(makeHead());
    column->addWidget(m_questionArea);
    column->addWidget(m_for);
    column->addWidget(m_against);
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
    m_what = new TextLabel(TextStyle::Body, ColorRole::Text, head);
    m_others = new TextLabel(TextStyle::Body, ColorRole::Warning, head);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_word, 0, Qt::AlignTop);
    row->addSpacing(spacing::small);
    row->addWidget(m_facts, 1, Qt::AlignVCenter);
    auto* column = makeColumn(head);
    column->addWidget(m_title);
    column->addLayout(row);
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

void FindingCard::setFinding(const Finding& finding, const Cause* cause, const QString& others)
{
    const bool another = m_cause != finding.cause;
    m_cause = finding.cause;
    if (another) {
        m_for->showFew();
        m_against->showFew();
        m_messages->showFew();
    }
    showHead(finding, cause);
    m_others->setText(others);
    m_others->setVisible(!others.isEmpty());
    showQuestions(finding.questions);
    const auto evidence = m_session.evidence();
    const QString settings = evidence && evidence->settings ? evidence->settings->file : QString();
    m_for->setEvidence(finding.evidence, settings);
    m_against->setEvidence(finding.evidence, settings);
    const bool checked = finding.status != FindingStatus::CouldNotCheck;
    m_messages->setMessages(checked ? tr("Messages it explains") : tr("Messages it concerns"),
                            finding.spoolFiles);
    showSteps(finding, cause);
}

void FindingCard::showHead(const Finding& finding, const Cause* cause)
{
    m_status = finding.status;
    m_title->setText(translated(finding.title));
    setAccessibleName(m_title->text());
    m_word->setText(FindingsModel::statusWord(finding.status));
    QStringList facts;
    if (const QString count = explains(finding); !count.isEmpty())
        facts.append(count);
    if (!finding.kb.isEmpty())
        facts.append(finding.kb.join(u", "_s));
    m_facts->setText(facts.join(u" · "_s));
    m_what->setVisible(cause != nullptr);
    m_what->setText(cause ? translated(cause->whatHappens) : QString());
    refreshLook();
}

void FindingCard::showQuestions(const std::vector<Question>& questions)
{
    QStringList asked;
    for (const Question& question : questions)
        asked.append(question.id);
    m_questionArea->setVisible(!asked.isEmpty());
    if (asked == m_asked)
        return;
    m_asked = asked;
    for (ChoiceRow* row : m_rows) {
        m_questions->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Question& question : questions) {
        auto* row = new ChoiceRow(m_session, itemQuestion(u"cause.asked"_s, question.id),
                                  translated(question.text), m_questionArea);
        m_questions->addWidget(row);
        m_rows.push_back(row);
    }
}

void FindingCard::showSteps(const Finding& finding, const Cause* cause)
{
    const bool settled = cause && finding.status != FindingStatus::CouldNotCheck;
    QList<Message> steps;
    if (settled)
        steps = cause->steps;
    else if (!finding.nextStep.isEmpty())
        steps = {finding.nextStep};
    m_help->setVisible(!steps.isEmpty());
    m_helpHeading->setText(settled ? tr("What helps") : tr("What would settle it"));
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (QLayoutItem* item = m_helpColumn->takeAt(1)) {
        delete item->widget(); // texts, which nobody can press
        delete item;
    }
    int number = 1;
    for (const Message& step : std::as_const(steps)) {
        auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, m_help);
        text->setText(steps.size() == 1 ? translated(step)
                                        : tr("%1. %2").arg(QString::number(number++), translated(step)));
        m_helpColumn->addWidget(text);
    }
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

ChoiceRow* FindingCard::question(const QString& id) const
{
    for (ChoiceRow* row : m_rows) {
        if (itemOf(row->id()) == id)
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
    const FindingLook look = lookOf(m_status);
    setColors(ColorRole::Surface, look.frame);
    m_word->setColorRole(look.ink);
    const QColor ink = Theme::forPalette(palette()).color(look.ink);
    m_sign->setPixmap(tintedIcon(look.icon, ink).pixmap(signSize, signSize));
}

} // namespace ims
