#include "core/evidence/FailureBursts.h"

#include "core/evidence/FailureJoin.h"

#include <algorithm>

namespace ims {

std::vector<EventBurst> burstsOf(const EventRows& rows, std::vector<quint32> shown)
{
    sortRows(rows, shown, {});
    std::vector<qint64> times;
    times.reserve(shown.size());
    for (const quint32 row : shown) {
        if (rows.times()[row] == EventRows::noTime)
            break; // those come last
        times.push_back(rows.times()[row]);
    }
    return burstsOf(times);
}

std::vector<EventBurst> failureBursts(const std::vector<Event>& events)
{
    std::vector<qint64> times;
    for (const Event& event : events) {
        if (isFailure(event) && event.time.isValid() && !event.stated)
            times.push_back(event.time.toSecsSinceEpoch());
    }
    std::sort(times.begin(), times.end());
    return burstsOf(times);
}

void settleBursts(std::vector<Failure>& failures, const std::vector<Event>& events)
{
    const std::vector<EventBurst> bursts = failureBursts(events);
    for (Failure& failure : failures) {
        const Event& event = failure.event;
        const bool counted = isFailure(event) && event.time.isValid() && !event.stated;
        const EventBurst* burst = counted ? burstAt(bursts, event.time.toSecsSinceEpoch()) : nullptr;
        failure.burst = burst ? std::optional(*burst) : std::nullopt;
    }
}

void markBursts(EventTimeline& timeline, const std::vector<EventBurst>& bursts)
{
    timeline.inBurst.assign(timeline.counts.size(), 0);
    for (const EventBurst& burst : bursts) {
        if (timeline.counts.empty() || burst.last < timeline.from || burst.first >= timeline.to)
            continue;
        const qint64 first = std::max(burst.first - timeline.from, qint64(0)) / timeline.binSeconds;
        const qint64 last = (std::min(burst.last, timeline.to - 1) - timeline.from) / timeline.binSeconds;
        for (qint64 bin = first; bin <= last; ++bin)
            timeline.inBurst.at(static_cast<size_t>(bin)) = 1;
    }
}

} // namespace ims
