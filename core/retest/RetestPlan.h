#pragma once

#include "core/retest/MoveFolder.h"
#include "core/retest/PutBackPlan.h"
#include "core/retest/Retest.h"

namespace ims {

/// Which files of ARCHIVE are asked for.
struct RetestAsked
{
    QStringList names; ///< empty = those that failed (4117; 4132 by its data)
    bool all = false;  ///< also those of which nobody knows whether they failed
    FolderOpener open = LocalMoveFolder::open;
    StopToken stop = {};
    Progress progress = {};
};

/// A file that can be put back, as it lies in ARCHIVE now.
struct RetestRow
{
    PlannedMove move;
    int batch = 0;             ///< from 1 on; the next is begun when all of one have arrived
    bool alone = false;        ///< put back by itself and only with consent to this very file
    bool undetermined = false; ///< no event names it: it may have been delivered already
    Message why;
    Message expected; ///< what will probably become of it
    QString sender;   ///< of the envelope; a stranger's text
    QString charset;  ///< what its text is in; empty where not known
    QList<Message> notes;
};

struct RetestLeftOut
{
    QString name; ///< as asked for or as the event has it: a stranger's text
    Message why;
    bool asked = false; ///< it was asked for by name
};

/// What is to be put back, in its order, and what is not.
struct RetestPlan
{
    std::vector<RetestRow> rows;
    std::vector<RetestLeftOut> leftOut;

    /// The rows of a batch.
    std::vector<PlannedMove> movesOf(int batch) const;
    int batches() const { return rows.empty() ? 0 : rows.back().batch; }
};

/// Plans a retest of live folders. Batches: one file, then ten, then the rest, oldest first; what can crash
/// the store and what may have been delivered come last, each alone. Reads every file; changes nothing. Names
/// compare without case; each must be one that isSafeFileName(). An Error where a folder cannot be listed.
Expected<RetestPlan> planRetest(const Evidence& evidence, const Diagnosis& diagnosis,
                                const CauseCatalogue& causes, const MendedCauses& mended, const Path& archive,
                                const Path& in, const RetestAsked& asked);

/// Files of IN that are to be set aside, the oldest first. `names` empty: all of them, or the older half (KB
/// Q168883).
Expected<RetestPlan> planSetAside(const Path& in, const QStringList& names, bool half,
                                  const FolderOpener& open = LocalMoveFolder::open);

/// The events at whose first sight no further file is put back, with their numbers.
Message stopRule();

} // namespace ims
