#include "core/charset/CharsetStructure.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/PartContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestTag = 4096;

bool isSpace(char c)
{
    return isBlankOrBreak(c) || c == '\f';
}

qsizetype skipSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

// After the name of an attribute: where its quoted value begins (after the quote), -1 where it has none.
qsizetype quotedValue(QByteArrayView text, qsizetype afterName)
{
    qsizetype at = skipSpace(text, afterName);
    if (at >= text.size() || text[at] != '=')
        return -1;
    at = skipSpace(text, at + 1);
    return at < text.size() && (text[at] == '"' || text[at] == '\'') ? at + 1 : -1;
}

void flagLinks(const PartContent& content, QByteArrayView lower, FlagCollector& flags)
{
    for (qsizetype at = lower.indexOf("href"); at >= 0;) {
        const qsizetype value = at > 0 && isSpace(lower[at - 1]) ? quotedValue(lower, at + 4) : -1;
        at = lower.indexOf("href", std::max(at + 4, value));
        if (value < 0 || value >= lower.size() || !isSpace(lower[value]))
            continue;
        const qsizetype text = skipSpace(lower, value);
        if (text < lower.size() && lower[text] != '"' && lower[text] != '\'') {
            flags.add("html-href-leading-blank", content.sourceOf(value, text - value));
            return;
        }
    }
}

bool isControl(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return (u < 0x20 && !isSpace(c) && u != 0x1b) || u == 0x7f;
}

// Length of what is wrong with a font name: up to the first control byte, or all that is left of the tag
// where the quote is never closed; 0 where it is sound.
qsizetype corruptedLength(QByteArrayView tag, qsizetype value)
{
    const qsizetype end = tag.indexOf(tag[value - 1], value);
    const QByteArrayView name = tag.sliced(value, (end < 0 ? tag.size() : end) - value);
    const auto control = std::find_if(name.begin(), name.end(), isControl);
    if (control != name.end())
        return control - name.begin() + 1;
    return end < 0 ? name.size() : 0;
}

void flagFonts(const PartContent& content, QByteArrayView lower, FlagCollector& flags)
{
    for (qsizetype at = lower.indexOf("<font"); at >= 0; at = lower.indexOf("<font", at + 5)) {
        QByteArrayView tag = lower.sliced(at, std::min(longestTag, lower.size() - at));
        const qsizetype close = tag.indexOf('>');
        if (close < 0)
            continue; // cut off, or no tag
        tag = tag.first(close);
        const qsizetype face = tag.indexOf("face");
        const qsizetype value = face > 0 && isSpace(tag[face - 1]) ? quotedValue(tag, face + 4) : -1;
        if (value < 0 || value >= tag.size())
            continue;
        const qsizetype length = corruptedLength(tag, value);
        if (length > 0) {
            flags.add("html-font-name", content.sourceOf(at + value, length));
            return;
        }
    }
}

bool isSixteenBit(const PartContent& content)
{
    const QByteArrayView text = content.bytes().first(std::min<qsizetype>(4096, content.bytes().size()));
    return content.codePage == 1200 || content.codePage == 1201 ||
           utf16Guess(text, censusOf(text)).has_value();
}

} // namespace

void flagHtml(const PartContent& content, FlagCollector& flags)
{
    if (content.encoding == TransferEncoding::QuotedPrintable && !content.bytes().isEmpty() &&
        isSixteenBit(content))
        flags.add("qp-unicode-html", content.sourceOf(0, std::min<qsizetype>(2, content.bytes().size())));
    const QByteArray lower = content.bytes().toByteArray().toLower();
    flagLinks(content, lower, flags);
    flagFonts(content, lower, flags);
}

} // namespace ims
