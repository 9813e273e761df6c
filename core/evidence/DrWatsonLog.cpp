#include "core/evidence/DrWatsonLog.h"

#include "core/evidence/DrWatsonEntry.h"
#include "core/evidence/LogLines.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 searchWindow = qint64(1) << 20;
constexpr qint64 headWindow = 2048; // characters around a line that ends in (pid=N)
constexpr int mostBannerLines = 8;
constexpr qint64 mostPidLength = 48;  // characters from `(pid=` to the line's end
constexpr int mostRejected = 100'000; // lines that end in (pid=N) and are no entry
constexpr QByteArrayView needle("(pid=");

Message readTheLog()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the log of Dr. Watson"));
}

Error noFault(const QString& file)
{
    return {
        readTheLog(), file,
        Message(QT_TRANSLATE_NOOP("ims", "it has no fault in the form that Dr. Watson of Windows NT and "
                                         "later writes")),
        Message(QT_TRANSLATE_NOOP("ims", "Name the file Drwtsn32.log from the server’s Windows folder."))};
}

/// Finds the entries from the end upwards.
class EntrySearch
{
public:
    EntrySearch(const ByteSourcePtr& source, LogLines& lines, const StopToken& stop)
        : m_reader(source, searchWindow + 1024)
        , m_lines(lines)
        , m_stop(stop)
        , m_before(source->size())
        , m_needle(encoded())
    {
    }

    /// The begin of the last entry before those already given; nothing where there is none.
    std::optional<qint64> next()
    {
        while (const auto hit = lastNeedle()) {
            if (!endsItsLine(*hit))
                continue;
            if (const auto start = entryAround(*hit))
                return start;
            if (++m_rejected == mostRejected)
                break;
        }
        return std::nullopt;
    }

    bool gaveUp() const { return m_rejected == mostRejected; }

    const std::optional<Error>& error() const { return m_failure ? m_failure : m_reader.error(); }

private:
    QByteArray encoded() const
    {
        if (m_lines.unit() == 1)
            return needle.toByteArray();
        QByteArray wide;
        for (const char c : needle) {
            const bool highFirst = m_lines.coding() == TextCoding::Utf16BigEndian;
            wide += highFirst ? QByteArray(1, '\0') + c : QByteArray(1, c) + '\0';
        }
        return wide;
    }

    std::optional<qint64> lastNeedle()
    {
        while (m_hits.empty() && m_before > m_lines.start() && !m_stop.stop_requested()) {
            const qint64 from = std::max(m_lines.start(), m_before - searchWindow);
            const QByteArrayView window = m_reader.at(from, m_before - from);
            if (window.size() < m_before - from)
                return std::nullopt;
            collect(window.first(m_before - from), from);
            // What straddles the border is found in the next window.
            m_before = from > m_lines.start() ? from + m_needle.size() - 1 : from;
        }
        if (m_hits.empty())
            return std::nullopt;
        const qint64 hit = m_hits.back();
        m_hits.pop_back();
        return hit;
    }

    void collect(QByteArrayView window, qint64 offset)
    {
        const char first = m_needle.at(m_lines.coding() == TextCoding::Utf16BigEndian ? 1 : 0);
        const qsizetype place = m_needle.indexOf(first);
        for (qsizetype at = place; at + m_needle.size() - place <= window.size(); ++at) {
            const void* found = std::memchr(window.data() + at, first, size_t(window.size() - at));
            if (!found)
                return;
            at = static_cast<const char*>(found) - window.data();
            if (window.sliced(at - place).startsWith(m_needle))
                m_hits.push_back(offset + at - place);
        }
    }

    /// Whether `(pid=N)` ends its line: seen without a read of its own, so that hostile text costs little.
    bool endsItsLine(qint64 hit)
    {
        const qint64 unit = m_lines.unit();
        const QByteArrayView raw = m_reader.at(hit + m_needle.size(), mostPidLength * unit);
        QByteArrayView text =
            m_lines.narrowed(raw.first(std::min<qsizetype>(raw.size(), mostPidLength * unit)));
        const qsizetype feed = text.indexOf('\n');
        if (feed >= 0)
            text = text.first(feed);
        const QByteArrayView rest = text.trimmed();
        return (feed >= 0 || text.size() < mostPidLength) && rest.size() >= 2 && rest.front() >= '0' &&
               rest.front() <= '9' && rest.endsWith(')') && rest.indexOf(')') == rest.size() - 1;
    }

    /// Where the entry begins whose application's line has `(pid=` at `hit`.
    std::optional<qint64> entryAround(qint64 hit)
    {
        const qint64 unit = m_lines.unit();
        const qint64 reach = headWindow * unit;
        const qint64 from = std::max(m_lines.start(), (hit - reach) / unit * unit);
        // A read of its own does not disturb the large window.
        const auto raw = m_reader.source().read({from, hit + reach - from});
        if (!raw) {
            m_failure = raw.error();
            return std::nullopt;
        }
        const QByteArray text = m_lines.narrowed(*raw).toByteArray();
        const qsizetype at = (hit - from) / unit;
        if (at >= text.size())
            return std::nullopt;
        const qsizetype begin = text.lastIndexOf('\n', at) + 1;
        const qsizetype feed = text.indexOf('\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (!isApplicationLine(QByteArrayView(text).sliced(begin, end - begin)) ||
            !isFaultHead(QByteArrayView(text).sliced(end)))
            return std::nullopt;
        return from + bannerStart(text, begin) * unit;
    }

    /// The first of the lines above that belong to the entry: `Application exception occurred:`, blank ones
    /// and the program's name and copyright.
    static qsizetype bannerStart(const QByteArray& text, qsizetype line)
    {
        qsizetype start = line;
        for (int i = 0; i < mostBannerLines && line > 0; ++i) {
            const qsizetype above = line < 2 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
            const QByteArray words = text.mid(above, line - above).trimmed();
            const bool belongs = words.endsWith(':') || words.contains("DrWtsn32") || words.contains("(C) ");
            if (!belongs && !words.isEmpty())
                break;
            line = above;
            if (belongs)
                start = above;
        }
        return start;
    }

    ByteReader m_reader;
    LogLines& m_lines;
    StopToken m_stop;
    qint64 m_before;
    std::vector<qint64> m_hits; ///< of the present window, in order
    QByteArray m_needle;
    int m_rejected = 0;
    std::optional<Error> m_failure;
};

/// Dates of entries, which stand from the newest to the oldest.
void readTimes(DrWatsonLog& log, const TextTimes& times)
{
    DateOrderVote vote;
    vote.setUsual(DateOrder::MonthDayYear);
    std::vector<std::optional<WrittenTime>> written;
    for (const DrWatsonFault& fault : log.faults) {
        written.push_back(drWatsonTime(fault.written));
        if (written.back())
            vote.add(*written.back());
    }
    log.dateOrder = times.dateOrder ? times.dateOrder : vote.decided();
    const bool hasTimes =
        std::any_of(written.begin(), written.end(), [](const auto& t) { return t.has_value(); });
    if (!hasTimes) {
        log.dateOrder.reset();
        return;
    }
    log.dateOrderAssumed = !times.dateOrder && vote.restsOnUsual();
    if (!log.dateOrder)
        log.possibleOrders = vote.possible();
    for (size_t i = 0; i < written.size(); ++i) {
        if (written.at(i) && log.dateOrder)
            log.faults.at(i).localTime = written.at(i)->in(*log.dateOrder);
    }
    if (log.dateOrderAssumed && vote.example())
        log.notes += Message(
            QT_TRANSLATE_NOOP("ims", "The dates of the faults are read with the month first, as Dr. Watson "
                                     "writes them in every published log; no date here proves it."));
}

} // namespace

Expected<DrWatsonLog> readDrWatsonLog(const ByteSourcePtr& source, const TextTimes& times,
                                      const StopToken& stop)
{
    DrWatsonLog log;
    log.file = source->name();
    LogLines lines(source, stop);
    EntrySearch search(source, lines, stop);
    qint64 end = source->size();
    while (const auto start = search.next()) {
        if (log.faults.size() == mostFaults) {
            log.olderLeftOut = true;
            log.notes += Message(QT_TRANSLATE_NOOP("ims", "Only the newest %1 faults are read; older ones "
                                                          "stand further up in the log."),
                                 {QString::number(mostFaults)});
            break;
        }
        log.faults.push_back(readDrWatsonEntry(lines, ByteRange::fromTo(*start, end)));
        end = *start;
    }
    if (search.gaveUp())
        log.notes +=
            Message(QT_TRANSLATE_NOOP("ims", "This log has very many lines that only look like faults; "
                                             "what stands above them was not read."));
    if (log.faults.empty() && source->size() > 0 && !stop.stop_requested() && !search.error()) {
        DrWatsonFault rest = readDrWatsonEntry(lines, ByteRange::fromTo(lines.start(), source->size()));
        if (!rest.faultLine.isEmpty())
            log.faults.push_back(std::move(rest));
    }
    for (const auto& error : {search.error(), lines.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(readTheLog()));
    if (log.faults.empty() && source->size() > 0)
        return tl::unexpected(noFault(log.file));
    for (DrWatsonFault& fault : log.faults)
        fault.log = log.file;
    readTimes(log, times);
    return log;
}

bool isOfExchange(const DrWatsonFault& fault)
{
    static constexpr std::array<QLatin1StringView, 5> programs = {
        "store.exe"_L1, "msexcimc.exe"_L1, "mad.exe"_L1, "emsmta.exe"_L1, "dsamain.exe"_L1};
    return std::any_of(programs.begin(), programs.end(), [&fault](QLatin1StringView program) {
        return fault.program.compare(program, Qt::CaseInsensitive) == 0;
    });
}

} // namespace ims
