#pragma once

#include "core/retest/RetestJournal.h"
#include "core/retest/RetestPlan.h"

namespace ims {

/// How many are put back at once.
enum class TurnKind {
    None,   ///< nothing is left that could be put back
    Canary, ///< one, to see whether the cause is gone
    Some,   ///< at most ten
    Rest,
    Alone ///< one that can crash something or may arrive twice: only with consent to this very file
};

/// What is put back next.
struct RetestTurn
{
    TurnKind kind = TurnKind::None;
    std::vector<size_t> rows; ///< of the plan
};

/// Begins with one file, goes on with ten, then the rest; after a batch with a file that failed again (by the
/// journal, or one of `failedAgain`), with one again. What goes alone comes last. `plan` was made after what
/// the journal has.
RetestTurn nextTurn(const RetestPlan& plan, const RetestJournal& journal, const QStringList& failedAgain);

/// One row that goes alone, out of turn.
RetestTurn aloneTurn(size_t row);

std::vector<PlannedMove> movesOf(const RetestPlan& plan, const RetestTurn& turn);

} // namespace ims
