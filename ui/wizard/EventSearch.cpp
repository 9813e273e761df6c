#include "ui/wizard/EventSearch.h"

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
    if (search.filters.period() == EventFilters::Period::All)
        return timelineOf(rows, found, timelineBins);
    EventFilters others = search.filters;
    others.setPeriod(EventFilters::Period::All);
    return timelineOf(rows, filterRows(rows, others.rowFilter(search.newest)), timelineBins);
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
