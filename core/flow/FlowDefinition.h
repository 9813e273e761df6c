#pragma once

#include "core/base/Error.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ims {

/// When something applies: the value that stands under `subject` (a question's id or a fact's name) is one of
/// `values`. A subject without a value never matches.
struct FlowCondition
{
    QString subject;
    QStringList values;
};

/// A condition with the sentence that is shown where it holds.
struct FlowReason
{
    FlowCondition condition;
    Message why;
};

/// What a step waits for: an earlier question. Only some of its answers let the step go on; where it is not
/// asked nothing is waited for.
struct FlowBlock
{
    QString question;
    QStringList until; ///< the answers that let the step go on
    Message why;       ///< the sentence that is shown while it waits
};

/// One answer that a question offers.
struct FlowChoice
{
    QString id;
    Message text;
    bool attention = false; ///< chosen, it makes the step need attention
    Message hint;           ///< what it means, said once it is chosen; may be empty
    QString lookFirst;      ///< id of the step that it points to; empty = none
};

/// Something a step asks of the technician.
struct FlowQuestion
{
    QString id; ///< unique over the whole flow, begins with the step's id and a dot
    Message text;
    std::vector<FlowChoice> choices; ///< empty = any text
    bool required = true;            ///< the step is not done without it
    bool each = false;     ///< asked once for every item that the case has; answers are kept under id/item
    QStringList dependsOn; ///< questions and facts whose change takes this answer back
    std::optional<FlowCondition> onlyIf; ///< not asked where this does not hold

    const FlowChoice* choice(const QString& value) const;
};

/// What a step says.
struct FlowTexts
{
    Message title;
    Message instruction; ///< the one thing to do, a sentence that begins with a verb
    Message why; ///< what the step is good for, which step of Q230250 it covers, where it departs and why
    Message sayToCaller; ///< to be read aloud
    QList<Message> whatYouDo;
    QList<Message> risks; ///< what can go wrong, for the help
    QList<Message> undo;  ///< how the step is undone, for the help
    QString minutes; ///< about how long it takes, "1", "5–10"; shown with a word
};

/// What a step says instead where its condition holds; it asks the questions whose onlyIf fits.
struct FlowVariant
{
    FlowCondition condition;
    FlowTexts texts;
};

/// One step of the walkthrough. Numbers are stable: a step that does not apply stays listed as skipped.
struct FlowStep
{
    QString id;
    int number = 0; ///< 1-based
    FlowTexts texts;
    std::vector<FlowVariant> variants; ///< the first whose condition holds is shown
    std::vector<FlowQuestion> questions;
    std::vector<FlowReason> skippedIf;   ///< the walkthrough itself skips the step where one of these holds
    std::vector<FlowReason> attentionIf; ///< the step needs attention where one of these holds
    std::vector<FlowBlock> blockedUntil; ///< the step asks nothing while one of these is not answered so
};

/// A walkthrough as data (resources/flows/*.json; schema in its README). Immutable once loaded.
class FlowDefinition
{
public:
    /// The walkthrough of event 4117 that is compiled into the program.
    static Expected<FlowDefinition> builtIn();

    /// Refuses, with file and place: ids that are missing, repeated or misnamed, numbers that are not 1, 2, 3
    /// …, a step without instruction, conditions and dependencies on what does not exist or comes later,
    /// choices that a condition names and the question does not offer.
    static Expected<FlowDefinition> fromJson(const QByteArray& json, const QString& fileName);

    int version() const { return m_version; }
    const std::vector<FlowStep>& steps() const { return m_steps; }
    const FlowStep* step(const QString& id) const;

    /// The question that an answer's id belongs to; "question/item" where it is asked for each item.
    const FlowQuestion* question(const QString& id) const;

    /// Names under which the case's facts are given; conditions and dependencies may refer to them.
    const QStringList& facts() const { return m_facts; }

private:
    int m_version = 0;
    QStringList m_facts;
    std::vector<FlowStep> m_steps;
};

/// The id under which the answer for one item of an `each` question is kept.
QString itemQuestion(const QString& question, const QString& item);

/// The item in such an id; empty where there is none.
QString itemOf(const QString& id);

} // namespace ims
