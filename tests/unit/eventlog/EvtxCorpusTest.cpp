#include "tests/support/Corpora.h"
#include "tests/support/EvtxWriter.h"
#include "tests/support/SplitMix64.h"
#include "tests/unit/eventlog/LogBuilder.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <fstream>
#include <map>

#ifdef IMS_HAVE_LIBEVTX
#include <libevtx.h>
#endif

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

constexpr qint64 mostMilliseconds = 20000; // per file, in a debug build on a busy machine

QStringList realLogs()
{
    QStringList files;
    const QString folder = corporaFolder(u"eventlogs"_s);
    if (folder.isEmpty())
        return files;
    for (QDirIterator it(folder, {u"*.evtx"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files += it.next();
    files.sort();
    return files;
}

QByteArray bytesOf(const QString& file)
{
    const auto source = ByteSource::open(pathFromString(file));
    const auto bytes = source ? (*source)->read({0, (*source)->size()}) : Expected<QByteArray>();
    return bytes ? *bytes : QByteArray();
}

struct RealLog
{
    const char* file;
    size_t events;
    qint64 unreadable;
    const char* state;
};

// The numbers fit those that the chunks' headers state. libevtx reads 89, 24 and 0 of the first three.
const RealLog knownLogs[] = {
    {"omerbenamram/E_ShadowCopy6_windows_system32_winevt_logs_Microsoft-Windows-CAPI2%4Operational.evtx", 459,
     0, "closed properly"},
    {"omerbenamram/E_Windows_system32_winevt_logs_Microsoft-Windows-CAPI2%4Operational.evtx", 340, 0,
     "closed properly"},
    {"omerbenamram/MSExchange_Management_wec.evtx", 1, 0, "closed properly"},
    {"plaso/test_data/evtx/System.evtx", 5009, 0, "closed properly"},
    {"plaso/test_data/evtx/System2.evtx", 283, 2, "cut off before its end; 2 unreadable"},
    {"python-evtx/issue_39.evtx", 394, 0, "closed properly"},
};

TEST(EvtxCorpusTest, ReadsRealLogs)
{
    const QString folder = corporaFolder(u"eventlogs"_s);
    if (folder.isEmpty())
        GTEST_SKIP() << "the collection of real logs is not here";
    for (const RealLog& known : knownLogs) {
        SCOPED_TRACE(known.file);
        const QString file = folder + u'/' + QString::fromLatin1(known.file);
        if (!std::filesystem::exists(pathFromString(file)))
            continue;
        const auto log = readBytes(bytesOf(file), {});
        ASSERT_TRUE(log) << qPrintable(stateOf(log));
        EXPECT_EQ(log->events.size(), known.events);
        EXPECT_EQ(log->unreadable, known.unreadable);
        EXPECT_EQ(stateOf(log), QString::fromLatin1(known.state));
    }
}

TEST(EvtxCorpusTest, AForwardedEventOfExchangeIsRead)
{
    const QString folder = corporaFolder(u"eventlogs"_s);
    const auto log = readBytes(bytesOf(folder + u"/omerbenamram/MSExchange_Management_wec.evtx"_s), {});
    if (folder.isEmpty() || !log)
        GTEST_SKIP() << "the collection of real logs is not here";
    ASSERT_EQ(log->events.size(), 1U);
    const Event& event = log->events.front();
    EXPECT_EQ(event.source, u"MSExchange CmdletLogs"_s);
    EXPECT_EQ(event.fullId, 0x40000001U);
    EXPECT_EQ(event.computer, u"WEC.ave.local"_s);
    EXPECT_EQ(event.time.toString(Qt::ISODate), u"2021-11-19T16:52:33Z"_s);
    EXPECT_EQ(event.strings.value(0), u"Set-Mailbox"_s);
}

TEST(EvtxCorpusTest, DamagedRealLogsNeitherCrashNorHang)
{
    const QStringList files = realLogs();
    if (files.isEmpty())
        GTEST_SKIP() << "the collection of real logs is not here";
    for (const QString& file : files) {
        SCOPED_TRACE(file.toStdString());
        const QByteArray whole = bytesOf(file);
        for (quint64 seed = 0; seed < 6; ++seed) {
            SplitMix64 random(seed);
            QByteArray bytes = whole.first(seed == 0 ? whole.size() / 2 : whole.size());
            const auto size = static_cast<quint32>(std::min<qsizetype>(bytes.size(), 4096 + 4 * 65536));
            for (int i = 0; i < 400; ++i)
                bytes[128 + random.below(size - 128)] = static_cast<char>(random.below(256));
            if (seed == 1)
                bytes.replace(8192, 4096, QByteArray(4096, '\0'));
            if (seed == 2)
                bytes.replace(4096, 512, QByteArray(512, '\0'));
            QElapsedTimer timer;
            timer.start();
            EXPECT_TRUE(readBytes(bytes, {}));
            EXPECT_LT(timer.elapsed(), mostMilliseconds);
        }
    }
}

#ifdef IMS_HAVE_LIBEVTX

/// A log as libevtx reads it, going on after what it cannot read.
class OtherReader
{
public:
    struct Record
    {
        quint64 number = 0;
        quint32 id = 0;
        QString source;
        QString computer;
        QString user;
        QStringList strings;
    };

    explicit OtherReader(const QString& file)
    {
        libevtx_file_t* log = nullptr;
        libevtx_file_initialize(&log, nullptr);
        const bool isOpen =
            libevtx_file_open(log, file.toUtf8().constData(), LIBEVTX_OPEN_READ, nullptr) == 1;
        int count = 0;
        if (isOpen)
            libevtx_file_get_number_of_records(log, &count, nullptr);
        for (int i = 0; i < count; ++i) {
            libevtx_record_t* record = nullptr;
            if (libevtx_file_get_record_by_index(log, i, &record, nullptr) == 1) {
                add(record);
                libevtx_record_free(&record, nullptr);
            }
        }
        if (isOpen)
            libevtx_file_close(log, nullptr);
        libevtx_file_free(&log, nullptr);
    }

    const std::vector<Record>& records() const { return m_records; }

private:
    template <class Size, class Copy>
    static QString text(Size getSize, Copy copy)
    {
        size_t size = 0;
        if (getSize(&size) != 1 || size == 0)
            return {};
        QByteArray bytes(static_cast<qsizetype>(size), '\0');
        auto* out = reinterpret_cast<uint8_t*>(bytes.data());
        return copy(out, size) == 1 ? QString::fromUtf8(bytes.constData()) : QString();
    }

    void add(libevtx_record_t* record)
    {
        Record made;
        uint64_t number = 0;
        libevtx_record_get_identifier(record, &number, nullptr);
        made.number = number;
        uint32_t id = 0;
        uint32_t qualifiers = 0;
        libevtx_record_get_event_identifier(record, &id, nullptr);
        libevtx_record_get_event_identifier_qualifiers(record, &qualifiers, nullptr);
        made.id = qualifiers << 16 | id;
        made.source =
            text([&](size_t* n) { return libevtx_record_get_utf8_source_name_size(record, n, nullptr); },
                 [&](uint8_t* out, size_t n) {
                     return libevtx_record_get_utf8_source_name(record, out, n, nullptr);
                 });
        made.computer =
            text([&](size_t* n) { return libevtx_record_get_utf8_computer_name_size(record, n, nullptr); },
                 [&](uint8_t* out, size_t n) {
                     return libevtx_record_get_utf8_computer_name(record, out, n, nullptr);
                 });
        made.user = text(
            [&](size_t* n) {
                return libevtx_record_get_utf8_user_security_identifier_size(record, n, nullptr);
            },
            [&](uint8_t* out, size_t n) {
                return libevtx_record_get_utf8_user_security_identifier(record, out, n, nullptr);
            });
        int strings = 0;
        libevtx_record_get_number_of_strings(record, &strings, nullptr);
        for (int i = 0; i < strings; ++i) {
            made.strings +=
                text([&](size_t* n) { return libevtx_record_get_utf8_string_size(record, i, n, nullptr); },
                     [&](uint8_t* out, size_t n) {
                         return libevtx_record_get_utf8_string(record, i, out, n, nullptr);
                     });
        }
        m_records.push_back(std::move(made));
    }

    std::vector<Record> m_records;
};

/// Compares what both read. The strings count as the same where ours, and the binary data in hexadecimal as
/// one more, are libevtx's.
void compare(const EventLog& ours, const OtherReader& others, int& compared, int& otherStrings)
{
    std::map<quint64, const Event*> byNumber;
    for (const Event& event : ours.events)
        byNumber[event.record.value_or(0)] = &event;
    for (const OtherReader::Record& other : others.records()) {
        const auto found = byNumber.find(other.number);
        ASSERT_NE(found, byNumber.end()) << other.number;
        const Event& event = *found->second;
        ++compared;
        EXPECT_EQ(event.fullId, other.id) << other.number;
        EXPECT_EQ(event.source, other.source) << other.number;
        EXPECT_EQ(event.computer, other.computer) << other.number;
        EXPECT_EQ(event.user.value_or(QString()), other.user) << other.number;
        QStringList strings = event.strings;
        if (!event.data->isEmpty())
            strings += QString::fromLatin1(event.data->toHex().toUpper());
        if (strings == other.strings || other.strings.isEmpty())
            continue;
        ++otherStrings;
    }
}

TEST(EvtxCorpusTest, AnotherReaderReadsTheSame)
{
    const QStringList files = realLogs();
    if (files.isEmpty())
        GTEST_SKIP() << "the collection of real logs is not here";
    int compared = 0;
    int otherStrings = 0;
    for (const QString& file : files) {
        SCOPED_TRACE(file.toStdString());
        const auto ours = readBytes(bytesOf(file), {});
        ASSERT_TRUE(ours);
        compare(*ours, OtherReader(file), compared, otherStrings);
    }
    EXPECT_GT(compared, 10000);
    // Four have values in attributes, which are no strings of ours; one has half a surrogate pair; of the
    // others libevtx gets a negative number wrong.
    EXPECT_LE(otherStrings, 28);
}

TEST(EvtxCorpusTest, AnotherReaderReadsWhatOurTestsWrite)
{
    QTemporaryDir folder;
    QList<EvtxRecord> records;
    for (int i = 0; i < 200; ++i) {
        EvtxRecord record;
        record.time = 1700000000000;
        record.eventId = 0xC0001015;
        record.source = u"MSExchangeIMC"_s;
        record.computer = u"EXCH01"_s;
        record.sid = domainSid(1, 2, 3, 500);
        record.strings = QStringList{u"FILE%1"_s.arg(i), u"second"_s};
        record.data = QByteArray::fromHex("7f03010005400080");
        records += record;
    }
    const QByteArray bytes = EvtxWriter().write(records);
    const QString file = folder.filePath(u"made.evtx"_s);
    std::ofstream(file.toStdString(), std::ios::binary).write(bytes.data(), bytes.size());
    const auto ours = readBytes(bytes, {});
    ASSERT_TRUE(ours);
    int compared = 0;
    int otherStrings = 0;
    compare(*ours, OtherReader(file), compared, otherStrings);
    EXPECT_EQ(compared, 200);
    EXPECT_EQ(otherStrings, 0);
}

#endif

} // namespace
} // namespace ims::test
