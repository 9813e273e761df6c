#pragma once

#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/retest/LocalMoveFolder.h"
#include "core/retest/RetestDisk.h"
#include "core/retest/RetestJournal.h"

#include <map>

namespace ims {

/// A file that is to be moved, as it was when the move was planned.
struct PlannedMove
{
    QString name; ///< as the folder has it
    qint64 size = 0;
    QString sha256;
    QStringList knownEvents; ///< keys of the events that name it by now (eventKey)
    bool eventsKnown = false;
};

/// How far a file has come, in the command line's words.
enum class MoveState { Planned, Copied, Moved, Undone, Skipped, Failed };

/// One file of a batch, by the journal and the disk.
struct RetestMove
{
    qint64 batch = 0;
    qint64 file = 0;
    BatchKind kind = BatchKind::PutBack;
    Path from;
    Path to;
    QString name;
    qint64 size = 0;
    QString sha256;
    QString copy; ///< name of the saved copy; empty = none
    MoveState state = MoveState::Planned;
    bool taken = false; ///< it was to be moved back, and is no longer there
    Message why;
    std::optional<RetestVerdict> verdict; ///< the last that was noted
};

/// What a run over a batch or all of them came to.
struct RetestCounts
{
    qint64 done = 0;    ///< moved, or moved back
    qint64 skipped = 0; ///< left where they are, being unfit
    qint64 failed = 0;
    qint64 taken = 0; ///< (undo) no longer there

    friend bool operator==(const RetestCounts&, const RetestCounts&) = default;
};

struct RetestSurroundings
{
    FolderOpener open = LocalMoveFolder::open;
    std::function<Expected<void>(const Path&)> make = LocalMoveFolder::make; ///< a folder that may be there
    std::function<Path(const Path&)> resolve = resolvedPath;                 ///< the one spelling of a folder
    std::function<QDateTime()> now = QDateTime::currentDateTimeUtc;
    StopToken stop = {};
    Progress progress = {};
};

/// The moves of a retest, journaled: what is under way after a crash is settled from the journal and the disk
/// alone. The only part of the program that writes below a folder of evidence. All of it presupposes that
/// the Internet Mail Service is stopped. Blocks; for one thread.
class Retest
{
public:
    /// Reads the journal, or begins with an empty one, which is made when something is to be noted.
    static Expected<Retest> open(const Path& journal, RetestSurroundings surroundings = {});

    const RetestJournal& journal() const { return m_journal; }

    /// Moves files from ARCHIVE to IN as a new batch. An Error before anything was changed where a batch is
    /// unfinished (isRefusal), a folder cannot be opened or there is no room for the copies; an Error in the
    /// midst where the journal can no longer be written: undo() puts all right. `knownStops`: stopKeys() of
    /// the logs as they are now; nothing where none was read.
    Expected<RetestCounts> putBack(const Path& archive, const Path& in, const std::vector<PlannedMove>& files,
                                   const std::optional<QStringList>& knownStops = {});

    /// Moves files from IN to a folder beside it, which is made.
    Expected<RetestCounts> setAside(const Path& in, const std::vector<PlannedMove>& files);

    /// Goes on with a batch that a crash left unfinished.
    Expected<RetestCounts> resume();

    /// Moves back all that still lies where it was moved to, the last first. Twice is as once.
    Expected<RetestCounts> undo();

    /// From the start on, undo() is no longer exact.
    Expected<void> noteService(bool started);

    Expected<void> noteVerdict(qint64 batch, qint64 file, RetestVerdict verdict);

    /// All files of the journal, in its order.
    std::vector<RetestMove> moves() const;

    /// What lies in a folder, for RetestWatch; only looks.
    static Expected<std::vector<MoveEntry>> list(const Path& folder,
                                                 const FolderOpener& open = LocalMoveFolder::open);

    /// Whether an Error was a refusal for safety: nothing was changed.
    static bool isRefusal(const Error& error);

    /// The folder in which files of IN are set aside on that day.
    static Path asideFolder(const Path& in, const QDate& day);

private:
    struct Folders; ///< of a batch, with what moves between them

    Retest(RetestJournal journal, RetestSurroundings surroundings)
        : m_journal(std::move(journal))
        , m_surroundings(std::move(surroundings))
    {
    }

    Expected<void> lock();
    Expected<void> checkReady() const;
    Expected<void> checkFiles(const std::vector<PlannedMove>& files) const;
    Expected<void> noteStopped();
    void noteTrouble(qint64 number, const Message& why, RetestCounts& counts);
    void lookAt(RetestMove& move, const Folders& folders) const;
    Expected<Folders> openFolders(const Path& from, const Path& to) const;
    Expected<RetestCounts> begin(const RetestBatch& batch, const std::vector<PlannedMove>& files);
    Expected<RetestCounts> runBatch(qint64 number, const Folders& folders);
    Expected<void> runFile(qint64 number, qint64 index, const Folders& folders, RetestCounts& counts);
    Expected<bool> settleForward(qint64 number, qint64 index, const Folders& folders, RetestCounts& counts);
    Expected<void> undoBatch(qint64 number, RetestCounts& counts);
    Expected<void> undoFile(qint64 number, qint64 index, const Folders& folders, RetestCounts& counts);
    Expected<void> undoLying(qint64 number, qint64 index, const Folders& folders, RetestCounts& counts);
    Expected<void> note(RetestAct act, qint64 number, qint64 index = 0, Message why = {},
                        MoveWay way = MoveWay::Rename);
    Expected<void> append(std::vector<RetestEntry> entries);
    EvidenceRoots roots() const;
    const RetestBatch& batch(qint64 number) const
    {
        return m_journal.batches().at(static_cast<size_t>(number - 1));
    }
    const RetestFile& file(qint64 number, qint64 index) const
    {
        return batch(number).files.at(static_cast<size_t>(index));
    }
    RetestMove moveOf(qint64 number, qint64 index) const;

    RetestJournal m_journal;
    RetestSurroundings m_surroundings;
    std::optional<RetestLock> m_lock;
    EvidenceRoots m_roots; ///< of the batch that is about to begin
    std::map<std::pair<qint64, qint64>, Message>
        m_troubles; ///< why a file was not moved back, by batch and file
};

} // namespace ims
