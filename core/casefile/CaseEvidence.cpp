#include "core/casefile/CaseEvidence.h"

#include "core/evidence/OpenedInputs.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr auto askedPrefix = "cause.asked/"_L1;

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
                                     const StopToken& stop)
{
    auto request = requestForReopened(record.opened, catalogue, stop);
    if (!request && !isCancelled(request.error()) && !record.statedEvents.empty()) {
        // What was read out is still at hand where all that was opened is gone.
        EvidenceRequest stated;
        stated.errors = {request.error()};
        request = std::move(stated);
    }
    return std::move(request).map([&](EvidenceRequest whole) {
        whole.statedEvents = record.statedEvents;
        whole.serverVersion = record.serverVersion;
        return whole;
    });
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
