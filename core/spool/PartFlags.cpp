#include "core/spool/HeaderSyntax.h"
#include "core/spool/SpoolFlags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int nestingLimit = 30; // LimitNestingLevels, Q173343

bool isEightHexDigits(const QByteArray& value)
{
    return value.size() == 8 && std::all_of(value.begin(), value.end(), [](char c) {
               return QByteArrayView("0123456789abcdefABCDEF").contains(c);
           });
}

void flagMultipart(const ScannedPart& scanned, FlagCollector& flags)
{
    if (!scanned.multipart)
        return;
    if (!scanned.hasBoundary)
        flags.add("missing-boundary", scanned.typeRange);
    else if (scanned.boundary.trimmed().isEmpty())
        flags.add("empty-boundary", scanned.boundaryRange);
    else if (scanned.opened && !scanned.delimiterSeen)
        flags.add("boundary-never-appears", scanned.boundaryRange);
    if (scanned.part.contentType == "multipart/digest"_L1)
        flags.add("digest", scanned.typeRange);
}

bool isControl(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return (u < 0x20 && !isBlankOrBreak(c)) || u == 0x7f;
}

void flagType(const ScannedPart& scanned, const ScannedBlock& block, FlagCollector& flags)
{
    const ScannedField* field = block.field("content-type");
    if (field && scanned.explicitType) {
        const auto control = std::find_if(field->raw.begin(), field->raw.end(), isControl);
        const QByteArrayView value = trimmedView(field->raw);
        if (value.isEmpty() || value.front() == ';')
            flags.add("no-media-type", scanned.typeRange);
        else if (!scanned.validType)
            flags.add("invalid-content-type", scanned.typeRange);
        else if (control != field->raw.end())
            flags.add("invalid-content-type", {field->valueRange.offset + (control - field->raw.begin()), 1});
    }
    const QString& type = scanned.part.contentType;
    if (type == "application/mac-binhex40"_L1)
        flags.add("binhex-part", scanned.typeRange);
    if (type == "message/delivery-status"_L1)
        flags.add("delivery-report", scanned.typeRange);
    if (type == "multipart/report"_L1)
        flags.add("multipart-report", scanned.typeRange);
}

void flagMacAttributes(const ScannedBlock& block, FlagCollector& flags)
{
    for (const char* name : {"content-type", "content-disposition"}) {
        const ScannedField* field = block.field(name);
        if (!field)
            continue;
        for (const FieldParameter& parameter : parseStructuredField(field->raw).parameters) {
            const bool isMac = parameter.name == "x-mac-type" || parameter.name == "x-mac-creator";
            if (isMac && !isEightHexDigits(parameter.value)) {
                flags.add("mac-attributes",
                          {field->valueRange.offset + parameter.range.offset, parameter.range.length},
                          {QString::fromLatin1(parameter.name)});
            }
        }
    }
}

void flagContentLocation(const FlagInput& input, FlagCollector& flags)
{
    for (const ScannedBlock& block : input.scan.blocks) {
        if (const ScannedField* field = block.field("content-location")) {
            flags.add("content-location", field->range);
            return;
        }
    }
}

// The server does not announce 8BITMIME, so a sender that keeps to the rules would have encoded the text.
void flagTransferEncoding(const FlagInput& input, FlagCollector& flags)
{
    for (const ScannedPart& scanned : input.scan.parts) {
        const QString& encoding = scanned.part.transferEncoding;
        if (encoding != "8bit"_L1 && encoding != "binary"_L1)
            continue;
        const ScannedBlock& block = input.scan.blocks[static_cast<size_t>(scanned.block)];
        const ScannedField* field = block.field("content-transfer-encoding");
        flags.add("8bit-transfer-encoding", field ? field->range : scanned.part.range, {encoding});
        return;
    }
}

// ATT00000.txt is what Exchange itself calls a further text (Q153464).
bool isNamedByExchange(const QString& name)
{
    return name.size() == 12 && name.startsWith("ATT"_L1, Qt::CaseInsensitive) &&
           name.endsWith(".txt"_L1, Qt::CaseInsensitive) &&
           std::all_of(name.begin() + 3, name.begin() + 8, [](QChar c) { return c.isDigit(); });
}

// What is shown as text: neither an attachment nor named like one.
bool isShownText(const ScannedPart& scanned, const QString& name)
{
    const Part& part = scanned.part;
    const bool readable = part.contentType == "text/plain"_L1 || part.contentType == "text/html"_L1;
    if (!readable || scanned.opened || part.body.isEmpty())
        return false;
    return isNamedByExchange(name) || (name.isEmpty() && part.disposition != "attachment"_L1);
}

// Text parts that stand side by side; alternatives of one text, reports and messages inside are none of
// these.
void flagFurtherTexts(const FlagInput& input, FlagCollector& flags)
{
    qint64 skipTo = 0;
    bool seen = false;
    const size_t count = std::min(input.scan.parts.size(), input.file.parts.size());
    for (size_t i = 0; i < count; ++i) {
        const ScannedPart& scanned = input.scan.parts[i];
        const QString& type = scanned.part.contentType;
        if (scanned.part.range.offset < skipTo)
            continue;
        const bool alternative = type == "multipart/alternative"_L1;
        if (alternative || type.startsWith("message/"_L1) || type == "multipart/report"_L1)
            skipTo = scanned.part.range.end();
        const bool text = alternative || isShownText(scanned, input.file.parts[i].filename);
        if (text && std::exchange(seen, true))
            flags.add("several-text-parts", scanned.part.range);
    }
}

// A multipart/alternative inside a report, be it in the message that is returned.
void flagAlternativeInReport(const FlagInput& input, FlagCollector& flags)
{
    ByteRange report;
    for (const ScannedPart& scanned : input.scan.parts) {
        if (scanned.part.contentType == "multipart/report"_L1 && !report.contains(scanned.part.range.offset))
            report = scanned.part.range;
        if (scanned.part.contentType == "multipart/alternative"_L1 &&
            report.contains(scanned.part.range.offset)) {
            flags.add("alternative-in-report", scanned.typeRange);
            return;
        }
    }
}

void flagNesting(const FlagInput& input, FlagCollector& flags)
{
    if (input.scan.deepest <= nestingLimit)
        return;
    const auto deep =
        std::find_if(input.scan.parts.begin(), input.scan.parts.end(), [](const ScannedPart& scanned) {
            return scanned.depth + (scanned.opened ? 1 : 0) > nestingLimit;
        });
    flags.add("nested-too-deep", deep == input.scan.parts.end() ? input.file.message : deep->part.range,
              {QString::number(input.scan.deepest)});
}

} // namespace

void flagParts(const FlagInput& input, FlagCollector& flags)
{
    for (const ScannedPart& scanned : input.scan.parts) {
        if (input.stop.stop_requested())
            return;
        const ScannedBlock& block = input.scan.blocks[static_cast<size_t>(scanned.block)];
        flagMultipart(scanned, flags);
        flagType(scanned, block, flags);
        flagMacAttributes(block, flags);
        if (scanned.inAlternative && !scanned.explicitType)
            flags.add("part-without-content-type", scanned.part.range);
    }
    flagContentLocation(input, flags);
    flagTransferEncoding(input, flags);
    flagFurtherTexts(input, flags);
    flagAlternativeInReport(input, flags);
    flagNesting(input, flags);
}

} // namespace ims
