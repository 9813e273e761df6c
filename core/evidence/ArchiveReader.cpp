#include "core/evidence/ArchiveReader.h"

#include "core/base/ParallelFor.h"
#include "core/spool/ContainedFiles.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <set>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Listing
{
    std::vector<Path> failed;
    std::vector<Path> others;
    std::set<Path> seen;
    qint64 leftOut = 0; ///< folders, links and devices
};

void sortIn(const Path& path, const ArchiveRequest& request, Listing& listing)
{
    if (!listing.seen.insert(resolvedPath(path)).second)
        return;
    const bool failed = request.failedNames.contains(spoolNameKey(displayName(path.filename())));
    (failed ? listing.failed : listing.others).push_back(path);
}

std::optional<Error> listOne(const ArchiveFolder& archive, const ArchiveRequest& request,
                             const StopToken& stop, Listing& listing)
{
    const auto entries = listFolder(archive.folder, stop);
    if (!entries)
        return entries.error();
    const std::set<Path> known(archive.otherInputs.begin(), archive.otherInputs.end());
    for (const FolderEntry& entry : *entries) {
        if (stop.stop_requested())
            return cancelledError(Message(QT_TRANSLATE_NOOP("ims", "list the folder")));
        if (entry.kind != FolderEntry::Kind::File)
            ++listing.leftOut;
        else if (!known.contains(entry.path))
            sortIn(entry.path, request, listing);
    }
    return std::nullopt;
}

/// What is read of one path: itself, or what it holds.
struct ReadFile
{
    ArchivedFile file;
    bool mayHoldOthers = false; ///< named on its own
    std::vector<ArchivedFile> inside;
    std::vector<Error> errors; ///< about what is inside
    QList<Message> notes;
};

void readInside(const SpoolReader& reader, const ByteSourcePtr& source, const StopToken& stop, ReadFile& read)
{
    auto contained = findContained(source, *read.file.spool, reader, stop);
    if (!contained) {
        read.errors.push_back(std::move(contained.error()));
        return;
    }
    read.errors = std::move(contained->errors);
    std::move(contained->unopened.begin(), contained->unopened.end(), std::back_inserter(read.errors));
    read.notes = std::move(contained->notes);
    for (ContainedFile& file : contained->files)
        read.inside.push_back(
            {file.name, read.file.path, ArchiveState::Undetermined, std::move(file.spool), {}});
}

void readOne(const SpoolReader& reader, const FileOpener& open, const StopToken& stop, ReadFile& read)
{
    const auto source = open(read.file.path);
    auto spool = source.and_then([&](const ByteSourcePtr& opened) { return reader.read(opened, stop); });
    if (!spool) {
        read.file.error = std::move(spool.error());
        return;
    }
    read.file.spool = std::move(*spool);
    if (read.mayHoldOthers && read.file.spool->kind != SpoolKind::SpoolFile)
        readInside(reader, *source, stop, read);
}

constexpr double sure = 0.9;

/// What each sender's mail is in where its bytes tell, by the sender's domain.
QHash<QString, QStringList> charsetsOfSenders(const std::vector<ReadFile>& all)
{
    QHash<QString, QStringList> charsets;
    for (const ReadFile& read : all) {
        if (!read.file.spool || !read.file.spool->detected || read.file.spool->senderDomain.isEmpty())
            continue;
        const Detection& detected = *read.file.spool->detected;
        QStringList& seen = charsets[read.file.spool->senderDomain];
        if (detected.confidence >= sure && !seen.contains(detected.charset))
            seen.append(detected.charset);
    }
    return charsets;
}

/// Looks again at the files whose bytes leave the charset open, with what else their senders write.
bool readAgain(std::vector<ReadFile>& all, const CharsetCatalogue& catalogue, const FileOpener& open,
               const StopToken& stop)
{
    const QHash<QString, QStringList> charsets = charsetsOfSenders(all);
    return parallelFor(static_cast<qsizetype>(all.size()), stop, [&](qsizetype i) {
        ReadFile& read = all.at(static_cast<size_t>(i));
        const auto& before = read.file.spool;
        if (!before || !before->detected || before->detected->confidence >= sure || !read.inside.empty())
            return;
        const QStringList seen = charsets.value(before->senderDomain);
        if (seen.isEmpty())
            return;
        readOne(SpoolReader(catalogue, seen), open, stop, read);
        if (read.file.spool)
            read.file.spool->notes.append(
                Message(QT_TRANSLATE_NOOP("ims", "The bytes alone leave the charset open; other mail from %1 "
                                                 "in this archive is in %2, which was taken into account."),
                        {read.file.spool->senderDomain, seen.join(u", "_s)}));
    });
}

/// What was read, each container as the files in it.
void takeRead(std::vector<ReadFile>& all, ArchiveContents& contents)
{
    for (ReadFile& read : all) {
        contents.notes += read.notes;
        std::move(read.errors.begin(), read.errors.end(), std::back_inserter(contents.errors));
        if (read.inside.empty())
            contents.files.push_back(std::move(read.file));
        else
            std::move(read.inside.begin(), read.inside.end(), std::back_inserter(contents.files));
    }
}

void noteNamesThatDifferInCase(const std::vector<ArchivedFile>& files, QList<Message>& notes)
{
    constexpr qsizetype mostNotes = 20;
    for (size_t i = 1; i < files.size() && notes.size() < mostNotes; ++i) {
        const QString& before = files.at(i - 1).name;
        const QString& name = files.at(i).name;
        if (before != name && spoolNameKey(before) == spoolNameKey(name))
            notes.append(Message(
                QT_TRANSLATE_NOOP("ims", "The spool files “%1” and “%2” differ only in the case of their "
                                         "names, which the server cannot have had side by side."),
                {before, name}));
    }
}

} // namespace

bool cameInside(const ArchivedFile& file)
{
    return file.spool && file.spool->file.startsWith(shownName(displayName(file.path), {}));
}

QString shownPath(const ArchivedFile& file)
{
    return cameInside(file) ? file.spool->file : displayName(file.path);
}

QString spoolNameKey(const QString& name)
{
    return name.toCaseFolded();
}

Expected<ArchiveContents> readArchives(const ArchiveRequest& request, const CharsetCatalogue& catalogue,
                                       const StopToken& stop, const Progress& progress)
{
    const Message doing(QT_TRANSLATE_NOOP("ims", "read the spool files"));
    ArchiveContents contents;
    Listing listing;
    for (const Path& file : request.singleFiles)
        sortIn(file, request, listing);
    const auto namedOnTheirOwn = static_cast<qsizetype>(listing.others.size());
    for (const ArchiveFolder& archive : request.folders) {
        if (std::optional<Error> error = listOne(archive, request, stop, listing)) {
            contents.errors.push_back(std::move(*error));
            contents.unlisted.push_back(archive.folder);
        }
    }
    const auto most = static_cast<size_t>(std::max(request.mostOthers, namedOnTheirOwn));
    if (listing.others.size() > most) {
        contents.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "%1 spool files that no 4117 names were not read; %2 were."),
                    {QString::number(listing.others.size() - most), QString::number(most)}));
        listing.others.resize(most);
        contents.allRead = false;
    }
    if (listing.leftOut > 0)
        contents.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "%1 folders or links in IN\\ARCHIVE were left out."),
                    {QString::number(listing.leftOut)}));
    listing.failed.insert(listing.failed.end(), listing.others.begin(), listing.others.end());
    std::vector<ReadFile> all;
    const std::set<Path> named(request.singleFiles.begin(), request.singleFiles.end());
    for (Path& path : listing.failed) {
        const QString name = displayName(path.filename());
        const bool mayHoldOthers = named.contains(path);
        all.push_back(
            {{name, std::move(path), ArchiveState::Undetermined, {}, {}}, mayHoldOthers, {}, {}, {}});
    }
    const auto count = static_cast<qsizetype>(all.size());
    std::atomic<qint64> done = 0;
    const SpoolReader reader(catalogue);
    const bool finished = parallelFor(count, stop, [&](qsizetype i) {
        readOne(reader, request.open, stop, all.at(static_cast<size_t>(i)));
        report(progress, ++done, count, Message(QT_TRANSLATE_NOOP("ims", "Reading spool files")));
    });
    if (!finished || !readAgain(all, catalogue, request.open, stop) || stop.stop_requested())
        return tl::unexpected(cancelledError(doing));
    takeRead(all, contents);
    std::sort(contents.files.begin(), contents.files.end(), [](const ArchivedFile& a, const ArchivedFile& b) {
        const int order = spoolNameKey(a.name).compare(spoolNameKey(b.name));
        return order != 0 ? order < 0 : std::tie(a.name, a.path) < std::tie(b.name, b.path);
    });
    for (const ArchivedFile& file : contents.files) {
        if (file.error)
            contents.errors.push_back(*file.error);
    }
    noteNamesThatDifferInCase(contents.files, contents.notes);
    return contents;
}

} // namespace ims
