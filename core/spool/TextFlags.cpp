#include "core/spool/DoubleByteText.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/PartContent.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype maskedRun = 10;       // X in a row anywhere; fewer stand in ordinary text
constexpr qsizetype maskedLine = 5;       // on a line of its own
constexpr qsizetype mostLineBreaks = 128; // Q235219

bool isJapaneseCodePage(int codePage)
{
    return codePage == 932 || codePage == 51932 || codePage == 20932 ||
           (codePage >= 50220 && codePage <= 50222);
}

bool isJapanese(const PartContent& content)
{
    if (isJapaneseCodePage(content.codePage) || !jisEscape(content.bytes()).isEmpty())
        return true;
    const std::optional<Detection>& detected = content.input.file.detected;
    static const QStringList sets = {u"shift_jis"_s, u"iso-2022-jp"_s, u"euc-jp"_s};
    return detected && sets.contains(detected->charset);
}

void flagBrokenCharacters(const PartContent& content, FlagCollector& flags)
{
    const bool isJis = content.codePage >= 50220 && content.codePage <= 50222;
    const ByteRange broken = isJis ? brokenJis(content.bytes(), content.cut)
                             : isDoubleByteCodePage(content.codePage)
                                 ? brokenDoubleByte(content.bytes(), content.codePage, content.cut)
                                 : ByteRange{};
    if (!broken.isEmpty())
        flags.add("invalid-dbcs", content.sourceOf(broken), {content.scanned.part.charset.left(80)});
}

void flagLineBreaks(const PartContent& content, FlagCollector& flags)
{
    const QByteArrayView text = content.bytes();
    for (qsizetype at = text.indexOf("\r\n\r\n"); at >= 0;) {
        qsizetype end = at;
        while (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
            end += 2;
        const qsizetype count = (end - at) / 2;
        if (count >= mostLineBreaks) {
            if (isJapanese(content))
                flags.add("many-line-breaks", content.sourceOf(at, end - at), {QString::number(count)});
            return;
        }
        at = text.indexOf("\r\n\r\n", end);
    }
}

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isMasked(QByteArrayView text, qsizetype start, qsizetype end)
{
    const bool alone = (start == 0 || text[start - 1] == '\n') &&
                       (end == text.size() || text[end] == '\r' || text[end] == '\n');
    if (alone && end - start >= maskedLine)
        return true;
    const bool inWord =
        (start > 0 && isWordByte(text[start - 1])) || (end < text.size() && isWordByte(text[end]));
    return !inWord && end - start >= maskedRun;
}

void flagMaskedText(const PartContent& content, FlagCollector& flags)
{
    const QByteArrayView text = content.bytes();
    for (qsizetype at = text.indexOf("XXXXX"); at >= 0;) {
        qsizetype end = at;
        while (end < text.size() && text[end] == 'X')
            ++end;
        if (isMasked(text, at, end)) {
            flags.add("masked-text", content.sourceOf(at, end - at));
            return;
        }
        at = text.indexOf("XXXXX", end);
    }
}

bool isHtmlTag(QByteArrayView name)
{
    // Those that text/enriched (RFC 1896) has not got.
    static constexpr std::array tags = {"html", "head", "body",  "br", "p",  "div", "span",
                                        "font", "a",    "table", "tr", "td", "img", "b",
                                        "i",    "u",    "hr",    "ul", "li"};
    return std::any_of(tags.begin(), tags.end(), [&](const char* tag) { return sameText(name, tag); });
}

void flagEnriched(const PartContent& content, FlagCollector& flags)
{
    const QByteArrayView text = content.bytes();
    const qsizetype open = text.indexOf("<<");
    if (open >= 0 && text.indexOf(">>", open) >= 0)
        flags.add("enriched-double-angle", content.sourceOf(open, 2));
    for (qsizetype at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
        qsizetype end = at + 1;
        if (end < text.size() && text[end] == '/')
            ++end;
        const qsizetype name = end;
        while (end < text.size() && end - name < 8 && isWordByte(text[end]))
            ++end;
        if (end < text.size() && (text[end] == '>' || isBlankOrBreak(text[end])) &&
            isHtmlTag(text.sliced(name, end - name))) {
            flags.add("enriched-with-html", content.sourceOf(at, end - at),
                      {QString::fromLatin1(text.sliced(name, end - name))});
            return;
        }
    }
}

} // namespace

void flagText(const PartContent& content, FlagCollector& flags)
{
    flagBrokenCharacters(content, flags);
    flagLineBreaks(content, flags);
    flagMaskedText(content, flags);
    if (content.scanned.part.contentType == "text/enriched"_L1)
        flagEnriched(content, flags);
}

} // namespace ims
