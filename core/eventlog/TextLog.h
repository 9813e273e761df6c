#pragma once

#include "core/eventlog/EventLog.h"

namespace ims {

/// Whether a file begins like a log exported as text with at least one record. Strict: a mail or a note that
/// quotes an event is none.
bool looksLikeTextLog(QByteArrayView beginning);

/// Reads a log exported as text; its form is told by its beginning, where a few foreign lines do no harm.
/// Nothing where it is none.
std::optional<Expected<EventLog>> readTextLog(const ByteSourcePtr& source, const EventFilter& filter,
                                              const TextTimes& times, const StopToken& stop,
                                              const Progress& progress);

/// Reads a mail or a note in which events are quoted (EventText). Nothing where it quotes none, or is too
/// long for one.
std::optional<EventLog> readQuotedEvents(const ByteSourcePtr& source, const EventFilter& filter,
                                         const TextTimes& times);

} // namespace ims
