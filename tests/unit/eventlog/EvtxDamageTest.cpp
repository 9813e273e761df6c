#include "tests/support/EvtxWriter.h"
#include "tests/support/SplitMix64.h"
#include "tests/unit/eventlog/LogBuilder.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QtEndian>

#include <set>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

constexpr int recordCount = 300;
constexpr int perChunk = 60;

struct Made
{
    QByteArray bytes;
    QList<EvtxPlace> places;
};

QString spoolFileOf(int i)
{
    return u"SPOOL%1"_s.arg(i, 4, 10, QLatin1Char('0'));
}

Made makeLog(bool forwarded = false)
{
    QList<EvtxRecord> records;
    for (int i = 0; i < recordCount; ++i) {
        EvtxRecord record;
        record.time = 1700000000000 + i * 1000;
        record.eventId = 0xC0001015;
        record.source = u"MSExchangeIMC"_s;
        record.computer = u"EXCH01"_s;
        record.strings = QStringList{spoolFileOf(i)};
        record.data = QByteArray::fromHex("7f03010005400080");
        // Without a template every record stands on its own.
        record.message = forwarded ? u"text"_s : QString();
        records += record;
    }
    EvtxOptions options;
    options.recordsPerChunk = forwarded ? 30 : perChunk;
    Made made;
    made.bytes = EvtxWriter(options).write(records, &made.places);
    return made;
}

std::set<QString> spoolFilesIn(const EventLog& log)
{
    std::set<QString> found;
    for (const Event& event : log.events)
        found.insert(spoolFileName(event));
    return found;
}

/// All but the records from `first` to before `last`.
std::set<QString> allBut(int first, int last)
{
    std::set<QString> names;
    for (int i = 0; i < recordCount; ++i) {
        if (i < first || i >= last)
            names.insert(spoolFileOf(i));
    }
    return names;
}

TEST(EvtxDamageTest, ARecordThatCannotBeReadIsPassedOverAndCounted)
{
    Made made = makeLog();
    made.bytes[made.places[70].offset + 24 + 4] = '\x7f'; // no such token
    const auto log = readBytes(made.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(spoolFilesIn(*log), allBut(70, 71));
    EXPECT_EQ(log->unreadable, 1);
    EXPECT_EQ(log->records, recordCount - 1);
    EXPECT_EQ(stateOf(log), u"closed properly; 1 unreadable; a checksum fails in 1 of its blocks"_s);
    EXPECT_TRUE(unreadablePart(*log));
}

TEST(EvtxDamageTest, RecordsBehindABrokenFrameAreFound)
{
    Made made = makeLog();
    made.bytes[made.places[70].offset] = 'x';
    qToLittleEndian(quint32(0xFFFFFFFF), made.bytes.data() + made.places[80].offset + 4);
    const auto log = readBytes(made.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->events.size(), size_t(recordCount) - 2);
    EXPECT_EQ(log->unreadable, 2);
}

TEST(EvtxDamageTest, AZeroedPageCostsItsRecordsOnly)
{
    Made made = makeLog();
    const qint64 from = made.places[100].offset;
    made.bytes.replace(from, 4096, QByteArray(4096, '\0'));
    int last = 100;
    while (made.places[last].offset < from + 4096)
        ++last;
    const auto log = readBytes(made.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(spoolFilesIn(*log), allBut(100, last));
    EXPECT_EQ(log->unreadable, last - 100);
}

TEST(EvtxDamageTest, AChunkWithoutItsHeaderIsRead)
{
    Made made = makeLog();
    made.bytes.replace(4096 + 65536, 512, QByteArray(512, '\0'));
    made.bytes[made.places[70].offset] = 'x';
    const auto log = readBytes(made.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(spoolFilesIn(*log), allBut(70, 71));
    EXPECT_EQ(log->unreadable, 1);
}

TEST(EvtxDamageTest, ALostChunkIsCountedByTheNumbersAroundIt)
{
    Made made = makeLog();
    made.bytes.replace(4096 + 65536, 65536, QByteArray(65536, '\0'));
    const auto log = readBytes(made.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(spoolFilesIn(*log), allBut(perChunk, 2 * perChunk));
    EXPECT_EQ(log->unreadable, perChunk);
}

TEST(EvtxDamageTest, ALogWithoutItsHeaderIsRead)
{
    Made made = makeLog();
    made.bytes.replace(0, 4096, QByteArray(4096, '\0'));
    const auto log = readBytes(made.bytes);
    ASSERT_TRUE(log) << qPrintable(stateOf(log));
    EXPECT_EQ(spoolFilesIn(*log), allBut(0, 0));
    EXPECT_EQ(stateOf(log), u"its header is missing"_s);
}

TEST(EvtxDamageTest, ADamagedHeaderIsNotBelieved)
{
    Made made = makeLog();
    made.bytes[42] = 1; // one chunk, and the checksum does not fit
    const auto log = readBytes(made.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(spoolFilesIn(*log), allBut(0, 0));
    EXPECT_EQ(stateOf(log), u"its header is damaged"_s);
}

TEST(EvtxDamageTest, AFailingChecksumIsSaid)
{
    Made made = makeLog();
    const qsizetype at = made.bytes.indexOf(QByteArray("S\0P\0O\0O\0L\0", 10), made.places[10].offset);
    made.bytes[at] = 'T';
    const auto log = readBytes(made.bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->events.size(), size_t(recordCount));
    EXPECT_EQ(stateOf(log), u"closed properly; events may be damaged: a checksum fails in 1 of its blocks"_s);
}

TEST(EvtxDamageTest, ACutLogGivesWhatIsThereAndSaysSo)
{
    const Made made = makeLog();
    for (qsizetype size = 128; size < made.bytes.size(); size += 7001) {
        SCOPED_TRACE(size);
        const auto log = readBytes(made.bytes.first(size));
        ASSERT_TRUE(log);
        size_t whole = 0;
        for (const EvtxPlace& place : made.places)
            whole += place.offset + place.length <= size ? 1 : 0;
        EXPECT_EQ(log->events.size(), whole);
        EXPECT_EQ(log->unreadable > 0, whole < size_t(recordCount));
        EXPECT_TRUE(stateOf(log).startsWith(u"cut off before its end"_s)) << qPrintable(stateOf(log));
    }
}

TEST(EvtxDamageTest, AFileThatOnlyBeginsLikeALogIsOneErrorOrEmpty)
{
    const auto cut = readBytes(QByteArray("ElfFile\0", 8));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().file, u"test.evt"_s);
    EXPECT_FALSE(cut.error().why.isEmpty());
    const auto rubbish = readBytes(QByteArray("ElfFile\0", 8) + QByteArray(200000, 'r'));
    ASSERT_TRUE(rubbish);
    EXPECT_EQ(rubbish->records, 0);
    EXPECT_GT(rubbish->unreadable, 0);
}

// Each of these makes libevtx 20181227 crash or ask for gigabytes.

TEST(EvtxDamageTest, ATemplateThatHoldsItselfEnds)
{
    const auto log = readBytes(selfHoldingEvtx());
    ASSERT_TRUE(log);
    EXPECT_EQ(log->unreadable, 1);
    EXPECT_TRUE(log->events.empty());
}

TEST(EvtxDamageTest, TemplatesThatMultiplyEnd)
{
    QElapsedTimer timer;
    timer.start();
    const auto log = readBytes(multiplyingEvtx(14));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->unreadable, 1);
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST(EvtxDamageTest, ACountOfValuesIsNotBelieved)
{
    for (const quint32 count : {0x40000001U, 0x3FFFFFFFU, 0xFFFFFFFFU, 20000U}) {
        const auto log = readBytes(manyValuesEvtx(count));
        ASSERT_TRUE(log);
        EXPECT_EQ(log->unreadable, 1);
    }
}

/// Damages a log at random. Whatever happens, no event comes out that was not written, and every record whose
/// bytes are whole is found (records without templates: these depend on another record's bytes).
class EvtxRandomDamageTest : public testing::TestWithParam<bool>
{
};

TEST_P(EvtxRandomDamageTest, EveryWholeRecordIsFoundAndNothingCrashes)
{
    const Made made = makeLog(true);
    QElapsedTimer timer;
    for (quint64 seed = 0; seed < 150; ++seed) {
        SCOPED_TRACE(seed);
        SplitMix64 random(seed);
        QByteArray bytes = made.bytes;
        std::vector<ByteRange> damaged;
        for (quint32 i = random.below(5); i < 6; ++i) {
            const qsizetype length = GetParam() ? 1 : random.below(3000) + 1;
            const qsizetype at = 512 + random.below(static_cast<quint32>(bytes.size() - length - 512));
            for (qsizetype k = 0; k < length; ++k)
                bytes[at + k] = GetParam() ? static_cast<char>(bytes[at + k] ^ 1 << random.below(8)) : '\0';
            damaged.push_back({at, length});
        }
        timer.start();
        const auto log = readBytes(bytes);
        ASSERT_TRUE(log);
        ASSERT_LT(timer.elapsed(), 5000);
        const std::set<QString> found = spoolFilesIn(*log);
        for (qsizetype i = 0; i < made.places.size(); ++i) {
            const ByteRange place{made.places[i].offset, made.places[i].length};
            // The first record of a chunk holds the names of all the others.
            const qint64 names = 4096 + made.places[i].chunk * 65536;
            const bool whole = std::none_of(damaged.begin(), damaged.end(), [&](ByteRange range) {
                const bool inNames = range.offset < names + 6000 && range.end() > names;
                return inNames || (range.offset < place.end() && range.end() > place.offset);
            });
            ASSERT_TRUE(!whole || found.contains(spoolFileOf(static_cast<int>(i)))) << i;
        }
        ASSERT_LE(log->events.size(), size_t(recordCount));
        ASSERT_LE(log->records + log->unreadable, recordCount + 70);
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, EvtxRandomDamageTest, testing::Bool(),
                         [](const auto& tested) { return tested.param ? "Bits" : "Zeros"; });

TEST(EvtxDamageTest, DamagedTemplatesNeverCrash)
{
    const Made made = makeLog();
    for (quint64 seed = 0; seed < 300; ++seed) {
        SplitMix64 random(seed);
        QByteArray bytes = made.bytes;
        const qsizetype first = 4096 + 512; // the template and its first uses
        for (int i = 0; i < 20; ++i)
            bytes[first + random.below(3000)] = static_cast<char>(random.below(256));
        ASSERT_TRUE(readBytes(bytes, {})) << seed;
    }
}

} // namespace
} // namespace ims::test
