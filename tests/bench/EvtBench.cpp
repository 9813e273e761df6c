// Times our reader of .evt and `imsdoctor-cli events --json` against `cat FILE | wc -c` on the same generated
// log in one run, and takes the memory of the latter; prints the ratios beside what issue and README ask for.
// Usage: evt-bench [RECORDS [FOLDER]]

#include "core/eventlog/EventTable.h"
#include "core/eventlog/LogRecords.h"
#include "tests/bench/Measure.h"
#include "tests/support/EvtWriter.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace ims::bench;

namespace {

constexpr int rounds = 5; // the best counts: a busy machine disturbs both

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

    const Cost cat = best(rounds, [&] { return timeProcess({"sh", "-c", "cat \"$0\" | wc -c", path}); });
    const Cost json = best(rounds, [&] { return timeProcess({program, "events", "--json", path}); });
    const Cost nothing = best(rounds, [&] {
        return timeProcess({program, "events", "--json", small.toLocal8Bit()});
    });
    size_t found = 0;
    const Cost scan = best(rounds, [&] {
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
