#include "core/eventlog/LogRecords.h"

#include "core/eventlog/EvtReader.h"
#include "core/eventlog/EvtxReader.h"
#include "core/eventlog/TextLog.h"

namespace ims {

namespace {

constexpr qint64 sniffedBytes = 4096;
constexpr size_t stopBeat = 1024; // events between two looks at the stop token

/// The log in one of the forms whose events are kept; nothing where it is a .evt.
std::optional<Expected<EventLog>> readKept(const ByteSourcePtr& source, const EventFilter& filter,
                                           const StopToken& stop, const Progress& progress,
                                           const TextTimes& times)
{
    const Expected<bool> isEvtx = EvtxReader::isEvtx(*source);
    if (!isEvtx)
        return tl::unexpected(isEvtx.error());
    if (*isEvtx)
        return EvtxReader(source, filter, stop, progress).read();
    const Expected<QByteArray> beginning = source->read({0, sniffedBytes});
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (looksLikeEventLog(*beginning))
        return std::nullopt;
    if (auto text = readTextLog(source, filter, times, stop, progress))
        return std::move(*text);
    if (auto quoted = readQuotedEvents(source, filter, times))
        return std::move(*quoted);
    return std::nullopt;
}

} // namespace

Expected<LogRecords> LogRecords::open(const ByteSourcePtr& source, const EventFilter& filter,
                                      const StopToken& stop, const Progress& progress, const TextTimes& times)
{
    LogRecords records;
    records.m_source = source;
    if (std::optional<Expected<EventLog>> log = readKept(source, filter, stop, progress, times)) {
        if (!*log)
            return tl::unexpected(std::move(log->error()));
        records.m_log = std::move(**log);
        records.m_events = std::exchange(records.m_log.events, {});
        records.m_keys.reserve(records.m_events.size());
        for (const Event& event : records.m_events)
            records.m_keys.push_back(keyOf(event, records.m_keys.size()));
        return records;
    }
    Expected<EvtRecords> evt = EvtReader(source, filter, stop, progress).read();
    if (!evt)
        return tl::unexpected(std::move(evt.error()));
    records.m_log = std::move(evt->log);
    records.m_keys = std::move(evt->keys);
    return records;
}

Expected<Event> LogRecords::event(const RecordKey& key) const
{
    return RecordCursor(*this).event(key);
}

Expected<EventLog> LogRecords::whole(const StopToken& stop) &&
{
    if (m_log.format != LogFormat::Evt) {
        m_log.events = std::move(m_events);
        return std::move(m_log);
    }
    m_log.events.reserve(m_keys.size());
    RecordCursor cursor(*this);
    for (const RecordKey& key : m_keys) {
        if (m_log.events.size() % stopBeat == 0 && stop.stop_requested())
            return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "read the event log"))));
        Expected<Event> event = cursor.event(key);
        if (!event)
            return tl::unexpected(std::move(event.error()));
        m_log.events.push_back(std::move(*event));
    }
    return std::move(m_log);
}

RecordCursor::RecordCursor(const LogRecords& records)
    : m_records(&records)
    , m_reader(records.m_source)
{
}

Expected<Event> RecordCursor::event(const RecordKey& key)
{
    if (m_records->m_log.format == LogFormat::Evt)
        return m_reader.event(key);
    return m_records->m_events[key.place];
}

} // namespace ims
