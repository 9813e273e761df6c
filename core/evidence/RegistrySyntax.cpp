#include "core/evidence/RegistrySyntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

int hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

} // namespace

qsizetype closingQuote(QStringView line, qsizetype from)
{
    for (qsizetype at = from; at < line.size(); ++at) {
        if (line[at] == u'"')
            return at;
        if (line[at] == u'\\' && at + 1 < line.size() && (line[at + 1] == u'\\' || line[at + 1] == u'"'))
            ++at;
    }
    return -1;
}

std::optional<QuotedText> quotedText(QStringView line, qsizetype at)
{
    if (at >= line.size() || line[at] != u'"')
        return std::nullopt;
    const qsizetype close = closingQuote(line, at + 1);
    if (close < 0)
        return std::nullopt;
    QuotedText quoted;
    quoted.end = close + 1;
    const QStringView inner = line.sliced(at + 1, close - at - 1);
    if (!inner.contains(u'\\')) {
        quoted.text = inner.toString();
        return quoted;
    }
    quoted.text.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'\\') {
            const bool escapes = i + 1 < inner.size() && (inner[i + 1] == u'\\' || inner[i + 1] == u'"');
            i += escapes ? 1 : 0;
            quoted.loneSlash |= !escapes;
        }
        quoted.text += inner[i];
    }
    return quoted;
}

bool isBlankOrComment(QStringView line)
{
    const QStringView rest = line.trimmed();
    return rest.isEmpty() || rest.front() == u';';
}

std::optional<HexHead> hexHead(QStringView data)
{
    if (!data.startsWith("hex"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView rest = data.sliced(3);
    if (rest.startsWith(u':'))
        return HexHead{3, 4};
    const qsizetype close = rest.indexOf(u"):");
    if (!rest.startsWith(u'(') || close < 2 || close > 9)
        return std::nullopt;
    bool isNumber = false;
    const quint32 type = rest.sliced(1, close - 1).toUInt(&isNumber, 16);
    if (!isNumber)
        return std::nullopt;
    return HexHead{type, 3 + close + 2};
}

bool isHexLine(QStringView line)
{
    const qsizetype comment = line.indexOf(u';');
    const QStringView bare = (comment < 0 ? line : line.first(comment)).trimmed();
    return !bare.isEmpty() && std::all_of(bare.begin(), bare.end(), [](QChar c) {
        return c == u',' || c == u'\\' || c == u' ' || c == u'\t' || hexDigit(c) >= 0;
    });
}

bool appendHexLine(QStringView line, QByteArray& bytes, qsizetype most)
{
    int byte = 0;
    int digits = 0;
    bool sound = true;
    const auto flush = [&] {
        if (digits == 0)
            return;
        if (bytes.size() < most)
            bytes.append(static_cast<char>(byte));
        else
            sound = false;
        byte = digits = 0;
    };
    for (const QChar c : line) {
        const int digit = hexDigit(c);
        if (digit >= 0) {
            byte = byte * 16 + digit;
            if (++digits > 2)
                return false;
        } else if (c == u',' || c == u' ' || c == u'\t' || c == u'\\') {
            flush();
        } else {
            flush();
            return sound && c == u';';
        }
    }
    flush();
    return sound;
}

std::optional<HexNumber> hexNumber(QStringView text)
{
    const QStringView rest = text.trimmed();
    HexNumber number;
    while (number.digits < rest.size() && hexDigit(rest[number.digits]) >= 0) {
        if (++number.digits > 8)
            return std::nullopt;
        number.value = number.value * 16 + static_cast<quint32>(hexDigit(rest[number.digits - 1]));
    }
    if (number.digits == 0 || !isBlankOrComment(rest.sliced(number.digits)))
        return std::nullopt;
    return number;
}

bool looksWide(QByteArrayView bytes)
{
    if (bytes.size() < 6 || bytes.size() % 2 != 0 || bytes.back() != 0 || bytes[bytes.size() - 2] != 0)
        return false;
    for (qsizetype i = 1; i < bytes.size(); i += 2) {
        if (bytes[i] != 0)
            return false;
    }
    return true;
}

} // namespace ims
