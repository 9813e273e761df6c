#pragma once

#include "core/base/Error.h"
#include "core/base/OutputFile.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace ims {

/// What a line of a retest's journal tells.
enum class RetestAct {
    Batch,      ///< files are going to be moved; so many Planned follow
    Planned,    ///< one of them
    Saved,      ///< its bytes lie in the folder of saved copies, verified
    Moving,     ///< it is about to be moved
    Copied,     ///< (move by copy) it is whole in its new place; the old one is about to be removed
    Moved,      ///< it lies in its new place alone
    Skipped,    ///< it stays where it is: it is not fit to be moved
    Failed,     ///< it stays where it is: moving it failed
    Undoing,    ///< it is about to be moved back
    UndoCopied, ///< (move by copy) it is whole in its old place; the new one is about to be removed
    Undone,     ///< it lies in its old place alone
    Taken,      ///< to be moved back, but no longer there
    Done,       ///< nothing of the batch is under way any more
    ServiceStarted,
    ServiceStopped,
    Verdict ///< what became of it after the start
};

enum class BatchKind {
    PutBack, ///< from ARCHIVE to IN
    SetAside ///< from IN to a folder beside it
};

enum class MoveWay {
    Rename,
    Copy ///< created in the new place, then removed from the old one
};

/// What becomes of a file once the service runs.
enum class RetestVerdict {
    Waiting,     ///< still in IN
    Taken,       ///< gone from IN: taken in, not yet delivered
    FailedAgain, ///< a new 4117 names it
    Stuck,       ///< it stays in IN
    Undetermined ///< back in ARCHIVE without an event, where delivered mail is kept too (KB Q189731)
};

/// One line of the journal. Which fields count depends on `act`.
struct RetestEntry
{
    RetestAct act = RetestAct::Batch;
    QDateTime time;   ///< UTC
    qint64 batch = 0; ///< from 1 on
    qint64 file = 0;  ///< within its batch, from 0 on

    BatchKind kind = BatchKind::PutBack;        ///< Batch
    Path from;                                  ///< Batch; absolute
    Path to;                                    ///< Batch; absolute
    qint64 count = 0;                           ///< Batch: how many Planned follow
    std::optional<QStringList> knownStops = {}; ///< Batch: as of RetestBatch

    QString name;            ///< Planned: as the folder has it
    qint64 size = 0;         ///< Planned
    QString sha256;          ///< Planned
    QStringList knownEvents; ///< Planned: keys of the events that named it before (RetestWatch)
    bool eventsKnown = true; ///< Planned: whether a log was looked into for them

    QString copy;                  ///< Saved: its name in the folder of saved copies
    MoveWay way = MoveWay::Rename; ///< Moving, Undoing
    Message why;                   ///< Skipped, Failed, Taken, Verdict
    RetestVerdict verdict = RetestVerdict::Waiting;

    friend bool operator==(const RetestEntry&, const RetestEntry&) = default;
};

/// How far a file has come by what the journal says; the disk may be a step further.
enum class RetestStage {
    Planned,
    Saved,
    Moving,
    Copied,
    Moved,
    Skipped,
    Failed,
    Undoing,
    UndoCopied,
    Undone,
    Taken
};

/// Whether a crash may have left the file in both places, or in part.
constexpr bool isUnderWay(RetestStage stage)
{
    return stage == RetestStage::Moving || stage == RetestStage::Copied || stage == RetestStage::Undoing ||
           stage == RetestStage::UndoCopied;
}

/// Whether it was moved for good: it lies in its new place, or the service has taken it from there.
constexpr bool wasMoved(RetestStage stage)
{
    return stage == RetestStage::Moved || stage == RetestStage::Taken;
}

struct RetestFile
{
    QString name;
    qint64 size = 0;
    QString sha256;
    QStringList knownEvents;
    bool eventsKnown = true;
    QString copy; ///< in the folder of saved copies; empty = none yet
    RetestStage stage = RetestStage::Planned;
    MoveWay way = MoveWay::Rename;
    Message why;
    std::optional<RetestVerdict> verdict;
    QDateTime changed; ///< when its stage was noted
    QDateTime judged;  ///< when its verdict was
};

struct RetestBatch
{
    BatchKind kind = BatchKind::PutBack;
    Path from;
    Path to;
    QDateTime begun;
    qint64 count = 0;
    std::optional<QStringList> knownStops; ///< keys of the stop events before it (RetestWatch); nothing where
                                           ///< no log was looked into for them
    std::vector<RetestFile> files;
    bool done = false;
    bool started = false; ///< the service was started after it: undo is no longer exact

    /// Whether the journal has all of its files; where not, a crash came before any was touched.
    bool isWhole() const { return static_cast<qint64>(files.size()) == count; }
};

/// The journal of the moves between ARCHIVE and IN: a text file, one JSON object a line, only ever added to,
/// each line on the disk before what it announces is done. For one thread and one process (RetestLock).
class RetestJournal
{
public:
    static constexpr qint64 longestLine = qint64(1) << 16; ///< bytes
    static constexpr qint64 largestFile = qint64(1) << 28; ///< bytes
    static constexpr qint64 mostFiles = 100'000;           ///< in a batch
    static constexpr qint64 mostBatches = 10'000;

    /// Reads a journal; one that is not there is empty. An Error where it is no journal, is of a later
    /// version or too large. A last line without its line break was torn by a crash and is passed over.
    static Expected<RetestJournal> read(const Path& file);

    /// The folder of saved copies that belongs to a journal.
    static Path copiesOf(const Path& file);

    const Path& file() const { return m_file; }
    const std::vector<RetestBatch>& batches() const { return m_batches; }

    /// Lines that are no entries, or that do not go with those before them: something has changed the
    /// journal.
    qint64 strangeLines() const { return m_strange; }

    /// Bytes at the end that a crash left of an unfinished entry.
    qint64 tornBytes() const { return m_tornBytes; }

    /// Number of the batch in which moves are still under way or to come; nothing where all are done.
    std::optional<qint64> unfinished() const;

    /// The last batch of which files were put back; null where none is. For as long as nothing is added.
    const RetestBatch* lastPutBack() const;

    /// Whether the service was started and not stopped since, by what was noted; when.
    std::optional<QDateTime> startedAt() const { return m_startedAt; }

    /// The last entry that tells of the service; nothing where none does.
    bool everStarted() const { return m_everStarted; }

    /// Adds entries, all or none, and returns when the disk has them, for the first ones also the file's
    /// name. A torn end is replaced. The file must not lie below `evidence`.
    Expected<void> append(const std::vector<RetestEntry>& entries, const EvidenceRoots& evidence);

    /// Makes the file if it is missing, so that it can be locked.
    Expected<void> create(const EvidenceRoots& evidence);

private:
    explicit RetestJournal(Path file)
        : m_file(std::move(file))
    {
    }

    Expected<void> readLines(const Path& file);
    void take(const QByteArray& line);
    bool takeBatch(const RetestEntry& entry);
    bool takePlanned(const RetestEntry& entry);
    bool takeOfService(const RetestEntry& entry);
    bool takeOfFile(const RetestEntry& entry);
    bool take(const RetestEntry& entry);

    Path m_file;
    std::vector<RetestBatch> m_batches;
    qint64 m_size = 0; ///< bytes of whole lines
    qint64 m_tornBytes = 0;
    qint64 m_strange = 0;
    std::optional<QDateTime> m_startedAt;
    bool m_everStarted = false;
};

/// The words by which journals and the command line know them.
QString verdictId(RetestVerdict verdict);

} // namespace ims
