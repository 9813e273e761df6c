#pragma once

#include "core/casefile/CaseJournal.h"
#include "core/flow/FlowDefinition.h"

namespace ims {

/// An entry of a case's journal as a sentence for people; strangers' texts in it are safe to show.
QString journalWords(const JournalEntry& entry, const FlowDefinition& walkthrough);

} // namespace ims
