#include "core/retest/NextTurn.h"
#include "tests/unit/retest/RetestRoom.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// A plan of so many ordinary files, and those that go alone after them.
RetestPlan planOf(int ordinary, int alone)
{
    RetestPlan plan;
    for (int i = 0; i < ordinary + alone; ++i) {
        RetestRow row;
        row.move.name = u"FILE%1"_s.arg(i, 4, 10, QChar(u'0'));
        row.alone = i >= ordinary;
        plan.rows.push_back(row);
    }
    return plan;
}

class NextTurnTest : public ::testing::Test
{
protected:
    void putBack(const QStringList& names)
    {
        m_room.archiveMail(names);
        Retest retest = m_room.retest();
        ASSERT_TRUE(retest.putBack(m_room.archive(), m_room.in(),
                                   test::RetestRoom::planned(m_room.archive(), names)));
    }

    RetestTurn turn(const RetestPlan& plan, const QStringList& failedAgain = {})
    {
        return nextTurn(plan, m_room.retest().journal(), failedAgain);
    }

    test::RetestRoom m_room;
};

} // namespace

TEST_F(NextTurnTest, OneThenTenThenTheRestThenEachAlone)
{
    EXPECT_EQ(turn(planOf(30, 2)).kind, TurnKind::Canary);
    EXPECT_EQ(turn(planOf(30, 2)).rows, std::vector<size_t>{0});
    putBack({u"A1"_s});
    EXPECT_EQ(turn(planOf(29, 2)).kind, TurnKind::Some);
    EXPECT_EQ(turn(planOf(29, 2)).rows.size(), 10U);
    EXPECT_EQ(turn(planOf(4, 2)).rows.size(), 4U);
    putBack({u"B1"_s, u"B2"_s});
    EXPECT_EQ(turn(planOf(19, 2)).kind, TurnKind::Rest);
    EXPECT_EQ(turn(planOf(19, 2)).rows.size(), 19U);
    putBack({u"C1"_s});
    EXPECT_EQ(turn(planOf(0, 2)).kind, TurnKind::Alone);
    EXPECT_EQ(turn(planOf(0, 2)).rows, std::vector<size_t>{0});
    EXPECT_EQ(turn(planOf(0, 0)).kind, TurnKind::None);
}

TEST_F(NextTurnTest, AfterAFailureItBeginsWithOneAgain)
{
    putBack({u"A1"_s});
    EXPECT_EQ(turn(planOf(9, 0), {u"a1"_s}).kind, TurnKind::Canary) << "as a person said";
    ASSERT_TRUE(m_room.retest().noteVerdict(1, 0, RetestVerdict::FailedAgain));
    EXPECT_EQ(turn(planOf(9, 0)).kind, TurnKind::Canary) << "as was seen";
    putBack({u"A2"_s});
    EXPECT_EQ(turn(planOf(8, 0)).kind, TurnKind::Some);
    putBack({u"B1"_s, u"B2"_s});
    EXPECT_EQ(turn(planOf(6, 0), {u"B2"_s}).kind, TurnKind::Canary) << "what went well before counts no more";
}

TEST_F(NextTurnTest, WhatWentBackAsItWasDoesNotCount)
{
    putBack({u"A1"_s});
    ASSERT_TRUE(m_room.retest().undo());
    EXPECT_EQ(turn(planOf(9, 0)).kind, TurnKind::Canary);
}
