#include "tests/support/SplitMix64.h"
#include "tests/unit/eventlog/LogBuilder.h"

#include <QtEndian>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

void putWord(QByteArray& bytes, qsizetype offset, quint32 value)
{
    qToLittleEndian(value, bytes.data() + offset);
}

quint32 wordAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

qsizetype recordOffset(const QByteArray& bytes, int index)
{
    qsizetype offset = 48;
    for (; index > 0; --index)
        offset += wordAt(bytes, offset);
    return offset;
}

class EvtDamageTest : public testing::Test
{
protected:
    EvtDamageTest()
        : m_built(buildLog(11, 500, {}))
        , m_bytes(m_built.bytes)
    {
    }

    qint64 recordsRead()
    {
        m_log = readBytes(m_bytes, {});
        return m_log ? m_log->records : -1;
    }

    qint64 recoveredRead() const
    {
        return std::count_if(m_log->events.begin(), m_log->events.end(),
                             [](const Event& e) { return e.recovered; });
    }

    BuiltLog m_built;
    QByteArray m_bytes;
    Expected<EventLog> m_log;
};

TEST_F(EvtDamageTest, CutInHalf)
{
    m_bytes.truncate(recordOffset(m_bytes, 250) + 20);
    EXPECT_EQ(recordsRead(), 250);
    EXPECT_EQ(recoveredRead(), 0);
    EXPECT_EQ(stateOf(m_log), u"cut off before its end; 1 unreadable"_s);
}

TEST_F(EvtDamageTest, CutToItsHeader)
{
    m_bytes.truncate(48);
    EXPECT_EQ(recordsRead(), 0);
    EXPECT_EQ(stateOf(m_log), u"cut off before its end; holds no readable event"_s);
}

TEST_F(EvtDamageTest, ZeroedPages)
{
    m_bytes.replace(3 * 4096, 8192, QByteArray(8192, '\0'));
    const qint64 read = recordsRead();
    EXPECT_GT(read, 400);
    EXPECT_LT(read, 500);
    EXPECT_EQ(m_log->unreadable, 500 - read);
    EXPECT_EQ(recoveredRead(), 0);
    EXPECT_EQ(stateOf(m_log), u"closed properly; %1 unreadable"_s.arg(500 - read));
}

TEST_F(EvtDamageTest, ZeroedFirstPage)
{
    m_bytes.replace(0, 4096, QByteArray(4096, '\0'));
    const qint64 read = recordsRead();
    EXPECT_GT(read, 470);
    EXPECT_EQ(recoveredRead(), 0);
    EXPECT_EQ(stateOf(m_log), u"its header is missing; %1 unreadable"_s.arg(500 - read));
    EXPECT_TRUE(looksLikeEventLog(QByteArrayView(m_bytes).first(16384)));
}

TEST_F(EvtDamageTest, NonsenseInTheHeader)
{
    putWord(m_bytes, 16, 0x7FFFFFFF);
    putWord(m_bytes, 20, 0xFFFFFFF0);
    putWord(m_bytes, 24, 0xFFFFFFFF);
    EXPECT_EQ(recordsRead(), 500);
    EXPECT_EQ(recoveredRead(), 0);
    EXPECT_EQ(m_log->unreadable, 0);
    EXPECT_EQ(stateOf(m_log), u"its header does not fit its records"_s);
}

TEST_F(EvtDamageTest, HeaderPointsIntoARecord)
{
    putWord(m_bytes, 16, quint32(recordOffset(m_bytes, 40)) + 8);
    EXPECT_EQ(recordsRead(), 500);
    EXPECT_EQ(recoveredRead(), 0);
    EXPECT_EQ(stateOf(m_log), u"its header does not fit its records"_s);
}

TEST_F(EvtDamageTest, AbsurdLengths)
{
    for (const quint32 length : {0U, 4U, 0x80000000U, 0xFFFFFFFFU, 262144U}) {
        m_bytes = m_built.bytes;
        putWord(m_bytes, recordOffset(m_bytes, 100), length);
        EXPECT_EQ(recordsRead(), 499) << length;
        EXPECT_EQ(m_log->unreadable, 1) << length;
        EXPECT_EQ(recoveredRead(), 0) << length;
        EXPECT_EQ(stateOf(m_log), u"closed properly; 1 unreadable"_s) << length;
    }
}

TEST_F(EvtDamageTest, AbsurdOffsetsInsideARecord)
{
    for (const qsizetype field : {36, 40, 44, 48, 52}) {
        m_bytes = m_built.bytes;
        putWord(m_bytes, recordOffset(m_bytes, 100) + field, 0xFFFFFFF0U);
        EXPECT_EQ(recordsRead(), 500) << field;
    }
}

TEST_F(EvtDamageTest, ARecordDamagedInsideIsReadAndTold)
{
    const QByteArray whole = EvtWriter().write({failureRecord(u"C5LHP8PR"_s, 925000053)});
    const auto notes = [](const Expected<EventLog>& log) { return log ? log->notes.size() : -1; };
    EXPECT_EQ(notes(readBytes(whole)), 0);
    for (const qsizetype field : {36, 48, 52}) {
        m_bytes = whole;
        putWord(m_bytes, 48 + field, 0xFFFFFFF0U);
        const auto log = readBytes(m_bytes);
        ASSERT_EQ(notes(log), 1) << field;
        EXPECT_TRUE(log->notes.front().english().startsWith(u"1 record of"_s));
        ASSERT_EQ(log->events.size(), 1U);
        EXPECT_EQ(log->events.front().record, 1U);
    }
}

TEST_F(EvtDamageTest, EndOfFileRecordZeroed)
{
    m_bytes.replace(m_built.layout.endOffset, 40, QByteArray(40, '\0'));
    EXPECT_EQ(recordsRead(), 500);
    EXPECT_EQ(recoveredRead(), 0);
    EXPECT_EQ(m_log->unreadable, 0);
    EXPECT_EQ(stateOf(m_log), u"its end-of-file record is missing"_s);
}

TEST_F(EvtDamageTest, FlagsFlipped)
{
    putWord(m_bytes, 36, 0x2);
    EXPECT_EQ(recordsRead(), 500);
    EXPECT_EQ(stateOf(m_log), u"closed properly"_s);
    putWord(m_bytes, 36, 0x1);
    EXPECT_EQ(recordsRead(), 500);
    EXPECT_EQ(stateOf(m_log), u"copied while in use"_s);
}

TEST_F(EvtDamageTest, ASecondCopyOfRecordsIsDropped)
{
    // As after the enlargement of a log: behind the end-of-file record some records stand once more.
    const qsizetype from = recordOffset(m_bytes, 0);
    const QByteArray copy = m_bytes.mid(from, recordOffset(m_bytes, 50) - from);
    m_bytes.truncate(m_built.layout.endOffset + 40);
    m_bytes += copy;
    EXPECT_EQ(recordsRead(), 500);
    EXPECT_EQ(m_log->events.size(), 500U);
    EXPECT_EQ(recoveredRead(), 0);
}

TEST(EvtRingDamageTest, WithoutEndOfFileRecordTheNewestRunIsLive)
{
    EvtOptions options;
    options.ring = true;
    options.maxSize = 16384;
    BuiltLog built = buildLog(21, 400, options);
    built.bytes.replace(built.layout.endOffset, 40, QByteArray(40, '\0'));
    const auto log = readBytes(built.bytes);
    ASSERT_TRUE(log);
    const auto live = failuresOf(*log);
    for (const auto& [number, name] : built.failures)
        EXPECT_EQ(live.at(number), name);
}

/// Whether a record lies, byte for byte as written, in the file or over the ring's end.
bool isIntact(const QByteArray& bytes, const QByteArray& record)
{
    return bytes.contains(record) || QByteArray(bytes + bytes.mid(48, record.size())).contains(record);
}

TEST(EvtRingDamageTest, RandomDamageLosesNothingIntactAndInventsNothing)
{
    for (quint64 seed = 0; seed < 1000; ++seed) {
        SCOPED_TRACE(seed);
        SplitMix64 random(seed);
        EvtOptions options;
        options.ring = seed % 3 != 0;
        options.dirty = seed % 2 != 0;
        options.maxSize = 16384;
        BuiltLog built = buildLog(seed, 250, options);
        QByteArray& bytes = built.bytes;
        const quint32 kind = random.below(5);
        if (kind == 0)
            bytes.truncate(qsizetype(48 + random.below(quint32(bytes.size()) - 48)));
        for (quint32 i = random.below(6); kind == 1 && i > 0; --i)
            bytes[qsizetype(random.below(quint32(bytes.size())))] = char(random.below(256));
        if (kind == 2) {
            const auto from = qsizetype(random.below(quint32(bytes.size())));
            const qsizetype length = std::min<qsizetype>(random.below(5000), bytes.size() - from);
            bytes.replace(from, length, QByteArray(length, '\0'));
        }
        if (kind == 3)
            bytes.replace(0, 4096, QByteArray(4096, '\0'));
        if (kind == 4) {
            for (const qsizetype field : {16, 20, 24, 28, 36})
                putWord(bytes, field, quint32(random.next()));
        }
        const auto log = readBytes(bytes);
        if (!log)
            continue;
        auto found = failuresOf(*log, false);
        found.merge(failuresOf(*log, true));
        for (const auto& [number, record] : built.recordBytes) {
            const bool whole = kind == 0 ? bytes.contains(record) : isIntact(bytes, record);
            if (whole && number >= built.layout.oldestRecord) {
                ASSERT_TRUE(found.contains(number)) << "lost " << number;
            }
        }
        for (const auto& [number, name] : found) {
            const auto written = built.everyFailure.find(number);
            // Random bytes may hit a field inside a record; its number or name then differ, the record is
            // real.
            if (kind != 1) {
                ASSERT_TRUE(written != built.everyFailure.end() && written->second == name)
                    << "invented " << number;
            }
        }
        ASSERT_LE(found.size(), built.everyFailure.size());
    }
}

TEST(EvtRingDamageTest, RubbishNeitherCrashesNorHangs)
{
    for (quint64 seed = 0; seed < 60; ++seed) {
        SplitMix64 random(seed);
        QByteArray bytes = QByteArray::fromHex("300000004c664c65");
        while (bytes.size() < 65536) {
            switch (random.below(4)) {
            case 0:
                bytes += "LfLe";
                break;
            case 1:
                bytes += QByteArray::fromHex("2800000011111111222222223333333344444444");
                break;
            case 2: {
                QByteArray word(4, '\0');
                putWord(word, 0, 4 * random.below(70000));
                bytes += word;
                break;
            }
            default:
                bytes += EvtWriter::encodeRecord(failureRecord(u"X"_s, 1), random.below(9))
                             .left(qsizetype(random.below(150)));
            }
        }
        const auto log = readBytes(bytes, {});
        EXPECT_TRUE(log);
    }
}

} // namespace
} // namespace ims::test
