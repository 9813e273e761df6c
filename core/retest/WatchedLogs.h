#pragma once

#include "core/eventlog/EventLog.h"
#include "core/eventlog/LiveLogApi.h"

#include <functional>

namespace ims {

/// Where the events of a server that is being watched come from.
struct LogSources
{
    std::vector<Path> files;           ///< logs that are the server's own
    TextTimes textTimes;               ///< what is stated about the times in logs exported as text
    std::function<LiveLogApis()> live; ///< empty = the running server's log cannot be read from here
    QString computer;                  ///< whose, for `live`
};

/// The events that bear on a retest, of logs that are read again as they grow. Blocks; for one thread at a
/// time.
class WatchedLogs
{
public:
    /// So long the log of a running computer, which is copied whole, is not read again.
    static constexpr qint64 betweenCopies = 60'000; ///< milliseconds

    /// Reads what has changed. `now` by a clock that nobody sets, in milliseconds. What cannot be read keeps
    /// the events it had.
    void read(const LogSources& sources, qint64 now, const StopToken& stop);

    std::vector<Event> events() const;

    /// Whether any log could be read.
    bool anyRead() const;

    /// Time of the newest event of all kinds; invalid where there is none.
    QDateTime newest() const;

private:
    struct Log
    {
        Path file; ///< empty = the running computer's
        qint64 size = -1;
        qint64 stamp = 0;     ///< of its last change
        bool settled = false; ///< it was read again since
        bool tried = false;   ///< of a running computer's
        qint64 readAt = 0;
        bool read = false;
        std::vector<Event> events;
        QDateTime newest;
    };

    Log& logOf(const Path& file);
    static void take(Log& log, const ByteSourcePtr& source, const TextTimes& times, const StopToken& stop);

    std::vector<Log> m_logs;
};

} // namespace ims
