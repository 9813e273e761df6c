#include "tests/unit/eventlog/LogBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

EvtOptions ringOf(quint32 size, bool dirty)
{
    EvtOptions options;
    options.ring = true;
    options.maxSize = size;
    options.dirty = dirty;
    return options;
}

TEST(EvtReaderTest, ReadsEveryFieldOfARecord)
{
    EvtRecord record = failureRecord(u"C5LHP8PR"_s, 925000053);
    record.sid = domainSid(10, 20, 30, 500);
    const auto log = readBytes(EvtWriter().write({record}), {});
    ASSERT_TRUE(log) << qPrintable(stateOf(log));
    ASSERT_EQ(log->events.size(), 1U);
    const Event& event = log->events.front();
    EXPECT_EQ(event.record, 1U);
    EXPECT_EQ(event.time.toString(Qt::ISODate), u"1999-04-25T00:27:33Z"_s);
    EXPECT_EQ(event.range, (ByteRange{48, EvtWriter::encodeRecord(record, 1).size()}));
    expectClassicFailure(event);
}

TEST(EvtReaderTest, ReadsAClosedLog)
{
    const BuiltLog built = buildLog(1, 700, {});
    const auto log = readBytes(built.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(failuresOf(*log), built.failures);
    EXPECT_EQ(log->records, 700);
    EXPECT_EQ(log->unreadable, 0);
    EXPECT_EQ(stateOf(log), u"closed properly"_s);
    EXPECT_EQ(log->first.toSecsSinceEpoch(), 930000000);
    EXPECT_EQ(log->last.toSecsSinceEpoch(), 930000000 + 699 * 60);
}

TEST(EvtReaderTest, FollowsTheRecordsWhereTheHeaderIsStale)
{
    EvtOptions options;
    options.dirty = true;
    const BuiltLog built = buildLog(2, 300, options);
    const auto log = readBytes(built.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(failuresOf(*log), built.failures);
    EXPECT_EQ(stateOf(log), u"copied while in use; 5 records newer than its header"_s);
}

TEST(EvtReaderTest, CountsEveryRecordOfARing)
{
    const BuiltLog built = buildLog(5, 400, ringOf(16384, true));
    const auto log = readBytes(built.bytes, {});
    ASSERT_TRUE(log);
    qint64 live = 0;
    for (const Event& event : log->events)
        live += event.recovered ? 0 : 1;
    EXPECT_EQ(live, qint64(built.layout.nextRecord) - built.layout.oldestRecord);
    EXPECT_EQ(log->records, qint64(log->events.size()));
}

TEST(EvtReaderTest, DoesNotTakeAnEventInAnEventsDataForAnEvent)
{
    // The inner image lies in a straddling record's part at the ring's beginning, where a scan would meet it
    // first.
    const QByteArray forged = EvtWriter::encodeRecord(failureRecord(u"FORGED"_s, 930000000), 77);
    int straddled = 0;
    for (quint32 size = 4096; size < 4096 + 400; size += 4) {
        QList<EvtRecord> records;
        for (int i = 0; i < 40; ++i) {
            records += failureRecord(u"GOOD"_s, 930000000 + i);
            records.last().data = forged;
        }
        EvtLayout layout;
        const QByteArray bytes = EvtWriter(ringOf(size, false)).write(records, &layout);
        straddled += QByteArrayView(bytes).sliced(52, 4) != QByteArrayView("LfLe", 4) ? 1 : 0;
        const auto log = readBytes(bytes);
        ASSERT_TRUE(log);
        for (const Event& event : log->events)
            ASSERT_TRUE(event.recovered || event.strings == QStringList{u"GOOD"_s}) << size;
        ASSERT_EQ(failuresOf(*log).size(), layout.nextRecord - layout.oldestRecord) << size;
    }
    EXPECT_GT(straddled, 50);
}

TEST(EvtReaderTest, AnEmptyLogIsNoError)
{
    const auto log = readBytes(EvtWriter().write({}));
    ASSERT_TRUE(log);
    EXPECT_TRUE(log->events.empty());
    EXPECT_EQ(log->records, 0);
    EXPECT_FALSE(log->first.isValid());
    EXPECT_EQ(stateOf(log), u"holds no events"_s);
}

TEST(EvtReaderTest, WhatIsNoLogIsOneError)
{
    for (const QByteArray& bytes :
         {QByteArray("hello"), QByteArray(100000, '\0'), QByteArray("\x30\0\0\0LfLe", 8)}) {
        const auto log = readBytes(bytes);
        ASSERT_FALSE(log);
        EXPECT_EQ(log.error().file, u"test.evt"_s);
        EXPECT_EQ(log.error().why.english(), u"the file is no event log"_s);
        EXPECT_FALSE(log.error().todo.isEmpty());
    }
}

TEST(EvtReaderTest, AFileWithoutBytesIsSaidToBeEmpty)
{
    const auto log = readBytes({});
    ASSERT_FALSE(log);
    EXPECT_EQ(log.error().why.english(), u"the file is empty"_s);
}

TEST(EvtReaderTest, StrangersStringsSurvive)
{
    const QString lone = QString(u"a"_s) + QChar(0xD800) + u"b"_s;
    const QStringList strings = {u"..\\..\\x"_s, u"%s%n %1"_s, lone, QString(20000, u'y'), QString()};
    EvtRecord record = failureRecord(u"X"_s, 930000000);
    record.strings = strings;
    const auto log = readBytes(EvtWriter().write({record}));
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 1U);
    EXPECT_EQ(log->events.front().strings, strings);
    EXPECT_EQ(spoolFileName(log->events.front()), u"..\\..\\x"_s);
}

TEST(EvtReaderTest, FiltersBySourceIdAndTime)
{
    const BuiltLog built = buildLog(9, 300, {});
    EventFilter wins;
    wins.sources = QStringList{u"wINS"_s};
    wins.since = QDateTime::fromSecsSinceEpoch(930000000 + 60 * 100, Qt::UTC);
    wins.until = QDateTime::fromSecsSinceEpoch(930000000 + 60 * 200, Qt::UTC);
    const auto all = readBytes(built.bytes, {});
    const auto some = readBytes(built.bytes, wins);
    ASSERT_TRUE(all && some);
    size_t expected = 0;
    for (const Event& event : all->events)
        expected += wins.accepts(event) ? 1U : 0U;
    EXPECT_GT(expected, 5U);
    EXPECT_EQ(some->events.size(), expected);
    for (const Event& event : some->events)
        EXPECT_TRUE(wins.accepts(event));
    EXPECT_EQ(some->records, all->records);
    EXPECT_EQ(some->first, all->first);
}

TEST(EvtReaderTest, StopsWhenAsked)
{
    StopSource stop;
    stop.request_stop();
    EvtOptions options;
    const BuiltLog built = buildLog(3, 20000, options);
    const auto log = readEventLog(ByteSource::fromBytes(built.bytes, u"big.evt"_s), EventFilter::failures(),
                                  stop.get_token());
    ASSERT_FALSE(log);
    EXPECT_TRUE(isCancelled(log.error()));
}

} // namespace
} // namespace ims::test
