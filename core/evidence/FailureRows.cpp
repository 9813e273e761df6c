#include "core/evidence/FailureRows.h"

#include "core/evidence/FailureTexts.h"

namespace ims {

std::shared_ptr<const EventRows> rowsOfFailures(const Evidence& evidence, const FailureRowTexts& texts)
{
    const auto worded = [&texts](const Message& message) {
        return texts.wording ? texts.wording(message) : message.english();
    };
    std::vector<EventFacet> facets = {EventFacet::SpoolFile,    EventFacet::State,   EventFacet::Sender,
                                      EventFacet::SenderDomain, EventFacet::Charset, EventFacet::Companions,
                                      EventFacet::Computer,     EventFacet::Log};
    if (!texts.causes.isEmpty())
        facets.push_back(EventFacet::Cause);
    EventRowsBuilder builder(facets);
    for (const Failure& failure : evidence.failures) {
        const qsizetype row = &failure - evidence.failures.data();
        const ArchivedFile* file = evidence.fileOf(failure);
        const QDateTime& time = failure.event.time;
        builder.add(time.isValid() ? time.toSecsSinceEpoch() : EventRows::noTime);
        builder.set(EventFacet::SpoolFile, failure.name);
        builder.set(EventFacet::State, worded(fileStateText(evidence, failure)));
        builder.set(EventFacet::Companions, companionsText(failure));
        builder.set(EventFacet::Computer, failure.event.computer);
        builder.set(EventFacet::Log, failure.event.log);
        if (!texts.causes.isEmpty())
            builder.set(EventFacet::Cause, texts.causes.value(row));
        if (!file || !file->spool)
            continue;
        builder.set(EventFacet::Sender, file->spool->envelope ? file->spool->envelope->sender : QString());
        builder.set(EventFacet::SenderDomain, file->spool->senderDomain);
        builder.set(EventFacet::Charset, worded(charsetText(*file->spool)));
    }
    return builder.build();
}

} // namespace ims
