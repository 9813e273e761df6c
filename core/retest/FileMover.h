#pragma once

#include "core/retest/MoveFolder.h"
#include "core/retest/RetestJournal.h"

#include <QSet>

namespace ims {

/// A file as it lies in a folder, read to its end.
struct MeasuredFile
{
    MoveEntry entry;
    QString sha256;
    Message unfit; ///< why it must not be moved; empty where it may be
};

/// Looks at a file that may be moved: its bytes, and whether they stay as they are. What keeps it from being
/// moved is no Error: a missing, empty, locked or growing file, a link, a folder.
Expected<MeasuredFile> measureFile(MoveFolder& folder, const QString& name);

/// What lies under a file's name in a folder, against what it should be.
enum class Holding {
    Nothing,
    Whole, ///< exactly its bytes
    Part,  ///< the beginning of its bytes
    Other  ///< anything else: another file, a link, a folder
};

/// The same for both ends of a move.
struct BothEnds
{
    Holding from = Holding::Nothing;
    Holding to = Holding::Nothing;
};

/// What a move is about to do or has done; to be in the journal before it goes on.
enum class MoveStep {
    About, ///< it is about to be moved
    Whole  ///< (by copy) it is whole in its new place
};

struct MoveResult
{
    bool moved = false;
    bool unfit = false; ///< not moved because of what it is, rather than because moving it failed
    Message why;        ///< where it was not moved
};

/// Moves files from one folder to another so that at every moment one of them has the file's bytes whole, on
/// the disk, whatever stops the program.
class FileMover
{
public:
    /// Notes a step; where that fails the move is not made.
    using Note = std::function<Expected<void>(MoveStep, MoveWay)>;

    FileMover(MoveFolder& from, MoveFolder& to)
        : m_from(from)
        , m_to(to)
    {
    }

    /// Moves a file whose bytes are saved elsewhere. By rename where that can be had without replacing
    /// anything, else by copy. A taken name, also in other letters' case, is never overwritten. An Error
    /// where a step could not be noted or it is not certain where the file is now: the journal says enough to
    /// settle it later.
    Expected<MoveResult> move(const RetestFile& file, const Note& note);

    /// What lies at both ends.
    Expected<BothEnds> examine(const RetestFile& file);

    /// Removes the file from `to` (or what a copy that was not finished left there), after looking again that
    /// `from` has it whole.
    Expected<void> removeFromTarget(const RetestFile& file);

    /// The same the other way round: `to` has it whole, `from` loses it.
    Expected<void> removeFromSource(const RetestFile& file);

private:
    Expected<MoveResult> moveOnce(const RetestFile& file, const Note& note);
    Expected<MoveResult> afterRename(const RetestFile& file, const MoveEntry& entry);
    Expected<MoveResult> copy(const RetestFile& file, const MoveEntry& entry, const Note& note);
    Expected<MoveResult> finishCopy(const RetestFile& file, const MoveEntry& entry, const Note& note);
    Expected<MoveResult> takenBack(const RetestFile& file, const Error& error, MoveWay way);
    Expected<bool> isTaken(const QString& name);

    MoveFolder& m_from;
    MoveFolder& m_to;
    std::optional<QSet<QString>> m_takenNames; ///< folded; of a folder that is large to list
};

/// Names of files compare without case, as on the server.
QString foldedName(const QString& name);

} // namespace ims
