#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/flow/FlowDefinition.h"

#include <memory>

namespace ims {

enum class StepState { NotStarted, InProgress, Done, NeedsAttention, Skipped };

struct StepStatus
{
    StepState state = StepState::NotStarted;
    Message reason;        ///< why it is skipped or needs attention
    bool byChoice = false; ///< skipped by the technician, not by the walkthrough
    QString waitsFor;      ///< the question that the step waits for; it needs attention and asks nothing then
};

/// What an act changed besides what it was meant to.
struct FlowChange
{
    QStringList invalidated; ///< answers that were taken back, in the order of the flow
};

/// One answer: the id of a question, or question/item, and the value; an empty value takes the answer back.
struct FlowAnswer
{
    QString id;
    QString value;
};

/// Where a walkthrough stands: a pure value. The same definition, facts and acts give the same state,
/// whatever the machine; nothing here knows of windows, files or clocks.
class Flow
{
public:
    static constexpr size_t mostUndo = 100; ///< acts that can be undone; older ones are forgotten

    explicit Flow(std::shared_ptr<const FlowDefinition> definition, WalkthroughRecord record = {});

    const FlowDefinition& definition() const { return *m_definition; }

    /// What a case keeps; Flow(definition, record()) goes on where this one stands.
    const WalkthroughRecord& record() const { return m_record; }

    /// What the program found out; an empty value = not known. A fact of one item is named `fact/item` and
    /// concerns that item's answers alone. Answers that depend on a fact that changes
    /// stay, since what was done was done, but are in doubt until they are given again: their steps need
    /// attention. Returns those that came into doubt. It is no act of its own: undo brings back the facts of
    /// before, and whoever knows better sets them again.
    QStringList setFact(const QString& name, const QString& value);
    QString fact(const QString& name) const { return m_record.now.facts.value(name); }

    /// The items for which an `each` question is asked, in their order. Answers for items that are no more
    /// stay in the record and count for nothing. Not kept: to be set again after a case was opened.
    void setItems(const QString& question, const QStringList& items);
    QStringList items(const QString& question) const { return m_items.value(question); }

    /// Gives answers as one act. Unknown questions and values that the question does not offer are ignored (a
    /// case of a newer program may hold them).
    FlowChange answer(const std::vector<FlowAnswer>& answers);
    FlowChange answer(const QString& id, const QString& value) { return answer({{id, value}}); }
    bool isInDoubt(const QString& id) const;
    QString answerTo(const QString& id) const { return m_record.now.answers.value(id); }

    /// The answers that answer() would take back besides those it gives: shown before it is done.
    QStringList wouldInvalidate(const std::vector<FlowAnswer>& answers) const;

    /// Leaves a step out, with the technician's reason; an empty reason takes that back.
    void skip(const QString& step, const QString& reason);

    /// Notes that a step was opened. Not an act: it is not undone.
    void visit(const QString& step);
    bool isVisited(const QString& step) const { return m_record.visited.contains(step); }

    bool canUndo() const { return !m_record.undo.empty(); }
    bool canRedo() const { return !m_record.redo.empty(); }
    void undo();
    void redo();

    StepStatus status(const QString& step) const;

    /// What a step says at present.
    const FlowTexts& texts(const FlowStep& step) const;

    /// Whether a question is asked at present: its onlyIf holds and its step waits for nothing.
    bool isAsked(const FlowQuestion& question) const;

    /// The answers (question, or question/item) of a step that are asked for, required and not given.
    QStringList openQuestions(const QString& step) const;

    /// The first step that is neither done nor skipped, else the last one.
    const FlowStep& next() const;

    friend bool operator==(const Flow& a, const Flow& b) { return a.m_record == b.m_record; }

private:
    QString valueOf(const QString& subject) const;
    bool holds(const FlowCondition& condition) const;
    bool accepts(const FlowAnswer& answer) const;
    QStringList idsOf(const FlowQuestion& question) const;
    QStringList dependents(const QString& subject) const;
    FlowChange takeBack(const QString& subject);
    void put(const FlowAnswer& answer);
    void remember();
    std::optional<Message> attention(const FlowStep& step) const;
    bool waitsForAnswer(const FlowStep& step) const;
    const FlowBlock* blockOf(const FlowStep& step) const;

    std::shared_ptr<const FlowDefinition> m_definition;
    WalkthroughRecord m_record;
    QMap<QString, QStringList> m_items;
};

} // namespace ims
