#include "core/spool/SpoolFlags.h"

#include "core/spool/TransferDecoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// Max Recipients on Submit has no documented usual value; below this a message is everyday mail.
constexpr qsizetype manyRecipients = 100;
constexpr qsizetype mostRecipients = 32766;

void flagEnvelope(const FlagInput& input, FlagCollector& flags)
{
    if (!input.file.envelope)
        return;
    const Envelope& envelope = *input.file.envelope;
    const qsizetype count = envelope.recipients.size();
    if (count > mostRecipients)
        flags.add("recipients-over-32766", envelope.range, {QString::number(count)});
    else if (count >= manyRecipients)
        flags.add("many-recipients", envelope.range, {QString::number(count)});
    const qsizetype length = envelope.sender.size();
    if (length > 1024 || (length > 64 && !input.file.header("From"_L1)))
        flags.add("long-sender", envelope.range, {QString::number(length)});
}

bool isForeignToExchange(const Declaration& declaration)
{
    const QString label = declaration.label.toLower();
    return !declaration.known || label.startsWith("x-mac"_L1) || label == "macintosh"_L1 ||
           label == "x-roman8"_L1;
}

void flagDeclarations(const FlagInput& input, FlagCollector& flags)
{
    for (const Declaration& declaration : input.file.declarations) {
        if (declaration.place != DeclarationPlace::ContentType)
            continue;
        const QString label = declaration.label.trimmed();
        if (label.isEmpty())
            flags.add("blank-charset", declaration.range);
        else if (label.compare("x-user-defined"_L1, Qt::CaseInsensitive) == 0)
            flags.add("x-user-defined", declaration.range);
        else if (isForeignToExchange(declaration))
            flags.add("unknown-charset", declaration.range, {label.left(80)});
    }
}

void flagSettings(const FlagInput& input, FlagCollector& flags)
{
    const SpoolFile& file = input.file;
    const HeaderField* type = file.header("Content-Type"_L1);
    if (type && !file.header("MIME-Version"_L1))
        flags.add("content-type-without-mime-version", type->range);
    for (size_t i = 0; i < input.scan.parts.size(); ++i) {
        const ScannedPart& scanned = input.scan.parts[i];
        const TextFacts facts = input.survey.facts.value(static_cast<qsizetype>(i));
        if (!file.mime && (facts.hasHighBytes || facts.hasEscapes))
            flags.add("no-mime-8bit", scanned.part.body);
        if (file.mime && !scanned.opened && scanned.part.isText() && !scanned.part.hasCharset)
            flags.add("text-without-charset", scanned.explicitType ? scanned.typeRange : scanned.part.range);
    }
}

void flagNul(const FlagInput& input, FlagCollector& flags, const StopToken& stop)
{
    if (input.scan.parts.empty())
        return;
    const ByteRange body = input.scan.parts.front().part.body;
    qint64 position = body.offset;
    while (position < body.end() && !stop.stop_requested()) {
        QByteArrayView view = input.bytes.at(position, 1);
        view = view.first(std::min<qsizetype>(view.size(), body.end() - position));
        if (view.isEmpty())
            return;
        const qsizetype found = view.indexOf('\0');
        if (found >= 0) {
            flags.add("nul-in-body", {position + found, 1});
            return;
        }
        position += view.size();
    }
}

} // namespace

std::vector<Flag> findFlags(const FlagInput& input, const StopToken& stop)
{
    FlagCollector flags;
    flagEnvelope(input, flags);
    if (input.file.message.length > 0) {
        flagDeclarations(input, flags);
        flagSettings(input, flags);
        flagHeaders(input, flags);
        flagParts(input, flags);
        flagNul(input, flags, stop);
    }
    return flags.take();
}

} // namespace ims
