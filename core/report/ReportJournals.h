#pragma once

#include "core/report/Report.h"

namespace ims {

/// Adds to a case what lies beside its case.json: the journal (the newest 2,000 entries) and the journal of a
/// retest, where there are any. What cannot be read is said in ReportCase::unread. Blocks while it reads.
void addJournals(ReportCase& recorded, const Path& caseFolder);

} // namespace ims
