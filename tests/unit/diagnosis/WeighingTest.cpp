#include "core/diagnosis/Weighing.h"

#include <gtest/gtest.h>

#include <deque>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Outcomes of rules made up for one test; keeps the rules alive.
class Outcomes
{
public:
    Outcomes& holds(double weight) { return add(true, weight, FactState::Holds); }
    Outcomes& against(double weight, std::optional<FindingStatus> atMost = {})
    {
        add(false, weight, FactState::Holds);
        m_rules.back().atMost = atMost;
        return *this;
    }
    Outcomes& doesNotHold(double weight) { return add(true, weight, FactState::DoesNotHold); }
    Outcomes& unchecked(double weight) { return add(true, weight, FactState::CouldNotCheck); }

    Verdict verdict() const { return weigh(m_outcomes); }

private:
    Outcomes& add(bool supports, double weight, FactState state)
    {
        CauseRule rule;
        rule.supports = supports;
        rule.weight = weight;
        m_rules.push_back(rule);
        FactResult result;
        result.state = state;
        result.missing = state == FactState::CouldNotCheck ? Missing::SpoolFile : Missing::Nothing;
        m_outcomes.push_back({&m_rules.back(), result});
        return *this;
    }

    std::deque<CauseRule> m_rules;
    std::vector<RuleOutcome> m_outcomes;
};

} // namespace

TEST(WeighingTest, LikelihoodRisesWithTheScoreWithinZeroAndOne)
{
    double before = 0.0;
    for (double score = -20.0; score <= 20.0; score += 0.5) {
        EXPECT_GT(likelihoodOf(score), before) << score;
        before = likelihoodOf(score);
    }
    EXPECT_LT(before, 1.0);
    EXPECT_DOUBLE_EQ(likelihoodOf(2.0), 0.5);
}

TEST(WeighingTest, TheScoreIsTheSumForLessTheSumAgainst)
{
    const Verdict verdict = Outcomes().holds(3.0).holds(1.0).against(0.5).doesNotHold(5.0).verdict();
    EXPECT_DOUBLE_EQ(verdict.score, 3.5);
    EXPECT_DOUBLE_EQ(verdict.likelihood, likelihoodOf(3.5));
    EXPECT_EQ(verdict.status, FindingStatus::Likely);
}

TEST(WeighingTest, ALimitHoldsWhateverSpeaksForTheCause)
{
    for (FindingStatus limit : {FindingStatus::Possible, FindingStatus::Unlikely, FindingStatus::Excluded}) {
        const Verdict verdict = Outcomes().holds(5.0).holds(5.0).against(0.1, limit).verdict();
        EXPECT_EQ(verdict.status, limit);
        EXPECT_LT(verdict.likelihood, 0.7);
    }
    EXPECT_EQ(Outcomes().holds(5.0).against(0.1, FindingStatus::Excluded).verdict().likelihood, 0.0);
    const Verdict lowest = Outcomes()
                               .holds(5.0)
                               .against(0.1, FindingStatus::Unlikely)
                               .against(0.1, FindingStatus::Possible)
                               .verdict();
    EXPECT_EQ(lowest.status, FindingStatus::Unlikely);
}

TEST(WeighingTest, ASmallSignSupportsNothingByItself)
{
    EXPECT_FALSE(Outcomes().holds(0.4).verdict().supported);
    EXPECT_EQ(Outcomes().holds(0.4).verdict().likelihood, 0.0);
    EXPECT_TRUE(Outcomes().holds(0.5).verdict().supported);
}

TEST(WeighingTest, WhatCouldNotBeCheckedIsToldApartFromUnlikely)
{
    EXPECT_EQ(Outcomes().doesNotHold(2.0).verdict().status, FindingStatus::Unlikely);
    const Verdict unchecked = Outcomes().unchecked(2.0).doesNotHold(2.0).verdict();
    EXPECT_EQ(unchecked.status, FindingStatus::CouldNotCheck);
    EXPECT_EQ(unchecked.missing, Missing::SpoolFile);
    EXPECT_EQ(Outcomes().unchecked(0.4).verdict().status, FindingStatus::Unlikely);
    EXPECT_EQ(Outcomes().unchecked(2.0).holds(3.0).verdict().status, FindingStatus::Likely);
}

} // namespace ims
