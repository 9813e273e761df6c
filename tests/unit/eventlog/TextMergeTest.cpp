#include "core/eventlog/EventLog.h"
#include "tests/support/EvtWriter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

constexpr qint64 start = 921420187; // 1999-03-14T14:03:07Z

EventLog binaryLog(const std::vector<std::pair<qint64, QString>>& failures)
{
    QList<test::EvtRecord> records;
    for (const auto& [time, name] : failures) {
        test::EvtRecord record;
        record.source = u"MSExchangeIMC"_s;
        record.eventId = 0xC0001015;
        record.timeGenerated = time;
        record.type = 1;
        record.computer = u"EXCH01"_s;
        record.strings = {name};
        records += record;
    }
    return *readEventLog(ByteSource::fromBytes(test::EvtWriter().write(records), u"a.evt"_s), {});
}

QString line(qint64 time, const QString& name, const QString& format = u"M/d/yyyy,HH:mm:ss"_s)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(format) +
           u",MSExchangeIMC,Error,None,4117,N/A,EXCH01,the message in spool file "_s + name +
           u" failed to be delivered\r\n"_s;
}

EventLog textLog(const QString& text, const TextTimes& times = {})
{
    return *readEventLog(ByteSource::fromBytes(text.toUtf8(), u"b.txt"_s), {}, {}, {}, times);
}

TEST(TextMergeTest, TheSameEventOfATextFormComesOnceWithTheRicherForm)
{
    const auto merged = mergeEvents({textLog(line(start, u"JTMRMAQV"_s) + line(start + 100, u"M4XD8MB3"_s)),
                                     binaryLog({{start, u"JTMRMAQV"_s}})});
    ASSERT_EQ(merged.size(), 2U);
    EXPECT_EQ(merged[0].log, u"a.evt"_s);
    EXPECT_EQ(merged[0].alsoIn, QStringList{u"b.txt"_s});
    EXPECT_EQ(merged[1].log, u"b.txt"_s);
    EXPECT_TRUE(merged[1].alsoIn.isEmpty());
}

TEST(TextMergeTest, AnAssumedZoneMayBeOffByOneOffset)
{
    constexpr qint64 west = -5 * 3600;
    const auto binary =
        binaryLog({{start, u"JTMRMAQV"_s}, {start + 77, u"M4XD8MB3"_s}, {start + 18077, u"M4XD8MB3"_s}});
    const auto merged = mergeEvents(
        {binary, textLog(line(start + west, u"JTMRMAQV"_s) + line(start + 77 + west, u"M4XD8MB3"_s))});
    ASSERT_EQ(merged.size(), 3U);
    EXPECT_EQ(merged[0].alsoIn.size(), 1);
    EXPECT_EQ(merged[1].alsoIn.size(), 1);
    EXPECT_TRUE(merged[2].alsoIn.isEmpty());
    // A stated zone is taken at its word.
    EXPECT_EQ(mergeEvents({binary, textLog(line(start + west, u"JTMRMAQV"_s), {{}, timeZoneOf(u"+00:00"_s)})})
                  .size(),
              4U);
}

TEST(TextMergeTest, FormsWithoutSecondsAgreeWithinTheMinute)
{
    const QString minutes = u"M/d/yyyy,HH:mm"_s;
    const auto merged =
        mergeEvents({binaryLog({{start, u"JTMRMAQV"_s}}), textLog(line(start, u"JTMRMAQV"_s, minutes))});
    ASSERT_EQ(merged.size(), 1U);
    EXPECT_EQ(
        mergeEvents({binaryLog({{start, u"JTMRMAQV"_s}}), textLog(line(start + 60, u"JTMRMAQV"_s, minutes))})
            .size(),
        2U);
}

TEST(TextMergeTest, OneEventStandsForOneAndOtherNamesStayApart)
{
    const auto merged = mergeEvents(
        {binaryLog({{start, u"JTMRMAQV"_s}}),
         textLog(line(start, u"JTMRMAQV"_s) + line(start, u"JTMRMAQV"_s) + line(start, u"M4XD8MB3"_s))});
    EXPECT_EQ(merged.size(), 3U);
}

TEST(TextMergeTest, TwoTextFormsOfOneLogAreOne)
{
    const QString text = line(start, u"JTMRMAQV"_s) + line(start + 100, u"M4XD8MB3"_s);
    const auto merged = mergeEvents({textLog(text), textLog(text)});
    ASSERT_EQ(merged.size(), 2U);
    EXPECT_EQ(merged[0].alsoIn, QStringList{u"b.txt"_s});
}

} // namespace
} // namespace ims
