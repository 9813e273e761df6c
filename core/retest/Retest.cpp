#include "core/retest/Retest.h"

#include "core/base/SafeText.h"
#include "core/retest/FileMover.h"
#include "core/retest/QueuePlan.h"
#include "core/retest/SavedCopies.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 spareBytes = qint64(1) << 20; // for the journal and the file system's own books

const char* const isUnfinished = QT_TRANSLATE_NOOP(
    "ims", "the journal has moves that were not finished, after a crash or a lost connection");
const char* const isStrange =
    QT_TRANSLATE_NOOP("ims", "the journal has lines that this program did not write there");
const char* const isSameFolder = QT_TRANSLATE_NOOP("ims", "both folders are one");
const char* const isFull =
    QT_TRANSLATE_NOOP("ims", "there is not enough room for the copies that come first");
const char* const holdsJournal =
    QT_TRANSLATE_NOOP("ims", "the journal lies in a folder of the server's mail");

const char* const isTooMany = QT_TRANSLATE_NOOP("ims", "there are too many files for one journal");
const char* const isNoName = QT_TRANSLATE_NOOP("ims", "that is no name of a spool file");

Error refusal(const Path& journal, const char* why, Message todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "move the files")), displayName(journal), Message(why),
            std::move(todo)};
}

Message takenByService()
{
    return Message(QT_TRANSLATE_NOOP("ims", "taken by the service"));
}

Message neverMoved()
{
    return Message(QT_TRANSLATE_NOOP("ims", "it had not been moved yet"));
}

Message inBothPlaces()
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "the move was interrupted: it lies in both folders, undo settles it"));
}

Message otherInNewPlace()
{
    return Message(QT_TRANSLATE_NOOP("ims", "taken by the service; another file has its name now"));
}

Message otherInOldPlace()
{
    return Message(QT_TRANSLATE_NOOP("ims", "another file has taken its name where it came from"));
}

/// Whether nothing of the file was changed yet, or nothing is to be done about it any more.
bool isUntouched(RetestStage stage)
{
    return stage == RetestStage::Planned || stage == RetestStage::Saved;
}

bool isSettled(RetestStage stage)
{
    return stage == RetestStage::Skipped || stage == RetestStage::Failed || stage == RetestStage::Undone;
}

MoveState stateOf(RetestStage stage)
{
    switch (stage) {
    case RetestStage::Planned:
        return MoveState::Planned;
    case RetestStage::Saved:
    case RetestStage::Moving:
        return MoveState::Copied;
    case RetestStage::Skipped:
        return MoveState::Skipped;
    case RetestStage::Failed:
        return MoveState::Failed;
    case RetestStage::Undone:
        return MoveState::Undone;
    default:
        return MoveState::Moved;
    }
}

/// A batch is in the journal as a whole before anything of it is done.
std::vector<RetestEntry> entriesOf(qint64 number, const RetestBatch& batch,
                                   const std::vector<PlannedMove>& files)
{
    RetestEntry begin;
    begin.act = RetestAct::Batch;
    begin.batch = number;
    begin.kind = batch.kind;
    begin.from = batch.from;
    begin.to = batch.to;
    begin.knownStops = batch.knownStops;
    begin.count = static_cast<qint64>(files.size());
    std::vector<RetestEntry> entries{begin};
    for (const PlannedMove& file : files) {
        RetestEntry entry;
        entry.act = RetestAct::Planned;
        entry.batch = number;
        entry.file = static_cast<qint64>(entries.size()) - 1;
        entry.name = file.name;
        entry.size = file.size;
        entry.sha256 = file.sha256;
        entry.knownEvents = file.knownEvents;
        entry.eventsKnown = file.eventsKnown;
        entries.push_back(entry);
    }
    return entries;
}

/// An old one would send what went out since once more (KB Q312443).
Message queueIsBuiltAnew()
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "the service has run since and built a new one; the old one stays "
                                     "where it was set aside"));
}

} // namespace

struct Retest::Folders
{
    MoveFolderPtr from;
    MoveFolderPtr to;
    std::unique_ptr<FileMover> forth;
    std::unique_ptr<FileMover> back;
};

Expected<Retest> Retest::open(const Path& journal, RetestSurroundings surroundings)
{
    return RetestJournal::read(journal).map(
        [&](RetestJournal read) { return Retest(std::move(read), std::move(surroundings)); });
}

Expected<std::vector<MoveEntry>> Retest::list(const Path& folder, const FolderOpener& open)
{
    return open(folder).and_then([](const MoveFolderPtr& opened) { return opened->list(); });
}

bool Retest::isRefusal(const Error& error)
{
    return OutputFile::isRefusal(error) || RetestLock::isHeldElsewhere(error) ||
           error.why.id == isUnfinished || error.why.id == isStrange || error.why.id == isSameFolder ||
           error.why.id == isFull || error.why.id == holdsJournal || error.why.id == isTooMany ||
           error.why.id == isNoName;
}

Path Retest::asideFolder(const Path& in, const QDate& day)
{
    Path folder = in.has_filename() ? in : in.parent_path();
    folder += pathFromString(u"-set-aside-%1"_s.arg(day.toString(Qt::ISODate)));
    return folder;
}

EvidenceRoots Retest::roots() const
{
    EvidenceRoots roots = m_roots;
    for (const RetestBatch& batch : m_journal.batches()) {
        for (const Path& folder : {batch.from, batch.to}) {
            if (std::find(roots.begin(), roots.end(), folder) == roots.end())
                roots.push_back(folder);
        }
    }
    return roots;
}

Expected<void> Retest::append(std::vector<RetestEntry> entries)
{
    for (RetestEntry& entry : entries)
        entry.time = m_surroundings.now();
    return m_journal.append(entries, roots());
}

Expected<void> Retest::note(RetestAct act, qint64 number, qint64 index, Message why, MoveWay way)
{
    RetestEntry entry;
    entry.act = act;
    entry.batch = number;
    entry.file = index;
    entry.why = std::move(why);
    entry.way = way;
    return append({entry});
}

/// Files are moved while it is stopped, whoever did that.
Expected<void> Retest::noteStopped()
{
    return m_journal.startedAt() ? note(RetestAct::ServiceStopped, 0) : Expected<void>();
}

/// What another process wrote before the lock was had is read again.
Expected<void> Retest::lock()
{
    if (m_lock)
        return {};
    if (const auto made = m_journal.create(roots()); !made)
        return made;
    auto lock = RetestLock::take(m_journal.file());
    if (!lock)
        return tl::unexpected(lock.error());
    auto journal = RetestJournal::read(m_journal.file());
    if (!journal)
        return tl::unexpected(journal.error());
    m_lock = std::move(*lock);
    m_journal = std::move(*journal);
    return {};
}

Expected<void> Retest::checkReady() const
{
    if (m_journal.unfinished())
        return tl::unexpected(refusal(m_journal.file(), isUnfinished,
                                      Message(QT_TRANSLATE_NOOP("ims", "Undo them first: “retest undo”."))));
    if (m_journal.strangeLines() > 0)
        return tl::unexpected(
            refusal(m_journal.file(), isStrange,
                    Message(QT_TRANSLATE_NOOP("ims", "Undo what it has, and begin a new journal."))));
    return {};
}

Expected<void> Retest::checkFiles(const std::vector<PlannedMove>& files) const
{
    const Message tooMany(QT_TRANSLATE_NOOP("ims", "Name fewer files."));
    if (static_cast<qint64>(files.size()) > RetestJournal::mostFiles)
        return tl::unexpected(refusal(m_journal.file(), isTooMany, tooMany));
    for (const PlannedMove& file : files) {
        if (!isSafeFileName(file.name) || file.size < 1)
            return tl::unexpected(
                Error{Message(QT_TRANSLATE_NOOP("ims", "move the files")), visibleText(file.name),
                      Message(isNoName),
                      Message(QT_TRANSLATE_NOOP("ims", "Name files as they are called in their folder."))});
    }
    return {};
}

Expected<Retest::Folders> Retest::openFolders(const Path& from, const Path& to) const
{
    auto source = m_surroundings.open(from);
    if (!source)
        return tl::unexpected(source.error());
    auto target = m_surroundings.open(to);
    if (!target)
        return tl::unexpected(target.error());
    if ((*source)->isSame(**target))
        return tl::unexpected(
            refusal(from, isSameFolder, Message(QT_TRANSLATE_NOOP("ims", "Name ARCHIVE and IN."))));
    auto forth = std::make_unique<FileMover>(**source, **target);
    auto back = std::make_unique<FileMover>(**target, **source);
    return Folders{std::move(*source), std::move(*target), std::move(forth), std::move(back)};
}

Expected<RetestCounts> Retest::putBack(const Path& archive, const Path& in,
                                       const std::vector<PlannedMove>& files,
                                       const std::optional<QStringList>& knownStops)
{
    RetestBatch batch;
    batch.from = m_surroundings.resolve(archive);
    batch.to = m_surroundings.resolve(in);
    batch.knownStops = knownStops;
    return begin(batch, files);
}

Expected<RetestCounts> Retest::setAside(const Path& in, const std::vector<PlannedMove>& files)
{
    RetestBatch batch;
    batch.kind = BatchKind::SetAside;
    batch.from = m_surroundings.resolve(in);
    batch.to = asideFolder(batch.from, m_surroundings.now().date());
    return begin(batch, files);
}

Expected<RetestCounts> Retest::begin(const RetestBatch& batch, const std::vector<PlannedMove>& files)
{
    m_roots = {batch.from, batch.to};
    if (files.empty())
        return RetestCounts();
    if (const auto fit = checkFiles(files); !fit)
        return tl::unexpected(fit.error());
    if (const auto ready = checkReady(); !ready)
        return tl::unexpected(ready.error());
    for (const Path& folder : m_roots) {
        if (isBelow(m_journal.file(), folder))
            return tl::unexpected(
                refusal(m_journal.file(), holdsJournal,
                        Message(QT_TRANSLATE_NOOP("ims", "Keep it in a folder of your own."))));
    }
    if (const auto locked = lock(); !locked)
        return tl::unexpected(locked.error());
    if (const auto ready = checkReady(); !ready)
        return tl::unexpected(ready.error());
    if (batch.kind == BatchKind::SetAside) {
        if (const auto made = m_surroundings.make(batch.to); !made)
            return tl::unexpected(made.error());
    }
    auto folders = openFolders(batch.from, batch.to);
    if (!folders)
        return tl::unexpected(folders.error());
    const SavedCopies copies(RetestJournal::copiesOf(m_journal.file()), roots());
    const auto room = copies.make().and_then([&] { return copies.freeBytes(); });
    if (!room)
        return tl::unexpected(room.error());
    const qint64 needed =
        std::accumulate(files.begin(), files.end(), spareBytes,
                        [](qint64 sum, const PlannedMove& file) { return sum + file.size; });
    if (*room < needed)
        return tl::unexpected(
            refusal(copies.folder(), isFull,
                    Message(QT_TRANSLATE_NOOP("ims", "Keep the journal on another drive."))));
    if (const auto stopped = noteStopped(); !stopped)
        return tl::unexpected(stopped.error());
    const qint64 number = static_cast<qint64>(m_journal.batches().size()) + 1;
    return append(entriesOf(number, batch, files)).and_then([&] { return runBatch(number, *folders); });
}

Expected<RetestCounts> Retest::runBatch(qint64 number, const Folders& folders)
{
    RetestCounts counts;
    const qint64 count = batch(number).count;
    for (qint64 i = 0; i < count; ++i) {
        const bool cancelled = m_surroundings.stop.stop_requested() && isUntouched(file(number, i).stage);
        const auto run = cancelled ? note(RetestAct::Skipped, number, i,
                                          Message(QT_TRANSLATE_NOOP("ims", "it was cancelled")))
                                   : runFile(number, i, folders, counts);
        if (!run)
            return tl::unexpected(run.error());
        counts.skipped += cancelled ? 1 : 0;
        report(m_surroundings.progress, i + 1, count, Message(QT_TRANSLATE_NOOP("ims", "Moving files")));
    }
    return note(RetestAct::Done, number).map([&] { return counts; });
}

Expected<void> Retest::runFile(qint64 number, qint64 index, const Folders& folders, RetestCounts& counts)
{
    const auto settled = settleForward(number, index, folders, counts);
    if (!settled || *settled)
        return settled.map([](bool) {});
    const RetestFile planned = file(number, index);
    const auto stays = [&](bool unfit, const Message& why) {
        ++(unfit ? counts.skipped : counts.failed);
        return note(unfit ? RetestAct::Skipped : RetestAct::Failed, number, index, why);
    };
    const auto measured = measureFile(*folders.from, planned.name);
    if (!measured)
        return stays(false, measured.error().why);
    if (!measured->unfit.isEmpty())
        return stays(true, measured->unfit);
    const SavedCopies copies(RetestJournal::copiesOf(m_journal.file()), roots());
    const auto saved = copies.save(*folders.from, planned.name, planned.sha256);
    if (!saved)
        return stays(SavedCopies::isChanged(saved.error()), saved.error().why);
    RetestEntry entry;
    entry.act = RetestAct::Saved;
    entry.batch = number;
    entry.file = index;
    entry.copy = *saved;
    if (const auto noted = append({entry}); !noted)
        return noted;
    FileMover& mover = *folders.forth;
    const auto moved = mover.move(planned, [&](MoveStep step, MoveWay way) {
        return note(step == MoveStep::About ? RetestAct::Moving : RetestAct::Copied, number, index, {}, way);
    });
    if (!moved)
        return tl::unexpected(moved.error());
    if (!moved->moved)
        return stays(moved->unfit, moved->why);
    ++counts.done;
    return note(RetestAct::Moved, number, index);
}

/// Whether there is nothing left to be done for the file: a batch that goes on after a crash.
Expected<bool> Retest::settleForward(qint64 number, qint64 index, const Folders& folders,
                                     RetestCounts& counts)
{
    const RetestFile planned = file(number, index);
    if (isUntouched(planned.stage))
        return false;
    if (planned.stage != RetestStage::Moving && planned.stage != RetestStage::Copied) {
        counts.done += planned.stage == RetestStage::Moved ? 1 : 0;
        counts.skipped += planned.stage == RetestStage::Skipped ? 1 : 0;
        counts.failed += planned.stage == RetestStage::Failed ? 1 : 0;
        return true;
    }
    FileMover& mover = *folders.forth;
    const auto ends = mover.examine(planned);
    if (!ends)
        return tl::unexpected(ends.error());
    if (ends->from == Holding::Whole && ends->to == Holding::Part && planned.way == MoveWay::Copy)
        return mover.removeFromTarget(planned).map([] { return false; });
    if (ends->from == Holding::Whole && ends->to != Holding::Whole)
        return false;
    if (ends->from == Holding::Whole) {
        if (const auto removed = mover.removeFromSource(planned); !removed)
            return tl::unexpected(removed.error());
    }
    const bool arrived = ends->to == Holding::Whole;
    ++(arrived ? counts.done : counts.taken);
    return note(arrived ? RetestAct::Moved : RetestAct::Taken, number, index,
                arrived ? Message() : takenByService())
        .map([] { return true; });
}

Expected<RetestCounts> Retest::resume()
{
    if (const auto locked = lock(); !locked)
        return tl::unexpected(locked.error());
    const std::optional<qint64> number = m_journal.unfinished();
    if (!number)
        return RetestCounts();
    const auto& files = batch(*number).files;
    const bool undoing = std::any_of(files.begin(), files.end(), [](const RetestFile& one) {
        return one.stage == RetestStage::Undoing || one.stage == RetestStage::UndoCopied ||
               one.stage == RetestStage::Undone;
    });
    if (undoing)
        return undo();
    auto folders = openFolders(batch(*number).from, batch(*number).to);
    if (!folders)
        return tl::unexpected(folders.error());
    return runBatch(*number, *folders);
}

Expected<RetestCounts> Retest::undo()
{
    RetestCounts counts;
    if (m_journal.batches().empty())
        return counts;
    if (const auto locked = lock(); !locked)
        return tl::unexpected(locked.error());
    m_troubles.clear();
    if (const auto stopped = noteStopped(); !stopped)
        return tl::unexpected(stopped.error());
    for (qint64 number = static_cast<qint64>(m_journal.batches().size()); number >= 1; --number) {
        if (!batch(number).isWhole())
            continue;
        if (const auto undone = undoBatch(number, counts); !undone)
            return tl::unexpected(undone.error());
    }
    return counts;
}

Expected<void> Retest::undoBatch(qint64 number, RetestCounts& counts)
{
    const auto& files = batch(number).files;
    const bool open =
        std::any_of(files.begin(), files.end(), [](const RetestFile& one) { return !isSettled(one.stage); });
    if (open) {
        const auto folders = openFolders(batch(number).from, batch(number).to);
        if (!folders) {
            noteTrouble(number, folders.error().why, counts);
            return {};
        }
        for (qint64 i = batch(number).count - 1; i >= 0; --i) {
            if (const auto undone = undoFile(number, i, *folders, counts); !undone)
                return undone;
            report(m_surroundings.progress, batch(number).count - i, batch(number).count,
                   Message(QT_TRANSLATE_NOOP("ims", "Moving files back")));
        }
    }
    return batch(number).done ? Expected<void>() : note(RetestAct::Done, number);
}

void Retest::noteTrouble(qint64 number, const Message& why, RetestCounts& counts)
{
    for (qint64 i = 0; i < batch(number).count; ++i) {
        if (isSettled(file(number, i).stage))
            continue;
        m_troubles[{number, i}] = why;
        ++counts.failed;
    }
}

Expected<void> Retest::undoFile(qint64 number, qint64 index, const Folders& folders, RetestCounts& counts)
{
    const RetestFile moved = file(number, index);
    if (isSettled(moved.stage))
        return {};
    if (isUntouched(moved.stage))
        return note(RetestAct::Undone, number, index, neverMoved());
    if (batch(number).started && foldedName(moved.name) == foldedName(queueFileName())) {
        ++counts.taken;
        return moved.stage == RetestStage::Taken ? Expected<void>()
                                                 : note(RetestAct::Taken, number, index, queueIsBuiltAnew());
    }
    FileMover& mover = *folders.forth;
    const auto ends = mover.examine(moved);
    if (!ends) {
        ++counts.failed;
        m_troubles[{number, index}] = ends.error().why;
        return {};
    }
    const bool undoing = moved.stage == RetestStage::Undoing || moved.stage == RetestStage::UndoCopied;
    if (ends->to == Holding::Whole && ends->from == Holding::Part && undoing && moved.way == MoveWay::Copy) {
        if (const auto removed = mover.removeFromSource(moved); !removed)
            return removed;
        return undoLying(number, index, folders, counts);
    }
    if (ends->to == Holding::Whole && ends->from == Holding::Nothing)
        return undoLying(number, index, folders, counts);
    if (ends->to == Holding::Whole && ends->from != Holding::Whole) {
        ++counts.failed;
        m_troubles[{number, index}] = otherInOldPlace();
        return {};
    }
    const bool wasOurs = ends->to == Holding::Whole ||
                         (ends->to == Holding::Part && isUnderWay(moved.stage) && moved.way == MoveWay::Copy);
    if (ends->from == Holding::Whole && wasOurs) {
        const auto removed = note(RetestAct::Undoing, number, index, {}, moved.way).and_then([&] {
            return mover.removeFromTarget(moved);
        });
        if (!removed)
            return removed;
    }
    // Back in ARCHIVE without our doing: the service took it, and it failed again or was archived.
    const bool ours = wasOurs || undoing || (isUnderWay(moved.stage) && !batch(number).started);
    if (ends->from == Holding::Whole && ours) {
        ++counts.done;
        return note(RetestAct::Undone, number, index);
    }
    ++counts.taken;
    const Message why = ends->to == Holding::Nothing ? takenByService() : otherInNewPlace();
    return moved.stage == RetestStage::Taken ? Expected<void>() : note(RetestAct::Taken, number, index, why);
}

/// It lies where it was moved to, and only there.
Expected<void> Retest::undoLying(qint64 number, qint64 index, const Folders& folders, RetestCounts& counts)
{
    const auto moved = folders.back->move(file(number, index), [&](MoveStep step, MoveWay way) {
        return note(step == MoveStep::About ? RetestAct::Undoing : RetestAct::UndoCopied, number, index, {},
                    way);
    });
    if (!moved)
        return tl::unexpected(moved.error());
    if (moved->moved) {
        ++counts.done;
        return note(RetestAct::Undone, number, index);
    }
    ++counts.failed;
    m_troubles[{number, index}] = moved->why;
    return file(number, index).stage == RetestStage::Moved ? Expected<void>()
                                                           : note(RetestAct::Moved, number, index);
}

Expected<void> Retest::noteService(bool started)
{
    if (const auto locked = lock(); !locked)
        return locked;
    return note(started ? RetestAct::ServiceStarted : RetestAct::ServiceStopped, 0);
}

Expected<void> Retest::noteVerdict(qint64 number, qint64 index, RetestVerdict verdict)
{
    if (const auto locked = lock(); !locked)
        return locked;
    RetestEntry entry;
    entry.act = RetestAct::Verdict;
    entry.batch = number;
    entry.file = index;
    entry.verdict = verdict;
    return append({entry});
}

RetestMove Retest::moveOf(qint64 number, qint64 index) const
{
    const RetestBatch& of = batch(number);
    const RetestFile& one = file(number, index);
    RetestMove move;
    move.batch = number;
    move.file = index;
    move.kind = of.kind;
    move.from = of.from;
    move.to = of.to;
    move.name = one.name;
    move.size = one.size;
    move.sha256 = one.sha256;
    move.copy = one.copy;
    move.state = stateOf(one.stage);
    move.taken = one.stage == RetestStage::Taken;
    move.why = one.why;
    move.verdict = one.verdict;
    if (const auto trouble = m_troubles.find({number, index}); trouble != m_troubles.end())
        move.why = trouble->second;
    return move;
}

/// What the disk tells beyond the journal, where a crash came between.
void Retest::lookAt(RetestMove& move, const Folders& folders) const
{
    const RetestStage stage = file(move.batch, move.file).stage;
    if (!isUnderWay(stage))
        return;
    const auto ends = folders.forth->examine(file(move.batch, move.file));
    if (!ends)
        return;
    const bool undoing = stage == RetestStage::Undoing || stage == RetestStage::UndoCopied;
    if (ends->to == Holding::Whole)
        move.state = MoveState::Moved;
    else if (ends->from == Holding::Whole)
        move.state = undoing ? MoveState::Undone : MoveState::Copied;
    if (ends->to == Holding::Whole && ends->from == Holding::Whole)
        move.why = inBothPlaces();
}

std::vector<RetestMove> Retest::moves() const
{
    std::vector<RetestMove> moves;
    for (qint64 number = 1; number <= static_cast<qint64>(m_journal.batches().size()); ++number) {
        const RetestBatch& one = batch(number);
        if (!one.isWhole())
            continue;
        const bool crashed = std::any_of(one.files.begin(), one.files.end(),
                                         [](const RetestFile& moved) { return isUnderWay(moved.stage); });
        const auto folders = crashed ? openFolders(one.from, one.to) : tl::unexpected(Error());
        for (qint64 index = 0; index < one.count; ++index) {
            moves.push_back(moveOf(number, index));
            if (folders)
                lookAt(moves.back(), *folders);
        }
    }
    return moves;
}

} // namespace ims
