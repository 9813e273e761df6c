#include "core/evidence/OpenedInputs.h"

#include "core/base/ByteSource.h"
#include "core/evidence/FolderListing.h"
#include "core/evidence/InputProbe.h"
#include "core/evidence/ZippedFiles.h"
#include "core/spool/ContainedFiles.h"
#include "core/spool/ZipReader.h"

#include <filesystem>
#include <set>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message doingTake()
{
    return Message(QT_TRANSLATE_NOOP("ims", "take the file as evidence"));
}

Error neither(const Path& path, const Message& why)
{
    return Error{doingTake(), displayName(path), why,
                 Message(QT_TRANSLATE_NOOP("ims", "Open an event log (AppEvent.Evt), a spool file from "
                                                  "IN\\ARCHIVE, imc.txt, or the folder that holds them."))};
}

Expected<InputKind> kindOf(const Path& path, const ByteSourcePtr& source, const QByteArray& beginning,
                           const CharsetCatalogue& catalogue, const StopToken& stop)
{
    if (beginning.isEmpty())
        return tl::unexpected(neither(path, Message(QT_TRANSLATE_NOOP("ims", "it is empty"))));
    const InputKind kind = probeInput(beginning, {displayName(path.filename()), false}).kind;
    if (kind != InputKind::Ignored || hasEnvelopeSignature(beginning))
        return kind == InputKind::Ignored ? InputKind::SpoolFile : kind;
    if (looksLikePicture(beginning))
        return InputKind::Picture;
    return SpoolReader(catalogue).read(source, stop).and_then([&](const SpoolFile& spool) {
        return spool.headers.empty()
                   ? Expected<InputKind>(tl::unexpected(neither(
                         path,
                         Message(QT_TRANSLATE_NOOP("ims", "it is neither an event log nor a message")))))
                   : Expected<InputKind>(InputKind::SpoolFile);
    });
}

std::vector<Path>& listOf(EvidenceRequest& request, InputKind kind)
{
    switch (kind) {
    case InputKind::EventLog:
    case InputKind::EventText:
        return request.logs;
    case InputKind::Settings:
        return request.settings;
    case InputKind::Registry:
        return request.registry;
    case InputKind::TrackingLog:
        return request.tracking;
    case InputKind::DrWatson:
        return request.drWatson;
    case InputKind::ProtocolLog:
        return request.protocol;
    case InputKind::ServiceList:
        return request.serviceLists;
    case InputKind::PerfOptLog:
        return request.perfOpt;
    case InputKind::Picture:
        return request.pictures;
    default:
        return request.spoolFiles;
    }
}

/// A save of the settings that was opened after the folder was made after what the folder holds.
std::vector<Path>& listFor(EvidenceRequest& request, InputKind kind)
{
    const bool later = kind == InputKind::Settings && request.folder;
    return later ? request.laterSettings : listOf(request, kind);
}

/// Whether a zip archive holds spool files, or mails.
Expected<bool> holdsMessages(const ByteSourcePtr& source, const CharsetCatalogue& catalogue,
                             const StopToken& stop)
{
    const SpoolReader reader(catalogue);
    return reader.read(source, stop)
        .and_then([&](const SpoolFile& spool) { return findContained(source, spool, reader, stop); })
        .map([](const ContainedFiles& contained) { return !contained.files.empty(); });
}

Expected<void> takeZip(EvidenceRequest& request, const Path& path, const ByteSourcePtr& source,
                       const CharsetCatalogue& catalogue, const StopToken& stop)
{
    auto zipped = listZipped(path, source, stop);
    if (!zipped)
        return tl::unexpected(std::move(zipped.error()));
    for (const ZippedFile& file : zipped->files)
        listFor(request, file.kind).push_back(file.path);
    const auto messages = holdsMessages(source, catalogue, stop);
    if (!messages && isCancelled(messages.error()))
        return tl::unexpected(messages.error());
    if (messages.value_or(false)) {
        request.spoolFiles.push_back(path); // what of it cannot be read is told when it is read
        return {};
    }
    auto& errors = request.errors;
    errors.insert(errors.end(), zipped->errors.begin(), zipped->errors.end());
    if (zipped->files.empty() && zipped->errors.empty())
        return tl::unexpected(neither(
            path,
            Message(QT_TRANSLATE_NOOP("ims", "it is a zip archive without anything known here in it"))));
    return {};
}

Expected<void> takeFile(EvidenceRequest& request, const Path& path, const CharsetCatalogue& catalogue,
                        const StopToken& stop)
{
    const auto source = request.open(path);
    if (!source)
        return tl::unexpected(source.error());
    const auto beginning = (*source)->read({0, std::min(probeLength, (*source)->size())});
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (ZipReader::isZip(*beginning))
        return takeZip(request, path, *source, catalogue, stop);
    return kindOf(path, *source, *beginning, catalogue, stop).map([&](InputKind kind) {
        listFor(request, kind).push_back(path);
    });
}

Error secondFolder(const Path& path)
{
    return Error{Message(QT_TRANSLATE_NOOP("ims", "take the folder as evidence")), displayName(path),
                 Message(QT_TRANSLATE_NOOP("ims", "another folder was opened with it")),
                 Message(QT_TRANSLATE_NOOP("ims", "Open one folder at a time."))};
}

/// Errors: two folders apart from each other; a later path that leads to no folder (the first is examined
/// when it is looked through).
Expected<void> takeFolder(EvidenceRequest& request, const Path& path)
{
    if (!request.folder) {
        request.folder = path;
        return {};
    }
    std::error_code code;
    if (!std::filesystem::is_directory(path, code))
        return tl::unexpected(systemError(doingTake(), displayName(path),
                                          code ? code : std::make_error_code(std::errc::not_a_directory)));
    if (!isBelow(path, *request.folder))
        return tl::unexpected(secondFolder(path));
    // Looked through with the folder above it, where an ARCHIVE counts only below IN.
    if (folderName(path).compare("ARCHIVE"_L1, Qt::CaseInsensitive) == 0)
        request.archives.push_back(path);
    return {};
}

/// Whether there is no such file or folder.
std::optional<Error> missing(const Path& path)
{
    std::error_code code;
    if (std::filesystem::exists(path, code))
        return std::nullopt;
    return systemError(Message(QT_TRANSLATE_NOOP("ims", "open the evidence")), displayName(path),
                       code ? code : std::make_error_code(std::errc::no_such_file_or_directory));
}

} // namespace

Expected<EvidenceRequest> requestFor(const std::vector<Path>& opened, const CharsetCatalogue& catalogue,
                                     const StopToken& stop, const FileOpener& open)
{
    EvidenceRequest request;
    request.open = readingZips(open);
    std::set<Path> seen;
    for (const Path& path : opened) {
        if (!seen.insert(resolvedPath(path)).second)
            continue;
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(path, ignored)) {
            if (std::optional<Error> error = missing(path))
                request.errors.push_back(std::move(*error));
            else if (auto taken = takeFolder(request, path); !taken)
                return tl::unexpected(std::move(taken.error()));
            continue;
        }
        const auto taken = takeFile(request, path, catalogue, stop);
        if (!taken && isCancelled(taken.error()))
            return tl::unexpected(taken.error());
        if (!taken)
            request.errors.push_back(taken.error());
    }
    if (request.isEmpty() && !request.errors.empty())
        return tl::unexpected(request.errors.front());
    return request;
}

} // namespace ims
