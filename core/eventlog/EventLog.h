#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/eventlog/Event.h"
#include "core/eventlog/TextTime.h"

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

enum class LogFormat { Evt, Evtx, Text };

/// A date as one order reads it; invalid where it is none in that order.
struct DateReading
{
    DateOrder order = DateOrder::MonthDayYear;
    QDate date;

    friend bool operator==(const DateReading&, const DateReading&) = default;
};

/// What a log does not tell about its times. It stays open where it is stated, lest that could not be
/// changed. Nothing for .evt and .evtx.
struct OpenTimes
{
    bool zone = false;   ///< its times are local, and it does not say where
    QString exampleDate; ///< one of its dates as written: one that its possible orders read differently
    std::vector<DateReading> readings; ///< of this date; empty where the log's dates tell their order

    bool any() const { return zone || !readings.empty(); }
    friend bool operator==(const OpenTimes&, const OpenTimes&) = default;
};

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
    QList<Message> notes; ///< whole sentences: limits reached, choices made
    /// Not empty where a text form's dates can be read in several orders, or no order fits all of them: its
    /// events have no time then, until one is stated (TextTimes::dateOrder).
    std::vector<DateOrder> possibleOrders;
    OpenTimes openTimes;
};

/// Whether a file begins like an event log of Windows's own forms; looksLikeTextLog() tells the others.
bool looksLikeEventLog(QByteArrayView beginning);

/// Reads a log; its form is told by content. An Error where the file is no event log or its form is not read.
/// Record damage is no Error: what is intact is returned, the rest counted. `times` is what is stated about a
/// text form's times.
Expected<EventLog> readEventLog(const ByteSourcePtr& source, const EventFilter& filter,
                                const StopToken& stop = {}, const Progress& progress = {},
                                const TextTimes& times = {});

/// What is to be said where a part of the log could not be read; nothing where all of it was.
std::optional<Error> unreadablePart(const EventLog& log);

/// What is to be said where a text form's dates can be read in several orders; nothing where they tell.
std::optional<Error> undatedPart(const EventLog& log);

/// All events by time, then order of the logs, then record number; the same event of two logs once, the other
/// logs in `alsoIn`. An event of a text form is the same as one that agrees in all that both carry; where its
/// zone is only assumed, the difference of time that most events of the two logs agree on is allowed for.
std::vector<Event> mergeEvents(std::vector<EventLog> logs);

} // namespace ims
