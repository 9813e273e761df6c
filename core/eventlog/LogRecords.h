#pragma once

#include "core/base/ByteReader.h"
#include "core/eventlog/EventLog.h"
#include "core/eventlog/EvtDecoder.h"
#include "core/eventlog/RecordKey.h"

namespace ims {

/// One log opened: what of it a filter accepts, by record number, a few bytes per event. Each whole event is
/// read when it is asked for. Immutable; event() may be called from several threads at once.
///
/// A .evt keeps 32 bytes per event, whatever is in it. An .evtx or a text form keeps its events, as the bytes
/// of one alone do not tell it: such logs are small, or filtered.
class LogRecords
{
public:
    /// Errors as readEventLog().
    static Expected<LogRecords> open(const ByteSourcePtr& source, const EventFilter& filter,
                                     const StopToken& stop = {}, const Progress& progress = {},
                                     const TextTimes& times = {});

    /// What was read, without its events.
    const EventLog& log() const { return m_log; }

    const std::vector<RecordKey>& keys() const { return m_keys; }

    /// Gives up the keys' memory for one who has kept what event() needs.
    void dropKeys() { m_keys = {}; }

    /// The event of a key, of which place, record and recovered are looked at. An Error where its log can no
    /// longer be read or has changed.
    Expected<Event> event(const RecordKey& key) const;

    /// All events at once.
    Expected<EventLog> whole(const StopToken& stop) &&;

private:
    friend class RecordCursor;

    ByteSourcePtr m_source;
    EventLog m_log;
    std::vector<RecordKey> m_keys;
    std::vector<Event> m_events; ///< not of a .evt; a key's place is the index
};

/// Reads many events of a log, fast where they follow each other in the file. One per thread; `records` must
/// outlive it.
class RecordCursor
{
public:
    explicit RecordCursor(const LogRecords& records);

    /// As LogRecords::event().
    Expected<Event> event(const RecordKey& key);

private:
    const LogRecords* m_records;
    evt::RecordReader m_reader;
};

} // namespace ims
