#pragma once

#include "core/diagnosis/CauseCatalogue.h"
#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"

namespace ims {

/// When a failed file is put back.
enum class PutBackTurn {
    First,     ///< alone, to see whether the cause is gone
    Next,      ///< after the first one arrived
    NotMended, ///< its likeliest cause is another than the one that was mended: it would fail again
    LastAlone, ///< it can crash the store or the service
    LeftOut    ///< there is nothing sound to put back
};

struct PutBackFile
{
    size_t failure = 0; ///< index into Evidence::failures
    PutBackTurn turn = PutBackTurn::Next;
    Message why; ///< for the first, those that wait and those left out
};

/// The failed files in the order in which they are put back, and those that are not. Files that are only
/// archived (Message Archival, KB Q189731) are never in it.
struct PutBackPlan
{
    std::vector<PutBackFile> files;
    std::vector<PutBackFile> leftOut;
};

/// What was mended: causes by their id. Empty = not known, every cause counts as mended.
struct MendedCauses
{
    QStringList ids;

    bool contains(const QString& cause) const { return ids.isEmpty() || ids.contains(cause); }
};

/// The causes that a change of the Character Sets mends.
MendedCauses mendedBySettings(const CauseCatalogue& causes);

/// Oldest first within each turn (the order in which they came). The first is the oldest one whose cause was
/// mended, else the oldest whose cause is not known, and never one that can crash the store.
PutBackPlan planPutBack(const Evidence& evidence, const Diagnosis& diagnosis, const CauseCatalogue& causes,
                        const MendedCauses& mended);

} // namespace ims
