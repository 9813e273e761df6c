#include "ui/wizard/EventFilters.h"

#include "core/base/SafeText.h"
#include "ui/common/TimeText.h"
#include "ui/models/EventRowsModel.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(EventFilters)
};

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 week = 7 * day;

} // namespace

QString eventMinute(qint64 time)
{
    if (time == EventRows::noTime)
        return FilterWords::tr("not known");
    return utcMinute(QDateTime::fromSecsSinceEpoch(time, Qt::UTC));
}

std::optional<TimeSpan> EventFilters::range() const
{
    return m_period == Period::Range ? std::optional(m_range) : std::nullopt;
}

bool EventFilters::any() const
{
    return m_period != Period::All || !m_text.isEmpty() || !m_values.isEmpty();
}

void EventFilters::setRange(const TimeSpan& range)
{
    m_period = Period::Range;
    m_range = range;
}

void EventFilters::setWanted(EventFacet facet, const QString& text)
{
    dropWanted(facet);
    m_values.removeAll({facet, text, true});
    m_values.append({facet, text, false});
}

void EventFilters::leaveOut(EventFacet facet, const QString& text)
{
    m_values.removeAll({facet, text, false});
    if (const FacetValue left{facet, text, true}; !m_values.contains(left))
        m_values.append(left);
}

std::optional<QString> EventFilters::wanted(EventFacet facet) const
{
    for (const FacetValue& value : m_values) {
        if (value.facet == facet && !value.excluded)
            return value.text;
    }
    return std::nullopt;
}

void EventFilters::dropWanted(EventFacet facet)
{
    m_values.removeIf([facet](const FacetValue& value) { return value.facet == facet && !value.excluded; });
}

TimeSpan EventFilters::span(qint64 newest) const
{
    switch (m_period) {
    case Period::All:
        break;
    case Period::LastDay:
        return {newest - day, EventRows::noTime};
    case Period::LastWeek:
        return {newest - week, EventRows::noTime};
    case Period::Range:
        return m_range;
    }
    return {EventRows::noTime, EventRows::noTime};
}

EventRowFilter EventFilters::rowFilter(qint64 newest) const
{
    const TimeSpan time = span(newest);
    return {time.since, time.until, m_values, m_text};
}

QString EventFilters::periodWords(qint64 newest) const
{
    switch (m_period) {
    case Period::All:
        break;
    case Period::LastDay:
        return FilterWords::tr("Last day before the newest event (%1)").arg(eventMinute(newest));
    case Period::LastWeek:
        return FilterWords::tr("Last week before the newest event (%1)").arg(eventMinute(newest));
    case Period::Range:
        return FilterWords::tr("%1 to %2").arg(eventMinute(m_range.since), eventMinute(m_range.until));
    }
    return {};
}

QStringList EventFilters::words(qint64 newest) const
{
    QStringList words;
    if (m_period != Period::All)
        words.append(periodWords(newest));
    if (!m_text.isEmpty())
        words.append(FilterWords::tr("Any column: “%1”").arg(visibleText(m_text)));
    for (const FacetValue& value : m_values) {
        const QString text = facetWord(value.facet, value.text);
        words.append(value.excluded ? FilterWords::tr("%1: not %2").arg(facetTitle(value.facet), text)
                                    : FilterWords::tr("%1: %2").arg(facetTitle(value.facet), text));
    }
    return words;
}

void EventFilters::remove(qsizetype filter)
{
    if (m_period != Period::All && filter-- == 0) {
        m_period = Period::All;
        return;
    }
    if (!m_text.isEmpty() && filter-- == 0) {
        m_text.clear();
        return;
    }
    if (filter >= 0 && filter < m_values.size())
        m_values.removeAt(filter);
}

} // namespace ims
