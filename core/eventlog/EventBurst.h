#pragma once

#include <QtGlobal>

#include <vector>

namespace ims {

/// Events in quick succession. The rule is ours, no KB's: at least three within 60 seconds, first and last
/// included; what has an event in common is one burst, however long it goes on.
struct EventBurst
{
    static constexpr quint32 least = 3;
    static constexpr qint64 seconds = 60;

    quint32 count = 0;
    qint64 first = 0; ///< seconds UTC
    qint64 last = 0;

    friend bool operator==(const EventBurst&, const EventBurst&) = default;
};

/// The bursts among some times (seconds UTC, ascending), by time.
std::vector<EventBurst> burstsOf(const std::vector<qint64>& times);

/// The burst that a time lies in, of some sorted by time; null where it lies in none.
const EventBurst* burstAt(const std::vector<EventBurst>& bursts, qint64 time);

} // namespace ims
