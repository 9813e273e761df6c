// Times our reader of .evtx against evtxexport on the same file in one run; prints both and the ratio.
// Usage: evtx-bench [RECORDS]

#include "core/eventlog/EventLog.h"
#include "tests/support/EvtxWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <fstream>

using namespace Qt::StringLiterals;

namespace {

QByteArray makeLog(int count)
{
    QList<ims::test::EvtxRecord> records;
    records.reserve(count);
    for (int i = 0; i < count; ++i) {
        ims::test::EvtxRecord record;
        record.time = 1700000000000 + i * 1000;
        record.eventId = i % 5 == 0 ? 0xC0001015 : 0x80002345;
        record.source = i % 5 == 0 ? u"MSExchangeIMC"_s : u"MSExchangeMTA"_s;
        record.computer = u"EXCH01"_s;
        record.strings = QStringList{u"JTM%1"_s.arg(i)};
        record.data = QByteArray::fromHex("7f03010005400080");
        records += record;
    }
    return ims::test::EvtxWriter().write(records);
}

qint64 timeOurs(const QString& file, const ims::EventFilter& filter, size_t& events)
{
    QElapsedTimer timer;
    timer.start();
    const auto source = ims::ByteSource::open(ims::pathFromString(file));
    const auto log = source ? ims::readEventLog(*source, filter)
                            : ims::Expected<ims::EventLog>(tl::unexpected(source.error()));
    events = log ? log->events.size() : 0;
    return timer.nsecsElapsed() / 1000;
}

qint64 timeOther(const QString& file)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(u"evtxexport"_s, {file});
    const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == 0 ? timer.nsecsElapsed() / 1000 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 20000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.evtx"_s);
    const QByteArray bytes = makeLog(count);
    std::ofstream(file.toStdString(), std::ios::binary).write(bytes.data(), bytes.size());

    size_t failures = 0;
    size_t all = 0;
    const qint64 filtered = timeOurs(file, ims::EventFilter::failures(), failures);
    const qint64 listed = timeOurs(file, {}, all);
    const qint64 other = timeOther(file);
    std::printf("%d records, %lld bytes\n", count, static_cast<long long>(bytes.size()));
    std::printf("ours, 4117 only: %lld us, %zu events\n", static_cast<long long>(filtered), failures);
    std::printf("ours, all:       %lld us, %zu events\n", static_cast<long long>(listed), all);
    if (other == 0) {
        std::printf("evtxexport is not installed (libevtx-utils)\n");
        return 0;
    }
    std::printf("evtxexport:      %lld us\n", static_cast<long long>(other));
    std::printf("ratio: %.3f (4117 only), %.3f (all)\n", double(filtered) / double(other),
                double(listed) / double(other));
    return listed <= other ? 0 : 1;
}
