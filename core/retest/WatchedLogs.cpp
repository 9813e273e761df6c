#include "core/retest/WatchedLogs.h"

#include "core/eventlog/LiveLog.h"

#include <QFileInfo>

#include <algorithm>

namespace ims {

namespace {

/// What names a message, or tells that the service or the store broke down over one.
EventFilter bearing()
{
    EventFilter filter;
    filter.ids = {4117, 4118, 4120, 4132, 4182, 4116, 4102, 3039, 4037};
    return filter;
}

} // namespace

WatchedLogs::Log& WatchedLogs::logOf(const Path& file)
{
    const auto known =
        std::find_if(m_logs.begin(), m_logs.end(), [&](const Log& log) { return log.file == file; });
    if (known != m_logs.end())
        return *known;
    m_logs.push_back({file, -1, 0, false, false, 0, false, {}, {}});
    return m_logs.back();
}

void WatchedLogs::take(Log& log, const ByteSourcePtr& source, const TextTimes& times, const StopToken& stop)
{
    auto read = readEventLog(source, bearing(), stop, {}, times);
    if (!read)
        return;
    log.read = true;
    log.events = std::move(read->events);
    log.newest = read->last;
}

void WatchedLogs::read(const LogSources& sources, qint64 now, const StopToken& stop)
{
    for (const Path& file : sources.files) {
        if (stop.stop_requested())
            return;
        const QFileInfo info(file);
        const qint64 stamp = info.lastModified().toMSecsSinceEpoch();
        Log& log = logOf(file);
        const bool same = info.exists() && log.size == info.size() && log.stamp == stamp;
        if (same && log.settled)
            continue; // where Qt does not find the name, it is read each time
        // A log of one size may be written twice in one tick of the file system's clock: once more, then.
        log.settled = same;
        const auto source = ByteSource::open(file);
        if (!source)
            continue;
        log.size = info.size();
        log.stamp = stamp;
        take(log, *source, sources.textTimes, stop);
    }
    if (!sources.live || sources.computer.isEmpty())
        return;
    Log& log = logOf({});
    if (log.tried && now - log.readAt < betweenCopies)
        return;
    const LiveLogApis apis = sources.live();
    if (apis.empty())
        return;
    log.tried = true;
    log.readAt = now;
    const LiveLogName name{sources.computer};
    if (const auto copy = copyLiveLog(apis, name, stop))
        take(log, ByteSource::fromBytes(copy->bytes, name.log), sources.textTimes, stop);
}

std::vector<Event> WatchedLogs::events() const
{
    std::vector<Event> events;
    for (const Log& log : m_logs)
        events.insert(events.end(), log.events.begin(), log.events.end());
    return events;
}

bool WatchedLogs::anyRead() const
{
    return std::any_of(m_logs.begin(), m_logs.end(), [](const Log& log) { return log.read; });
}

QDateTime WatchedLogs::newest() const
{
    QDateTime newest;
    for (const Log& log : m_logs) {
        if (log.newest.isValid() && (!newest.isValid() || log.newest > newest))
            newest = log.newest;
    }
    return newest;
}

} // namespace ims
