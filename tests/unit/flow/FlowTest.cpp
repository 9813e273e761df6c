#include "core/flow/Flow.h"

#include <gtest/gtest.h>

#include <random>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const FlowDefinition> walkthrough()
{
    return std::make_shared<const FlowDefinition>(FlowDefinition::builtIn().value());
}

Flow caseWith(const QString& cause, const QString& files = u"all"_s)
{
    Flow flow(walkthrough());
    flow.setFact(u"failed-events"_s, u"some"_s);
    flow.setFact(u"spool-files"_s, files);
    flow.setFact(u"likely-cause"_s, cause);
    return flow;
}

/// Something that a technician can do; what it does depends on the flow it is done to.
void actAtRandom(Flow& flow, std::mt19937& random)
{
    const auto& steps = flow.definition().steps();
    const FlowStep& step = steps.at(random() % steps.size());
    const FlowQuestion& question = step.questions.at(random() % step.questions.size());
    const auto pick = [&](const auto& list) { return list.at(random() % list.size()); };
    switch (random() % 8) {
    case 0:
        return flow.undo();
    case 1:
        return flow.redo();
    case 2:
        return flow.visit(step.id);
    case 3:
        return flow.skip(step.id, random() % 2 ? u"no time"_s : QString());
    case 4:
        flow.answer(question.id, {});
        return;
    default:
        flow.answer(question.id, question.choices.empty() ? u"words"_s : pick(question.choices).id);
    }
}

/// Answers every open question until none is left; false where the flow does not come to an end.
bool walkToTheEnd(Flow& flow, std::mt19937& random)
{
    for (int turn = 0; turn < 100 && !flow.isFinished(); ++turn) {
        for (const FlowStep& step : flow.definition().steps()) {
            flow.visit(step.id);
            for (const QString& id : flow.openQuestions(step.id)) {
                const FlowQuestion* question = flow.definition().question(id);
                flow.answer(id, question->choices.empty()
                                    ? u"words"_s
                                    : question->choices.at(random() % question->choices.size()).id);
            }
        }
    }
    return flow.isFinished();
}

} // namespace

TEST(FlowTest, aStepGoesFromNotStartedToDone)
{
    Flow flow = caseWith(u"setting"_s);
    EXPECT_EQ(flow.status(u"evidence"_s).state, StepState::NotStarted);
    flow.visit(u"evidence"_s);
    EXPECT_EQ(flow.status(u"evidence"_s).state, StepState::InProgress);
    flow.answer(u"evidence.root"_s, u"copy"_s);
    EXPECT_EQ(flow.status(u"evidence"_s).state, StepState::Done);
    EXPECT_EQ(flow.next().id, u"events"_s);
}

TEST(FlowTest, anAnswerThatSaysTroubleNeedsAttention)
{
    Flow flow = caseWith(u"setting"_s);
    flow.answer(u"restart.result"_s, u"failed"_s);
    EXPECT_EQ(flow.status(u"restart"_s).state, StepState::NeedsAttention);
    EXPECT_EQ(flow.status(u"restart"_s).reason.english(), u"It does not start"_s);
}

TEST(FlowTest, settingsAreSkippedWithAReasonWhereTheyAreNotTheCause)
{
    Flow flow = caseWith(u"other"_s);
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::Skipped);
    EXPECT_FALSE(flow.status(u"settings"_s).byChoice);
    EXPECT_TRUE(flow.status(u"settings"_s).reason.english().contains(u"not the cause"_s));
    flow.setFact(u"likely-cause"_s, u"setting"_s);
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::NotStarted);
}

TEST(FlowTest, leavingAStepOutKeepsTheReason)
{
    Flow flow = caseWith(u"setting"_s);
    flow.skip(u"retest"_s, u"the customer wants to wait"_s);
    EXPECT_EQ(flow.status(u"retest"_s).state, StepState::Skipped);
    EXPECT_TRUE(flow.status(u"retest"_s).byChoice);
    EXPECT_EQ(flow.status(u"retest"_s).reason.english(), u"Left out: the customer wants to wait"_s);
    flow.skip(u"retest"_s, {});
    EXPECT_EQ(flow.status(u"retest"_s).state, StepState::NotStarted);
}

TEST(FlowTest, anAnswerTakesBackWhatRestedOnTheOldOne)
{
    Flow flow = caseWith(u"setting"_s);
    flow.answer(u"cause.accepted"_s, u"yes"_s);
    flow.answer(u"settings.changed"_s, u"yes"_s);
    flow.answer(u"restart.result"_s, u"running"_s);
    flow.answer(u"events.match"_s, u"yes"_s);
    const QStringList expected{u"settings.changed"_s, u"restart.result"_s};
    EXPECT_EQ(flow.wouldInvalidate(u"cause.accepted"_s, u"no"_s), expected);
    EXPECT_EQ(flow.wouldInvalidate(u"cause.accepted"_s, u"yes"_s), QStringList());
    EXPECT_EQ(flow.answer(u"cause.accepted"_s, u"no"_s).invalidated, expected);
    EXPECT_EQ(flow.answerTo(u"restart.result"_s), QString());
    EXPECT_EQ(flow.answerTo(u"events.match"_s), u"yes"_s);
    flow.undo();
    EXPECT_EQ(flow.answerTo(u"restart.result"_s), u"running"_s);
}

TEST(FlowTest, newEvidenceTakesBackWhatRestedOnTheOldAndEndsUndo)
{
    Flow flow = caseWith(u"setting"_s);
    flow.answer(u"evidence.root"_s, u"copy"_s);
    flow.answer(u"cause.accepted"_s, u"yes"_s);
    EXPECT_EQ(flow.setFact(u"likely-cause"_s, u"other"_s).invalidated, QStringList({u"cause.accepted"_s}));
    EXPECT_FALSE(flow.canUndo());
    EXPECT_EQ(flow.answerTo(u"evidence.root"_s), u"copy"_s);
    EXPECT_TRUE(flow.setFact(u"likely-cause"_s, u"other"_s).invalidated.isEmpty());
}

TEST(FlowTest, whatTheFlowDoesNotKnowIsIgnored)
{
    Flow flow = caseWith(u"setting"_s);
    const Flow before = flow;
    flow.answer(u"no.such"_s, u"x"_s);
    flow.answer(u"evidence.root"_s, u"stolen"_s);
    flow.skip(u"nowhere"_s, u"x"_s);
    flow.visit(u"nowhere"_s);
    EXPECT_TRUE(flow == before);
    EXPECT_FALSE(flow.canUndo());
}

TEST(FlowTest, everyPathEnds)
{
    std::mt19937 random(4117);
    for (int i = 0; i < 300; ++i) {
        const QStringList causes{u"setting"_s, u"other"_s, u"unknown"_s, {}};
        Flow flow = caseWith(causes.at(i % 4), i % 3 ? u"all"_s : u"none"_s);
        for (int act = 0; act < 20; ++act)
            actAtRandom(flow, random);
        EXPECT_TRUE(walkToTheEnd(flow, random)) << "path " << i;
    }
}

TEST(FlowTest, undoAndRedoAreExact)
{
    std::mt19937 random(230250);
    for (int i = 0; i < 200; ++i) {
        Flow flow = caseWith(u"setting"_s);
        std::vector<Flow> states;
        for (int act = 0; act < 15; ++act) {
            const FlowStep& step = flow.definition().steps().at(random() % 8);
            const FlowQuestion& question = step.questions.front();
            const Flow before = flow;
            flow.answer(question.id, question.choices.at(random() % question.choices.size()).id);
            if (!(flow == before))
                states.push_back(before);
        }
        const Flow last = flow;
        for (auto state = states.rbegin(); state != states.rend(); ++state) {
            flow.undo();
            ASSERT_TRUE(flow == *state);
        }
        EXPECT_FALSE(flow.canUndo());
        while (flow.canRedo())
            flow.redo();
        EXPECT_TRUE(flow == last);
    }
}

TEST(FlowTest, theSameActsGiveTheSameState)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::mt19937 first(seed);
        std::mt19937 second(seed);
        Flow one = caseWith(u"setting"_s);
        Flow other = caseWith(u"setting"_s);
        for (int act = 0; act < 40; ++act) {
            actAtRandom(one, first);
            actAtRandom(other, second);
        }
        EXPECT_TRUE(one == other) << "seed " << seed;
    }
}
