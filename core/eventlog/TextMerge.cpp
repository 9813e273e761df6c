#include "core/eventlog/TextMerge.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace ims {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 quarter = 15 * 60 * second; // zones differ by multiples of this
constexpr qint64 hour = 4 * quarter;
constexpr qint64 farthest = 14 * hour;
constexpr size_t mostVotes = 8;    ///< of events of one name
constexpr quint32 stopBeat = 1024; // events between two looks at the stop token
constexpr int mostSteps = 4096;    ///< over events of one number and source in two minutes

/// What two forms of one event agree on.
struct Likeness
{
    qint64 time = noTime;
    QString source; ///< all names case-folded
    QString computer;
    QString name; ///< of the spool file
    std::optional<QByteArray> data;
    std::optional<quint32> record;
    int grain = 1;
    quint16 id = 0;
    bool zoneIsAssumed = false;
};

Likeness likenessOf(const Event& event)
{
    Likeness likeness;
    likeness.time = event.time.isValid() ? event.time.toMSecsSinceEpoch() : noTime;
    likeness.source = event.source.toCaseFolded();
    likeness.computer = event.computer.toCaseFolded();
    likeness.name = spoolFileName(event).toCaseFolded();
    likeness.data = event.data;
    likeness.record = event.record;
    likeness.grain = event.timeGrain;
    likeness.id = event.id();
    likeness.zoneIsAssumed = event.timeBasis == TimeBasis::Assumed;
    return likeness;
}

size_t kindOf(quint16 id, const QString& foldedSource)
{
    return qHashMulti(0, id, foldedSource);
}

size_t kindOf(const Likeness& event)
{
    return kindOf(event.id, event.source);
}

size_t namedKindOf(const Likeness& event)
{
    return qHashMulti(0, event.id, event.source, event.name);
}

/// Whether two times are one as far as both forms tell them. A form without seconds leaves them out, never
/// rounds.
bool isSameTime(qint64 a, qint64 b, int grain)
{
    const auto minuteOf = [](qint64 time) { return (time - (time < 0 ? minute - 1 : 0)) / minute; };
    return grain > 1 ? minuteOf(a) == minuteOf(b) : std::abs(a - b) <= second;
}

template <class Value>
bool agree(const std::optional<Value>& a, const std::optional<Value>& b)
{
    return !a || !b || *a == *b;
}

bool agree(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

/// What other logs hold, by number and source, each list by time; and the named ones by name.
class Index
{
public:
    /// `row` is what take() gives for the event.
    void add(Likeness event, quint32 row)
    {
        const size_t i = m_events.size();
        m_lists[kindOf(event)].push_back(i);
        if (!event.name.isEmpty())
            m_named[namedKindOf(event)].push_back(i);
        m_events.push_back(std::move(event));
        m_rows.push_back(row);
        m_taken.push_back(false);
    }

    void sort()
    {
        for (auto& [key, list] : m_lists)
            std::stable_sort(list.begin(), list.end(),
                             [this](size_t a, size_t b) { return m_events[a].time < m_events[b].time; });
    }

    /// By how much the zone of `event` may be off, as far as events of its name tell.
    void vote(const Likeness& event, std::map<qint64, int>& votes) const
    {
        const auto list = m_named.find(namedKindOf(event));
        if (event.name.isEmpty() || list == m_named.end() || list->second.size() > mostVotes)
            return;
        for (const size_t i : list->second) {
            const Likeness& other = m_events[i];
            const qint64 off = event.time - other.time;
            const qint64 rounded = (off + (off < 0 ? -quarter : quarter) / 2) / quarter * quarter;
            if (std::abs(rounded) <= farthest && isNear(event, rounded, other) && isAlike(event, other))
                ++votes[rounded];
        }
    }

    /// The event that is the same but for the offset, not yet taken; nothing where there is none.
    std::optional<quint32> take(const Likeness& event, qint64 offset)
    {
        const auto list = m_lists.find(kindOf(event));
        if (list == m_lists.end())
            return std::nullopt;
        const qint64 time = event.time - offset;
        auto at = std::lower_bound(list->second.begin(), list->second.end(), time - minute,
                                   [this](size_t i, qint64 from) { return m_events[i].time < from; });
        for (int steps = 0;
             steps < mostSteps && at != list->second.end() && m_events[*at].time <= time + minute;
             ++at, ++steps) {
            const Likeness& other = m_events[*at];
            if (m_taken[*at] || !isNear(event, offset, other) || !isAlike(event, other))
                continue;
            m_taken[*at] = true;
            return m_rows[*at];
        }
        return std::nullopt;
    }

private:
    static bool isNear(const Likeness& event, qint64 offset, const Likeness& other)
    {
        return isSameTime(event.time - offset, other.time, std::max(event.grain, other.grain));
    }

    /// All but the time.
    static bool isAlike(const Likeness& a, const Likeness& b)
    {
        return a.id == b.id && a.source == b.source && agree(a.computer, b.computer) &&
               agree(a.name, b.name) && agree(a.record, b.record) && agree(a.data, b.data);
    }

    std::vector<Likeness> m_events;
    std::vector<quint32> m_rows;
    std::vector<bool> m_taken;
    std::unordered_map<size_t, std::vector<size_t>> m_lists;
    std::unordered_map<size_t, std::vector<size_t>> m_named;
};

/// The text form's events; an event that cannot be read is like no other.
std::vector<Likeness> likenessesOf(quint32 log, size_t count, const EventAt& eventAt)
{
    std::vector<Likeness> events;
    events.reserve(count);
    for (quint32 index = 0; index < count; ++index)
        events.push_back(likenessOf(eventAt({log, index}).value_or(Event())));
    return events;
}

/// What of the merged list can be the same as one of `events`.
Index indexOf(const MergedRecords& merged, const std::vector<Likeness>& events, const EventAt& eventAt,
              const StopToken& stop)
{
    std::unordered_set<size_t> kinds;
    for (const Likeness& event : events)
        kinds.insert(kindOf(event));
    Index index;
    for (quint32 row = 0; row < merged.rows.size(); ++row) {
        if (row % stopBeat == 0 && stop.stop_requested())
            break;
        const std::optional<Event> event = eventAt(merged.rows[row]);
        if (event && event->time.isValid() &&
            kinds.contains(kindOf(event->id(), event->source.toCaseFolded())))
            index.add(likenessOf(*event), row);
    }
    index.sort();
    return index;
}

/// The offsets to try, best first.
std::vector<qint64> offsetsOf(const std::map<qint64, int>& votes)
{
    if (votes.empty())
        return {0};
    const auto nearer = [](const auto& a, const auto& b) {
        return std::pair(a.second, -std::abs(a.first)) < std::pair(b.second, -std::abs(b.first));
    };
    const qint64 best = std::max_element(votes.begin(), votes.end(), nearer)->first;
    std::vector<qint64> offsets = {best};
    for (const qint64 other : {best - hour, best + hour}) {
        if (votes.contains(other))
            offsets.push_back(other);
    }
    return offsets;
}

} // namespace

void addTextLog(MergedRecords& merged, quint32 log, size_t count, const EventAt& eventAt,
                const StopToken& stop)
{
    const std::vector<Likeness> events = likenessesOf(log, count, eventAt);
    Index index = indexOf(merged, events, eventAt, stop);
    std::map<qint64, int> votes;
    for (const Likeness& event : events) {
        if (event.time != noTime && event.zoneIsAssumed)
            index.vote(event, votes);
    }
    const std::vector<qint64> assumed = offsetsOf(votes);
    const std::vector<qint64> known = {0};
    for (quint32 i = 0; i < events.size(); ++i) {
        const Likeness& event = events[i];
        std::optional<quint32> same;
        for (const qint64 offset : event.zoneIsAssumed ? assumed : known) {
            if (!same && event.time != noTime)
                same = index.take(event, offset);
        }
        if (same)
            merged.copies.push_back({*same, log});
        else
            merged.rows.push_back({log, i});
    }
}

} // namespace ims
