#include "core/spool/HeaderSyntax.h"
#include "core/spool/SpoolFlags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestInJis = 246; // Q258319

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

bool isEncoded(const FieldParameter& parameter)
{
    return parameter.extended || parameter.value.startsWith("=?");
}

bool holdsPath(const FieldParameter& parameter)
{
    const QByteArray& name = parameter.value;
    if (isEncoded(parameter))
        return false;
    const bool drive = name.size() > 1 && name[1] == ':';
    return drive || name.contains('\\') || name.contains('/');
}

// Kana, Chinese characters, full-width forms: two bytes each in JIS.
bool isDoubleByte(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3000 && u < 0xa000) || (u >= 0xff00 && u < 0xfff0);
}

// Bytes of a name in ISO-2022-JP, with the escape sequences between its runs; 0 where it needs none.
qsizetype lengthInJis(const QString& name)
{
    qsizetype length = 0;
    bool wide = false;
    bool anyWide = false;
    for (const QChar c : name) {
        if (isDoubleByte(c) != wide) {
            wide = !wide;
            length += 3;
        }
        anyWide |= wide;
        length += wide ? 2 : 1;
    }
    return anyWide ? length + (wide ? 3 : 0) : 0;
}

bool holdsNonAscii(const QString& name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() >= 0x80; });
}

struct NameField
{
    const ScannedField* field = nullptr;
    StructuredField value;
};

// The name as it stands in the file: what the server's own reader sees.
void flagRawName(const NameField& found, const FieldParameter& parameter, FlagCollector& flags)
{
    const ByteRange range{found.field->valueRange.offset + parameter.range.offset, parameter.range.length};
    const QString shown = QString::fromLatin1(parameter.value.left(80));
    if (holdsOpenParenthesis(parameter.value) && !isEncoded(parameter))
        flags.add("filename-parenthesis", range, {shown});
    if (holdsPath(parameter))
        flags.add("filename-with-path", range, {shown});
}

// What the name means, once decoded.
void flagDecodedName(const NameField& found, const FieldParameter& parameter, const QString& name,
                     FlagCollector& flags)
{
    const ByteRange range{found.field->valueRange.offset + parameter.range.offset, parameter.range.length};
    if (holdsNonAscii(name) && !name.contains(u'.'))
        flags.add("filename-non-ascii", range, {name.left(80)});
    const qsizetype inJis = lengthInJis(name);
    if (inJis > longestInJis)
        flags.add("filename-too-long-in-jis", range, {QString::number(inJis)});
}

bool isName(const FieldParameter& parameter)
{
    return parameter.name == "name" || parameter.name == "filename";
}

// The text of the message itself: the first part that is no container, as plain text and not an attachment.
qsizetype textOfMessage(const ScanResult& scan)
{
    for (size_t i = 0; i < scan.parts.size(); ++i) {
        const ScannedPart& scanned = scan.parts[i];
        if (scanned.opened || scanned.multipart)
            continue;
        const bool isText =
            scanned.part.contentType == "text/plain"_L1 && scanned.part.disposition != "attachment"_L1;
        return isText ? static_cast<qsizetype>(i) : -1;
    }
    return -1;
}

void flagNameOnText(const NameField& found, FlagCollector& flags)
{
    for (const FieldParameter& parameter : found.value.parameters) {
        if (parameter.name != "name")
            continue;
        flags.add("name-on-text-body",
                  {found.field->valueRange.offset + parameter.range.offset, parameter.range.length},
                  {QString::fromLatin1(parameter.value.left(80))});
        return;
    }
}

} // namespace

void flagFileNames(const FlagInput& input, FlagCollector& flags)
{
    const qsizetype text = textOfMessage(input.scan);
    for (size_t i = 0; i < input.scan.parts.size(); ++i) {
        const ScannedBlock& block = input.scan.blocks[static_cast<size_t>(input.scan.parts[i].block)];
        bool decodedDone = false; // a name stands in both fields as a rule; the decoded one is told once
        for (const char* name : {"content-disposition", "content-type"}) {
            const ScannedField* field = block.field(name);
            if (!field)
                continue;
            const NameField found{field, parseStructuredField(field->raw)};
            for (const FieldParameter& parameter : found.value.parameters) {
                if (!isName(parameter))
                    continue;
                flagRawName(found, parameter, flags);
                if (!std::exchange(decodedDone, true) && i < input.file.parts.size())
                    flagDecodedName(found, parameter, input.file.parts[i].filename, flags);
            }
            if (static_cast<qsizetype>(i) == text && sameText(name, "content-type"))
                flagNameOnText(found, flags);
        }
    }
}

} // namespace ims
