#include "core/spool/SpoolFlags.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// Max Recipients on Submit has no documented usual value; below this a message is everyday mail.
constexpr qsizetype manyRecipients = 100;
constexpr qsizetype mostRecipients = 32766;
constexpr qsizetype longestAddress = 246;          // Q160284
constexpr qsizetype longestHostName = 255;         // Q146567
constexpr qsizetype longestSender = 1024;          // Q169174
constexpr qsizetype longestSenderWithoutFrom = 64; // Q152930

// Where the envelope says a text; the whole envelope where it is not among its strings.
ByteRange whereOf(const Envelope& envelope, const QString& text)
{
    for (const EnvelopeString& string : envelope.strings) {
        const qsizetype at = string.text.indexOf(text);
        if (at >= 0 && string.text.size() == string.range.length)
            return {string.range.offset + at, text.size()};
    }
    return envelope.range;
}

void flagRecipients(const Envelope& envelope, FlagCollector& flags)
{
    const qsizetype count = envelope.recipients.size();
    if (count > mostRecipients)
        flags.add("recipients-over-32766", envelope.range, {QString::number(count)});
    else if (count >= manyRecipients)
        flags.add("many-recipients", envelope.range, {QString::number(count)});
    int told = 0; // looking one up walks the envelope: few are enough
    for (const QString& recipient : envelope.recipients) {
        if (recipient.size() > longestAddress && ++told <= 10)
            flags.add("long-address", whereOf(envelope, recipient), {QString::number(recipient.size())});
    }
}

void flagSender(const FlagInput& input, const Envelope& envelope, FlagCollector& flags)
{
    const qsizetype length = envelope.sender.size();
    const bool withoutFrom = !input.file.header("From"_L1);
    if (length > longestSender || (length > longestSenderWithoutFrom && withoutFrom))
        flags.add("long-sender", whereOf(envelope, envelope.sender), {QString::number(length)});
    else if (length > longestAddress)
        flags.add("long-address", whereOf(envelope, envelope.sender), {QString::number(length)});
}

} // namespace

void flagEnvelope(const FlagInput& input, FlagCollector& flags)
{
    if (!input.file.envelope)
        return;
    const Envelope& envelope = *input.file.envelope;
    flagRecipients(envelope, flags);
    flagSender(input, envelope, flags);
    for (const QString& host : {envelope.peer, envelope.helo}) {
        if (host.size() > longestHostName)
            flags.add("long-host-name", whereOf(envelope, host), {QString::number(host.size())});
    }
}

} // namespace ims
