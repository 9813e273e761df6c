#include "core/eventlog/RecordMerge.h"

#include "core/eventlog/TextMerge.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ims {

namespace {

/// One run of merging.
class Merger
{
public:
    Merger(const std::vector<MergeLog>& logs, const EventAt& eventAt, const StopToken& stop)
        : m_logs(logs)
        , m_eventAt(eventAt)
        , m_stop(stop)
    {
    }

    MergedRecords run()
    {
        addRecords();
        dropCopies();
        bool text = false;
        for (size_t log = 0; log < m_logs.size(); ++log) {
            if (m_logs[log].format != LogFormat::Text || m_stop.stop_requested())
                continue;
            text = true;
            addTextLog(m_merged, static_cast<quint32>(log), m_logs[log].keys->size(), m_eventAt, m_stop);
        }
        if (text)
            sortAgain();
        return std::move(m_merged);
    }

private:
    const RecordKey& keyAt(MergedRecord at) const { return (*m_logs[at.log].keys)[at.index]; }

    bool isBefore(MergedRecord a, MergedRecord b) const
    {
        const RecordKey& one = keyAt(a);
        const RecordKey& other = keyAt(b);
        return std::tie(one.time, a.log, one.record) < std::tie(other.time, b.log, other.record);
    }

    auto byRank() const
    {
        return [this](MergedRecord a, MergedRecord b) { return isBefore(a, b); };
    }

    /// What text forms carry is less, so they are compared with what the other logs hold.
    void addRecords()
    {
        std::vector<MergedRecord>& rows = m_merged.rows;
        size_t count = 0;
        for (const MergeLog& log : m_logs)
            count += log.format == LogFormat::Text ? 0 : log.keys->size();
        rows.reserve(count);
        std::vector<size_t> ends = {0};
        for (quint32 log = 0; log < m_logs.size(); ++log) {
            if (m_logs[log].format == LogFormat::Text)
                continue;
            ++m_binary;
            for (quint32 index = 0; index < m_logs[log].keys->size(); ++index)
                rows.push_back({log, index});
            const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(ends.back());
            if (!std::is_sorted(begin, rows.end(), byRank()))
                std::stable_sort(begin, rows.end(), byRank());
            ends.push_back(rows.size());
        }
        mergeRuns(std::move(ends));
    }

    /// A log is in order as a rule, so that there is little to sort. `ends`: where the runs end, from 0 on.
    void mergeRuns(std::vector<size_t> ends)
    {
        const auto at = [this](size_t row) {
            return m_merged.rows.begin() + static_cast<std::ptrdiff_t>(row);
        };
        while (ends.size() > 2 && !m_stop.stop_requested()) {
            std::vector<size_t> left = {0};
            for (size_t i = 0; i + 2 < ends.size(); i += 2) {
                std::inplace_merge(at(ends[i]), at(ends[i + 1]), at(ends[i + 2]), byRank());
                left.push_back(ends[i + 2]);
            }
            if (ends.size() % 2 == 0) // a run without another
                left.push_back(ends.back());
            ends = std::move(left);
        }
    }

    void dropCopies()
    {
        if (m_binary < 2)
            return;
        QHash<quint64, quint32> seen;
        std::vector<MergedRecord> kept;
        for (const MergedRecord at : m_merged.rows) {
            if (kept.size() % stopBeat == 0 && m_stop.stop_requested())
                return;
            const quint64 identity = keyAt(at).identity;
            const auto known = seen.constFind(identity);
            if (known == seen.constEnd()) {
                seen.insert(identity, static_cast<quint32>(kept.size()));
            } else if (isCopy(kept[*known], at)) {
                m_merged.copies.push_back({*known, at.log});
                continue;
            }
            kept.push_back(at);
        }
        m_merged.rows = std::move(kept);
        sortCopies();
    }

    /// Two equal lines of one log are two events. An event without a record number or a time could be any.
    bool isCopy(MergedRecord known, MergedRecord other) const
    {
        const RecordKey& key = keyAt(other);
        if (!key.hasRecord || key.time == noTime || known.log == other.log)
            return false;
        const std::optional<Event> a = m_eventAt(known);
        const std::optional<Event> b = m_eventAt(other);
        return a && b && isSameEvent(*a, *b);
    }

    void sortCopies()
    {
        std::stable_sort(m_merged.copies.begin(), m_merged.copies.end(),
                         [](const auto& a, const auto& b) { return a.row < b.row; });
    }

    void sortAgain()
    {
        const std::vector<MergedRecord>& rows = m_merged.rows;
        std::vector<quint32> order(rows.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(),
                         [&](quint32 a, quint32 b) { return isBefore(rows[a], rows[b]); });
        std::vector<MergedRecord> sorted;
        std::vector<quint32> rowOf(rows.size());
        sorted.reserve(rows.size());
        for (const quint32 old : order) {
            rowOf[old] = static_cast<quint32>(sorted.size());
            sorted.push_back(rows[old]);
        }
        m_merged.rows = std::move(sorted);
        for (MergedRecords::Copy& copy : m_merged.copies)
            copy.row = rowOf[copy.row];
        sortCopies();
    }

    static constexpr size_t stopBeat = 1024; // events between two looks at the stop token

    const std::vector<MergeLog>& m_logs;
    const EventAt& m_eventAt;
    StopToken m_stop;
    MergedRecords m_merged;
    int m_binary = 0; ///< logs that are no text forms
};

} // namespace

MergedRecords mergeRecords(const std::vector<MergeLog>& logs, const EventAt& eventAt, const StopToken& stop)
{
    return Merger(logs, eventAt, stop).run();
}

MergedRecords mergeRecords(const std::vector<LogRecords>& logs, const StopToken& stop)
{
    std::vector<MergeLog> views;
    std::vector<RecordCursor> cursors;
    for (const LogRecords& log : logs) {
        views.push_back({log.log().format, &log.keys()});
        cursors.emplace_back(log);
    }
    const auto eventAt = [&](MergedRecord at) -> std::optional<Event> {
        Expected<Event> event = cursors[at.log].event(logs[at.log].keys()[at.index]);
        return event ? std::optional(std::move(*event)) : std::nullopt;
    };
    return mergeRecords(views, eventAt, stop);
}

std::vector<Event> mergeEvents(std::vector<EventLog> logs)
{
    std::vector<std::vector<RecordKey>> keys(logs.size());
    std::vector<MergeLog> views;
    for (size_t log = 0; log < logs.size(); ++log) {
        for (const Event& event : logs[log].events)
            keys[log].push_back(keyOf(event, keys[log].size()));
        views.push_back({logs[log].format, &keys[log]});
    }
    const auto eventAt = [&logs](MergedRecord at) { return std::optional(logs[at.log].events[at.index]); };
    const MergedRecords merged = mergeRecords(views, eventAt);
    std::vector<Event> events;
    events.reserve(merged.rows.size());
    for (const MergedRecord at : merged.rows)
        events.push_back(std::move(logs[at.log].events[at.index]));
    for (const auto& [row, log] : merged.copies)
        events[row].alsoIn += logs[log].file;
    return events;
}

MergedCursor::MergedCursor(const std::vector<LogRecords>& logs, const MergedRecords& merged)
    : m_logs(&logs)
    , m_merged(&merged)
{
    for (const LogRecords& log : logs)
        m_cursors.emplace_back(log);
}

Expected<Event> MergedCursor::next()
{
    const MergedRecord at = m_merged->rows[m_row];
    Expected<Event> event = m_cursors[at.log].event((*m_logs)[at.log].keys()[at.index]);
    for (; m_copy < m_merged->copies.size() && m_merged->copies[m_copy].row == m_row; ++m_copy) {
        if (event)
            event->alsoIn += (*m_logs)[m_merged->copies[m_copy].log].log().file;
    }
    ++m_row;
    return event;
}

} // namespace ims
