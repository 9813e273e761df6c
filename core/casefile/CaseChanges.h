#pragma once

#include "core/casefile/CaseJournal.h"
#include "core/casefile/CaseRecord.h"

namespace ims {

/// What made one record of a case out of another, as entries of its journal without number, time and person:
/// facts, evidence, answers given and taken back, steps skipped, the case's state. What a technician only
/// looked at is not among them.
std::vector<JournalEntry> changesBetween(const CaseRecord& before, const CaseRecord& after);

/// As it stands in case.json and the journal: open, solved, workaround, monitoring, escalated.
QString idOf(CaseState state);

/// Nothing for another word.
std::optional<CaseState> caseStateOf(const QString& id);

} // namespace ims
