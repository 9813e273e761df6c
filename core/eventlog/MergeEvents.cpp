#include "core/eventlog/EventLog.h"

#include "core/eventlog/TextMerge.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace ims {

namespace {

struct Entry
{
    qint64 time;
    size_t log;
    quint32 record;
    Event* event;

    auto tuple() const { return std::tie(time, log, record); }
};

/// Events without a time come last.
qint64 sortTime(const Event& event)
{
    return event.time.isValid() ? event.time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

size_t identityHash(const Event& event)
{
    return qHashMulti(0, event.record.value_or(0), sortTime(event), event.fullId, event.source.toCaseFolded(),
                      event.strings);
}

bool isSameEvent(const Event& a, const Event& b)
{
    return a.record == b.record && a.time == b.time && a.fullId == b.fullId && a.strings == b.strings &&
           a.data == b.data && a.source.compare(b.source, Qt::CaseInsensitive) == 0 &&
           a.computer.compare(b.computer, Qt::CaseInsensitive) == 0;
}

std::vector<Entry> sortedEntries(std::vector<EventLog>& logs)
{
    std::vector<Entry> entries;
    for (size_t log = 0; log < logs.size(); ++log) {
        for (Event& event : logs[log].events)
            entries.push_back({sortTime(event), log, event.record.value_or(0), &event});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.tuple() < b.tuple(); });
    return entries;
}

} // namespace

std::vector<Event> mergeEvents(std::vector<EventLog> logs)
{
    struct Seen
    {
        size_t index; ///< in the result
        size_t log;
    };
    std::unordered_map<size_t, Seen> seen;
    std::vector<MergedEvent> result;
    // What text forms carry is less, so they are compared with what the other logs hold.
    for (const Entry& entry : sortedEntries(logs)) {
        if (logs[entry.log].format == LogFormat::Text)
            continue;
        const size_t hash = identityHash(*entry.event);
        const auto [known, isNew] = seen.try_emplace(hash, Seen{result.size(), entry.log});
        // Two equal lines of one log are two events. An event without a record number or a time could be any.
        const bool comparable = entry.event->record.has_value() && entry.event->time.isValid();
        const bool copy = !isNew && comparable && known->second.log != entry.log &&
                          isSameEvent(result[known->second.index].event, *entry.event);
        if (copy)
            result[known->second.index].event.alsoIn += entry.event->log;
        else
            result.push_back({std::move(*entry.event), entry.log});
    }
    for (size_t log = 0; log < logs.size(); ++log) {
        if (logs[log].format == LogFormat::Text)
            addTextLog(result, std::move(logs[log].events), log);
    }
    const auto key = [](const MergedEvent& merged) {
        return std::tuple(sortTime(merged.event), merged.log, merged.event.record.value_or(0));
    };
    std::stable_sort(result.begin(), result.end(),
                     [&key](const MergedEvent& a, const MergedEvent& b) { return key(a) < key(b); });
    std::vector<Event> events;
    events.reserve(result.size());
    for (MergedEvent& merged : result)
        events.push_back(std::move(merged.event));
    return events;
}

} // namespace ims
