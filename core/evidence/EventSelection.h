#pragma once

#include "core/eventlog/EventLog.h"

namespace ims {

/// The events that can bear on a 4117: of the Internet Mail Service, the store, the MTA, the database engine,
/// Dr. Watson and virus scanners. Everyday noise of other sources is not kept in memory.
EventFilter evidenceFilter();

/// Whether an event says that the store, its content engine or the Internet Mail Service was in trouble, or
/// that a virus scanner was at work: the classes that explain a 4117 logged within a minute of them (KB
/// Q190084, Q192583, Q252624, Q166558, Q169223, Q169686, Q192186, Q293288).
bool explainsFailures(const Event& event);

/// Whether an event comes from a virus scanner, as far as their source names are known.
bool isFromVirusScanner(const Event& event);

} // namespace ims
