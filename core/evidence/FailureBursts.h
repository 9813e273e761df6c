#pragma once

#include "core/evidence/EventQuery.h"
#include "core/evidence/Evidence.h"

namespace ims {

/// The bursts among these rows, by time. It is for the caller to hand in failures alone: of everything that a
/// busy server logs, all would be one burst.
std::vector<EventBurst> burstsOf(const EventRows& rows, std::vector<quint32> shown);

/// The bursts among all 4117s of the evidence that have a time, also several of one spool file; those that
/// were read out do not count, their times may be misheard.
std::vector<EventBurst> failureBursts(const std::vector<Event>& events);

/// Tells each failure the burst that it lies in.
void settleBursts(std::vector<Failure>& failures, const std::vector<Event>& events);

/// Marks the bins that a burst touches (EventTimeline::inBurst); bursts do not overlap.
void markBursts(EventTimeline& timeline, const std::vector<EventBurst>& bursts);

} // namespace ims
