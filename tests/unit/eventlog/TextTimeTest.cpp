#include "core/eventlog/TextTime.h"
#include "core/eventlog/EventLog.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

QDateTime local(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

QDateTime read(const QString& text, DateOrder order)
{
    const auto time = parseWrittenTime(text);
    return time ? time->in(order) : QDateTime();
}

std::optional<DateOrder> orderOf(const QStringList& times)
{
    DateOrderVote vote;
    for (const QString& text : times)
        vote.add(*parseWrittenTime(text));
    return vote.decided();
}

constexpr DateOrder mdy = DateOrder::MonthDayYear;
constexpr DateOrder dmy = DateOrder::DayMonthYear;
constexpr DateOrder ymd = DateOrder::YearMonthDay;

TEST(TextTimeTest, ReadsTheFormsThatWindowsWrites)
{
    EXPECT_EQ(read(u"11/5/99 11:57:22 AM"_s, mdy), local(1999, 11, 5, 11, 57, 22));
    EXPECT_EQ(read(u"11/5/99 12:57:22 am"_s, dmy), local(1999, 5, 11, 0, 57, 22));
    EXPECT_EQ(read(u"31/12/96 19:56:34"_s, dmy), local(1996, 12, 31, 19, 56, 34));
    EXPECT_EQ(read(u"27.10.2021 12:28:26"_s, ymd), local(2021, 10, 27, 12, 28, 26)); // dots: day first
    EXPECT_EQ(read(u"10. 3. 1999 9.05.01"_s, ymd), local(1999, 3, 10, 9, 5, 1));
    EXPECT_EQ(read(u"1999/03/10 午後 2:03:07"_s, ymd), local(1999, 3, 10, 14, 3, 7));
    EXPECT_EQ(read(u"99/03/10 14:03"_s, ymd), local(1999, 3, 10, 14, 3));
    EXPECT_EQ(read(u"10-Mar-99 14:03:07"_s, ymd), local(1999, 3, 10, 14, 3, 7));
    EXPECT_EQ(read(u"Apr 25, 1999 00:27:33 UTC"_s, ymd), local(1999, 4, 25, 0, 27, 33));
    EXPECT_EQ(read(u"\u200e3/\u200e14/\u200e1999 2:03:07\u202fPM"_s, mdy), local(1999, 3, 14, 14, 3, 7));
    EXPECT_EQ(parseWrittenTime(u"2021-10-27T12:28:26.123+01:00"_s)->offset, 3600);
    EXPECT_EQ(parseWrittenTime(u"2021-10-27T12:28:26.1234567Z"_s)->clock.msec(), 123);
    EXPECT_FALSE(parseWrittenTime(u"1999-03-10 14:03"_s)->hasSeconds);
}

TEST(TextTimeTest, ShortYearsBegin1980)
{
    EXPECT_EQ(read(u"1/2/80 1:00:00"_s, mdy).date().year(), 1980);
    EXPECT_EQ(read(u"1/2/79 1:00:00"_s, mdy).date().year(), 2079);
    EXPECT_EQ(read(u"1/2/00 1:00:00"_s, mdy).date().year(), 2000);
}

TEST(TextTimeTest, RefusesWhatIsNoTime)
{
    for (const QString& text : {u""_s, u"14/14/99 1:00:00"_s, u"1/2/99"_s, u"1/2/99 25:00:00"_s, u"1:00:00"_s,
                                u"1/2/3/4 1:00:00"_s, u"99999999999/1/1 1:00"_s, u"2/30/99 1:00:00 XM"_s})
        EXPECT_FALSE(parseWrittenTime(text)) << text.toStdString();
}

TEST(TextTimeTest, OrderFollowsFromADayAbove12)
{
    EXPECT_EQ(orderOf({u"3/13/99 1:00:00"_s, u"3/2/99 1:00:00"_s}), mdy);
    EXPECT_EQ(orderOf({u"13/3/99 1:00:00"_s, u"2/3/99 1:00:00"_s}), dmy);
    EXPECT_EQ(orderOf({u"99/3/2 1:00:00"_s}), ymd);
    EXPECT_EQ(orderOf({u"13/03/01 1:00:00"_s}), dmy); // no log of 2013 has short years
}

TEST(TextTimeTest, OrderFollowsFromTheOrderOfTheRecordsBothWays)
{
    const QStringList months = {u"1/2/99 1:00:00"_s, u"1/3/99 1:00:00"_s, u"2/1/99 1:00:00"_s};
    EXPECT_EQ(orderOf(months), mdy);
    EXPECT_EQ(orderOf({months[2], months[1], months[0]}), mdy);
    const QStringList days = {u"2/1/99 1:00:00"_s, u"3/1/99 1:00:00"_s, u"1/2/99 1:00:00"_s};
    EXPECT_EQ(orderOf(days), dmy);
    EXPECT_EQ(orderOf({days[2], days[1], days[0]}), dmy);
}

TEST(TextTimeTest, WhatDoesNotTellIsNotDecided)
{
    EXPECT_EQ(orderOf({u"2/6/98 6:33:11"_s}), std::nullopt);
    EXPECT_EQ(orderOf({u"2/6/98 6:33:11"_s, u"2/7/98 6:33:11"_s}), std::nullopt);
    EXPECT_NE(orderOf({u"3/3/99 6:33:11"_s}), std::nullopt); // either way the same day
    DateOrderVote both;
    both.add(*parseWrittenTime(u"13/3/99 1:00:00"_s));
    both.add(*parseWrittenTime(u"3/13/99 1:00:00"_s));
    EXPECT_EQ(both.decided(), std::nullopt);
    EXPECT_EQ(both.possible(), (std::vector{mdy, dmy}));
}

TEST(TextTimeTest, SummerTimeGapsAndDoubleHours)
{
    const QTimeZone berlin("Europe/Berlin");
    EXPECT_EQ(toUtc(local(1999, 3, 14, 14), berlin), local(1999, 3, 14, 13));
    EXPECT_EQ(toUtc(local(1999, 7, 14, 14), berlin), local(1999, 7, 14, 12));
    EXPECT_EQ(toUtc(local(1999, 3, 28, 2, 30), berlin), local(1999, 3, 28, 1, 30));   // left out
    EXPECT_EQ(toUtc(local(1999, 10, 31, 2, 30), berlin), local(1999, 10, 31, 0, 30)); // the first of two
    EXPECT_EQ(toUtc(local(1999, 10, 31, 3, 0), berlin), local(1999, 10, 31, 2, 0));
    EXPECT_EQ(toUtc(local(1999, 3, 28, 3, 0), berlin), local(1999, 3, 28, 1, 0));
    EXPECT_EQ(toUtc(local(1999, 7, 14, 14), *timeZoneOf(u"-05:30"_s)), local(1999, 7, 14, 19, 30));
    EXPECT_FALSE(timeZoneOf(u"+1"_s));
    EXPECT_FALSE(timeZoneOf(u"Mars/Base"_s));
}

TEST(TextTimeTest, AmbiguousEventsHaveNoTimeUntilTheOrderIsStated)
{
    const QByteArray text =
        "2/6/98,6:33:11,MSExchangeIMC,Error,None,4117,N/A,EXCH01,message in spool file JTMRMAQV "
        "failed to be delivered\r\n";
    const auto source = ByteSource::fromBytes(text, u"a.txt"_s);
    const auto open = readEventLog(source, EventFilter::failures());
    ASSERT_TRUE(open);
    ASSERT_EQ(open->events.size(), 1U);
    EXPECT_FALSE(open->events[0].time.isValid());
    EXPECT_FALSE(open->first.isValid());
    EXPECT_EQ(open->possibleOrders, (std::vector{mdy, dmy}));
    ASSERT_TRUE(undatedPart(*open));
    EXPECT_TRUE(undatedPart(*open)->english().contains("2/6/98"_L1));

    const auto stated =
        readEventLog(source, EventFilter::failures(), {}, {}, {dmy, timeZoneOf(u"Europe/Berlin"_s)});
    ASSERT_TRUE(stated);
    ASSERT_EQ(stated->events.size(), 1U);
    EXPECT_EQ(stated->events[0].time, local(1998, 6, 2, 4, 33, 11));
    EXPECT_EQ(stated->events[0].timeBasis, TimeBasis::Stated);
    EXPECT_EQ(stated->first, stated->events[0].time);
    EXPECT_FALSE(undatedPart(*stated));
}

TEST(TextTimeTest, AStatedOrderHoldsOnlyWhereItCanBeTrue)
{
    const QByteArray rest = ",6:33:11,MSExchangeIMC,Error,None,4117,N/A,EXCH01,x\r\n";
    const auto timeOf = [&rest](const QByteArray& date, DateOrder stated) {
        const auto log =
            readEventLog(ByteSource::fromBytes(date + rest, u"a.txt"_s), {}, {}, {}, {stated, std::nullopt});
        return log && log->events.size() == 1 ? log->events[0].time : QDateTime();
    };
    EXPECT_EQ(timeOf("1998-06-13", dmy), local(1998, 6, 13, 6, 33, 11));
    EXPECT_EQ(timeOf("6/13/1998", ymd), local(1998, 6, 13, 6, 33, 11));
    EXPECT_EQ(timeOf("6/7/1998", dmy), local(1998, 7, 6, 6, 33, 11));
}

TEST(TextTimeTest, SinceAndUntilAreComparedInUtc)
{
    const QByteArray text = "6/13/98,6:33:11,MSExchangeIMC,Error,None,4117,N/A,EXCH01,x\r\n"
                            "6/13/98,8:33:11,MSExchangeIMC,Error,None,4117,N/A,EXCH01,y\r\n";
    EventFilter filter;
    filter.since = local(1998, 6, 13, 6, 33, 11);
    const auto log =
        readEventLog(ByteSource::fromBytes(text, u"a.txt"_s), filter, {}, {}, {{}, timeZoneOf(u"+02:00"_s)});
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 1U);
    EXPECT_EQ(log->events[0].description, u"y"_s);
    EXPECT_EQ(log->records, 2);
}

} // namespace
} // namespace ims
