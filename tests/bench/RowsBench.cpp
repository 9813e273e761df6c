// A million rows filtered, sorted and grouped, each set against a plain pass over the same rows in the same
// run.

#include "core/evidence/EventQuery.h"
#include "core/evidence/FailureBursts.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostMilliseconds = 100;
constexpr int runs = 5;

QString spoolName(quint32 number)
{
    // As the Internet Mail Service names them: eight letters and digits; scattered over the rows.
    return QString::number(quint64(number) * 2'654'435'761U % 2'821'109'907'456U, 36)
        .toUpper()
        .rightJustified(8, u'A');
}

std::shared_ptr<const EventRows> makeRows(quint32 count)
{
    std::mt19937 random(4117); // NOLINT: the same rows every time
    EventRowsBuilder builder({EventFacet::SpoolFile, EventFacet::State, EventFacet::Sender,
                              EventFacet::SenderDomain, EventFacet::Charset, EventFacet::Companions,
                              EventFacet::Computer, EventFacet::Log});
    const QStringList states = {u"found"_s, u"missing"_s, u"unreadable"_s, u"no message"_s};
    for (quint32 i = 0; i < count; ++i) {
        const auto sender = static_cast<quint32>(random() % 50'000);
        const QString domain = u"domain%1.example"_s.arg(sender % 300);
        builder.add(i % 1000 == 999 ? EventRows::noTime : 900'000'000 + qint64(random() % (2'000 * 86'400)));
        builder.set(EventFacet::SpoolFile, spoolName(i));
        builder.set(EventFacet::State, states.at(qsizetype(random() % 4)));
        builder.set(EventFacet::Sender, u"sender%1@%2"_s.arg(sender).arg(domain));
        builder.set(EventFacet::SenderDomain, domain);
        builder.set(EventFacet::Charset, u"charset-%1"_s.arg(random() % 20));
        builder.set(EventFacet::Companions, u"4116, %1 (MSExchangeIS)"_s.arg(12'000 + random() % 40));
        builder.set(EventFacet::Computer, u"EXCH%1"_s.arg(random() % 5));
        builder.set(EventFacet::Log, u"log%1.evt"_s.arg(random() % 3));
    }
    return builder.build();
}

template <class Work>
double milliseconds(Work&& work)
{
    double best = 1e9; // the least of some runs: what else the machine does is not what is measured
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// The least that any of them could do: every time and every value of every column looked at once.
double plainPass(const EventRows& rows)
{
    quint64 sum = 0;
    const double time = milliseconds([&] {
        for (const qint64 at : rows.times())
            sum += static_cast<quint64>(at);
        for (size_t facet = 0; facet < eventFacetCount; ++facet) {
            if (!rows.has(EventFacet(facet)))
                continue;
            for (const quint32 value : rows.column(EventFacet(facet)).values)
                sum += value;
        }
    });
    std::printf("plain pass over %u rows: %.1f ms (%llu)\n", rows.count(), time,
                static_cast<unsigned long long>(sum));
    return time;
}

class Report
{
public:
    explicit Report(double plain)
        : m_plain(plain)
    {
    }

    template <class Work>
    void measure(const char* what, Work&& work)
    {
        const double time = milliseconds(work);
        m_worst = std::max(m_worst, time);
        std::printf("%-44s %7.1f ms  %6.1f x\n", what, time, time / m_plain);
    }

    double worst() const { return m_worst; }

private:
    double m_plain;
    double m_worst = 0;
};

void measureFilters(const EventRows& rows, Report& report)
{
    EventRowFilter filter;
    report.measure("filter: nothing", [&] { filterRows(rows, filter); });
    filter.since = 950'000'000;
    filter.until = 1'000'000'000;
    report.measure("filter: range of time", [&] { filterRows(rows, filter); });
    filter.values = {{EventFacet::SenderDomain, u"domain17.example"_s},
                     {EventFacet::Charset, u"charset-3"_s, true}};
    report.measure("filter: range, domain, without a charset", [&] { filterRows(rows, filter); });
    filter = {};
    filter.values = {{EventFacet::SpoolFile, rows.text(rows.count() / 2, EventFacet::SpoolFile)}};
    report.measure("filter: one spool file of a million", [&] { filterRows(rows, filter); });
    filter = {};
    for (const char16_t* text : {u"e", u"4A", u"domain17", u"nothing has this", u"2001-02"}) {
        filter.text = QString::fromUtf16(text);
        const std::string what = "filter: text '" + filter.text.toStdString() + "'";
        report.measure(what.c_str(), [&] { filterRows(rows, filter); });
    }
}

void measureOrders(const EventRows& rows, const std::vector<quint32>& all, Report& report)
{
    std::vector<quint32> shown;
    const auto sort = [&](const char* what, const EventOrder& order) {
        report.measure(what, [&] {
            shown = all;
            sortRows(rows, shown, order);
        });
    };
    sort("sort: time", {{}, Qt::DescendingOrder});
    sort("sort: spool file (a million texts)", {EventFacet::SpoolFile, Qt::AscendingOrder});
    sort("sort: sender (50,000 texts)", {EventFacet::Sender, Qt::DescendingOrder});
    sort("sort: charset (20 texts)", {EventFacet::Charset, Qt::AscendingOrder});
}

void measureGroups(const EventRows& rows, const std::vector<quint32>& all, Report& report)
{
    report.measure("group: spool file (a million groups)",
                   [&] { groupRows(rows, all, EventFacet::SpoolFile); });
    report.measure("group: domain (300)", [&] { groupRows(rows, all, EventFacet::SenderDomain); });
    report.measure("group: charset (20)", [&] { groupRows(rows, all, EventFacet::Charset); });
    report.measure("group: day (2,000)", [&] { groupRows(rows, all, EventFacet::Day); });
    std::vector<EventGroup> groups = groupRows(rows, all, EventFacet::SpoolFile);
    report.measure("largest first (a million groups)", [&] { sortLargestFirst(groups); });
    report.measure("timeline of 200 bins", [&] { timelineOf(rows, all, 200); });
    report.measure("bursts", [&] { burstsOf(rows, all); });
}

} // namespace

int main(int argc, char** argv)
{
    const quint32 count = argc > 1 ? QByteArray(argv[1]).toUInt() : 1'000'000;
    QElapsedTimer timer;
    timer.start();
    const std::shared_ptr<const EventRows> rows = makeRows(count);
    std::printf("made in %lld ms, of the processor %.0f ms\n", static_cast<long long>(timer.elapsed()),
                double(std::clock()) * 1000 / CLOCKS_PER_SEC);
    Report report(plainPass(*rows));
    const std::vector<quint32> all = filterRows(*rows, {});
    measureFilters(*rows, report);
    measureOrders(*rows, all, report);
    measureGroups(*rows, all, report);
    std::printf("worst: %.1f ms\n", report.worst());
    return report.worst() < mostMilliseconds ? 0 : 1;
}
