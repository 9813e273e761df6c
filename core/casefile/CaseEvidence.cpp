#include "core/casefile/CaseEvidence.h"

#include "core/evidence/OpenedInputs.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr auto askedPrefix = "cause.asked/"_L1;

using Mistake = std::optional<Error>;

/// A path that is gone would be taken for a folder.
Mistake isGone(const Path& path)
{
    std::error_code code;
    const auto type = std::filesystem::status(path, code).type();
    if (type == std::filesystem::file_type::not_found)
        code = std::make_error_code(std::errc::no_such_file_or_directory);
    else if (type != std::filesystem::file_type::none)
        return {};
    return systemError(Message(QT_TRANSLATE_NOOP("ims", "read the case’s evidence")), displayName(path),
                       code);
}

/// The paths without mistakes; the mistakes of the others go to `unread`.
template <class Check>
std::vector<Path> sift(const std::vector<Path>& paths, std::vector<Error>& unread, Check mistakeOf)
{
    std::vector<Path> kept;
    for (const Path& path : paths) {
        if (Mistake mistake = mistakeOf(path))
            unread.push_back(std::move(*mistake));
        else
            kept.push_back(path);
    }
    return kept;
}

std::optional<Answer> answerOf(const QString& word)
{
    if (word == "yes"_L1)
        return Answer::Yes;
    if (word == "no"_L1)
        return Answer::No;
    return word == "unknown"_L1 ? std::optional(Answer::Unknown) : std::nullopt;
}

} // namespace

Expected<EvidenceRequest> requestFor(const CaseRecord& record, const CharsetCatalogue& catalogue,
                                     const StopToken& stop, std::vector<Error>* unread)
{
    std::vector<Error> gone;
    const std::vector<Path> opened = sift(record.opened, gone, isGone);
    if (!gone.empty() && !unread)
        return tl::unexpected(gone.front());
    auto request = requestFor(opened, catalogue, stop);
    if (!request && unread && !isCancelled(request.error())) {
        const auto kept = sift(opened, gone, [&](const Path& path) {
            const auto alone = requestFor(std::vector<Path>{path}, catalogue, stop);
            return alone ? Mistake() : alone.error();
        });
        request = requestFor(kept, catalogue, stop);
    }
    if (request) {
        request->statedEvents = record.statedEvents;
        request->serverVersion = record.serverVersion;
    }
    if (unread)
        unread->insert(unread->end(), gone.begin(), gone.end());
    return request;
}

QHash<QString, Answer> answersOf(const CaseRecord& record)
{
    QHash<QString, Answer> answers;
    const QMap<QString, QString>& given = record.walkthrough.now.answers;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const std::optional<Answer> answer = answerOf(it.value());
        if (it.key().startsWith(askedPrefix) && answer)
            answers.insert(it.key().sliced(askedPrefix.size()), *answer);
    }
    return answers;
}

} // namespace ims
