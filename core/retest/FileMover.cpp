#include "core/retest/FileMover.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype fewNames = 2'000;           // a folder of so many is listed before every move
constexpr qint64 spareBytes = qint64(64) << 10; // for the file system's own books

Message takenName()
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "a file of that name lies there already; it is never overwritten"));
}

Message changedFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "it holds other bytes than when it was looked at for the plan"));
}

Message missingFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "there is no such file in the folder"));
}

QString hexOf(const QCryptographicHash& hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

/// The SHA-256 of a file's first `most` bytes.
Expected<QString> hashOf(MoveFolder& folder, const QString& name, qint64 most)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = most;
    const auto read = folder.read(name, [&](const QByteArray& piece) {
        const qint64 count = std::min<qint64>(left, piece.size());
        hash.addData(QByteArrayView(piece).first(count));
        left -= count;
        return left > 0;
    });
    if (!read)
        return tl::unexpected(read.error());
    return hexOf(hash);
}

Message unfitKind(const MoveEntry& entry)
{
    switch (entry.kind) {
    case EntryKind::Link:
        return Message(QT_TRANSLATE_NOOP("ims", "it is a link to another file; links are never followed"));
    case EntryKind::Folder:
        return Message(QT_TRANSLATE_NOOP("ims", "it is a folder"));
    case EntryKind::Other:
        return Message(QT_TRANSLATE_NOOP("ims", "it is a device or a pipe"));
    case EntryKind::File:
        break;
    }
    return entry.size > 0 ? Message() : Message(QT_TRANSLATE_NOOP("ims", "it is empty"));
}

/// What lies under the name, without looking for a part.
Expected<Holding> holdingOf(MoveFolder& folder, const RetestFile& file)
{
    const auto entry = folder.look(file.name);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry)
        return Holding::Nothing;
    if ((*entry)->kind != EntryKind::File || (*entry)->size != file.size)
        return Holding::Other;
    return hashOf(folder, file.name, file.size).map([&](const QString& hash) {
        return hash == file.sha256 ? Holding::Whole : Holding::Other;
    });
}

/// Whether `folder` has the beginning of what `whole` has.
Expected<bool> holdsPart(MoveFolder& folder, MoveFolder& whole, const RetestFile& file)
{
    const auto entry = folder.look(file.name);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry || (*entry)->kind != EntryKind::File || (*entry)->size >= file.size)
        return false;
    const qint64 size = (*entry)->size;
    if (size == 0)
        return true;
    const auto part = hashOf(folder, file.name, size);
    const auto begin = hashOf(whole, file.name, size);
    if (!part || !begin)
        return tl::unexpected(part ? begin.error() : part.error());
    return *part == *begin;
}

MoveResult stays(Message why)
{
    return {false, false, std::move(why)};
}

MoveResult isUnfit(Message why)
{
    return {false, true, std::move(why)};
}

Error notCertain(const QString& name)
{
    return {
        Message(QT_TRANSLATE_NOOP("ims", "move the file")), name,
        Message(QT_TRANSLATE_NOOP("ims", "it is in neither folder as it should be")),
        Message(QT_TRANSLATE_NOOP("ims", "Its bytes lie in the folder of saved copies beside the journal."))};
}

} // namespace

QString foldedName(const QString& name)
{
    return spoolNameKey(name);
}

Expected<MeasuredFile> measureFile(MoveFolder& folder, const QString& name)
{
    MeasuredFile measured;
    const auto before = folder.look(name);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before) {
        measured.unfit = missingFile();
        return measured;
    }
    measured.entry = **before;
    measured.unfit = unfitKind(measured.entry);
    if (measured.unfit.isEmpty())
        measured.unfit = folder.inUse(name);
    if (!measured.unfit.isEmpty())
        return measured;
    const auto hash = hashOf(folder, name, std::numeric_limits<qint64>::max());
    const auto after = folder.look(name);
    if (!hash || !after)
        return tl::unexpected(hash ? after.error() : hash.error());
    measured.sha256 = *hash;
    if (!*after || (*after)->stamp != measured.entry.stamp)
        measured.unfit = Message(QT_TRANSLATE_NOOP("ims", "it was written to while it was being read"));
    return measured;
}

Expected<bool> FileMover::isTaken(const QString& name)
{
    if (const auto exact = m_to.look(name); !exact || *exact)
        return exact.map([](const auto&) { return true; });
    if (!m_takenNames || m_takenNames->size() <= fewNames) {
        const auto entries = m_to.list();
        if (!entries)
            return tl::unexpected(entries.error());
        QSet<QString> names;
        for (const MoveEntry& entry : *entries)
            names.insert(foldedName(entry.name));
        m_takenNames = std::move(names);
    }
    return m_takenNames->contains(foldedName(name));
}

Expected<MoveResult> FileMover::move(const RetestFile& file, const Note& note)
{
    auto result = moveOnce(file, note);
    if (result && result->moved && m_takenNames)
        m_takenNames->insert(foldedName(file.name));
    return result;
}

Expected<MoveResult> FileMover::moveOnce(const RetestFile& file, const Note& note)
{
    const auto measured = measureFile(m_from, file.name);
    if (!measured)
        return stays(measured.error().why);
    if (!measured->unfit.isEmpty())
        return isUnfit(measured->unfit);
    if (measured->sha256 != file.sha256)
        return isUnfit(changedFile());
    const Expected<bool> taken = isTaken(file.name);
    if (!taken || *taken)
        return stays(taken ? takenName() : taken.error().why);
    if (const auto noted = note(MoveStep::About, MoveWay::Rename); !noted)
        return tl::unexpected(noted.error());
    const Expected<Renamed> renamed = m_from.renameTo(m_to, file.name);
    if (!renamed)
        return takenBack(file, renamed.error(), MoveWay::Rename);
    if (*renamed == Renamed::Taken)
        return stays(takenName());
    return *renamed == Renamed::Done ? afterRename(file, measured->entry) : copy(file, measured->entry, note);
}

/// What was moved may be another file, which took the name after it was looked at.
Expected<MoveResult> FileMover::afterRename(const RetestFile& file, const MoveEntry& entry)
{
    const auto arrived = m_to.look(file.name);
    if (arrived && *arrived && (*arrived)->stamp != entry.stamp) {
        const auto holding = holdingOf(m_to, file);
        if (holding && *holding != Holding::Whole) {
            const auto back = m_to.renameTo(m_from, file.name);
            if (back && *back == Renamed::Done)
                return isUnfit(changedFile());
            return tl::unexpected(back ? notCertain(file.name) : back.error());
        }
    }
    for (MoveFolder* folder : {&m_to, &m_from}) {
        if (const auto flushed = folder->flush(); !flushed)
            return tl::unexpected(flushed.error());
    }
    return MoveResult{true, false, {}};
}

Expected<MoveResult> FileMover::copy(const RetestFile& file, const MoveEntry& entry, const Note& note)
{
    const Expected<qint64> room = m_to.freeBytes();
    if (room && *room < file.size + spareBytes)
        return stays(Message(QT_TRANSLATE_NOOP("ims", "there is not enough room on the drive")));
    if (const auto noted = note(MoveStep::About, MoveWay::Copy); !noted)
        return tl::unexpected(noted.error());
    const auto created =
        m_to.create(file.name, entry, [&](const PieceSink& sink) { return m_from.read(file.name, sink); });
    if (!created)
        return takenBack(file, created.error(), MoveWay::Copy);
    if (*created == Created::Taken)
        return stays(takenName());
    return finishCopy(file, entry, note);
}

Expected<MoveResult> FileMover::finishCopy(const RetestFile& file, const MoveEntry& entry, const Note& note)
{
    const auto holding = holdingOf(m_to, file);
    const auto source = m_from.look(file.name);
    if (!holding || !source || *holding != Holding::Whole || !*source || (*source)->stamp != entry.stamp) {
        // Not what was saved: what was created here goes again, and the source stays as it is.
        if (const auto removed = m_to.remove(file.name); !removed)
            return tl::unexpected(removed.error());
        if (const auto flushed = m_to.flush(); !flushed)
            return tl::unexpected(flushed.error());
        return holding && source ? isUnfit(changedFile())
                                 : stays(holding ? source.error().why : holding.error().why);
    }
    if (const auto flushed = m_to.flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (const auto noted = note(MoveStep::Whole, MoveWay::Copy); !noted)
        return tl::unexpected(noted.error());
    if (const auto removed = m_from.remove(file.name); !removed)
        return takenBack(file, removed.error(), MoveWay::Copy);
    if (const auto flushed = m_from.flush(); !flushed)
        return tl::unexpected(flushed.error());
    return MoveResult{true, false, {}};
}

/// After a step that failed: the file is left where it was, and only there.
Expected<MoveResult> FileMover::takenBack(const RetestFile& file, const Error& error, MoveWay way)
{
    const auto ends = examine(file);
    if (!ends)
        return tl::unexpected(ends.error());
    if (ends->from != Holding::Whole)
        return ends->to == Holding::Whole ? Expected<MoveResult>(MoveResult{true, false, {}})
                                          : tl::unexpected(notCertain(file.name));
    if (ends->to == Holding::Whole || (ends->to == Holding::Part && way == MoveWay::Copy)) {
        if (const auto removed = removeFromTarget(file); !removed)
            return tl::unexpected(removed.error());
    }
    return stays(error.why);
}

Expected<BothEnds> FileMover::examine(const RetestFile& file)
{
    const auto from = holdingOf(m_from, file);
    const auto to = holdingOf(m_to, file);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    BothEnds ends{*from, *to};
    const bool look = ends.from == Holding::Whole ? ends.to == Holding::Other
                                                  : ends.to == Holding::Whole && ends.from == Holding::Other;
    if (!look)
        return ends;
    const bool fromWhole = ends.from == Holding::Whole;
    const auto part = fromWhole ? holdsPart(m_to, m_from, file) : holdsPart(m_from, m_to, file);
    if (!part)
        return tl::unexpected(part.error());
    if (*part)
        (fromWhole ? ends.to : ends.from) = Holding::Part;
    return ends;
}

Expected<void> FileMover::removeFromTarget(const RetestFile& file)
{
    const auto ends = examine(file);
    if (!ends)
        return tl::unexpected(ends.error());
    if (ends->from != Holding::Whole || ends->to == Holding::Other || ends->to == Holding::Nothing)
        return tl::unexpected(notCertain(file.name));
    // What is to stay must be on the disk before the other goes.
    return m_from.flush().and_then([&] { return m_to.remove(file.name); }).and_then([&] {
        return m_to.flush();
    });
}

Expected<void> FileMover::removeFromSource(const RetestFile& file)
{
    return FileMover(m_to, m_from).removeFromTarget(file);
}

} // namespace ims
