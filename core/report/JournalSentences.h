#pragma once

#include "core/casefile/CaseJournal.h"
#include "core/flow/FlowDefinition.h"
#include "core/report/ReportLanguage.h"

namespace ims {

/// An entry of a case's journal for the timeline: what was done in the program's own words, and about what
/// (an answer, a path, a name as typed) apart from it. `what` is empty for entries that tell of nothing that
/// people did or that stand in the timeline by themselves (acts on the service).
struct JournalSentence
{
    QString what;
    QString about;
};
JournalSentence journalSentence(const JournalEntry& entry, const FlowDefinition& walkthrough,
                                const ReportLanguage& language);

} // namespace ims
