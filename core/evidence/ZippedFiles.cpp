#include "core/evidence/ZippedFiles.h"

#include "core/base/SafeText.h"
#include "core/evidence/InputProbe.h"
#include "core/spool/ContainedFiles.h"
#include "core/spool/ZipReader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 readLength = qint64(1) << 20;

Message doingLook()
{
    return Message(QT_TRANSLATE_NOOP("ims", "look into the zip archive"));
}

/// Gives each file of an archive a name of its own that is safe as the last part of a path. The same archive
/// gives the same names each time.
class EntryNames
{
public:
    QString nameFor(const QString& entry)
    {
        const QString own = entry.section(u'/', -1).section(u'\\', -1);
        const QString name = isSafeFileName(own) ? own : u"file"_s;
        QString free = name;
        for (int number = 2; m_taken.contains(free.toCaseFolded()); ++number)
            free = name + u'_' + QString::number(number);
        m_taken.insert(free.toCaseFolded());
        return free;
    }

private:
    QSet<QString> m_taken;
};

QStringList foldersOf(QString entry)
{
    QStringList folders = entry.replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    if (!folders.isEmpty())
        folders.removeLast();
    return folders;
}

InputKind kindOf(const QString& entry, QByteArrayView beginning)
{
    const QStringList folders = foldersOf(entry);
    if (std::any_of(folders.begin(), folders.end(), isMailFolder))
        return InputKind::Ignored;
    const bool tracking = folders.contains("Tracking.log"_L1, Qt::CaseInsensitive);
    const QString own = entry.section(u'/', -1).section(u'\\', -1);
    const InputKind kind = probeInput(beginning, {own, tracking}).kind;
    return kind == InputKind::Ignored && looksLikePicture(beginning) ? InputKind::Picture : kind;
}

Error notInside(const Path& path)
{
    return Error{doingLook(), displayName(path),
                 Message(QT_TRANSLATE_NOOP("ims", "the archive does not hold this file any more")),
                 Message(QT_TRANSLATE_NOOP("ims", "Open the archive again."))};
}

Error isProtected(const QString& file)
{
    return Error{doingLook(), file, Message(QT_TRANSLATE_NOOP("ims", "it is protected by a password")),
                 Message(QT_TRANSLATE_NOOP("ims", "Unpack the archive with its password and open the file "
                                                  "itself."))};
}

Expected<QByteArray> unpacked(ZipReader& zip, const Path& path, qint64 most)
{
    QByteArray bytes;
    while (true) {
        auto piece = zip.read(readLength);
        if (!piece)
            return tl::unexpected(std::move(piece.error()));
        bytes += *piece;
        if (bytes.size() > most)
            return tl::unexpected(
                Error{doingLook(), displayName(path),
                      Message(QT_TRANSLATE_NOOP("ims", "it is larger than %1 bytes, unpacked"),
                              {QString::number(most)}),
                      Message(QT_TRANSLATE_NOOP("ims", "Unpack the archive and open the file itself."))});
        if (piece->size() < readLength)
            return bytes;
    }
}

Expected<ByteSourcePtr> openZipped(const FileOpener& open, const Path& path)
{
    const auto archive = open(path.parent_path());
    if (!archive)
        return archive;
    const QString wanted = displayName(path.filename());
    ZipReader zip(*archive);
    EntryNames names;
    while (true) {
        const auto more = zip.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return tl::unexpected(notInside(path));
        if (names.nameFor(zip.name()) != wanted)
            continue;
        return unpacked(zip, path, ZippedLimits().item).map([&](QByteArray bytes) {
            return ByteSource::fromBytes(std::move(bytes), displayName(path));
        });
    }
}

bool isZipped(const Path& path)
{
    std::error_code ignored;
    return !path.parent_path().empty() && std::filesystem::is_regular_file(path.parent_path(), ignored);
}

} // namespace

Expected<ZippedFiles> listZipped(const Path& archive, const ByteSourcePtr& source, const StopToken& stop,
                                 const ZippedLimits& limits)
{
    ZippedFiles found;
    ZipReader zip(source);
    EntryNames names;
    for (int count = 0; count < limits.items; ++count) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(doingLook()));
        const auto more = zip.next();
        if (!more)
            found.errors.push_back(more.error());
        if (!more || !*more)
            return found;
        const QString entry = zip.name();
        const QString name = names.nameFor(entry);
        if (zip.isEncrypted()) {
            found.errors.push_back(isProtected(shownName(source->name(), visibleText(entry))));
            continue;
        }
        auto beginning = zip.read(probeLength);
        if (!beginning) {
            beginning.error().file = shownName(source->name(), visibleText(entry));
            found.errors.push_back(std::move(beginning.error()));
            continue;
        }
        if (const InputKind kind = kindOf(entry, *beginning); kind != InputKind::Ignored)
            found.files.push_back({archive / pathFromString(name), kind});
    }
    found.errors.push_back(
        {doingLook(), source->name(),
         Message(QT_TRANSLATE_NOOP("ims", "it holds more than %1 files; those were looked at"),
                 {QString::number(limits.items)}),
         Message(QT_TRANSLATE_NOOP("ims", "Unpack it and open the folder."))});
    return found;
}

FileOpener readingZips(FileOpener open)
{
    return [open = std::move(open)](const Path& path) {
        if (isZipped(path))
            return openZipped(open, path);
        auto file = open(path);
        if (file)
            return file;
        // The archive may be out of reach, and `open` know a copy of it.
        const auto beginning = open(path.parent_path()).and_then([](const ByteSourcePtr& archive) {
            return archive->read({0, probeLength});
        });
        return beginning && ZipReader::isZip(*beginning) ? openZipped(open, path) : file;
    };
}

Path fileOnDisk(const Path& path)
{
    return isZipped(path) ? path.parent_path() : path;
}

} // namespace ims
