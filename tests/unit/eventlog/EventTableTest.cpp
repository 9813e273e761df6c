#include "core/eventlog/EventTable.h"
#include "core/base/Json.h"
#include "core/eventlog/EventJson.h"
#include "tests/support/EvtxWriter.h"
#include "tests/unit/eventlog/LogBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

ByteSourcePtr sourceOf(const QByteArray& bytes, const QString& name)
{
    return ByteSource::fromBytes(bytes, name);
}

ByteSourcePtr builtLog(quint64 seed, int count, const QString& name, const EvtOptions& options = {})
{
    return sourceOf(buildLog(seed, count, options).bytes, name);
}

std::shared_ptr<const EventTable> tableOf(const std::vector<ByteSourcePtr>& sources)
{
    const auto table = EventTable::read(sources);
    EXPECT_TRUE(table);
    return table ? *table : std::make_shared<EventTable>();
}

std::vector<Event> mergedEvents(const std::vector<ByteSourcePtr>& sources)
{
    std::vector<EventLog> logs;
    for (const ByteSourcePtr& source : sources) {
        if (auto log = readEventLog(source, {}))
            logs.push_back(std::move(*log));
    }
    return mergeEvents(std::move(logs));
}

/// All that an event holds.
QByteArray wholeOf(const Event& event)
{
    QJsonObject object = eventJson(event);
    addRange(object, event.range);
    object.insert("full_id"_L1, qint64(event.fullId));
    object.insert("grain"_L1, event.timeGrain);
    return jsonLine(object);
}

/// A table shows what readEventLog() and mergeEvents() give, row by row.
void expectSameAsMerged(const std::vector<ByteSourcePtr>& sources)
{
    const auto table = tableOf(sources);
    const std::vector<Event> events = mergedEvents(sources);
    ASSERT_EQ(table->size(), events.size());
    for (quint32 row = 0; row < table->size(); ++row) {
        const Event& event = events[row];
        const auto whole = table->event(row);
        ASSERT_TRUE(whole) << row;
        ASSERT_EQ(wholeOf(*whole), wholeOf(event)) << row;
        ASSERT_EQ(table->time(row), event.time.isValid() ? event.time.toSecsSinceEpoch() : noTime);
        ASSERT_EQ(table->record(row), event.record);
        ASSERT_EQ(table->fullId(row), event.fullId);
        ASSERT_EQ(table->id(row), event.id());
        ASSERT_EQ(table->type(row), event.type);
        ASSERT_EQ(table->recovered(row), event.recovered);
        ASSERT_EQ(table->text(row, TableText::Source), event.source);
        ASSERT_EQ(table->text(row, TableText::Computer), event.computer);
        ASSERT_EQ(table->text(row, TableText::Category), event.category);
        ASSERT_EQ(table->text(row, TableText::SpoolFile), spoolFileName(event));
        ASSERT_EQ(table->text(row, TableText::Log), event.log);
    }
}

EvtxRecord evtxFailure(quint64 time, const QString& name)
{
    EvtxRecord record;
    record.time = qint64(time) * 1000;
    record.eventId = 0xC0001015;
    record.source = u"MSExchangeIMC"_s;
    record.computer = u"EXCH01"_s;
    record.strings = QStringList{name};
    return record;
}

QByteArray textLine(qint64 time, const QString& name)
{
    return (QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(u"M/d/yyyy,HH:mm:ss"_s) +
            u",MSExchangeIMC,Error,None,4117,N/A,EXCH01,the message in spool file "_s + name +
            u" failed to be delivered\r\n"_s)
        .toUtf8();
}

TEST(EventTableTest, OneLogOfEveryKind)
{
    expectSameAsMerged({builtLog(1, 300, u"a.evt"_s)});
    expectSameAsMerged({sourceOf(
        EvtxWriter().write({evtxFailure(930000000, u"A"_s), evtxFailure(930000050, u"B"_s)}), u"a.evtx"_s)});
    expectSameAsMerged(
        {sourceOf(textLine(930000000, u"JTMRMAQV"_s) + textLine(930500000, u"M4XD8MB3"_s), u"a.txt"_s)});
}

TEST(EventTableTest, SeveralLogsAreMergedByTime)
{
    const std::vector<ByteSourcePtr> sources = {builtLog(1, 200, u"a.evt"_s), builtLog(2, 300, u"b.evt"_s)};
    expectSameAsMerged(sources);
    const auto table = tableOf(sources);
    ASSERT_GT(table->size(), 450U);
    for (quint32 row = 1; row < table->size(); ++row)
        ASSERT_LE(table->time(row - 1), table->time(row)) << row;
    EXPECT_EQ(table->texts(TableText::Log), QStringList({u"a.evt"_s, u"b.evt"_s}));
}

TEST(EventTableTest, TheSameEventOfTwoLogsComesOnce)
{
    EvtOptions ring;
    ring.ring = true;
    ring.maxSize = 65536;
    const std::vector<ByteSourcePtr> sources = {builtLog(3, 400, u"old.evt"_s, ring),
                                                builtLog(3, 600, u"new.evt"_s)};
    expectSameAsMerged(sources);
    const auto table = tableOf(sources);
    EXPECT_EQ(table->size(), 600U);
    bool both = false;
    for (quint32 row = 0; row < table->size(); ++row)
        both = both || !table->event(row)->alsoIn.isEmpty();
    EXPECT_TRUE(both);
}

TEST(EventTableTest, TextFormsTakePart)
{
    const QByteArray text = textLine(930000000, u"JTMRMAQV"_s) + textLine(930500000, u"M4XD8MB3"_s);
    const QByteArray evt = EvtWriter().write({failureRecord(u"JTMRMAQV"_s, 930000000)});
    const std::vector<ByteSourcePtr> sources = {sourceOf(text, u"a.txt"_s), sourceOf(evt, u"b.evt"_s),
                                                builtLog(4, 50, u"c.evt"_s)};
    expectSameAsMerged(sources);
    const auto table = tableOf({sources[0], sources[1]});
    ASSERT_EQ(table->size(), 2U);
    EXPECT_EQ(table->text(0, TableText::Log), u"b.evt"_s);
    EXPECT_EQ(table->event(0)->alsoIn, QStringList{u"a.txt"_s});
    EXPECT_FALSE(table->record(1).has_value());
}

TEST(EventTableTest, DamagedLogsGiveWhatIsIntactAndAreTold)
{
    QByteArray bytes = buildLog(5, 300, {}).bytes;
    bytes.replace(8192, 4096, QByteArray(4096, '\0'));
    const std::vector<ByteSourcePtr> sources = {sourceOf(bytes, u"a.evt"_s), sourceOf("rubbish", u"b.evt"_s)};
    expectSameAsMerged(sources);
    const auto table = tableOf(sources);
    EXPECT_GT(table->size(), 200U);
    ASSERT_EQ(table->errors().size(), 2);
    EXPECT_EQ(table->errors().at(0).file, u"a.evt"_s);
    EXPECT_EQ(table->errors().at(1).file, u"b.evt"_s);
    ASSERT_EQ(table->logs().size(), 1U);
    EXPECT_GT(table->logs().front().unreadable, 0);
    EXPECT_TRUE(table->logs().front().events.empty());
}

TEST(EventTableTest, IsCancelled)
{
    StopSource stop;
    stop.request_stop();
    QByteArray bytes = buildLog(6, 20, {}).bytes;
    bytes += QByteArray(4 << 20, '\0');
    const auto table = EventTable::read({sourceOf(bytes, u"a.evt"_s)}, {}, stop.get_token());
    ASSERT_FALSE(table);
    EXPECT_TRUE(isCancelled(table.error()));
}

TEST(EventTableTest, NothingIsAnEmptyTable)
{
    EXPECT_EQ(tableOf({})->size(), 0U);
}

} // namespace
} // namespace ims::test
