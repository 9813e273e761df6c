#include "ui/wizard/StepPage.h"

#include "ui/common/ColumnArea.h"
#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/StepListModel.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/HelpBook.h"
#include "ui/wizard/ServersCard.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int questionShare = 45; // percent of the page's height

} // namespace

StepPage::StepPage(const QString& step, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_step(step)
    , m_context(context)
    , m_place(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_instruction(new TextLabel(TextStyle::Title, ColorRole::Text, this))
    , m_reason(new TextLabel(TextStyle::Body, ColorRole::Warning, this))
    , m_contentBox(new QWidget(this))
    , m_content(new QVBoxLayout(m_contentBox))
    , m_questionColumn(nullptr)
    , m_questionPanel(new Panel(Panel::Shape::Card, ColorRole::Surface, ColorRole::Border, this))
    , m_questionArea(new QScrollArea(this))
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::medium);
    head->setSpacing(2);
    head->addWidget(m_place);
    head->addWidget(m_instruction);
    head->addWidget(m_reason);
    m_content->setContentsMargins(spacing::page, 0, spacing::page, 0);
    m_content->setSpacing(spacing::medium);
    m_questionColumn = new QVBoxLayout(m_questionPanel);
    m_questionColumn->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    m_questionColumn->setSpacing(spacing::medium);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    foot->addWidget(m_questionArea);
    m_questionArea->setWidget(m_questionPanel);
    m_questionArea->setWidgetResizable(true);
    m_questionArea->setFrameShape(QFrame::NoFrame);
    m_questionArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questionArea->setFocusPolicy(Qt::NoFocus);
    m_questionArea->hide();
    m_questionPanel->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_contentBox, 1);
    column->addLayout(foot);
    connect(&session(), &CaseSession::flowChanged, this, [this] {
        if (isVisible()) {
            showTexts();
            showBlocked();
            showQuestions();
        }
    });
}

void StepPage::refresh()
{
    showTexts();
    showBlocked();
    showCase();
    showQuestions();
}

/// What a step would have done on the wrong server stays out of sight until it is settled which it is.
void StepPage::showBlocked()
{
    const QString question = session().flow().status(m_step).waitsFor;
    m_contentBox->setVisible(question.isEmpty());
    if (question.isEmpty()) {
        if (m_blockedArea)
            m_blockedArea->hide();
        return;
    }
    if (!m_blockedArea) {
        m_blockedArea = new ColumnArea(tr("More than one server"), this);
        m_blocked = new ServersCard(m_context, question, m_blockedArea);
        m_blockedArea->column()->addWidget(m_blocked);
        m_blockedArea->column()->setContentsMargins(spacing::page, 0, spacing::page, 0);
        qobject_cast<QVBoxLayout*>(layout())->insertWidget(2, m_blockedArea, 1);
    }
    m_blocked->refresh();
    m_blockedArea->show();
}

ServersCard* StepPage::blocked() const
{
    return m_blockedArea && !m_blockedArea->isHidden() ? m_blocked : nullptr;
}

QList<QWidget*> StepPage::panesInSight() const
{
    return blocked() ? QList<QWidget*>{m_blockedArea} : panes();
}

void StepPage::showTexts()
{
    const Flow& flow = session().flow();
    const FlowStep& step = *flow.definition().step(m_step);
    const FlowTexts& texts = flow.texts(step);
    const StepStatus status = flow.status(m_step);
    m_place->setText(tr("Step %1 of %2 · %3 · about %4 min")
                         .arg(step.number)
                         .arg(flow.definition().steps().size())
                         .arg(StepListModel::stateWord(status.state), texts.minutes));
    m_instruction->setText(translated(texts.instruction));
    const QString reason = translated(status.reason);
    m_reason->setVisible(!reason.isEmpty());
    m_reason->setText(status.state == StepState::Skipped ? tr("Skipped. %1").arg(reason) : reason);
    setAccessibleName(m_instruction->text());
}

void StepPage::showQuestions()
{
    const Flow& flow = session().flow();
    QStringList asked;
    for (const FlowQuestion& question : flow.definition().step(m_step)->questions) {
        if (!question.each && !question.choices.empty() && !placesItself(question.id) &&
            flow.isAsked(question) && flow.status(m_step).state != StepState::Skipped)
            asked.append(question.id);
    }
    QStringList shown;
    for (const ChoiceRow* row : m_questions)
        shown.append(row->id());
    if (asked == shown)
        return;
    for (ChoiceRow* row : m_questions) {
        row->hide();
        row->deleteLater();
    }
    m_questions.clear();
    int number = 1;
    for (const QString& id : std::as_const(asked)) {
        auto* row = new ChoiceRow(session(), id, true, m_questionPanel);
        row->setAnswers([this, id](const QString& value) { return answersFor(id, value); });
        number = row->setNumbers(number);
        m_questionColumn->addWidget(row);
        m_questions.push_back(row);
        questionShown(*row);
    }
    if (ChoiceRow* own = ownQuestion())
        own->setNumbers(number);
    m_questionArea->setVisible(!asked.isEmpty());
    fitQuestions();
}

/// The questions take the height that they need, as long as the page keeps the greater part.
void StepPage::fitQuestions()
{
    const int side = m_questionArea->verticalScrollBar()->sizeHint().width();
    const int most = height() * questionShare / 100;
    const int needed = m_questionPanel->heightForWidth(m_questionArea->width());
    // What does not fit scrolls, and the bar takes its width from the text.
    const int beside = m_questionPanel->heightForWidth(m_questionArea->width() - side);
    if (needed < 0)
        return; // nothing is asked
    m_questionArea->setFixedHeight(needed <= most ? needed : std::min(most, beside));
}

void StepPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitQuestions();
}

bool StepPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_questionPanel && event->type() == QEvent::LayoutRequest)
        fitQuestions(); // an answer asks whether others may be taken back, a sentence came or went
    return QWidget::eventFilter(watched, event);
}

std::vector<FlowAnswer> StepPage::answersFor(const QString& question, const QString& value) const
{
    return {{question, value}};
}

ChoiceRow* StepPage::question(const QString& id) const
{
    for (ChoiceRow* row : m_questions) {
        if (row->id() == id)
            return row;
    }
    return nullptr;
}

QString StepPage::helpPage() const
{
    return HelpBook::stepPage(m_step);
}

ChoiceRow* StepPage::numberedQuestion() const
{
    return m_questions.empty() ? ownQuestion() : m_questions.front();
}

bool StepPage::choose(int number)
{
    if (ServersCard* card = blocked())
        return card->question()->choose(number);
    for (ChoiceRow* row : m_questions) {
        if (row->choose(number))
            return true;
    }
    ChoiceRow* own = ownQuestion();
    return own && own->choose(number);
}

} // namespace ims
