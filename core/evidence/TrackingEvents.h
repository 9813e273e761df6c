#pragma once

#include "core/base/Message.h"

namespace ims {

/// An event number of a tracking log (KB Q174078 for Exchange 4.0, Q173364 for 5.0 and 5.5).
struct TrackingEventNumber
{
    int number = 0;
    bool in40 = false; ///< Exchange 4.0 writes it too
    Message name;      ///< "Message delivered"
};

/// Nothing for numbers that neither list has.
const TrackingEventNumber* trackingEventNumber(int number);

/// 9 (delivered to a mailbox or public folder) and 1000 (local delivery), in every version.
constexpr bool isDelivery(int trackingEvent)
{
    return trackingEvent == 9 || trackingEvent == 1000;
}

/// 1010 to 1018 are not known before Exchange 5.0 (KB Q173364).
constexpr bool isSince50(int trackingEvent)
{
    return trackingEvent >= 1010 && trackingEvent <= 1018;
}

} // namespace ims
