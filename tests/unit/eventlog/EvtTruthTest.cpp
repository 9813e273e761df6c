#include "tests/support/Corpora.h"
#include "tests/support/SplitMix64.h"
#include "tests/unit/eventlog/LogBuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#ifdef IMS_HAVE_LIBEVT
#include <libevt.h>
#endif

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

enum class Kind { Clean, Dirty, Wrapped, DirtyWrapped };

struct Setting
{
    EvtOptions options;
    int count = 0;
};

/// Everything about a log that can vary, out of its seed; a ring is small enough to go round at least once.
Setting settingOf(quint64 seed, Kind kind)
{
    SplitMix64 random(seed);
    Setting setting;
    EvtOptions& options = setting.options;
    options.dirty = kind == Kind::Dirty || kind == Kind::DirtyWrapped;
    options.ring = kind == Kind::Wrapped || kind == Kind::DirtyWrapped;
    options.staleRecords = qsizetype(1 + random.below(20));
    options.firstRecordNumber =
        random.below(4) == 0 ? 0xFFFF0000U + random.below(1000) : 1 + random.below(100000);
    options.maxSize = options.ring ? 4096 + 4 * random.below(8192) : 65536 * (1 + random.below(16));
    setting.count =
        options.ring ? int(options.maxSize / 60 + random.below(200)) : int(25 + random.below(400));
    return setting;
}

class EvtTruthTest : public testing::TestWithParam<Kind>
{
};

TEST_P(EvtTruthTest, EveryFailureOfATruthListIsReadAndNoneInvented)
{
    for (quint64 seed = 0; seed < 250; ++seed) {
        SCOPED_TRACE(seed);
        const Setting setting = settingOf(seed * 4 + quint64(GetParam()), GetParam());
        const EvtOptions& options = setting.options;
        const BuiltLog built = buildLog(seed, setting.count, options);
        ASSERT_EQ(built.layout.wrapped, options.ring);
        const auto log = readBytes(built.bytes);
        ASSERT_TRUE(log) << qPrintable(stateOf(log));
        ASSERT_EQ(failuresOf(*log), built.failures);
        ASSERT_EQ(log->unreadable, 0);
        for (const auto& [number, name] : failuresOf(*log, true)) {
            ASSERT_LT(number, built.layout.oldestRecord);
            ASSERT_EQ(name, built.everyFailure.at(number));
        }
        QString state = u"closed properly"_s;
        if (options.dirty && options.staleRecords == 1)
            state = u"copied while in use; 1 record newer than its header"_s;
        else if (options.dirty)
            state = u"copied while in use; %1 records newer than its header"_s.arg(options.staleRecords);
        ASSERT_EQ(stateOf(log), state);
    }
}

std::string kindName(const testing::TestParamInfo<Kind>& tested)
{
    static constexpr std::array names = {"Clean", "Dirty", "Wrapped", "DirtyWrapped"};
    return names.at(tested.index);
}

INSTANTIATE_TEST_SUITE_P(All, EvtTruthTest,
                         testing::Values(Kind::Clean, Kind::Dirty, Kind::Wrapped, Kind::DirtyWrapped),
                         kindName);

#ifdef IMS_HAVE_LIBEVT

/// A record in one line: number, id, source, strings. Empty strings at the end are left out: libevt takes
/// what fills a record up for one more.
QString lineOf(quint32 number, quint32 id, const QString& source, QStringList strings)
{
    while (!strings.isEmpty() && strings.last().isEmpty())
        strings.removeLast();
    return QString::number(number) + u' ' + QString::number(id, 16) + u' ' + source + u": "_s +
           strings.join(u" | "_s);
}

/// What `a` has and `b` has not.
std::string without(const std::set<QString>& a, const std::set<QString>& b)
{
    QStringList lines;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(lines));
    return lines.join(u'\n').toStdString();
}

template <class Size, class Copy>
QString text(Size getSize, Copy copy)
{
    size_t size = 0;
    if (getSize(&size) != 1 || size == 0)
        return {};
    QByteArray bytes(qsizetype(size), '\0');
    return copy(reinterpret_cast<uint8_t*>(bytes.data()), size) == 1 ? QString::fromUtf8(bytes.constData())
                                                                     : QString();
}

QString lineOf(libevt_record_t* record)
{
    quint32 number = 0;
    quint32 id = 0;
    libevt_record_get_identifier(record, &number, nullptr);
    libevt_record_get_event_identifier(record, &id, nullptr);
    const QString source = text(
        [&](size_t* n) { return libevt_record_get_utf8_source_name_size(record, n, nullptr); },
        [&](uint8_t* out, size_t n) { return libevt_record_get_utf8_source_name(record, out, n, nullptr); });
    int count = 0;
    libevt_record_get_number_of_strings(record, &count, nullptr);
    QStringList strings;
    for (int i = 0; i < count; ++i)
        strings += text([&](size_t* n) { return libevt_record_get_utf8_string_size(record, i, n, nullptr); },
                        [&](uint8_t* out, size_t n) {
                            return libevt_record_get_utf8_string(record, i, out, n, nullptr);
                        });
    return lineOf(number, id, source, strings);
}

/// The items of a log, its recovered ones left out, as libevt reads them.
std::set<QString> readByLibevt(const QString& file)
{
    std::set<QString> records;
    libevt_file_t* log = nullptr;
    libevt_file_initialize(&log, nullptr);
    if (libevt_file_open(log, file.toUtf8().constData(), LIBEVT_OPEN_READ, nullptr) == 1) {
        int count = 0;
        libevt_file_get_number_of_records(log, &count, nullptr);
        for (int i = 0; i < count; ++i) {
            libevt_record_t* record = nullptr;
            if (libevt_file_get_record_by_index(log, i, &record, nullptr) == 1) {
                records.insert(lineOf(record));
                libevt_record_free(&record, nullptr);
            }
        }
        libevt_file_close(log, nullptr);
    }
    libevt_file_free(&log, nullptr);
    return records;
}

std::set<QString> linesOf(const EventLog& log, bool withRecovered)
{
    std::set<QString> lines;
    for (const Event& event : log.events) {
        if (withRecovered || !event.recovered)
            lines.insert(lineOf(event.record.value_or(0), event.fullId, event.source, event.strings));
    }
    return lines;
}

/// Of some wrapped logs libevt loses the newest records; what it reads must be what we read.
TEST(EvtLibevtTest, AgreesOnGeneratedLogs)
{
    const QTemporaryDir folder;
    for (const Kind kind : {Kind::Clean, Kind::Dirty, Kind::Wrapped, Kind::DirtyWrapped}) {
        for (quint64 seed = 0; seed < 20; ++seed) {
            SCOPED_TRACE(seed * 10 + quint64(kind));
            const Setting setting = settingOf(seed, kind);
            const BuiltLog built = buildLog(seed, setting.count, setting.options);
            const QString name = folder.filePath(u"x.evt"_s);
            QFile file(name);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(built.bytes) == built.bytes.size());
            file.close();
            const auto log = readBytes(built.bytes, {});
            ASSERT_TRUE(log);
            const std::set<QString> other = readByLibevt(name);
            ASSERT_FALSE(other.empty());
            ASSERT_EQ(without(other, linesOf(*log, true)), std::string());
            if (!setting.options.ring) {
                ASSERT_EQ(without(linesOf(*log, false), other), std::string());
            }
        }
    }
}

TEST(EvtLibevtTest, AgreesOnRealLogs)
{
    const QString logs = corporaFolder(u"eventlogs"_s);
    if (logs.isEmpty())
        GTEST_SKIP() << "the collection of real logs is not here";
    int compared = 0;
    for (const QString& name : {u"plaso/test_data/SysEvent.Evt"_s, u"moex01/test_files/Application.evt"_s,
                                u"moex01/test_files/Security.evt"_s, u"moex01/test_files/System.evt"_s}) {
        const QString file = logs + u'/' + name;
        const auto log = ByteSource::open(pathFromString(file)).and_then([](const ByteSourcePtr& source) {
            return readEventLog(source, {});
        });
        if (!log)
            continue;
        ++compared;
        const std::set<QString> own = linesOf(*log, false);
        const std::set<QString> other = readByLibevt(file);
        EXPECT_EQ(without(own, other), std::string()) << qPrintable(name);
        EXPECT_EQ(without(other, own), std::string()) << qPrintable(name);
    }
    if (compared == 0)
        GTEST_SKIP() << "none of the real logs is here";
}

#endif

} // namespace
} // namespace ims::test
