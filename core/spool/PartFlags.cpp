#include "core/spool/SpoolFlags.h"
#include "core/spool/TransferDecoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int nestingLimit = 30; // LimitNestingLevels, Q173343
constexpr qint64 base64Window = qint64(256) << 10;
constexpr qint64 base64Budget = qint64(16) << 20;

bool isEightHexDigits(const QByteArray& value)
{
    return value.size() == 8 && std::all_of(value.begin(), value.end(), [](char c) {
               return QByteArrayView("0123456789abcdefABCDEF").contains(c);
           });
}

// A “(” without its “)” (Q183633); a stray “)” is not known to do harm.
bool holdsOpenParenthesis(const QByteArray& name)
{
    qsizetype open = 0;
    for (const char c : name) {
        if (c == '(')
            ++open;
        else if (c == ')' && open > 0)
            --open;
    }
    return open > 0;
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

void flagType(const ScannedPart& scanned, FlagCollector& flags)
{
    const QString& type = scanned.part.contentType;
    if (scanned.explicitType && !scanned.validType)
        flags.add("invalid-content-type", scanned.typeRange);
    if (type == "application/ms-tnef"_L1 ||
        scanned.part.filename.compare("winmail.dat"_L1, Qt::CaseInsensitive) == 0)
        flags.add("tnef-present", scanned.explicitType ? scanned.typeRange : scanned.part.range);
    if (type == "application/mac-binhex40"_L1)
        flags.add("binhex-part", scanned.typeRange);
    if (type == "message/delivery-status"_L1)
        flags.add("delivery-report", scanned.typeRange);
}

// The name as it stands in the file: what the server's own reader sees.
void flagName(const ScannedField& field, const FieldParameter& parameter, FlagCollector& flags)
{
    const ByteRange range{field.valueRange.offset + parameter.range.offset, parameter.range.length};
    const QByteArray& name = parameter.value;
    const QString shown = QString::fromLatin1(name.left(80));
    if (holdsOpenParenthesis(name))
        flags.add("filename-parenthesis", range, {shown});
    if (name.contains('\\') || name.contains('/') || (name.size() > 1 && name[1] == ':'))
        if (!name.startsWith("=?"))
            flags.add("filename-with-path", range, {shown});
}

void flagParameters(const ScannedBlock& block, FlagCollector& flags)
{
    for (const char* name : {"content-type", "content-disposition"}) {
        const ScannedField* field = block.field(name);
        if (!field)
            continue;
        const StructuredField value = parseStructuredField(field->raw);
        for (const FieldParameter& parameter : value.parameters) {
            if (parameter.name == "name" || parameter.name == "filename")
                flagName(*field, parameter, flags);
            const bool isMac = parameter.name == "x-mac-type" || parameter.name == "x-mac-creator";
            if (isMac && !isEightHexDigits(parameter.value)) {
                flags.add("mac-attributes",
                          {field->valueRange.offset + parameter.range.offset, parameter.range.length},
                          {QString::fromLatin1(parameter.name)});
            }
        }
    }
}

} // namespace

void flagParts(const FlagInput& input, FlagCollector& flags)
{
    qint64 checked = 0;
    for (const ScannedPart& scanned : input.scan.parts) {
        flagMultipart(scanned, flags);
        flagType(scanned, flags);
        flagParameters(input.scan.blocks[static_cast<size_t>(scanned.block)], flags);
        if (scanned.inAlternative && !scanned.explicitType)
            flags.add("part-without-content-type", scanned.part.range);
        const bool isBase64 = transferEncodingOf(scanned.part) == TransferEncoding::Base64;
        if (isBase64 && !scanned.opened && checked < base64Budget) {
            checked += std::min(base64Window, scanned.part.body.length);
            const TransferDecoder decoder = decodeRange(
                input.bytes, scanned.part.body, TransferEncoding::Base64, false, base64Window, base64Window);
            if (decoder.junkCount() > 0)
                flags.add("bad-base64", {decoder.firstJunk(), 1});
        }
    }
    if (input.scan.deepest > nestingLimit)
        flags.add("nested-too-deep", input.file.message, {QString::number(input.scan.deepest)});
}

} // namespace ims
