#pragma once

#include "core/eventlog/RecordMerge.h"

namespace ims {

/// Adds the events of a text form to what other logs hold. An event that one of those holds as well is
/// entered among its copies; one event there stands for one here.
///
/// The same means: number, source and spool file alike, record, computer and data too where both have them,
/// and the times within a second, or within the minute where a form has no seconds. Where a zone is only
/// assumed, the times may differ by one offset for all events of both logs (and by an hour more or less, for
/// summer time): the one on which most named spool files agree.
///
/// Every event of the other logs is read once; of those whose number and source the text form has too, about
/// 200 bytes are kept meanwhile.
void addTextLog(MergedRecords& merged, quint32 log, size_t count, const EventAt& eventAt,
                const StopToken& stop);

} // namespace ims
