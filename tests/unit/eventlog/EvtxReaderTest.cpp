#include "core/eventlog/EvtxReader.h"
#include "tests/support/EvtxWriter.h"
#include "tests/unit/eventlog/LogBuilder.h"

#include <gtest/gtest.h>

#include <QtEndian>

#include <filesystem>
#include <fstream>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

constexpr qint64 startTime = 1700000000123;

EvtxRecord failure(const QString& spoolFile, int minute = 0)
{
    EvtxRecord record;
    record.time = startTime + minute * 60000;
    record.eventId = 0xC0001015;
    record.task = 3;
    record.source = u"MSExchangeIMC"_s;
    record.computer = u"EXCH01"_s;
    record.strings = QStringList{spoolFile};
    record.data = QByteArray::fromHex("7f03010005400080");
    return record;
}

QList<EvtxRecord> failures(int count)
{
    QList<EvtxRecord> records;
    for (int i = 0; i < count; ++i)
        records += failure(u"F%1"_s.arg(i), i);
    return records;
}

Event only(const EvtxRecord& record)
{
    const auto log = readBytes(EvtxWriter().write({record}), {});
    EXPECT_TRUE(log) << qPrintable(stateOf(log));
    if (!log || log->events.size() != 1)
        return {};
    return log->events.front();
}

TEST(EvtxReaderTest, ReadsEveryFieldOfAClassicEvent)
{
    EvtxRecord record = failure(u"C5LHP8PR"_s);
    record.sid = domainSid(10, 20, 30, 500);
    QList<EvtxPlace> places;
    EvtxOptions options;
    options.firstRecordNumber = 77;
    const auto log = readBytes(EvtxWriter(options).write({record}, &places), {});
    ASSERT_TRUE(log) << qPrintable(stateOf(log));
    EXPECT_EQ(log->format, LogFormat::Evtx);
    ASSERT_EQ(log->events.size(), 1U);
    const Event& event = log->events.front();
    EXPECT_EQ(event.record, 77U);
    EXPECT_EQ(event.time.toMSecsSinceEpoch(), startTime);
    EXPECT_EQ(event.range, (ByteRange{places[0].offset, places[0].length}));
    expectClassicFailure(event);
}

TEST(EvtxReaderTest, ReadsManyChunks)
{
    QList<EvtxPlace> places;
    const auto log = readBytes(EvtxWriter().write(failures(1000), &places));
    ASSERT_TRUE(log);
    ASSERT_GT(places.last().chunk, 1);
    ASSERT_EQ(log->events.size(), 1000U);
    for (int i = 0; i < 1000; ++i) {
        const Event& event = log->events[static_cast<size_t>(i)];
        ASSERT_EQ(event.record, quint32(i + 1));
        ASSERT_EQ(event.strings, QStringList{u"F%1"_s.arg(i)});
        ASSERT_EQ(event.range, (ByteRange{places[i].offset, places[i].length}));
    }
    EXPECT_EQ(log->records, 1000);
    EXPECT_EQ(log->unreadable, 0);
    EXPECT_EQ(log->first.toMSecsSinceEpoch(), startTime);
    EXPECT_EQ(log->last.toMSecsSinceEpoch(), startTime + 999 * 60000);
    EXPECT_EQ(stateOf(log), u"closed properly"_s);
}

TEST(EvtxReaderTest, ALevelAndKeywordsAreTheEventsType)
{
    const auto typeFor = [](quint8 level, quint64 keywords = 0x0080000000000000) {
        EvtxRecord record = failure(u"X"_s);
        record.level = level;
        record.keywords = keywords;
        return only(record).type;
    };
    EXPECT_EQ(typeFor(0), EventType::Information);
    EXPECT_EQ(typeFor(1), EventType::Error);
    EXPECT_EQ(typeFor(2), EventType::Error);
    EXPECT_EQ(typeFor(3), EventType::Warning);
    EXPECT_EQ(typeFor(4), EventType::Information);
    EXPECT_EQ(typeFor(0, 0x8020000000000000), EventType::SuccessAudit);
    EXPECT_EQ(typeFor(0, 0x8010000000000000), EventType::FailureAudit);
}

TEST(EvtxReaderTest, WhatAnEventDoesNotHaveIsNotInvented)
{
    EvtxRecord record = failure(u"X"_s);
    record.strings.clear();
    record.data.clear();
    const Event event = only(record);
    EXPECT_TRUE(event.strings.isEmpty());
    EXPECT_EQ(event.data, QByteArray());
    EXPECT_FALSE(event.user);
    EXPECT_TRUE(spoolFileName(event).isEmpty());
}

TEST(EvtxReaderTest, EmptyStringsKeepTheirPlace)
{
    EvtxRecord record = failure(QString());
    record.strings = QStringList{QString(), u"b"_s, QString()};
    EXPECT_EQ(only(record).strings, record.strings);
}

TEST(EvtxReaderTest, AClassicSourceIsKnownByItsClassicName)
{
    EvtxRecord record = failure(u"X"_s);
    record.source = u"Microsoft-Exchange-IMC"_s;
    record.eventSourceName = u"MSExchangeIMC"_s;
    EXPECT_EQ(only(record).source, u"MSExchangeIMC"_s);
}

TEST(EvtxReaderTest, AForwardedEventBringsItsDescription)
{
    EvtxRecord record = failure(u"JTMRMAQV"_s);
    record.message = u"Die Nachricht in der Spooldatei JTMRMAQV."_s;
    record.strings = QStringList{u"JTMRMAQV"_s, QString(), u"%1 & <b>"_s};
    const Event event = only(record);
    EXPECT_EQ(event.fullId, 0xC0001015U);
    EXPECT_EQ(event.type, EventType::Error);
    EXPECT_EQ(event.source, u"MSExchangeIMC"_s);
    EXPECT_EQ(event.strings, record.strings);
    EXPECT_EQ(event.data, record.data);
    EXPECT_EQ(event.description, record.message);
    EXPECT_EQ(event.category, u"Rendered task"_s);
    EXPECT_EQ(event.time.toMSecsSinceEpoch(), startTime);
}

TEST(EvtxReaderTest, StrangersStringsSurvive)
{
    const QString lone = QString(u"a"_s) + QChar(0xD800) + u"b"_s;
    EvtxRecord record = failure(QString());
    record.strings = QStringList{u"..\\..\\x"_s, u"%s%n %1"_s, lone, QString(9000, u'y')};
    EXPECT_EQ(only(record).strings, record.strings);
}

TEST(EvtxReaderTest, FiltersBySourceIdAndTime)
{
    QList<EvtxRecord> records = failures(300);
    for (int i = 0; i < 300; i += 3)
        records[i].source = u"WINS"_s;
    for (int i = 1; i < 300; i += 3)
        records[i].eventId = 0xC0001016;
    EventFilter filter = EventFilter::failures();
    filter.since = QDateTime::fromMSecsSinceEpoch(startTime + 100 * 60000, Qt::UTC);
    filter.until = QDateTime::fromMSecsSinceEpoch(startTime + 200 * 60000, Qt::UTC);
    const auto log = readBytes(EvtxWriter().write(records), filter);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->events.size(), 33U);
    for (const Event& event : log->events)
        EXPECT_TRUE(filter.accepts(event));
    EXPECT_EQ(log->records, 300);
    EXPECT_EQ(log->first.toMSecsSinceEpoch(), startTime);
}

TEST(EvtxReaderTest, ALogInUseIsReadPastItsStaleHeader)
{
    EvtxOptions options;
    options.dirty = true;
    options.recordsPerChunk = 50;
    options.blankChunks = 3;
    QByteArray bytes = EvtxWriter(options).write(failures(120));
    bytes[42] = 1; // the header still says one chunk
    EvtxWriter::sum(bytes);
    // The last chunk's header lags behind, and so do its checksums.
    const qsizetype last = 4096 + 2 * 65536;
    const auto end = QByteArrayView(bytes).sliced(last).lastIndexOf(QByteArrayView("**\0\0", 4));
    qToLittleEndian(quint64(119), bytes.data() + last + 32);
    qToLittleEndian(static_cast<quint32>(end), bytes.data() + last + 48);
    const auto log = readBytes(bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->events.size(), 120U);
    EXPECT_EQ(log->unreadable, 0);
    EXPECT_EQ(stateOf(log), u"copied while in use"_s);
}

TEST(EvtxReaderTest, WhatIsLeftOverFromBeforeIsNotListed)
{
    EvtxOptions options;
    options.recordsPerChunk = 50;
    options.firstRecordNumber = 1000;
    QByteArray bytes = EvtxWriter(options).write(failures(100));
    const QByteArray old = EvtxWriter().write(failures(60)).sliced(4096);
    // An old chunk behind the last one, and old records behind a chunk's end.
    bytes += old;
    const auto end = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.data() + 4096 + 48));
    bytes.replace(4096 + end, 4000, old.sliced(end, 4000));
    const auto log = readBytes(bytes);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 100U);
    EXPECT_EQ(log->events.front().record, 1000U);
    EXPECT_EQ(log->unreadable, 0);
    EXPECT_EQ(stateOf(log), u"closed properly"_s);
}

TEST(EvtxReaderTest, RecordsComeInOrderWhereTheRingHasWrapped)
{
    EvtxOptions options;
    options.recordsPerChunk = 20;
    const QByteArray bytes = EvtxWriter(options).write(failures(60));
    QByteArray wrapped = bytes.first(4096) + bytes.sliced(4096 + 2 * 65536) + bytes.sliced(4096, 2 * 65536);
    const auto log = readBytes(wrapped);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 60U);
    for (quint32 i = 0; i < 60; ++i)
        ASSERT_EQ(log->events[i].record, i + 1);
    EXPECT_EQ(log->unreadable, 0);
}

TEST(EvtxReaderTest, AnEmptyLogIsNoError)
{
    const auto log = readBytes(EvtxWriter().write({}));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->records, 0);
    EXPECT_EQ(stateOf(log), u"holds no events"_s);
    EXPECT_FALSE(log->first.isValid());
}

TEST(EvtxReaderTest, ALogWithoutChecksumsIsRead)
{
    EvtxOptions options;
    options.hasChecksums = false;
    const auto log = readBytes(EvtxWriter(options).write(failures(10)));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->events.size(), 10U);
    EXPECT_EQ(stateOf(log), u"closed properly"_s);
}

TEST(EvtxReaderTest, StopsWhenAsked)
{
    StopSource stop;
    stop.request_stop();
    const auto log = readEventLog(ByteSource::fromBytes(EvtxWriter().write(failures(10)), u"a.evtx"_s),
                                  EventFilter::failures(), stop.get_token());
    ASSERT_FALSE(log);
    EXPECT_TRUE(isCancelled(log.error()));
}

TEST(EvtxReaderTest, ReportsHowFarItIs)
{
    std::vector<qint64> seen;
    const QByteArray bytes = EvtxWriter().write(failures(1000));
    const auto log = readEventLog(
        ByteSource::fromBytes(bytes, u"a.evtx"_s), {}, {},
        [&seen](qint64 done, qint64 total, const Message&) { seen.push_back(total > 0 ? done : -1); });
    ASSERT_TRUE(log);
    ASSERT_GE(seen.size(), 3U);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_GE(seen.front(), 0);
    EXPECT_LE(seen.back(), bytes.size());
}

TEST(EvtxReaderTest, ALogThatShrinksIsAnErrorAndItsNameMayBeAnything)
{
    const Path file = std::filesystem::temp_directory_path() / "evtx-\xff-shrinks.evtx";
    const QByteArray bytes = EvtxWriter().write(failures(600));
    std::ofstream(file, std::ios::binary).write(bytes.data(), bytes.size());
    const auto source = ByteSource::open(file);
    ASSERT_TRUE(source);
    const auto whole = readEventLog(*source, {});
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->events.size(), 600U);
    std::filesystem::resize_file(file, 70000);
    const auto log = readEventLog(*source, {});
    std::filesystem::remove(file);
    ASSERT_FALSE(log);
    EXPECT_FALSE(log.error().why.isEmpty());
}

} // namespace
} // namespace ims::test
