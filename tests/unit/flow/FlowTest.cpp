#include "core/flow/Flow.h"

#include "tests/support/FlowState.h"

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
    for (const FlowStep& step : flow.definition().steps()) {
        for (const FlowQuestion& question : step.questions) {
            if (question.each)
                flow.setItems(question.id, {u"first"_s, u"folder/second"_s});
        }
    }
    return flow;
}

/// An id under which an answer to the question may stand.
QString idOf(const Flow& flow, const FlowQuestion& question, std::mt19937& random)
{
    if (!question.each)
        return question.id;
    const QStringList items = flow.items(question.id);
    return itemQuestion(question.id, items.at(static_cast<qsizetype>(random() % 2)));
}

QString valueFor(const FlowQuestion& question, std::mt19937& random)
{
    return question.choices.empty() ? u"words"_s : question.choices.at(random() % question.choices.size()).id;
}

/// Something that a technician can do; what it does depends on the flow it is done to.
void actAtRandom(Flow& flow, std::mt19937& random)
{
    const auto& steps = flow.definition().steps();
    const FlowStep& step = steps.at(random() % steps.size());
    const FlowQuestion& question = step.questions.at(random() % step.questions.size());
    const QString id = idOf(flow, question, random);
    switch (random() % 9) {
    case 0:
        return flow.undo();
    case 1:
        return flow.redo();
    case 2:
        return flow.visit(step.id);
    case 3:
        return flow.skip(step.id, random() % 2 ? u"no time"_s : QString());
    case 4:
        flow.answer(id, {});
        return;
    case 5:
        flow.setFact(u"likely-cause"_s, random() % 2 ? u"setting"_s : u"other"_s);
        return;
    default:
        flow.answer(id, valueFor(question, random));
    }
}

/// Answers every open question until none is left; false where the flow does not come to an end.
bool walkToTheEnd(Flow& flow, std::mt19937& random)
{
    for (int turn = 0; turn < 100 && !test::isFinished(flow); ++turn) {
        for (const FlowStep& step : flow.definition().steps()) {
            flow.visit(step.id);
            for (const QString& id : flow.openQuestions(step.id))
                flow.answer(id, valueFor(*flow.definition().question(id), random));
        }
    }
    return test::isFinished(flow);
}

} // namespace

TEST(FlowTest, aStepGoesFromNotStartedToDone)
{
    Flow flow = caseWith(u"setting"_s);
    EXPECT_EQ(flow.status(u"evidence"_s).state, StepState::NotStarted);
    flow.visit(u"evidence"_s);
    EXPECT_EQ(flow.status(u"evidence"_s).state, StepState::InProgress);
    flow.answer(u"evidence.root/first"_s, u"copy"_s);
    EXPECT_EQ(flow.status(u"evidence"_s).state, StepState::InProgress);
    flow.answer(u"evidence.root/folder/second"_s, u"live"_s);
    EXPECT_EQ(flow.status(u"evidence"_s).state, StepState::Done);
    EXPECT_EQ(flow.next().id, u"events"_s);
}

TEST(FlowTest, anAnswerThatSaysTroubleNeedsAttention)
{
    Flow flow = caseWith(u"setting"_s);
    flow.answer(u"restart.result"_s, u"failed"_s);
    EXPECT_EQ(flow.status(u"restart"_s).state, StepState::NeedsAttention);
    EXPECT_EQ(flow.status(u"restart"_s).reason.english(), u"No, it does not start"_s);
}

TEST(FlowTest, whereTheCauseIsAnotherTheStepSaysWhatToDoInstead)
{
    Flow flow = caseWith(u"other"_s);
    const FlowStep& settings = *flow.definition().step(u"settings"_s);
    EXPECT_EQ(flow.texts(settings).title.english(), u"Settings"_s);
    flow.answer(u"cause.branch"_s, u"other"_s);
    EXPECT_EQ(flow.texts(settings).title.english(), u"Remedy"_s);
    EXPECT_EQ(flow.openQuestions(u"settings"_s), QStringList({u"settings.remedied"_s}));
    flow.answer(u"settings.changed"_s, u"yes"_s); // not asked on this branch
    EXPECT_EQ(flow.answerTo(u"settings.changed"_s), QString());
    flow.answer(u"cause.branch"_s, u"setting"_s);
    EXPECT_EQ(flow.openQuestions(u"settings"_s), QStringList({u"settings.saved"_s, u"settings.changed"_s}));
}

TEST(FlowTest, handingTheCaseOnSkipsWhatWouldTouchTheServer)
{
    Flow flow = caseWith(u"unknown"_s);
    flow.answer(u"cause.branch"_s, u"hand-on"_s);
    for (const QString& step : {u"settings"_s, u"restart"_s, u"retest"_s}) {
        EXPECT_EQ(flow.status(step).state, StepState::Skipped) << step.toStdString();
        EXPECT_FALSE(flow.status(step).byChoice);
        EXPECT_TRUE(flow.status(step).reason.english().contains(u"handed on"_s));
    }
    EXPECT_EQ(flow.status(u"cause"_s).state, StepState::NeedsAttention);
    flow.answer(u"cause.branch"_s, u"other"_s);
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::NotStarted);
}

TEST(FlowTest, aFactCanAskForAttention)
{
    Flow flow = caseWith(u"unknown"_s, u"none"_s);
    flow.setFact(u"failed-events"_s, u"none"_s);
    EXPECT_EQ(flow.status(u"events"_s).state, StepState::NotStarted);
    flow.visit(u"events"_s);
    EXPECT_EQ(flow.status(u"events"_s).state, StepState::NeedsAttention);
    EXPECT_FALSE(flow.status(u"events"_s).reason.isEmpty());
}

TEST(FlowTest, answersToItemsThatAreGoneStayAndCountForNothing)
{
    Flow flow = caseWith(u"setting"_s);
    flow.answer(u"retest.file/first"_s, u"failed-again"_s);
    flow.answer(u"retest.result"_s, u"arrived"_s);
    EXPECT_EQ(flow.status(u"retest"_s).state, StepState::NeedsAttention);
    flow.setItems(u"retest.file"_s, {u"folder/second"_s});
    EXPECT_EQ(flow.status(u"retest"_s).state, StepState::Done);
    EXPECT_EQ(flow.answerTo(u"retest.file/first"_s), u"failed-again"_s);
}

TEST(FlowTest, severalAnswersAreOneAct)
{
    Flow flow = caseWith(u"other"_s);
    flow.answer({{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"max-recipients"_s}});
    EXPECT_EQ(flow.answerTo(u"cause.chosen"_s), u"max-recipients"_s);
    flow.undo();
    EXPECT_EQ(flow.answerTo(u"cause.branch"_s), QString());
    EXPECT_EQ(flow.answerTo(u"cause.chosen"_s), QString());
    EXPECT_FALSE(flow.canUndo());
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
    flow.answer(u"cause.branch"_s, u"setting"_s);
    flow.answer(u"settings.changed"_s, u"yes"_s);
    flow.answer(u"restart.result"_s, u"running"_s);
    flow.answer(u"events.match"_s, u"yes"_s);
    const QStringList expected{u"settings.changed"_s, u"restart.result"_s};
    EXPECT_EQ(flow.wouldInvalidate({{u"cause.branch"_s, u"other"_s}}), expected);
    EXPECT_EQ(flow.wouldInvalidate({{u"cause.branch"_s, u"setting"_s}}), QStringList());
    EXPECT_EQ(flow.answer(u"cause.branch"_s, u"other"_s).invalidated, expected);
    EXPECT_EQ(flow.answerTo(u"restart.result"_s), QString());
    EXPECT_EQ(flow.answerTo(u"events.match"_s), u"yes"_s);
    flow.undo();
    EXPECT_EQ(flow.answerTo(u"restart.result"_s), u"running"_s);
}

TEST(FlowTest, newFactsPutInDoubtWhatRestedOnTheOldOnesAndKeepIt)
{
    Flow flow = caseWith(u"setting"_s);
    flow.answer(u"cause.branch"_s, u"setting"_s);
    flow.answer(u"restart.result"_s, u"running"_s);
    EXPECT_EQ(flow.setFact(u"likely-cause"_s, u"other"_s), QStringList({u"cause.branch"_s}));
    EXPECT_EQ(flow.answerTo(u"cause.branch"_s), u"setting"_s);
    EXPECT_EQ(flow.answerTo(u"restart.result"_s), u"running"_s); // what was done was done
    EXPECT_TRUE(flow.isInDoubt(u"cause.branch"_s));
    EXPECT_EQ(flow.status(u"cause"_s).state, StepState::NeedsAttention);
    EXPECT_TRUE(flow.status(u"cause"_s).reason.english().contains(u"speaks differently"_s));
    EXPECT_TRUE(flow.setFact(u"likely-cause"_s, u"other"_s).isEmpty());

    EXPECT_TRUE(flow.wouldInvalidate({{u"cause.branch"_s, u"setting"_s}}).isEmpty());
    flow.answer(u"cause.branch"_s, u"setting"_s); // looked at again, and it stands
    EXPECT_FALSE(flow.isInDoubt(u"cause.branch"_s));
    EXPECT_EQ(flow.answerTo(u"restart.result"_s), u"running"_s);
    flow.undo();
    EXPECT_TRUE(flow.isInDoubt(u"cause.branch"_s));
}

TEST(FlowTest, aFactOfOneItemPutsThatItemsAnswerAloneInDoubt)
{
    Flow flow = caseWith(u"setting"_s);
    flow.setItems(u"settings.row"_s, {u"Default"_s, u"moskva.example"_s});
    flow.setFact(u"recommended-row/Default"_s, u"a"_s);
    flow.setFact(u"recommended-row/moskva.example"_s, u"b"_s);
    flow.setFact(u"recommended-settings"_s, u"ab"_s);
    flow.answer(u"cause.branch"_s, u"setting"_s);
    flow.answer(u"settings.saved"_s, u"yes"_s);
    flow.answer({{u"settings.row/Default"_s, u"done"_s},
                 {u"settings.row/moskva.example"_s, u"done"_s},
                 {u"settings.changed"_s, u"yes"_s}});
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::Done);
    EXPECT_EQ(flow.setFact(u"recommended-row/moskva.example"_s, u"c"_s),
              QStringList({u"settings.row/moskva.example"_s}));
    EXPECT_FALSE(flow.isInDoubt(u"settings.row/Default"_s));
    EXPECT_EQ(flow.answerTo(u"settings.row/moskva.example"_s), u"done"_s);
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::NeedsAttention);
    EXPECT_EQ(flow.setFact(u"recommended-settings"_s, u"ac"_s), QStringList({u"settings.changed"_s}));
    flow.answer({{u"settings.row/moskva.example"_s, u"done"_s}, {u"settings.changed"_s, u"yes"_s}});
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::Done);
    EXPECT_TRUE(flow.setFact(u"recommended-row/no.row.example"_s, u"d"_s).isEmpty());
}

TEST(FlowTest, undoBringsBackTheFactsThatAnAnswerHadChanged)
{
    Flow flow = caseWith(u"setting"_s);
    flow.answer(u"cause.branch"_s, u"setting"_s);
    const Flow before = flow;
    flow.answer(u"cause.asked/first"_s, u"yes"_s);
    flow.setFact(u"likely-cause"_s, u"other"_s); // what the causes' weighing makes of the answer
    EXPECT_TRUE(flow.isInDoubt(u"cause.branch"_s));
    const Flow after = flow;
    flow.undo();
    EXPECT_FALSE(flow.isInDoubt(u"cause.branch"_s));
    EXPECT_EQ(flow.fact(u"likely-cause"_s), u"setting"_s);
    EXPECT_EQ(flow.record().now, before.record().now);
    flow.redo();
    EXPECT_TRUE(flow == after);
}

TEST(FlowTest, remembersABoundedNumberOfActs)
{
    Flow flow = caseWith(u"setting"_s);
    for (size_t i = 0; i < Flow::mostUndo + 20; ++i)
        flow.answer(u"restart.output/first"_s, QString::number(i));
    size_t undone = 0;
    for (; flow.canUndo(); ++undone)
        flow.undo();
    EXPECT_EQ(undone, Flow::mostUndo);
    EXPECT_EQ(flow.answerTo(u"restart.output/first"_s), u"19"_s);
}

TEST(FlowTest, whatTheFlowDoesNotKnowIsIgnored)
{
    Flow flow = caseWith(u"setting"_s);
    const Flow before = flow;
    flow.answer(u"no.such"_s, u"x"_s);
    flow.answer(u"evidence.root/first"_s, u"stolen"_s);
    flow.answer(u"evidence.root"_s, u"copy"_s); // of which folder?
    flow.answer(u"events.match/first"_s, u"yes"_s);
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
            flow.answer(idOf(flow, question, random), valueFor(question, random));
            if (!(flow == before))
                states.push_back(before);
        }
        const Flow last = flow;
        for (auto state = states.rbegin(); state != states.rend(); ++state) {
            flow.undo();
            ASSERT_EQ(flow.record().now, state->record().now);
            ASSERT_EQ(flow.record().undo, state->record().undo);
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

TEST(FlowTest, aKeptRecordGoesOnWhereItStood)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        Flow flow = caseWith(u"setting"_s);
        for (int act = 0; act < 20; ++act)
            actAtRandom(flow, random);
        Flow again(walkthrough(), flow.record());
        EXPECT_TRUE(again == flow);
        flow.undo();
        again.undo();
        EXPECT_TRUE(again == flow) << "seed " << seed;
    }
}

namespace {

Flow caseOfSeveralServers()
{
    Flow flow = caseWith(u"setting"_s);
    flow.answer(u"cause.branch"_s, u"setting"_s);
    flow.setFact(u"servers"_s, u"several"_s);
    flow.setFact(u"named-servers"_s, u"EXCH01 EXCH02"_s);
    return flow;
}

} // namespace

TEST(FlowTest, severalServersBlockSettingsAndRetestUntilItIsSaidThatAllBelong)
{
    for (const QString& answer : {u"one-machine"_s, u"all-belong"_s}) {
        Flow flow = caseOfSeveralServers();
        for (const QString& step : {u"settings"_s, u"retest"_s}) {
            const StepStatus status = flow.status(step);
            EXPECT_EQ(status.state, StepState::NeedsAttention) << step.toStdString();
            EXPECT_EQ(status.waitsFor, u"evidence.same-server"_s);
            EXPECT_TRUE(status.reason.english().contains(u"more than one server"_s));
            EXPECT_TRUE(flow.openQuestions(step).isEmpty()) << step.toStdString();
        }
        EXPECT_TRUE(flow.status(u"restart"_s).waitsFor.isEmpty());
        flow.answer(u"settings.changed"_s, u"yes"_s); // not asked now
        EXPECT_TRUE(flow.answerTo(u"settings.changed"_s).isEmpty());
        flow.answer(u"evidence.same-server"_s, u"not-all"_s);
        EXPECT_FALSE(flow.status(u"settings"_s).waitsFor.isEmpty());
        EXPECT_EQ(flow.status(u"evidence"_s).state, StepState::NeedsAttention);
        flow.answer(u"evidence.same-server"_s, answer);
        EXPECT_TRUE(flow.status(u"settings"_s).waitsFor.isEmpty());
        EXPECT_TRUE(flow.status(u"retest"_s).waitsFor.isEmpty());
        flow.answer(u"settings.changed"_s, u"yes"_s);
        EXPECT_EQ(flow.answerTo(u"settings.changed"_s), u"yes"_s);
    }
}

TEST(FlowTest, oneServerBlocksNothingAndAnotherServerBlocksAgain)
{
    Flow flow = caseOfSeveralServers();
    flow.setFact(u"servers"_s, u"one"_s);
    EXPECT_TRUE(flow.status(u"settings"_s).waitsFor.isEmpty());
    flow.setFact(u"servers"_s, u"several"_s);
    flow.answer(u"evidence.same-server"_s, u"all-belong"_s);
    EXPECT_EQ(flow.setFact(u"named-servers"_s, u"EXCH01 EXCH02 EXCH03"_s),
              QStringList{u"evidence.same-server"_s});
    EXPECT_FALSE(flow.status(u"settings"_s).waitsFor.isEmpty());
    flow.answer(u"evidence.same-server"_s, u"all-belong"_s); // confirmed
    EXPECT_TRUE(flow.status(u"settings"_s).waitsFor.isEmpty());
}

TEST(FlowTest, aStepWhoseQuestionsAwaitADecisionIsNotDone)
{
    Flow flow = caseWith(u"setting"_s);
    flow.visit(u"settings"_s);
    EXPECT_TRUE(flow.openQuestions(u"settings"_s).isEmpty());
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::InProgress) << "step 4 decides what it asks";
    flow.skip(u"cause"_s, u"known already"_s);
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::Done) << "nothing will be asked any more";
    flow.undo();
    flow.answer(u"cause.branch"_s, u"hand-on"_s);
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::Skipped);
}

TEST(FlowTest, aStepThatIsLeftOutWaitsForNothing)
{
    Flow flow = caseOfSeveralServers();
    flow.answer(u"cause.branch"_s, u"hand-on"_s);
    EXPECT_EQ(flow.status(u"settings"_s).state, StepState::Skipped);
    EXPECT_TRUE(flow.status(u"settings"_s).waitsFor.isEmpty());
}
