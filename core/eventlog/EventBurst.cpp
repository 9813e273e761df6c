#include "core/eventlog/EventBurst.h"

#include <algorithm>

namespace ims {

std::vector<EventBurst> burstsOf(const std::vector<qint64>& times)
{
    std::vector<EventBurst> bursts;
    size_t end = 0; // index after the last event of the last burst
    for (size_t i = EventBurst::least - 1; i < times.size(); ++i) {
        size_t begin = i - (EventBurst::least - 1);
        if (times[i] - times[begin] > EventBurst::seconds)
            continue;
        if (bursts.empty() || begin >= end)
            bursts.push_back({0, times[begin], 0});
        else
            begin = end;
        bursts.back().count += static_cast<quint32>(i + 1 - begin);
        bursts.back().last = times[i];
        end = i + 1;
    }
    return bursts;
}

const EventBurst* burstAt(const std::vector<EventBurst>& bursts, qint64 time)
{
    const auto next =
        std::upper_bound(bursts.begin(), bursts.end(), time,
                         [](qint64 wanted, const EventBurst& burst) { return wanted < burst.first; });
    if (next == bursts.begin() || std::prev(next)->last < time)
        return nullptr;
    return &*std::prev(next);
}

} // namespace ims
