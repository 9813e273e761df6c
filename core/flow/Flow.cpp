#include "core/flow/Flow.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Doubts are kept among the facts, so that undo brings them back with the facts that raised them.
const QString doubtPrefix = u"doubted/"_s;

} // namespace

Flow::Flow(std::shared_ptr<const FlowDefinition> definition, WalkthroughRecord record)
    : m_definition(std::move(definition))
    , m_record(std::move(record))
{
}

QString Flow::valueOf(const QString& subject) const
{
    const auto answered = m_record.now.answers.constFind(subject);
    return answered != m_record.now.answers.cend() ? *answered : fact(subject);
}

bool Flow::holds(const FlowCondition& condition) const
{
    return condition.values.contains(valueOf(condition.subject));
}

bool Flow::isAsked(const FlowQuestion& question) const
{
    if (question.onlyIf && !holds(*question.onlyIf))
        return false;
    const FlowStep* step = m_definition->step(question.id.section(u'.', 0, 0));
    return !step || !blockOf(*step);
}

/// What a step waits for; an answer in doubt counts for none. Only earlier questions can be waited for (the
/// definition is checked for that), so this comes to an end.
const FlowBlock* Flow::blockOf(const FlowStep& step) const
{
    for (const FlowBlock& block : step.blockedUntil) {
        const FlowQuestion* question = m_definition->question(block.question);
        if (question && isAsked(*question) &&
            (!block.until.contains(answerTo(block.question)) || isInDoubt(block.question)))
            return &block;
    }
    return nullptr;
}

bool Flow::accepts(const FlowAnswer& answer) const
{
    const FlowQuestion* question = m_definition->question(answer.id);
    if (!question || (answerTo(answer.id) == answer.value && !isInDoubt(answer.id)))
        return false;
    return answer.value.isEmpty() ||
           (isAsked(*question) && (question->choices.empty() || question->choice(answer.value)));
}

/// The ids under which answers to a question may stand and count.
QStringList Flow::idsOf(const FlowQuestion& question) const
{
    if (!question.each)
        return {question.id};
    QStringList ids;
    const QStringList names = items(question.id);
    for (const QString& item : names)
        ids.append(itemQuestion(question.id, item));
    return ids;
}

/// The answers that rest on a subject, directly or through others. Dependencies point to earlier questions
/// only (the definition is checked for that), so one pass in the flow's order finds them all.
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
            const auto& answers = m_record.now.answers;
            if (!question.each && answers.contains(question.id))
                found.append(question.id);
            const QString prefix = itemQuestion(question.id, {});
            for (auto it = answers.lowerBound(prefix); it != answers.cend() && it.key().startsWith(prefix);
                 ++it)
                found.append(it.key());
        }
    }
    return found;
}

FlowChange Flow::takeBack(const QString& subject)
{
    FlowChange change{dependents(subject)};
    for (const QString& id : std::as_const(change.invalidated))
        put({id, {}});
    return change;
}

void Flow::remember()
{
    m_record.undo.push_back(m_record.now);
    if (m_record.undo.size() > mostUndo)
        m_record.undo.erase(m_record.undo.begin());
    m_record.redo.clear();
}

QStringList Flow::setFact(const QString& name, const QString& value)
{
    if (fact(name) == value)
        return {};
    if (value.isEmpty())
        m_record.now.facts.remove(name);
    else
        m_record.now.facts.insert(name, value);
    const QString fact = name.section(u'/', 0, 0);
    QStringList doubted;
    for (const FlowStep& step : m_definition->steps()) {
        for (const FlowQuestion& question : step.questions) {
            if (!question.dependsOn.contains(fact))
                continue;
            const QString id = question.each ? itemQuestion(question.id, itemOf(name)) : question.id;
            if (answerTo(id).isEmpty() || isInDoubt(id))
                continue;
            m_record.now.facts.insert(doubtPrefix + id, u"yes"_s);
            doubted.append(id);
        }
    }
    return doubted;
}

bool Flow::isInDoubt(const QString& id) const
{
    return m_record.now.facts.contains(doubtPrefix + id);
}

void Flow::setItems(const QString& question, const QStringList& items)
{
    m_items.insert(question, items);
}

void Flow::put(const FlowAnswer& answer)
{
    m_record.now.facts.remove(doubtPrefix + answer.id);
    if (answer.value.isEmpty())
        m_record.now.answers.remove(answer.id);
    else
        m_record.now.answers.insert(answer.id, answer.value);
}

FlowChange Flow::answer(const std::vector<FlowAnswer>& answers)
{
    const WalkthroughRecord before = m_record;
    FlowChange change;
    for (const FlowAnswer& given : answers) {
        if (!accepts(given))
            continue;
        if (answerTo(given.id) != given.value) // confirmed alone, it takes nothing back
            change.invalidated += takeBack(given.id.section(u'/', 0, 0)).invalidated;
        put(given);
    }
    if (m_record.now == before.now)
        return {};
    QSet<QString> own; // what this act itself gave was not taken back by it
    for (const FlowAnswer& given : answers)
        own.insert(given.id);
    change.invalidated.removeIf([&own](const QString& id) { return own.contains(id); });
    WalkthroughAnswers after = std::exchange(m_record.now, before.now);
    remember();
    m_record.now = std::move(after);
    return change;
}

QStringList Flow::wouldInvalidate(const std::vector<FlowAnswer>& answers) const
{
    return Flow(*this).answer(answers).invalidated;
}

void Flow::skip(const QString& step, const QString& reason)
{
    if (!m_definition->step(step) || m_record.now.skipped.value(step) == reason)
        return;
    remember();
    if (reason.isEmpty())
        m_record.now.skipped.remove(step);
    else
        m_record.now.skipped.insert(step, reason);
}

void Flow::visit(const QString& step)
{
    if (m_definition->step(step) && !isVisited(step)) {
        m_record.visited.append(step);
        m_record.visited.sort();
    }
}

void Flow::undo()
{
    if (!canUndo())
        return;
    m_record.redo.push_back(std::move(m_record.now));
    m_record.now = std::move(m_record.undo.back());
    m_record.undo.pop_back();
}

void Flow::redo()
{
    if (!canRedo())
        return;
    m_record.undo.push_back(std::move(m_record.now));
    m_record.now = std::move(m_record.redo.back());
    m_record.redo.pop_back();
}

const FlowTexts& Flow::texts(const FlowStep& step) const
{
    const auto found = std::find_if(step.variants.begin(), step.variants.end(),
                                    [&](const FlowVariant& variant) { return holds(variant.condition); });
    return found == step.variants.end() ? step.texts : found->texts;
}

QStringList Flow::openQuestions(const QString& step) const
{
    QStringList open;
    if (const FlowStep* asked = m_definition->step(step)) {
        for (const FlowQuestion& question : asked->questions) {
            if (!question.required || !isAsked(question))
                continue;
            for (const QString& id : idsOf(question)) {
                if (answerTo(id).isEmpty())
                    open.append(id);
            }
        }
    }
    return open;
}

/// Why a step needs attention, if it does: what is known, then what was answered.
std::optional<Message> Flow::attention(const FlowStep& step) const
{
    for (const FlowReason& reason : step.attentionIf) {
        if (holds(reason.condition))
            return reason.why;
    }
    for (const FlowQuestion& question : step.questions) {
        for (const QString& id : idsOf(question)) {
            if (isAsked(question) && isInDoubt(id))
                return Message(QT_TRANSLATE_NOOP("ims",
                                                 "The evidence speaks differently now than when this was "
                                                 "answered: confirm the answer or give another."));
            const FlowChoice* choice = question.choice(answerTo(id));
            if (choice && choice->attention)
                return choice->text;
        }
    }
    return std::nullopt;
}

/// Whether an earlier question decides what the step asks, and has no answer yet: what is not asked is not
/// done then.
bool Flow::waitsForAnswer(const FlowStep& step) const
{
    return std::any_of(step.questions.begin(), step.questions.end(), [&](const FlowQuestion& question) {
        if (!question.required || !question.onlyIf)
            return false;
        const FlowQuestion* deciding = m_definition->question(question.onlyIf->subject);
        if (!deciding || !deciding->required || !isAsked(*deciding) || !answerTo(deciding->id).isEmpty())
            return false;
        const QString asking = deciding->id.section(u'.', 0, 0); // a question's id begins with its step's
        return asking != step.id && status(asking).state != StepState::Skipped;
    });
}

StepStatus Flow::status(const QString& step) const
{
    const FlowStep* shown = m_definition->step(step);
    if (!shown)
        return {};
    for (const FlowReason& reason : shown->skippedIf) {
        if (holds(reason.condition))
            return {StepState::Skipped, reason.why, false, {}};
    }
    if (const QString reason = m_record.now.skipped.value(step); !reason.isEmpty())
        return {StepState::Skipped, Message(QT_TRANSLATE_NOOP("ims", "Left out: %1"), {reason}), true, {}};
    if (const FlowBlock* block = blockOf(*shown))
        return {StepState::NeedsAttention, block->why, false, block->question};
    bool begun = isVisited(step);
    for (const FlowQuestion& question : shown->questions) {
        for (const QString& id : idsOf(question))
            begun = begun || !answerTo(id).isEmpty();
    }
    if (!begun)
        return {};
    if (const auto reason = attention(*shown))
        return {StepState::NeedsAttention, *reason, false, {}};
    const bool done = openQuestions(step).isEmpty() && !waitsForAnswer(*shown);
    return {done ? StepState::Done : StepState::InProgress, {}, false, {}};
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

} // namespace ims
