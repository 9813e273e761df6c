#pragma once

#include "core/evidence/EventRows.h"

#include <QList>

namespace ims {

/// "Filter to this", or "all but this".
struct FacetValue
{
    EventFacet facet = EventFacet::SpoolFile;
    QString text;
    bool excluded = false;

    friend bool operator==(const FacetValue&, const FacetValue&) = default;
};

struct EventRowFilter
{
    /// Seconds UTC, until exclusive; open where noTime. A row without a time lies in no range.
    qint64 since = EventRows::noTime;
    qint64 until = EventRows::noTime;
    /// Of the wanted values of one facet any must fit, of several facets all; none of the excluded ones.
    /// A facet that the rows do not have is empty in all of them.
    QList<FacetValue> values;
    /// Must stand in any one column (the day's included, the time of day not), without case; blanks around it
    /// do not count.
    QString text;

    friend bool operator==(const EventRowFilter&, const EventRowFilter&) = default;
};

/// What to sort by.
struct EventOrder
{
    std::optional<EventFacet> facet; ///< nothing = by time
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const EventOrder&, const EventOrder&) = default;
};

struct EventGroup
{
    quint32 value = 0; ///< in the facet's column: `rows.column(facet).texts.at(value)` is its text
    quint32 count = 0;
    qint64 first = EventRows::noTime; ///< seconds UTC; noTime where none of its rows has a time
    qint64 last = EventRows::noTime;

    friend bool operator==(const EventGroup&, const EventGroup&) = default;
};

/// How many rows fall into each of equal spans of time.
struct EventTimeline
{
    qint64 from = 0; ///< seconds UTC, a multiple of the bin (weeks begin on Mondays)
    qint64 to = 0;   ///< exclusive
    qint64 binSeconds = 0;
    std::vector<quint32> counts; ///< empty where no row has a time
    quint32 withoutTime = 0;
    std::vector<quint8> inBurst; ///< for each bin whether a burst touches it; empty until markBursts()

    qint64 binStart(size_t bin) const { return from + static_cast<qint64>(bin) * binSeconds; }
};

/// Each of these takes less than 100 ms for a million rows in a release build (tests/bench/README.md).

/// The rows that the filter accepts, ascending.
std::vector<quint32> filterRows(const EventRows& rows, const EventRowFilter& filter);

/// Sorts `shown`, keeping the order of equals. Rows without a time, or without a text in the facet, come last
/// in either order. A facet that the rows do not have leaves them as they are.
void sortRows(const EventRows& rows, std::vector<quint32>& shown, const EventOrder& order);

/// The values of the facet that some of `shown` have, in their texts' order.
std::vector<EventGroup> groupRows(const EventRows& rows, const std::vector<quint32>& shown, EventFacet facet);

/// Puts the groups with most rows first, keeping the order of equals.
void sortLargestFirst(std::vector<EventGroup>& groups);

/// At most `mostBins` bins (at least 1) of a span that people count in: seconds, minutes, hours, days, weeks.
EventTimeline timelineOf(const EventRows& rows, const std::vector<quint32>& shown, int mostBins);

} // namespace ims
