#include "ui/wizard/EventSearch.h"

#include "core/evidence/FailureBursts.h"

#include <algorithm>

namespace ims {

namespace {

std::vector<EventGroup> groupsOf(const EventRows& rows, const EventSearch& search,
                                 const std::vector<quint32>& found)
{
    if (!search.group || !rows.has(*search.group))
        return {};
    std::vector<EventGroup> groups;
    if (search.filters.wanted(*search.group)) {
        EventFilters others = search.filters;
        others.dropWanted(*search.group);
        groups = groupRows(rows, filterRows(rows, others.rowFilter(search.newest)), *search.group);
    } else {
        groups = groupRows(rows, found, *search.group);
    }
    if (search.group == EventFacet::Day)
        std::reverse(groups.begin(), groups.end()); // the newest first, as in the table
    else
        sortLargestFirst(groups);
    return groups;
}

EventTimeline timelineFor(const EventRows& rows, const EventSearch& search, const std::vector<quint32>& found)
{
    EventFilters others = search.filters;
    others.setPeriod(EventFilters::Period::All);
    const bool all = others == search.filters;
    const std::vector<quint32> shown = all ? found : filterRows(rows, others.rowFilter(search.newest));
    EventTimeline timeline = timelineOf(rows, shown, timelineBins);
    if (search.failures)
        markBursts(timeline, burstsOf(rows, shown));
    return timeline;
}

} // namespace

EventsFound searchEvents(const EventRows& rows, const EventSearch& search)
{
    EventsFound found;
    found.rows = filterRows(rows, search.filters.rowFilter(search.newest));
    found.groups = groupsOf(rows, search, found.rows);
    found.timeline = timelineFor(rows, search, found.rows);
    sortRows(rows, found.rows, search.order);
    return found;
}

} // namespace ims
