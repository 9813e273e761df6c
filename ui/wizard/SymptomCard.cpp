#include "ui/wizard/SymptomCard.h"

#include "ui/common/LinkButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestField = 500; // characters
constexpr int pauseMs = 400;

QString question()
{
    return u"evidence.symptom"_s;
}

} // namespace

SymptomCard::SymptomCard(CaseSession& session, QWidget* parent)
    : Card(translated(session.flow().definition().question(question())->text), parent)
    , m_session(session)
    , m_chosen(new TextLabel(TextStyle::Strong, ColorRole::Text, this))
    , m_change(new LinkButton(tr("Change"), this))
    , m_choices(new ChoiceRow(session, question(), false, this))
    , m_words(new QLineEdit(this))
    , m_hint(new TextLabel(TextStyle::Body, ColorRole::Muted, this))
    , m_first(new LinkButton({}, this))
{
    auto* answer = new QHBoxLayout;
    answer->setSpacing(spacing::medium);
    answer->addWidget(m_chosen, 1);
    answer->addWidget(m_change);
    column()->addLayout(answer);
    column()->addWidget(m_choices);
    column()->addWidget(m_words);
    column()->addWidget(m_hint);
    auto* way = new QHBoxLayout;
    way->addWidget(m_first);
    way->addStretch();
    column()->addLayout(way);
    m_change->setAccessibleName(tr("Change what the caller reports"));
    m_words->setAccessibleName(tr("In the caller’s own words"));
    m_words->setPlaceholderText(tr("In the caller’s own words: “nothing from Japan since Monday” …"));
    m_words->setMaxLength(longestField);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    connect(&m_typing, &QTimer::timeout, this, &SymptomCard::handOver);
    connect(m_words, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_change, &QToolButton::clicked, this, &SymptomCard::offerAgain);
    connect(m_first, &QToolButton::clicked, this, [this] {
        if (const FlowChoice* choice = picked())
            m_session.goTo(choice->lookFirst);
    });
    connect(&session, &CaseSession::flowChanged, this, &SymptomCard::follow);
    connect(&session, &CaseSession::aboutToKeep, this, &SymptomCard::handOver);
    connect(&session, &CaseSession::factsChanged, this, &SymptomCard::takeOver);
    connect(&session, &CaseSession::savingChanged, this, &SymptomCard::takeOver);
    follow();
}

const FlowChoice* SymptomCard::picked() const
{
    const Flow& flow = m_session.flow();
    const QString answer = flow.answerTo(question());
    return answer.isEmpty() ? nullptr : flow.definition().question(question())->choice(answer);
}

void SymptomCard::offerAgain()
{
    m_again = true;
    refresh();
    begin();
}

/// Once a sentence is picked the sentences give way to it, and the focus goes to the caller's own words.
void SymptomCard::follow()
{
    const QString answer = m_session.flow().answerTo(question());
    if (std::exchange(m_answer, answer) != answer) {
        m_again = false;
        if (isAncestorOf(QApplication::focusWidget()))
            m_words->setFocus();
    }
    refresh();
}

void SymptomCard::refresh()
{
    const FlowChoice* choice = picked();
    const bool offered = !choice || m_again;
    m_choices->setVisible(offered);
    m_choices->refresh();
    m_chosen->setVisible(!offered);
    m_change->setVisible(!offered && !m_session.isReadOnly());
    m_chosen->setText(choice ? translated(choice->text) : QString());
    m_hint->setText(choice ? translated(choice->hint) : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    const FlowStep* step = choice ? m_session.flow().definition().step(choice->lookFirst) : nullptr;
    m_first->setVisible(step != nullptr);
    if (step)
        m_first->setText(
            tr("Go to step %1, %2").arg(step->number).arg(translated(m_session.flow().texts(*step).title)));
    takeOver();
}

void SymptomCard::begin()
{
    const auto& choices = m_session.flow().definition().question(question())->choices;
    if (m_choices->isHidden())
        m_words->setFocus();
    else
        m_choices->button(choices.front().id)->setFocus();
}

QString SymptomCard::chosen() const
{
    return m_chosen->isHidden() ? QString() : m_chosen->text();
}

QString SymptomCard::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void SymptomCard::handOver()
{
    m_typing.stop();
    if (!m_words->isModified())
        return;
    m_words->setModified(false);
    m_session.setSymptom(m_words->text());
}

/// A field that is being typed in, or says the same already, is left alone, with its cursor.
void SymptomCard::takeOver()
{
    m_words->setReadOnly(m_session.isReadOnly());
    if (!m_words->isModified() && m_words->text().trimmed() != m_session.record().symptom)
        m_words->setText(m_session.record().symptom);
}

} // namespace ims
