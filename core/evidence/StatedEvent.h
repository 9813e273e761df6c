#pragma once

#include "core/eventlog/Event.h"

#include <vector>

namespace ims {

/// An event that nobody has a log of: the technician typed in what the caller read out. What is empty was
/// not said.
struct StatedEvent
{
    QString source; ///< "MSExchangeIMC"
    quint16 id = 4117;
    QDateTime time; ///< UTC; invalid where not known
    QString computer;
    QString spoolFile; ///< as read out; looked up like a name in any event
    QString text;      ///< the description or whatever else was read out, as typed

    friend bool operator==(const StatedEvent&, const StatedEvent&) = default;
};

/// The event as the other readers would have given it, marked `stated`. Its `log` is "stated event 1", 1
/// being `number`; words such as "0001037f 80004005" or bytes such as "7F 03 01 00 05 40 00 80" in the text
/// become its data (KB Q246051). The rest of the text is its description; where there is none, our own
/// template.
Event eventOf(const StatedEvent& stated, int number);

/// Puts stated events among those of the logs and sorts all by time, those without one last; of one time the
/// logs' stand first. Where a log holds the same event, by source, id, spool file and, to the minute, time,
/// the log's stays and names the stated one in `alsoIn`.
void addStatedEvents(std::vector<Event>& events, std::vector<Event> stated);

} // namespace ims
