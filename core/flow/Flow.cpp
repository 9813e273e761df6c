#include "core/flow/Flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace ims {

Flow::Flow(std::shared_ptr<const FlowDefinition> definition)
    : m_definition(std::move(definition))
{
}

QString Flow::valueOf(const QString& subject) const
{
    const auto answered = m_now.answers.constFind(subject);
    return answered != m_now.answers.cend() ? *answered : m_facts.value(subject);
}

bool Flow::holds(const FlowCondition& condition) const
{
    return condition.values.contains(valueOf(condition.subject));
}

bool Flow::isAsked(const FlowQuestion& question) const
{
    return !question.onlyIf || holds(*question.onlyIf);
}

bool Flow::offers(const FlowQuestion& question, const QString& value) const
{
    return question.choices.empty() ||
           std::any_of(question.choices.begin(), question.choices.end(),
                       [&](const FlowChoice& choice) { return choice.id == value; });
}

/// The answered questions that depend on a subject, directly or through others. Dependencies point to earlier
/// questions only (the definition is checked for that), so one pass in the flow's order finds them all.
QStringList Flow::dependents(const QString& subject) const
{
    QStringList changed{subject};
    QStringList found;
    for (const FlowStep& step : m_definition->steps()) {
        for (const FlowQuestion& question : step.questions) {
            const bool affected = std::any_of(changed.begin(), changed.end(), [&](const QString& name) {
                return question.dependsOn.contains(name) ||
                       (question.onlyIf && question.onlyIf->subject == name);
            });
            if (!affected)
                continue;
            changed.append(question.id);
            if (m_now.answers.contains(question.id))
                found.append(question.id);
        }
    }
    return found;
}

FlowChange Flow::takeBack(const QString& subject)
{
    FlowChange change{dependents(subject)};
    for (const QString& question : std::as_const(change.invalidated))
        m_now.answers.remove(question);
    return change;
}

void Flow::remember()
{
    m_undo.push_back(m_now);
    m_redo.clear();
}

FlowChange Flow::setFact(const QString& name, const QString& value)
{
    if (fact(name) == value)
        return {};
    if (value.isEmpty())
        m_facts.remove(name);
    else
        m_facts.insert(name, value);
    m_undo.clear();
    m_redo.clear();
    return takeBack(name);
}

FlowChange Flow::answer(const QString& question, const QString& value)
{
    const FlowQuestion* asked = m_definition->question(question);
    const bool allowed = asked && (value.isEmpty() || (isAsked(*asked) && offers(*asked, value)));
    if (!allowed || answerTo(question) == value)
        return {};
    remember();
    const FlowChange change = takeBack(question);
    if (value.isEmpty())
        m_now.answers.remove(question);
    else
        m_now.answers.insert(question, value);
    return change;
}

QStringList Flow::wouldInvalidate(const QString& question, const QString& value) const
{
    return answerTo(question) == value ? QStringList() : dependents(question);
}

void Flow::skip(const QString& step, const QString& reason)
{
    if (!m_definition->step(step) || m_now.skipped.value(step) == reason)
        return;
    remember();
    if (reason.isEmpty())
        m_now.skipped.remove(step);
    else
        m_now.skipped.insert(step, reason);
}

void Flow::visit(const QString& step)
{
    if (m_definition->step(step) && !m_visited.contains(step)) {
        m_visited.append(step);
        m_visited.sort();
    }
}

void Flow::undo()
{
    if (!canUndo())
        return;
    m_redo.push_back(std::move(m_now));
    m_now = std::move(m_undo.back());
    m_undo.pop_back();
}

void Flow::redo()
{
    if (!canRedo())
        return;
    m_undo.push_back(std::move(m_now));
    m_now = std::move(m_redo.back());
    m_redo.pop_back();
}

QStringList Flow::openQuestions(const QString& step) const
{
    QStringList open;
    if (const FlowStep* asked = m_definition->step(step)) {
        for (const FlowQuestion& question : asked->questions) {
            if (question.required && isAsked(question) && answerTo(question.id).isEmpty())
                open.append(question.id);
        }
    }
    return open;
}

StepStatus Flow::status(const QString& step) const
{
    const FlowStep* shown = m_definition->step(step);
    if (!shown)
        return {};
    if (shown->skippedIf && holds(*shown->skippedIf))
        return {StepState::Skipped, shown->skippedWhy};
    if (const QString reason = m_now.skipped.value(step); !reason.isEmpty())
        return {StepState::Skipped, Message(QT_TRANSLATE_NOOP("ims", "Left out: %1"), {reason}), true};
    bool anyAnswer = false;
    for (const FlowQuestion& question : shown->questions) {
        const QString value = answerTo(question.id);
        anyAnswer = anyAnswer || !value.isEmpty();
        for (const FlowChoice& choice : question.choices) {
            if (choice.attention && choice.id == value)
                return {StepState::NeedsAttention, choice.text};
        }
    }
    const bool begun = anyAnswer || isVisited(step);
    if (!begun)
        return {};
    return {openQuestions(step).isEmpty() ? StepState::Done : StepState::InProgress, {}};
}

const FlowStep& Flow::next() const
{
    for (const FlowStep& step : m_definition->steps()) {
        const StepState state = status(step.id).state;
        if (state != StepState::Done && state != StepState::Skipped)
            return step;
    }
    return m_definition->steps().back();
}

bool Flow::isFinished() const
{
    return std::all_of(m_definition->steps().begin(), m_definition->steps().end(),
                       [this](const FlowStep& step) {
                           const StepState state = status(step.id).state;
                           return state == StepState::Done || state == StepState::Skipped ||
                                  (state == StepState::NeedsAttention && openQuestions(step.id).isEmpty());
                       });
}

} // namespace ims
