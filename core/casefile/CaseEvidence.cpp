#include "core/casefile/CaseEvidence.h"

#include "core/casefile/KeptFiles.h"
#include "core/diagnosis/CaseFacts.h"
#include "core/evidence/OpenedInputs.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

std::optional<Answer> answerOf(const QString& word)
{
    if (word == "yes"_L1)
        return Answer::Yes;
    if (word == "no"_L1)
        return Answer::No;
    return word == "unknown"_L1 ? std::optional(Answer::Unknown) : std::nullopt;
}

Error unknownStatement(const Message& why, const Message& todo)
{
    return Error{Message(QT_TRANSLATE_NOOP("ims", "read the times of logs exported as text")), {}, why, todo};
}

/// A case may come from a newer program, or from a computer that knows other zones: what is not known here
/// is left out and said.
void addTextTimes(EvidenceRequest& request, const CaseRecord& record)
{
    request.textTimes.dateOrder = dateOrderOf(record.dateOrder);
    if (!record.timeZone.isEmpty())
        request.textTimes.zone = timeZoneOf(record.timeZone);
    if (!record.dateOrder.isEmpty() && !request.textTimes.dateOrder)
        request.errors.push_back(unknownStatement(
            Message(QT_TRANSLATE_NOOP("ims", "the case states an order of dates that is not known here (%1)"),
                    {record.dateOrder}),
            Message(QT_TRANSLATE_NOOP("ims", "State the order again: mdy, dmy or ymd."))));
    if (!record.timeZone.isEmpty() && !request.textTimes.zone)
        request.errors.push_back(unknownStatement(
            Message(QT_TRANSLATE_NOOP("ims", "the case states a time zone that is not known here (%1)"),
                    {record.timeZone}),
            Message(QT_TRANSLATE_NOOP("ims", "State it as an offset, such as +01:00; until then the times "
                                             "are taken as UTC."))));
}

/// What is shown is as old as the copies.
Message copiesRead(const Path& gone, const CaseRecord& record)
{
    QDateTime newest;
    for (const KeptFile& file : record.kept) {
        if (!newest.isValid() || file.collectedAt > newest)
            newest = file.collectedAt;
    }
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "%1 is not within reach of this computer; the copies in the case were "
                                     "read in its place (collected until %2 UTC)."),
                   {displayName(gone), newest.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)});
}

} // namespace

Expected<EvidenceRequest> requestFor(const CaseRecord& record, const Path& folder,
                                     const CharsetCatalogue& catalogue, const StopToken& stop,
                                     const FileOpener& open)
{
    std::vector<Path> replaced;
    auto request = requestFor(reachableInputs(record, folder, &replaced), catalogue, stop, open);
    const bool told =
        !record.statedEvents.empty() || !record.statedSettings.empty() || !record.services.isEmpty();
    if (!request && !isCancelled(request.error()) && told) {
        // What was read out is still at hand where all that was opened is gone.
        EvidenceRequest stated;
        stated.errors = {request.error()};
        request = std::move(stated);
    }
    return std::move(request).map([&](EvidenceRequest whole) {
        whole.statedEvents = record.statedEvents;
        whole.serverVersion = record.serverVersion;
        whole.statedSettings = record.statedSettings;
        whole.serviceText = record.services;
        addTextTimes(whole, record);
        for (const Path& gone : replaced)
            whole.notes.append(copiesRead(gone, record));
        return whole;
    });
}

QHash<QString, Answer> answersOf(const CaseRecord& record)
{
    QHash<QString, Answer> answers;
    const QMap<QString, QString>& given = record.walkthrough.now.answers;
    const QMap<QString, QString> asked = record.walkthrough.now.ofItems(u"cause.asked"_s);
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        if (const std::optional<Answer> answer = answerOf(it.value()))
            answers.insert(it.key(), *answer);
    }
    for (const QString& product : record.software)
        answers.insert(softwareQuestion(product), Answer::Yes);
    // "Only since then" says nothing about the time of the failures.
    const QString archival = given.value(u"evidence.archival"_s);
    if (archival == "on"_L1 || archival == "off"_L1)
        answers.insert(archivalQuestion(), archival == "on"_L1 ? Answer::Yes : Answer::No);
    return answers;
}

} // namespace ims
