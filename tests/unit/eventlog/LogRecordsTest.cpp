#include "core/eventlog/LogRecords.h"

#include "core/base/Json.h"
#include "core/eventlog/EventJson.h"
#include "core/eventlog/RecordMerge.h"
#include "tests/support/SplitMix64.h"
#include "tests/unit/eventlog/LogBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

ByteSourcePtr sourceOf(const QByteArray& bytes, const QString& name = u"a.evt"_s)
{
    return ByteSource::fromBytes(bytes, name);
}

QByteArray wholeOf(const Event& event)
{
    QJsonObject object = eventJson(event);
    addRange(object, event.range);
    return jsonLine(object);
}

EvtOptions ringOf(quint32 size)
{
    EvtOptions options;
    options.ring = true;
    options.maxSize = size;
    options.dirty = true;
    return options;
}

/// A file whose bytes change while it is read.
class ChangingSource final : public ByteSource
{
public:
    explicit ChangingSource(QByteArray bytes)
        : ByteSource(u"changing.evt"_s)
        , m_bytes(std::move(bytes))
    {
    }
    qint64 size() const override { return m_bytes.size(); }
    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        const QByteArray part = m_bytes.mid(offset, length);
        std::copy(part.begin(), part.end(), buffer);
        return part.size();
    }
    void wipe() { m_bytes.fill('\0'); }

private:
    QByteArray m_bytes;
};

TEST(LogRecordsTest, EveryEventIsReadAloneInAnyOrder)
{
    for (quint64 seed = 1; seed < 30; ++seed) { // every time the ring's end falls differently
        const auto source = sourceOf(buildLog(seed, 300, ringOf(16384)).bytes);
        const auto whole = readEventLog(source, {});
        const auto records = LogRecords::open(source, {});
        ASSERT_TRUE(whole && records);
        ASSERT_EQ(records->keys().size(), whole->events.size());
        ASSERT_GT(records->keys().size(), 40U);
        EXPECT_TRUE(records->log().events.empty());
        EXPECT_EQ(records->log().state, whole->state);
        RecordCursor cursor(*records);
        SplitMix64 random(seed);
        for (int i = 0; i < 100; ++i) {
            const size_t index = random.below(static_cast<quint32>(records->keys().size()));
            const RecordKey& key = records->keys()[index];
            const auto alone = records->event(key);
            const auto inTurn = cursor.event(key);
            ASSERT_TRUE(alone && inTurn);
            EXPECT_EQ(wholeOf(*alone), wholeOf(whole->events[index]));
            EXPECT_EQ(wholeOf(*inTurn), wholeOf(whole->events[index]));
        }
    }
}

TEST(LogRecordsTest, KeysAreThoseOfTheEvents)
{
    const auto records = LogRecords::open(sourceOf(buildLog(7, 400, ringOf(16384)).bytes), {});
    ASSERT_TRUE(records);
    for (const RecordKey& key : records->keys()) {
        const auto event = records->event(key);
        ASSERT_TRUE(event);
        const RecordKey own = keyOf(*event, key.place);
        EXPECT_EQ(own.time, key.time);
        EXPECT_EQ(own.identity, key.identity);
        EXPECT_EQ(own.record, key.record);
        EXPECT_EQ(own.hasRecord, key.hasRecord);
        EXPECT_EQ(own.recovered, key.recovered);
    }
}

TEST(LogRecordsTest, IdentityTellsEventsApart)
{
    EvtRecord record = failureRecord(u"AB"_s, 930000000);
    const auto identityOf = [](const EvtRecord& one) {
        return LogRecords::open(sourceOf(EvtWriter().write({one})), {})->keys().front().identity;
    };
    const quint64 identity = identityOf(record);
    EXPECT_EQ(identityOf(record), identity);
    record.source = u"msexchangeIMC"_s; // names compare without case
    record.computer = u"exch01"_s;
    EXPECT_EQ(identityOf(record), identity);
    QList<EvtRecord> others(5, record);
    others[0].strings = QStringList{u"A"_s, u"B"_s};
    others[1].strings = QStringList{u"ab"_s};
    others[2].data = "x";
    others[3].computer = u"EXCH02"_s;
    others[4].timeGenerated += 1;
    for (const EvtRecord& other : others)
        EXPECT_NE(identityOf(other), identity);
}

TEST(LogRecordsTest, NamesThatBeginAlikeAreNotMixed)
{
    QList<EvtRecord> written;
    for (const auto& [source, computer] :
         {std::pair(u"A"_s, u"B"_s), std::pair(u"A"_s, u"BC"_s), std::pair(u"AB"_s, u"C"_s),
          std::pair(u"A"_s, QString()), std::pair(QString(), u"B"_s), std::pair(u"A"_s, u"B"_s)}) {
        EvtRecord record = failureRecord(u"X"_s, 930000000);
        record.source = source;
        record.computer = computer;
        written += record;
    }
    const auto log = readBytes(EvtWriter().write(written), {});
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), size_t(written.size()));
    for (size_t i = 0; i < log->events.size(); ++i) {
        EXPECT_EQ(log->events[i].source, written[qsizetype(i)].source) << i;
        EXPECT_EQ(log->events[i].computer, written[qsizetype(i)].computer) << i;
    }
}

TEST(LogRecordsTest, NamesWithoutAnEndAreNotTakenForTheBeginningOfOthers)
{
    EvtRecord bare;
    bare.timeGenerated = 930000000;
    EvtRecord other = bare;
    other.source = u"ABC"_s;
    other.computer = u"D"_s;
    QByteArray bytes = EvtWriter().write({bare, other, bare});
    constexpr qsizetype names = 48 + 56; // of the first record, which has two empty ones
    bytes.replace(names, 4, QByteArray("A\0B\0", 4));
    const auto log = readBytes(bytes, {});
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 3U);
    EXPECT_EQ(log->events[0].source, u"AB"_s);
    EXPECT_EQ(log->events[1].source, u"ABC"_s);
    EXPECT_EQ(log->events[1].computer, u"D"_s);
    EXPECT_EQ(log->events[2].source, QString());
}

TEST(LogRecordsTest, AFileThatHasChangedIsAnError)
{
    const auto source = std::make_shared<ChangingSource>(buildLog(9, 50, {}).bytes);
    const auto records = LogRecords::open(source, {});
    ASSERT_TRUE(records);
    ASSERT_FALSE(records->keys().empty());
    source->wipe();
    const auto event = records->event(records->keys().front());
    ASSERT_FALSE(event);
    EXPECT_EQ(event.error().file, u"changing.evt"_s);
    EXPECT_TRUE(event.error().why.english().contains(u"has changed"_s));
}

TEST(LogRecordsTest, OnlyWhatTheFilterAccepts)
{
    const BuiltLog built = buildLog(11, 300, {});
    const auto records = LogRecords::open(sourceOf(built.bytes), EventFilter::failures());
    ASSERT_TRUE(records);
    EXPECT_EQ(records->keys().size(), built.failures.size());
    EXPECT_EQ(records->log().records, 300);
}

TEST(MergedCursorTest, AnyNumberOfLogsIsMergedByTime)
{
    for (quint32 count = 1; count < 9; ++count) {
        std::vector<LogRecords> logs;
        size_t all = 0;
        for (quint32 i = 0; i < count; ++i) {
            QList<EvtRecord> written;
            for (qint64 j = 0; j <= qint64(i) * 3; ++j) // one log's clock goes back
                written += failureRecord(u"%1-%2"_s.arg(i).arg(j), 930000000 + (i == 2 ? -j : j) * 7);
            all += size_t(written.size());
            logs.push_back(*LogRecords::open(sourceOf(EvtWriter().write(written), u"%1.evt"_s.arg(i)), {}));
        }
        const MergedRecords merged = mergeRecords(logs);
        ASSERT_EQ(merged.rows.size(), all);
        const auto rank = [&](const MergedRecord& at) {
            const RecordKey& key = logs[at.log].keys()[at.index];
            return std::tuple(key.time, at.log, key.record);
        };
        for (size_t row = 1; row < all; ++row)
            ASSERT_LT(rank(merged.rows[row - 1]), rank(merged.rows[row])) << count << ' ' << row;
    }
}

TEST(MergedCursorTest, GivesWhatMergeEventsGives)
{
    const std::vector<ByteSourcePtr> sources = {
        sourceOf(buildLog(3, 400, ringOf(65536)).bytes, u"old.evt"_s),
        sourceOf("3/14/1999,14:03:07,MSExchangeIMC,Error,None,4117,N/A,EXCH01,the message in spool file X "
                 "failed to be delivered\r\n",
                 u"b.txt"_s),
        sourceOf(buildLog(3, 600, {}).bytes, u"new.evt"_s)};
    std::vector<LogRecords> logs;
    std::vector<EventLog> whole;
    for (const ByteSourcePtr& source : sources) {
        logs.push_back(*LogRecords::open(source, {}));
        whole.push_back(*readEventLog(source, {}));
    }
    const std::vector<Event> events = mergeEvents(std::move(whole));
    const MergedRecords merged = mergeRecords(logs);
    ASSERT_EQ(merged.rows.size(), events.size());
    EXPECT_EQ(events.size(), 601U);
    EXPECT_FALSE(merged.copies.empty());
    MergedCursor cursor(logs, merged);
    for (const Event& event : events) {
        ASSERT_FALSE(cursor.atEnd());
        const auto next = cursor.next();
        ASSERT_TRUE(next);
        ASSERT_EQ(wholeOf(*next), wholeOf(event));
    }
    EXPECT_TRUE(cursor.atEnd());
}

} // namespace
} // namespace ims::test
