#include "tests/unit/eventlog/LogBuilder.h"

#include "tests/support/SplitMix64.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

constexpr qint64 startTime = 930000000; // June 1999

EvtRecord noiseRecord(SplitMix64& random, qint64 time)
{
    static const QStringList sources = {u"MSExchangeMTA"_s, u"ESE97"_s, u"Wins"_s, u"Größe"_s};
    EvtRecord record;
    record.timeGenerated = time;
    record.source = sources.at(static_cast<qsizetype>(random.below(4)));
    record.eventId = 0x80000000U | (record.source == "Wins"_L1 ? 4117U : random.below(9000));
    record.computer = u"EXCH01"_s;
    for (quint32 i = random.below(4); i > 0; --i)
        record.strings += QString(qsizetype(random.below(60)), u'x');
    record.data = QByteArray(qsizetype(random.below(40)), '\x11');
    if (random.below(5) == 0)
        record.sid = domainSid(1, 2, 3, 500);
    return record;
}

} // namespace

EvtRecord failureRecord(const QString& spoolFile, qint64 time)
{
    EvtRecord record;
    record.timeGenerated = time;
    record.eventId = 0xC0001015;
    record.type = 1;
    record.category = 3;
    record.source = u"MSExchangeIMC"_s;
    record.computer = u"EXCH01"_s;
    record.strings = QStringList{spoolFile};
    record.data = QByteArray::fromHex("7f03010005400080");
    return record;
}

BuiltLog buildLog(quint64 seed, int count, const EvtOptions& options)
{
    SplitMix64 random(seed);
    BuiltLog built;
    QList<EvtRecord> records;
    for (int i = 0; i < count; ++i) {
        const quint32 number = options.firstRecordNumber + static_cast<quint32>(i);
        const qint64 time = startTime + i * 60;
        if (random.below(7) != 0) {
            records += noiseRecord(random, time);
            continue;
        }
        const QString name = u"F%1"_s.arg(number, 7, 36, QLatin1Char('0')).toUpper();
        records += failureRecord(name, time);
        built.everyFailure[number] = name;
        built.recordBytes[number] = EvtWriter::encodeRecord(records.last(), number);
    }
    built.bytes = EvtWriter(options).write(records, &built.layout);
    for (const auto& [number, name] : built.everyFailure) {
        if (number >= built.layout.oldestRecord && number < built.layout.nextRecord)
            built.failures[number] = name;
    }
    return built;
}

Expected<EventLog> readBytes(const QByteArray& bytes, const EventFilter& filter)
{
    return readEventLog(ByteSource::fromBytes(bytes, u"test.evt"_s), filter);
}

std::map<quint32, QString> failuresOf(const EventLog& log, bool recovered)
{
    std::map<quint32, QString> found;
    for (const Event& event : log.events) {
        if (event.recovered == recovered)
            found[event.record.value_or(0)] = spoolFileName(event);
    }
    return found;
}

void expectClassicFailure(const Event& event)
{
    EXPECT_EQ(event.timeBasis, TimeBasis::Utc);
    EXPECT_EQ(event.source, u"MSExchangeIMC"_s);
    EXPECT_EQ(event.fullId, 0xC0001015U);
    EXPECT_EQ(event.id(), 4117);
    EXPECT_EQ(event.type, EventType::Error);
    EXPECT_EQ(event.category, u"Internal Processing"_s);
    EXPECT_EQ(event.computer, u"EXCH01"_s);
    EXPECT_EQ(event.user, u"S-1-5-21-10-20-30-500"_s);
    EXPECT_EQ(event.strings, QStringList{u"C5LHP8PR"_s});
    EXPECT_EQ(event.data, QByteArray::fromHex("7f03010005400080"));
    EXPECT_EQ(spoolFileName(event), u"C5LHP8PR"_s);
    EXPECT_FALSE(event.recovered);
    ASSERT_TRUE(event.description);
    EXPECT_TRUE(event.description->contains(u"message in spool file C5LHP8PR failed to be delivered"_s));
}

QString stateOf(const Expected<EventLog>& log)
{
    return log ? log->state.english() : log.error().english();
}

} // namespace ims::test
