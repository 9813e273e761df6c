#include "core/evidence/OpenedInputs.h"

#include "core/base/ByteSource.h"
#include "core/evidence/InputProbe.h"
#include "core/spool/SpoolReader.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Error neither(const Path& path, const Message& why)
{
    return Error{Message(QT_TRANSLATE_NOOP("ims", "take the file as evidence")), displayName(path), why,
                 Message(QT_TRANSLATE_NOOP("ims", "Open an event log (AppEvent.Evt), a spool file from "
                                                  "IN\\ARCHIVE, imc.txt, or the folder that holds them."))};
}

Expected<InputKind> kindOf(const Path& path, const CharsetCatalogue& catalogue, const StopToken& stop)
{
    const auto source = ByteSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    const auto beginning = (*source)->read({0, std::min(probeLength, (*source)->size())});
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (beginning->isEmpty())
        return tl::unexpected(neither(path, Message(QT_TRANSLATE_NOOP("ims", "it is empty"))));
    const InputKind kind = probeInput(*beginning, {displayName(path.filename()), false}).kind;
    if (kind != InputKind::Ignored || hasEnvelopeSignature(*beginning))
        return kind == InputKind::Ignored ? InputKind::SpoolFile : kind;
    return SpoolReader(catalogue).read(*source, stop).and_then([&](const SpoolFile& spool) {
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
    default:
        return request.spoolFiles;
    }
}

} // namespace

Expected<EvidenceRequest> requestFor(const std::vector<Path>& opened, const CharsetCatalogue& catalogue,
                                     const StopToken& stop)
{
    EvidenceRequest request;
    for (const Path& path : opened) {
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(path, ignored)) {
            if (request.folder) {
                return tl::unexpected(
                    Error{Message(QT_TRANSLATE_NOOP("ims", "take the folder as evidence")), displayName(path),
                          Message(QT_TRANSLATE_NOOP("ims", "another folder was opened with it")),
                          Message(QT_TRANSLATE_NOOP("ims", "Open one folder at a time."))});
            }
            request.folder = path; // one that does not exist is said when it is looked through
            continue;
        }
        const auto kind = kindOf(path, catalogue, stop);
        if (!kind)
            return tl::unexpected(kind.error());
        listOf(request, *kind).push_back(path);
    }
    return request;
}

} // namespace ims
