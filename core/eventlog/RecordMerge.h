#pragma once

#include "core/eventlog/LogRecords.h"

#include <functional>

namespace ims {

/// One event of the merged list: a log by its place among those merged, an event by its place in the log.
struct MergedRecord
{
    quint32 log = 0;
    quint32 index = 0;
};

/// Some logs as one list: by time, then order of the logs, then record number; the same event of two logs
/// once. The rules are those of mergeEvents(), which rests on this.
struct MergedRecords
{
    struct Copy
    {
        quint32 row = 0;
        quint32 log = 0;
    };

    std::vector<MergedRecord> rows;
    std::vector<Copy> copies; ///< by row: other logs that hold the same event
};

/// A log as merging looks at it.
struct MergeLog
{
    LogFormat format = LogFormat::Evt;
    const std::vector<RecordKey>* keys = nullptr;
};

/// Gives a whole event; nothing where it cannot be read, which makes it no copy of another. Asked for events
/// that could be copies, and where a text form takes part, for those of other logs and its own.
using EventAt = std::function<std::optional<Event>(MergedRecord)>;

/// Memory: 8 bytes per event, about 40 where more than one log takes part. Stopped by `stop`, it
/// gives an unfinished list.
MergedRecords mergeRecords(const std::vector<MergeLog>& logs, const EventAt& eventAt,
                           const StopToken& stop = {});
MergedRecords mergeRecords(const std::vector<LogRecords>& logs, const StopToken& stop = {});

/// Reads the merged list from front to back. Its arguments must outlive it.
class MergedCursor
{
public:
    MergedCursor(const std::vector<LogRecords>& logs, const MergedRecords& merged);

    bool atEnd() const { return m_row == m_merged->rows.size(); }

    /// The log that the next event comes from.
    size_t log() const { return m_merged->rows[m_row].log; }

    /// The next event, `alsoIn` filled in. An Error where it can no longer be read; one may go on behind it.
    Expected<Event> next();

private:
    const std::vector<LogRecords>* m_logs;
    const MergedRecords* m_merged;
    std::vector<RecordCursor> m_cursors;
    size_t m_row = 0;
    size_t m_copy = 0;
};

} // namespace ims
