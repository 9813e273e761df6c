#pragma once

#include "core/flow/FlowDefinition.h"

#include <QMap>

#include <memory>

namespace ims {

enum class StepState { NotStarted, InProgress, Done, NeedsAttention, Skipped };

struct StepStatus
{
    StepState state = StepState::NotStarted;
    Message reason;        ///< why it is skipped or needs attention
    bool byChoice = false; ///< skipped by the technician, not by the walkthrough
};

/// What an act changed besides what it was meant to.
struct FlowChange
{
    QStringList invalidated; ///< questions whose answers were taken back, in the order of the flow
};

/// Where a walkthrough stands: a pure value. The same definition, facts and acts give the same state,
/// whatever the machine; nothing here knows of windows, files or clocks.
class Flow
{
public:
    explicit Flow(std::shared_ptr<const FlowDefinition> definition);

    const FlowDefinition& definition() const { return *m_definition; }

    /// What is known of the case, not answered: unlike answers, facts are not undone. A fact that changes
    /// takes back the answers that depend on it and ends what undo() can reach. An empty value = not known.
    FlowChange setFact(const QString& name, const QString& value);
    QString fact(const QString& name) const { return m_facts.value(name); }

    /// Answers a question; an empty value takes the answer back. Unknown questions and values that the
    /// question does not offer are ignored (a case file of a newer program may hold them).
    FlowChange answer(const QString& question, const QString& value);
    QString answerTo(const QString& question) const { return m_now.answers.value(question); }

    /// What answer() would take back: shown before it is done.
    QStringList wouldInvalidate(const QString& question, const QString& value) const;

    /// Leaves a step out, with the technician's reason; an empty reason takes that back.
    void skip(const QString& step, const QString& reason);

    /// Notes that a step was opened. Not an answer: it is not undone.
    void visit(const QString& step);
    bool isVisited(const QString& step) const { return m_visited.contains(step); }

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    StepStatus status(const QString& step) const;

    /// Whether a question is asked at present.
    bool isAsked(const FlowQuestion& question) const;

    /// The questions of a step that are asked, required and not answered.
    QStringList openQuestions(const QString& step) const;

    /// The first step that is neither done nor skipped, else the last one.
    const FlowStep& next() const;

    /// Whether every step is done, needs no more than attention, or is skipped.
    bool isFinished() const;

    friend bool operator==(const Flow& a, const Flow& b)
    {
        return a.m_now == b.m_now && a.m_facts == b.m_facts && a.m_visited == b.m_visited;
    }

private:
    /// All that undo and redo restore.
    struct Answers
    {
        QMap<QString, QString> answers;
        QMap<QString, QString> skipped; ///< step -> reason

        friend bool operator==(const Answers&, const Answers&) = default;
    };

    QString valueOf(const QString& subject) const;
    bool holds(const FlowCondition& condition) const;
    bool offers(const FlowQuestion& question, const QString& value) const;
    QStringList dependents(const QString& subject) const;
    FlowChange takeBack(const QString& subject);
    void remember();

    std::shared_ptr<const FlowDefinition> m_definition;
    Answers m_now;
    QMap<QString, QString> m_facts;
    QStringList m_visited;
    std::vector<Answers> m_undo;
    std::vector<Answers> m_redo;
};

} // namespace ims
