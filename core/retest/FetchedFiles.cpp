#include "core/retest/FetchedFiles.h"

#include "core/base/SafeText.h"
#include "core/retest/FileMover.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message fetching()
{
    return Message(QT_TRANSLATE_NOOP("ims", "fetch the spool files"));
}

Error tooMuch(const QString& folder)
{
    return {
        fetching(), folder,
        Message(QT_TRANSLATE_NOOP("ims", "it holds more than %1 files, or more than %2 MB"),
                {QString::number(FetchedFiles::mostFiles), QString::number(FetchedFiles::mostBytes >> 20)}),
        Message(QT_TRANSLATE_NOOP("ims", "Name the files that are to be put back."))};
}

} // namespace

FetchedFiles::~FetchedFiles()
{
    static_cast<void>(OutputFile::remove(m_folder, {})); // what is left there harms nobody
}

Expected<std::unique_ptr<FetchedFiles>> FetchedFiles::fetch(const FolderOpener& open, const Path& folder,
                                                            const QStringList& names, const Path& journal,
                                                            const StopToken& stop, const Progress& progress)
{
    const auto opened = open(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    auto entries = (*opened)->list();
    if (!entries)
        return tl::unexpected(entries.error());
    QSet<QString> wanted;
    for (const QString& name : names)
        wanted.insert(foldedName(name));
    std::erase_if(*entries, [&](const MoveEntry& entry) {
        return entry.kind != EntryKind::File || !isSafeFileName(entry.name) ||
               (!wanted.isEmpty() && !wanted.contains(foldedName(entry.name)));
    });
    qint64 bytes = 0;
    for (const MoveEntry& entry : *entries)
        bytes += entry.size;
    const auto count = static_cast<qint64>(entries->size());
    if (count > mostFiles || bytes > mostBytes)
        return tl::unexpected(tooMuch((*opened)->shown()));
    Path path = journal;
    path += pathFromString(u".read-%1"_s.arg(QCoreApplication::applicationPid()));
    std::unique_ptr<FetchedFiles> fetched(new FetchedFiles(path));
    if (const auto made = OutputFile::makeFolder(path, {}); !made)
        return tl::unexpected(made.error());
    for (qint64 i = 0; i < count; ++i) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(fetching()));
        const MoveEntry& entry = entries->at(static_cast<size_t>(i));
        const auto produce = [&](const PieceSink& sink) { return (*opened)->read(entry.name, sink); };
        // The plan says of each file that could not be read why it is left out.
        static_cast<void>(
            OutputFile::writePieces(path / pathFromString(entry.name), produce, {}, Existing::Refuse));
        report(progress, i + 1, count, Message(QT_TRANSLATE_NOOP("ims", "Reading files")));
    }
    return fetched;
}

} // namespace ims
