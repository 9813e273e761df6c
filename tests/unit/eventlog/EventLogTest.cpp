#include "core/eventlog/EventLog.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

Event failure(const QString& log, quint32 record, qint64 seconds, const QString& name)
{
    Event event;
    event.log = log;
    event.record = record;
    event.time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    event.source = u"MSExchangeIMC"_s;
    event.fullId = 0xC0001015;
    event.strings = QStringList{name};
    return event;
}

EventLog logOf(std::vector<Event> events)
{
    EventLog log;
    log.file = events.empty() ? QString() : events.front().log;
    log.events = std::move(events);
    return log;
}

QStringList namesOf(const std::vector<Event>& events)
{
    QStringList names;
    for (const Event& event : events)
        names += event.strings.value(0);
    return names;
}

TEST(EventFilterTest, AcceptsByIdSourceAndTime)
{
    const Event event = failure(u"a"_s, 1, 1000, u"A"_s);
    EXPECT_TRUE(EventFilter().accepts(event));
    EXPECT_TRUE(EventFilter::failures().accepts(event));
    Event wins = event;
    wins.source = u"Wins"_s;
    EXPECT_FALSE(EventFilter::failures().accepts(wins));
    EventFilter range;
    range.since = event.time;
    EXPECT_TRUE(range.accepts(event));
    range.until = event.time;
    EXPECT_FALSE(range.accepts(event));
    range.until = event.time.addSecs(1);
    EXPECT_TRUE(range.accepts(event));
    Event timeless = event;
    timeless.time = {};
    EXPECT_FALSE(range.accepts(timeless));
}

TEST(MergeEventsTest, OrdersByTimeThenLogThenRecord)
{
    const auto merged =
        mergeEvents({logOf({failure(u"a"_s, 9, 50, u"A9"_s), failure(u"a"_s, 3, 70, u"A3"_s),
                            failure(u"a"_s, 2, 70, u"A2"_s)}),
                     logOf({failure(u"b"_s, 1, 70, u"B1"_s), failure(u"b"_s, 2, 10, u"B2"_s)})});
    EXPECT_EQ(namesOf(merged), QStringList({u"B2"_s, u"A9"_s, u"A2"_s, u"A3"_s, u"B1"_s}));
}

TEST(MergeEventsTest, TheSameEventOfTwoLogsComesOnce)
{
    const auto merged = mergeEvents({logOf({failure(u"a"_s, 1, 10, u"X"_s), failure(u"a"_s, 2, 20, u"Y"_s)}),
                                     logOf({failure(u"b"_s, 1, 10, u"X"_s), failure(u"b"_s, 2, 20, u"Z"_s)}),
                                     logOf({failure(u"c"_s, 1, 10, u"X"_s)})});
    ASSERT_EQ(namesOf(merged), QStringList({u"X"_s, u"Y"_s, u"Z"_s}));
    EXPECT_EQ(merged[0].log, u"a"_s);
    EXPECT_EQ(merged[0].alsoIn, QStringList({u"b"_s, u"c"_s}));
    EXPECT_TRUE(merged[1].alsoIn.isEmpty());
}

TEST(MergeEventsTest, EventsWithoutTimeStayApartAndComeLast)
{
    Event pasted = failure(u"text"_s, 0, 0, u"P"_s);
    pasted.record.reset();
    pasted.time = {};
    Event again = pasted;
    again.log = u"other"_s;
    const auto merged = mergeEvents({logOf({pasted}), logOf({again, failure(u"b"_s, 5, 99, u"B"_s)})});
    EXPECT_EQ(namesOf(merged), QStringList({u"B"_s, u"P"_s, u"P"_s}));
}

TEST(EventLogTest, TellsLogsByTheirBeginning)
{
    EXPECT_TRUE(looksLikeEventLog(QByteArray("ElfFile\0rest", 12)));
    EXPECT_FALSE(
        looksLikeEventLog(QByteArray("From: LfLe@example.com and nothing else but this line of text")));
    EXPECT_FALSE(looksLikeEventLog(QByteArray()));
}

} // namespace
} // namespace ims
