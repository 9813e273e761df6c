#pragma once

#include "core/eventlog/RecordMerge.h"

#include <array>
#include <memory>

namespace ims {

/// The columns of an EventTable that are texts.
enum class TableText { Source, Computer, Category, SpoolFile, Log };

/// Every event of some logs, as one merged list (mergeEvents) that keeps numbers instead of events: for
/// "show everything in the log", where a million of them are common. Immutable once read, safe to use from
/// several threads.
///
/// Memory: 45 bytes a row and each different text once, twice that while it is read; of a .evt nothing else.
/// An .evtx or a text form keeps its events (LogRecords).
class EventTable
{
public:
    /// Reads the logs whole; a log that cannot be read, or a part of one, is told by errors(). An Error only
    /// where it was cancelled.
    static Expected<std::shared_ptr<const EventTable>> read(const std::vector<ByteSourcePtr>& sources,
                                                            const TextTimes& times = {},
                                                            const StopToken& stop = {},
                                                            const Progress& progress = {});

    quint32 size() const { return static_cast<quint32>(m_times.size()); }

    /// Seconds since 1970, UTC; noTime where the event has none. Rows rise by time, those without come last.
    qint64 time(quint32 row) const { return m_times[row]; }

    /// Nothing where the form has no record numbers.
    std::optional<quint32> record(quint32 row) const;
    quint32 fullId(quint32 row) const { return m_fullIds[row]; }
    quint16 id(quint32 row) const { return static_cast<quint16>(m_fullIds[row] & 0xFFFF); }
    EventType type(quint32 row) const { return static_cast<EventType>(m_flags[row] & typeMask); }
    bool recovered(quint32 row) const { return (m_flags[row] & isRecovered) != 0; }

    /// Index of a row's text in texts().
    quint32 textIndex(quint32 row, TableText column) const
    {
        return m_textIndexes[static_cast<size_t>(column)][row];
    }
    const QString& text(quint32 row, TableText column) const
    {
        return texts(column).at(textIndex(row, column));
    }

    /// The different texts of a column, in the order in which they were met. The names of spool files are
    /// what spoolFileName() gives, in most events the empty text. Of logs there is one text for each, even
    /// where two are shown alike.
    const QStringList& texts(TableText column) const { return m_texts[static_cast<size_t>(column)]; }

    /// The whole event. An Error where its log can no longer be read or has changed.
    Expected<Event> event(quint32 row) const;

    /// What was read, without events: span of time, state, notes. Only logs that could be read.
    const std::vector<EventLog>& logs() const { return m_logs; }
    const QList<Error>& errors() const { return m_errors; }

private:
    static constexpr size_t textColumns = 5;
    static constexpr quint8 typeMask = 0x7;
    static constexpr quint8 hasRecord = 0x8;
    static constexpr quint8 isRecovered = 0x10;

    std::optional<Error> openLogs(const std::vector<ByteSourcePtr>& sources, const TextTimes& times,
                                  const StopToken& stop, const Progress& progress);
    bool addRows(const StopToken& stop, const Progress& progress);
    void reserve(size_t rows);
    RecordKey keyAt(quint32 row) const;

    std::vector<qint64> m_times;
    std::vector<quint64> m_places; ///< in their logs
    std::vector<quint32> m_numbers;
    std::vector<quint32> m_fullIds;
    std::array<std::vector<quint32>, textColumns> m_textIndexes;
    std::vector<quint8> m_flags;
    std::array<QStringList, textColumns> m_texts;
    std::vector<MergedRecords::Copy> m_copies; ///< by row
    std::vector<LogRecords> m_records;
    std::vector<EventLog> m_logs;
    QList<Error> m_errors;
};

} // namespace ims
