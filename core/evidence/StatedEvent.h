#pragma once

#include "core/eventlog/Event.h"

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

/// The event as the other readers would have given it. Its `log` says that it was stated; words such as
/// "0001037f 80004005" in the text become its data (KB Q246051).
Event eventOf(const StatedEvent& stated, int number);

} // namespace ims
