#include "core/spool/SpoolFlags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

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

// Exchange 4.0 reads us-ascii and Western European everywhere; other sets need their code page.
bool isWesternEuropean(const Declaration& declaration)
{
    return declaration.charset == "us-ascii"_L1 || declaration.charset == "iso-8859-1"_L1 ||
           declaration.charset == "windows-1252"_L1;
}

// A message inside a message in a charset of its own (Q157693).
void flagEmbedded(const FlagInput& input, FlagCollector& flags)
{
    std::vector<ByteRange> embedded; // outermost ones, in order
    for (const ScannedPart& scanned : input.scan.parts) {
        const bool inside = !embedded.empty() && embedded.back().contains(scanned.part.range.offset);
        if (scanned.part.contentType == "message/rfc822"_L1 && !inside)
            embedded.push_back(scanned.part.body);
    }
    auto next = embedded.begin();
    for (const Declaration& declaration : input.file.declarations) {
        if (declaration.place != DeclarationPlace::ContentType || declaration.label.trimmed().isEmpty() ||
            isWesternEuropean(declaration))
            continue;
        while (next != embedded.end() && next->end() <= declaration.range.offset)
            ++next;
        if (next != embedded.end() && next->contains(declaration.range.offset))
            flags.add("embedded-foreign-charset", declaration.range, {declaration.label.left(80)});
    }
}

// The header of a delivery report and what its own parts declare; not the message that it returns.
void flagUnicodeReport(const FlagInput& input, FlagCollector& flags)
{
    const std::vector<Part>& parts = input.file.parts;
    if (parts.empty() || parts.front().contentType != "multipart/report"_L1)
        return;
    for (const Declaration& declaration : input.file.declarations) {
        const bool unicode = declaration.charset == "utf-7"_L1 || declaration.charset == "utf-8"_L1;
        if (unicode && !declaration.part.contains(u'.') && declaration.place != DeclarationPlace::Rfc2231) {
            flags.add("unicode-report", declaration.range, {declaration.label.left(80)});
            return;
        }
    }
}

} // namespace

// UTF-32 is younger than Exchange 5.5.
bool isForeignToExchange(const Declaration& declaration)
{
    const QString label = declaration.label.trimmed().toLower();
    return !declaration.known || label.startsWith("x-mac"_L1) || declaration.charset == "macintosh"_L1 ||
           declaration.charset == "hp-roman8"_L1 || declaration.charset.startsWith("utf-32"_L1);
}

void flagCharsets(const FlagInput& input, FlagCollector& flags)
{
    flagDeclarations(input, flags);
    flagSettings(input, flags);
    flagEmbedded(input, flags);
    flagUnicodeReport(input, flags);
}

} // namespace ims
