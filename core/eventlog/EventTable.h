#pragma once

#include "core/eventlog/EventLog.h"

#include <array>
#include <memory>

namespace ims {

/// The columns of an EventTable that are texts.
enum class TableText { Source, Computer, Category, SpoolFile, Log };

/// Every event of some logs, as one merged list (mergeEvents) that keeps numbers instead of events: for
/// "show everything in the log", where a million of them are common. Immutable once read, safe to use from
/// several threads.
class EventTable
{
public:
    /// Reads the logs whole; a log that cannot be read, or a part of one, is told by errors(). An Error only
    /// where it was cancelled.
    static Expected<std::shared_ptr<const EventTable>> read(const std::vector<ByteSourcePtr>& sources,
                                                            const TextTimes& times = {},
                                                            const StopToken& stop = {},
                                                            const Progress& progress = {});

    quint32 size() const { return static_cast<quint32>(m_rows.size()); }

    /// Seconds since 1970, UTC; noTime where the event has none. Rows rise by time, those without come last.
    qint64 time(quint32 row) const { return m_rows[row].time; }

    /// Nothing where the form has no record numbers.
    std::optional<quint32> record(quint32 row) const;
    quint32 fullId(quint32 row) const { return m_rows[row].fullId; }
    quint16 id(quint32 row) const { return static_cast<quint16>(m_rows[row].fullId & 0xFFFF); }
    EventType type(quint32 row) const { return m_rows[row].type; }
    bool recovered(quint32 row) const { return m_rows[row].recovered; }

    /// Index of a row's text in texts().
    quint32 textIndex(quint32 row, TableText column) const
    {
        return m_rows[row].texts[static_cast<size_t>(column)];
    }
    const QString& text(quint32 row, TableText column) const
    {
        return texts(column).at(textIndex(row, column));
    }

    /// The different texts of a column, in the order in which they were met. The names of spool files are
    /// what spoolFileName() gives, in most events the empty text.
    const QStringList& texts(TableText column) const { return m_texts[static_cast<size_t>(column)]; }

    /// The whole event. An Error where its log can no longer be read or has changed.
    Expected<Event> event(quint32 row) const;

    /// What was read, without events: span of time, state, notes. Only logs that could be read.
    const std::vector<EventLog>& logs() const { return m_logs; }
    const QList<Error>& errors() const { return m_errors; }

private:
    static constexpr size_t textColumns = 5;

    struct Row
    {
        qint64 time = 0;
        quint32 record = 0;
        quint32 fullId = 0;
        std::array<quint32, textColumns> texts{};
        EventType type = EventType::Information;
        bool hasRecord = false;
        bool recovered = false;
    };

    std::vector<Row> m_rows;
    std::array<QStringList, textColumns> m_texts;
    std::vector<EventLog> m_logs;
    QList<Error> m_errors;
    std::vector<Event> m_events;
};

} // namespace ims
