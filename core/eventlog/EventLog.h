#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/eventlog/Event.h"

#include <optional>
#include <vector>

namespace ims {

/// Which events are wanted. An empty list means any.
struct EventFilter
{
    std::vector<quint16> ids;
    QStringList sources; ///< compared without case
    QDateTime since;     ///< inclusive; invalid = open
    QDateTime until;     ///< exclusive; invalid = open

    bool accepts(const Event& event) const;

    /// Source MSExchangeIMC, id 4117.
    static EventFilter failures();
};

enum class LogFormat { Evt, Evtx };

/// What was read of one log.
struct EventLog
{
    QString file;
    LogFormat format = LogFormat::Evt;
    std::vector<Event> events; ///< those the filter accepts, by record number
    QDateTime first; ///< time of the oldest and newest event of the whole log; invalid where it has none
    QDateTime last;
    qint64 records = 0; ///< readable records by number, accepted or not, recovered ones included
    qint64 unreadable =
        0;         ///< records of its chain that could not be read; a gap of unknown size counts as one
    Message state; ///< "copied while in use; 5 records newer than its header; 2 unreadable"
};

/// Whether a file begins like an event log.
bool looksLikeEventLog(QByteArrayView beginning);

/// Reads a log; its form is told by content. An Error where the file is no event log or its form is not read.
/// Record damage is no Error: what is intact is returned, the rest counted.
Expected<EventLog> readEventLog(const ByteSourcePtr& source, const EventFilter& filter,
                                const StopToken& stop = {}, const Progress& progress = {});

/// What is to be said where a part of the log could not be read; nothing where all of it was.
std::optional<Error> unreadablePart(const EventLog& log);

/// All events by time, then order of the logs, then record number; the same event of two logs once, the other
/// logs in `alsoIn`.
std::vector<Event> mergeEvents(std::vector<EventLog> logs);

} // namespace ims
