#pragma once

#include "core/evidence/EventQuery.h"
#include "ui/wizard/EventTimelineView.h"

namespace ims {

/// Which of the events the technician wants to see. Belongs to the view, not to the case.
class EventFilters
{
public:
    enum class Period { All, LastDay, LastWeek, Range };

    Period period() const { return m_period; }
    /// The span of Period::Range; nothing for the others.
    std::optional<TimeSpan> range() const;
    const QString& text() const { return m_text; }
    const QList<FacetValue>& values() const { return m_values; }
    bool any() const;

    void setPeriod(Period period) { m_period = period; } ///< not for Range
    void setRange(const TimeSpan& range);
    void setText(const QString& text) { m_text = text.trimmed(); }

    /// "Filter to this": instead of what was wanted of the facet before.
    void setWanted(EventFacet facet, const QString& text);
    /// "Leave this out".
    void leaveOut(EventFacet facet, const QString& text);
    /// What is wanted of a facet; nothing where it is not filtered to.
    std::optional<QString> wanted(EventFacet facet) const;
    void dropWanted(EventFacet facet);
    void clear() { *this = {}; }

    /// For the rows; "last day" and "last week" end at `newest`, the newest event of the logs.
    EventRowFilter rowFilter(qint64 newest) const;

    /// One for each filter, in the order in which remove() counts.
    QStringList words(qint64 newest) const;
    void remove(qsizetype filter);

    friend bool operator==(const EventFilters&, const EventFilters&) = default;

private:
    TimeSpan span(qint64 newest) const;
    QString periodWords(qint64 newest) const;

    Period m_period = Period::All;
    TimeSpan m_range;
    QString m_text;
    QList<FacetValue> m_values;
};

/// "1999-03-08 10:14 UTC"; "not known".
QString eventMinute(qint64 time);

} // namespace ims
