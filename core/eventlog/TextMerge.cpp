#include "core/eventlog/TextMerge.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <unordered_map>

namespace ims {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 quarter = 15 * 60 * second; // zones differ by multiples of this
constexpr qint64 hour = 4 * quarter;
constexpr qint64 farthest = 14 * hour;
constexpr size_t mostVotes = 8; ///< of events of one name
constexpr int mostSteps = 4096; ///< over events of one number and source in two minutes

QString nameKey(const Event& event)
{
    return spoolFileName(event).toCaseFolded();
}

qint64 timeOf(const Event& event)
{
    return event.time.toMSecsSinceEpoch();
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
    explicit Index(std::vector<MergedEvent>& merged)
        : m_merged(merged)
        , m_taken(merged.size(), false)
    {
        m_names.reserve(merged.size());
        for (size_t i = 0; i < merged.size(); ++i) {
            m_names.push_back(nameKey(merged[i].event));
            if (!merged[i].event.time.isValid())
                continue;
            m_lists[keyOf(merged[i].event, {})].push_back(i);
            if (!m_names.back().isEmpty())
                m_named[keyOf(merged[i].event, m_names.back())].push_back(i);
        }
        for (auto& [key, list] : m_lists)
            std::sort(list.begin(), list.end(),
                      [this](size_t a, size_t b) { return eventTime(a) < eventTime(b); });
    }

    /// By how much the zone of `event` may be off, as far as events of its name tell.
    void vote(const Event& event, const QString& name, std::map<qint64, int>& votes) const
    {
        const auto list = m_named.find(keyOf(event, name));
        if (name.isEmpty() || list == m_named.end() || list->second.size() > mostVotes)
            return;
        for (const size_t i : list->second) {
            const qint64 off = timeOf(event) - eventTime(i);
            const qint64 rounded = (off + (off < 0 ? -quarter : quarter) / 2) / quarter * quarter;
            const bool near = isSameTime(timeOf(event) - rounded, eventTime(i), grain(event, i));
            if (std::abs(rounded) <= farthest && near && isAlike(event, name, i))
                ++votes[rounded];
        }
    }

    /// The event that is the same but for the offset, not yet taken; null where there is none.
    Event* take(const Event& event, const QString& name, qint64 offset)
    {
        const auto list = m_lists.find(keyOf(event, {}));
        if (list == m_lists.end())
            return nullptr;
        const qint64 time = timeOf(event) - offset;
        auto at = std::lower_bound(list->second.begin(), list->second.end(), time - minute,
                                   [this](size_t i, qint64 from) { return eventTime(i) < from; });
        for (int steps = 0; steps < mostSteps && at != list->second.end() && eventTime(*at) <= time + minute;
             ++at, ++steps) {
            Event& other = m_merged[*at].event;
            const bool near = isSameTime(time, eventTime(*at), grain(event, *at));
            if (m_taken[*at] || !near || !isAlike(event, name, *at))
                continue;
            m_taken[*at] = true;
            return &other;
        }
        return nullptr;
    }

private:
    static size_t keyOf(const Event& event, const QString& name)
    {
        return qHashMulti(0, event.id(), event.source.toCaseFolded(), name);
    }

    int grain(const Event& event, size_t i) const
    {
        return std::max(event.timeGrain, m_merged[i].event.timeGrain);
    }

    qint64 eventTime(size_t i) const { return timeOf(m_merged[i].event); }

    /// All but the time.
    bool isAlike(const Event& a, const QString& name, size_t i) const
    {
        const Event& b = m_merged[i].event;
        return a.id() == b.id() && a.source.compare(b.source, Qt::CaseInsensitive) == 0 &&
               agree(a.computer.toCaseFolded(), b.computer.toCaseFolded()) && agree(name, m_names[i]) &&
               agree(a.record, b.record) && agree(a.data, b.data);
    }

    std::vector<MergedEvent>& m_merged;
    std::vector<QString> m_names;
    std::vector<bool> m_taken;
    std::unordered_map<size_t, std::vector<size_t>> m_lists;
    std::unordered_map<size_t, std::vector<size_t>> m_named;
};

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

void addTextLog(std::vector<MergedEvent>& merged, std::vector<Event> events, size_t log)
{
    Index index(merged);
    std::map<qint64, int> votes;
    std::vector<QString> names;
    names.reserve(events.size());
    for (const Event& event : events) {
        names.push_back(nameKey(event));
        if (event.time.isValid() && event.timeBasis == TimeBasis::Assumed)
            index.vote(event, names.back(), votes);
    }
    const std::vector<qint64> assumed = offsetsOf(votes);
    const std::vector<qint64> known = {0};
    std::vector<MergedEvent> alone;
    for (size_t i = 0; i < events.size(); ++i) {
        Event& event = events[i];
        Event* same = nullptr;
        for (const qint64 offset : event.timeBasis == TimeBasis::Assumed ? assumed : known) {
            if (!same && event.time.isValid())
                same = index.take(event, names[i], offset);
        }
        if (same)
            same->alsoIn += event.log;
        else
            alone.push_back({std::move(event), log});
    }
    std::move(alone.begin(), alone.end(), std::back_inserter(merged));
}

} // namespace ims
