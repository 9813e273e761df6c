#pragma once

#include "core/eventlog/SortedTexts.h"

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace ims {

/// What a row of events can be filtered, grouped and sorted by. A day is a UTC day, `2026-11-22`.
enum class EventFacet {
    SpoolFile,
    State, ///< of the spool file: found, missing …
    Sender,
    SenderDomain,
    Charset,
    Cause,
    Companions, ///< ids of the companion events
    Day,
    Computer,
    Source,
    EventId,
    Type,
    Log
};
constexpr size_t eventFacetCount = 13;

/// One facet of all rows. A row's value is the place of its text, so it is its rank too.
struct EventColumn
{
    SortedTexts texts;
    std::vector<quint32> values;

    /// Sorts the texts; `numbers` are those of add(), by row.
    static EventColumn of(SortedTextsBuilder texts, std::vector<quint32> numbers);
};

/// A list of events (failures, or all of some logs) as columns of small numbers. Immutable once built, shared
/// by pointer, read from any thread.
///
/// Memory a row: 12 bytes for its time, 4 for each column, and the columns' different texts (SortedTexts): a
/// million failures of different names with ten columns take about 75 MB.
class EventRows
{
public:
    /// Not ims::noTime, the events' own: less than any time, where that is greater.
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    using Columns = std::vector<std::pair<EventFacet, EventColumn>>;

    /// Times in seconds UTC, noTime where there is none; a column has as many values. The days are added.
    EventRows(std::vector<qint64> times, Columns columns);

    quint32 count() const { return static_cast<quint32>(m_times.size()); }
    qint64 time(quint32 row) const { return m_times.at(row); }
    const std::vector<qint64>& times() const { return m_times; }

    /// Of each row the number of different times before its own; those without a time come last.
    const std::vector<quint32>& timeRanks() const { return m_timeRanks; }
    quint32 timeCount() const { return m_timeCount; } ///< different times; noTime is one

    /// Whether these rows have the facet at all; asking for the column of another one is a mistake.
    bool has(EventFacet facet) const { return m_has.at(index(facet)); }
    const EventColumn& column(EventFacet facet) const { return at(facet); }

    /// The cell's text, harmless to show; empty where the row has none.
    QString text(quint32 row, EventFacet facet) const;

private:
    static size_t index(EventFacet facet) { return static_cast<size_t>(facet); }
    const EventColumn& at(EventFacet facet) const { return m_columns.at(index(facet)); }

    std::vector<qint64> m_times;
    std::vector<quint32> m_timeRanks;
    quint32 m_timeCount = 0;
    std::array<EventColumn, eventFacetCount> m_columns;
    std::array<bool, eventFacetCount> m_has = {};
};

/// Collects rows cell by cell.
class EventRowsBuilder
{
public:
    explicit EventRowsBuilder(const std::vector<EventFacet>& facets);

    /// Begins a row; its cells are empty until they are set.
    void add(qint64 time);
    /// Sets a cell of the last row; the facet must be one of those named at first.
    void set(EventFacet facet, const QString& text);

    std::shared_ptr<const EventRows> build();

private:
    struct Column
    {
        EventFacet facet = EventFacet::SpoolFile;
        SortedTextsBuilder texts;
        std::vector<quint32> numbers;
    };

    std::vector<qint64> m_times;
    std::vector<Column> m_columns;
};

} // namespace ims
