#pragma once

#include "core/eventlog/Event.h"

#include <vector>

namespace ims {

/// An event on its way into the merged list, and the argument it comes from.
struct MergedEvent
{
    Event event;
    size_t log = 0;
};

/// Adds the events of a text form to what other logs hold. An event that one of those holds as well is
/// entered in its `alsoIn`; one event there stands for one here.
///
/// The same means: number, source and spool file alike, record, computer and data too where both have them,
/// and the times within a second, or within the minute where a form has no seconds. Where a zone is only
/// assumed, the times may differ by one offset for all events of both logs (and by an hour more or less, for
/// summer time): the one on which most named spool files agree.
void addTextLog(std::vector<MergedEvent>& merged, std::vector<Event> events, size_t log);

} // namespace ims
