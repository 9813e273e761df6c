#include "core/casefile/Tick.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QDateTime afternoon(QDate(2026, 11, 23), QTime(14, 5), Qt::UTC);

} // namespace

TEST(TickTest, isOneLineAndComesBack)
{
    const QString text = tickText(afternoon, u"anna on DESK7"_s);
    EXPECT_EQ(text, u"2026-11-23T14:05:00Z anna on DESK7"_s);
    EXPECT_EQ(tickFromText(text), (Tick{afternoon, u"anna on DESK7"_s}));
    EXPECT_EQ(tickFromText(tickText(afternoon, {})), (Tick{afternoon, {}}));
}

TEST(TickTest, isKeptInUtc)
{
    const QDateTime local = afternoon.toOffsetFromUtc(7200);
    EXPECT_EQ(tickText(local, u"a"_s), u"2026-11-23T14:05:00Z a"_s);
    EXPECT_EQ(tickFromText(u"2026-11-23T16:05:00+02:00 a"_s).time, afternoon);
}

TEST(TickTest, whateverElseStandsThereIsAName)
{
    EXPECT_EQ(tickFromText(u"yes"_s), (Tick{{}, u"yes"_s}));
    EXPECT_EQ(tickFromText({}), Tick());
    EXPECT_EQ(tickFromText(u"2026-99-99 anna"_s).who, u"2026-99-99 anna"_s);
    EXPECT_EQ(tickFromText(u"2026-11-23T14:05:00Z an\u202ena\nb"_s).who, u"an\\u202ena\\u000ab"_s);
    EXPECT_EQ(tickFromText(QString(5000, u'x')).who.size(), 200);
}
