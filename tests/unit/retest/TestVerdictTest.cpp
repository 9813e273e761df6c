#include "core/retest/TestVerdict.h"

#include <gtest/gtest.h>

using namespace ims;

namespace {

/// Everything that speaks for a good test.
TestFacts good(std::vector<RetestVerdict> verdicts = {RetestVerdict::Taken, RetestVerdict::Taken})
{
    TestFacts facts;
    for (const RetestVerdict verdict : verdicts) {
        facts.verdicts.push_back({verdict, {}});
        facts.said.push_back(SaidOutcome::Nothing);
    }
    facts.freshLog = true;
    facts.waitedEnough = true;
    return facts;
}

} // namespace

TEST(TestVerdictTest, GoodNeedsAFreshLogOrEveryRecipientsWord)
{
    EXPECT_EQ(judgeTest(good()).outcome, RetestOutcome::Good);
    TestFacts facts = good();
    facts.freshLog = false;
    EXPECT_EQ(judgeTest(facts).outcome, RetestOutcome::Undetermined);
    facts.said = {SaidOutcome::Arrived, SaidOutcome::Nothing};
    EXPECT_EQ(judgeTest(facts).outcome, RetestOutcome::Undetermined);
    facts.said = {SaidOutcome::Arrived, SaidOutcome::Arrived};
    facts.waitedEnough = false;
    EXPECT_EQ(judgeTest(facts).outcome, RetestOutcome::Good);
}

TEST(TestVerdictTest, AFailureMayComeAMomentLater)
{
    TestFacts facts = good();
    facts.waitedEnough = false;
    EXPECT_EQ(judgeTest(facts).outcome, RetestOutcome::Waiting);
    EXPECT_EQ(judgeTest(good({RetestVerdict::Taken, RetestVerdict::Waiting})).outcome,
              RetestOutcome::Waiting);
}

TEST(TestVerdictTest, OneFailureOrAStopEventMakesItBad)
{
    EXPECT_EQ(judgeTest(good({RetestVerdict::Waiting, RetestVerdict::FailedAgain})).outcome,
              RetestOutcome::Bad);
    EXPECT_EQ(judgeTest(good({RetestVerdict::Stuck})).outcome, RetestOutcome::Bad);
    TestFacts facts = good();
    facts.said = {SaidOutcome::FailedAgain, SaidOutcome::Nothing};
    EXPECT_EQ(judgeTest(facts).outcome, RetestOutcome::Bad);
    facts = good();
    facts.stopEvent = true;
    facts.said = {SaidOutcome::Arrived, SaidOutcome::Arrived};
    EXPECT_EQ(judgeTest(facts).outcome, RetestOutcome::Bad);
}

TEST(TestVerdictTest, WhatLiesInArchiveAgainIsSettledByTheRecipient)
{
    TestFacts facts = good({RetestVerdict::Undetermined});
    EXPECT_EQ(judgeTest(facts).outcome, RetestOutcome::Undetermined);
    facts.said = {SaidOutcome::Arrived};
    EXPECT_EQ(judgeTest(facts).outcome, RetestOutcome::Good);
}
