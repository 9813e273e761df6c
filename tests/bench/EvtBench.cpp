// Times our reader of .evt and `imsdoctor-cli events --json` against `cat FILE | wc -c` on the same generated
// log in one run, and takes the memory of the latter; prints the ratios beside what issue and README ask for.
// Usage: evt-bench [RECORDS [FOLDER]]

#include "core/eventlog/EventTable.h"
#include "core/eventlog/LogRecords.h"
#include "tests/support/EvtWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5; // the best counts: a busy machine disturbs both

struct Cost
{
    double wall = 0; ///< seconds
    double cpu = 0;
    long peak = 0; ///< KiB
};

double seconds(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

Cost best(const std::function<Cost()>& measure)
{
    Cost least = measure();
    for (int i = 1; i < rounds; ++i) {
        const Cost cost = measure();
        least.wall = std::min(least.wall, cost.wall);
        least.cpu = std::min(least.cpu, cost.cpu);
        least.peak = std::max(least.peak, cost.peak);
    }
    return least;
}

/// A process with its output thrown away. A shell's children are in its CPU time.
Cost timeProcess(const QList<QByteArray>& command)
{
    std::vector<char*> arguments;
    for (const QByteArray& argument : command)
        arguments.push_back(const_cast<char*>(argument.constData()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    rusage usage = {};
    int status = 0;
    const bool ran = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0 &&
                     wait4(child, &status, 0, &usage) == child && WIFEXITED(status) &&
                     WEXITSTATUS(status) == 0;
    const double wall = double(timer.nsecsElapsed()) / 1e9;
    posix_spawn_file_actions_destroy(&actions);
    if (!ran)
        std::printf("could not run %s\n", arguments[0]);
    return {wall, seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

Cost timeHere(const std::function<void()>& work)
{
    rusage before = {};
    rusage after = {};
    QElapsedTimer timer;
    timer.start();
    getrusage(RUSAGE_SELF, &before);
    work();
    getrusage(RUSAGE_SELF, &after);
    const auto cpu = [](const rusage& usage) { return seconds(usage.ru_utime) + seconds(usage.ru_stime); };
    return {double(timer.nsecsElapsed()) / 1e9, cpu(after) - cpu(before), after.ru_maxrss};
}

/// About 200 bytes a record, as in real logs; every so many a 4117.
void makeLog(const QString& file, int records, int hits)
{
    std::ofstream stream(file.toStdString(), std::ios::binary);
    ims::test::EvtStream log(stream);
    for (int i = 0; i < records; ++i) {
        const bool hit = hits > 0 && qint64(i) * hits / records != qint64(i + 1) * hits / records;
        ims::test::EvtRecord record;
        record.timeGenerated = 925000000 + i;
        record.computer = u"EXCH01"_s;
        if (hit) {
            record.eventId = 0xC0001015;
            record.type = 1;
            record.category = 3;
            record.source = u"MSExchangeIMC"_s;
            record.strings = QStringList{u"%1"_s.arg(i, 8, 36, QLatin1Char('0')).toUpper()};
            record.data = QByteArray::fromHex("7f03010005400080");
        } else {
            record.eventId = 0x40000100 + static_cast<quint32>(i % 50);
            record.source = i % 3 == 0 ? u"MSExchangeMTA"_s : u"MSExchangeIS Private"_s;
            record.strings = QStringList{u"/o=Example/ou=SITE/cn=Recipients/cn=USER%1"_s.arg(i % 1000)};
        }
        log.add(record);
    }
    log.finish();
}

ims::ByteSourcePtr sourceOf(const QString& file)
{
    return ims::ByteSource::open(ims::pathFromString(file)).value();
}

void print(const char* what, const Cost& cost, const Cost& cat, double aim)
{
    std::printf("%-28s %7.3f s wall, %7.3f s CPU: %5.2f x wall, %5.2f x CPU", what, cost.wall, cost.cpu,
                cost.wall / cat.wall, cost.cpu / cat.cpu);
    if (aim > 0)
        std::printf(" (aim %.0f x)", aim);
    std::printf("\n");
}

void runRound(const QString& folder, int records, int hits, double aim)
{
    const QByteArray program = (QCoreApplication::applicationDirPath() + u"/imsdoctor-cli"_s).toLocal8Bit();
    const QString file = folder + u"/bench.evt"_s;
    const QString small = folder + u"/small.evt"_s;
    makeLog(file, records, hits);
    makeLog(small, 10, 1);
    const QByteArray path = file.toLocal8Bit();

    const Cost cat = best([&] { return timeProcess({"sh", "-c", "cat \"$0\" | wc -c", path}); });
    const Cost json = best([&] { return timeProcess({program, "events", "--json", path}); });
    const Cost nothing = best([&] {
        return timeProcess({program, "events", "--json", small.toLocal8Bit()});
    });
    size_t found = 0;
    const Cost scan = best([&] {
        return timeHere([&] {
            found = ims::LogRecords::open(sourceOf(file), ims::EventFilter::failures()).value().keys().size();
        });
    });
    std::printf("\n%d records, %lld bytes, %zu hits\n", records,
                static_cast<long long>(sourceOf(file)->size()), found);
    print("cat FILE | wc -c", cat, cat, 0);
    print("scan and filter", scan, cat, 3);
    print("events --json", json, cat, aim);
    print("events --json of 10 records", nothing, cat, 0);
    std::printf("peak memory of events --json: %ld KiB, %ld KiB more than for 10 records (aim 20480)\n",
                json.peak, json.peak - nothing.peak);
}

void runTable(const std::vector<ims::ByteSourcePtr>& sources)
{
    rusage before = {};
    getrusage(RUSAGE_SELF, &before);
    quint32 rows = 0;
    const Cost table = timeHere([&] { rows = ims::EventTable::read(sources).value()->size(); });
    std::printf("\nEventTable of %zu logs, %u rows: %.2f s wall, %.2f s CPU; at most %.0f bytes a row while "
                "it is made\n",
                sources.size(), rows, table.wall, table.cpu,
                rows > 0 ? double(table.peak - before.ru_maxrss) * 1024 / double(rows) : 0);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int records = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000000;
    const QTemporaryDir own;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : own.path();
    runRound(folder, records, records / 500, 5);
    runRound(folder, records, records / 25 * 2, 12);
    const ims::ByteSourcePtr log = sourceOf(folder + u"/bench.evt"_s);
    runTable({log});
    runTable({log, log}); // every event twice
    return 0;
}
