#pragma once

#include "ui/wizard/EventFilters.h"

namespace ims {

/// What a list of events is asked for.
struct EventSearch
{
    EventFilters filters;
    EventOrder order = {std::nullopt, Qt::DescendingOrder};
    std::optional<EventFacet> group;
    qint64 newest = EventRows::noTime; ///< where "last day" ends
    bool failures = false;             ///< the rows are failed messages: their bursts are marked
};

/// What it answers.
struct EventsFound
{
    std::vector<quint32> rows;      ///< what the filters leave, in order
    std::vector<EventGroup> groups; ///< of what the filters leave but for that of the groups' own facet, so
                                    ///< that another group can be chosen
    EventTimeline timeline;         ///< of what the filters leave but for the time
};

/// Less than half a second for a million rows in a release build: to be run in the background for long lists.
EventsFound searchEvents(const EventRows& rows, const EventSearch& search);

/// The most bins of a timeline, as many as there is room for in a narrow window.
constexpr int timelineBins = 120;

/// So many rows are searched in well below 100 ms.
constexpr quint32 quicklySearched = 50'000;

} // namespace ims
