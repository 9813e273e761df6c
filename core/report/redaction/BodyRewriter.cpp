#include "core/report/redaction/BodyRewriter.h"

#include "core/base/Base64.h"
#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"
#include "core/report/redaction/TextMask.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype lineLength = 76;

QByteArray wrapped(const QByteArray& encoded)
{
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); i += lineLength)
        out += encoded.mid(i, lineLength) + "\r\n";
    return out;
}

/// Other bytes, as many as before, in the same digits' places; empty where the digits do not add up.
QByteArray base64InPlace(QByteArrayView body, const QByteArray& bytes)
{
    QByteArray digits = bytes.toBase64();
    while (digits.endsWith('='))
        digits.chop(1);
    QByteArray out = body.toByteArray();
    qsizetype next = 0;
    for (char& c : out) {
        if (base64Value(c) < 0)
            continue;
        if (next == digits.size())
            return {};
        c = digits[next++];
    }
    return next == digits.size() ? out : QByteArray();
}

QByteArray hexEscape(uchar byte)
{
    return '=' + QByteArray::number(byte, 16).rightJustified(2, '0').toUpper();
}

QByteArray quotedPrintable(const QByteArray& bytes)
{
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool isBreak = c == '\n' || (c == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n');
        const bool plain = (c >= 0x21 && c < 0x7F && c != '=') || c == ' ';
        const QByteArray written = isBreak || plain ? QByteArray(1, c) : hexEscape(uchar(c));
        column = isBreak ? 0 : column + written.size();
        if (column >= lineLength) {
            out += "=\r\n";
            column = written.size();
        }
        out += written;
    }
    return out;
}

/// Literal bytes for literal ones, escapes for escapes.
QByteArray quotedPrintableInPlace(QByteArrayView body, const QByteArray& bytes, const OffsetMap& map)
{
    QByteArray out = body.toByteArray();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const ByteRange from = map.sourceOf(i, 1);
        if (from.length == 1)
            out[from.offset] = bytes[i];
        else if (from.length == 3)
            out.replace(from.offset, 3, hexEscape(uchar(bytes[i])));
    }
    return out;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80 && c != '\x1B'; });
}

} // namespace

/// What the bytes look like goes before what they are declared as: the fault is often just that.
const Charset* BodyRewriter::charsetOf(QByteArrayView bytes, const BodyText& text, QString& language) const
{
    constexpr qsizetype enough = 256 * 1024;
    const Charset* declared = m_catalogue.find(text.charset);
    const QByteArrayView look = bytes.first(std::min(bytes.size(), enough));
    if (isAscii(look) && isAscii(bytes) && (!declared || declared->asciiCompatible))
        return m_catalogue.find(u"us-ascii"_s);
    const auto detected = detectCharset(look, m_catalogue, {text.charset, text.senderDomain, {}, {}});
    if (!detected)
        return declared;
    language = detected->language;
    const Charset* found = m_catalogue.find(detected->charset);
    return found && found->name != "us-ascii"_L1 ? found : declared ? declared : found;
}

QByteArray BodyRewriter::maskedText(QByteArrayView bytes, const BodyText& text, std::vector<ByteRange> kept)
{
    QString language;
    const Charset* charset = charsetOf(bytes, text, language);
    const bool wide =
        charset && (charset->name.startsWith("utf-16"_L1) || charset->name.startsWith("utf-32"_L1));
    if (text.contentType == "text/html"_L1 && !wide) {
        for (const ByteRange& range : keptMarkup(bytes))
            kept.push_back(range);
    }
    TextMask mask(charset, language);
    const QByteArray out = mask.masked(bytes, kept);
    m_undecoded += mask.undecoded();
    return out;
}

/// Where bodies may be told, but not who is named in them.
QByteArray BodyRewriter::replacedText(QByteArrayView bytes, const BodyText& text)
{
    QString language;
    const Charset* charset = charsetOf(bytes, text, language);
    if (!charset)
        return maskedText(bytes, text, {});
    const DecodedText decoded = decodeText(bytes, *charset, 1000, DecodingDetail::Offsets);
    const auto at = [&](qsizetype unit) {
        return unit < decoded.text.size() ? qsizetype(decoded.offsets[size_t(unit)]) : bytes.size();
    };
    QByteArray out;
    qsizetype position = 0;
    TextMask mask(charset, language);
    for (const RedactedSpan& span : m_redactor.spans(decoded.text)) {
        if (!span.changes)
            continue;
        const qsizetype from = at(span.start);
        const qsizetype to = at(span.end());
        const QByteArrayView old = bytes.sliced(from, to - from);
        out += bytes.sliced(position, from - position);
        // In the middle of a shifted or wide text other letters stand, as many as before.
        out += isAscii(old) && charset->asciiCompatible ? span.replacement.toUtf8() : mask.masked(old);
        position = to;
    }
    return out + bytes.sliced(position).toByteArray();
}

QByteArray BodyRewriter::rewritten(QByteArrayView body, const BodyText& text)
{
    const bool masks = m_redactor.has(RedactionKind::Bodies);
    if (text.encoding != TransferEncoding::Base64 && text.encoding != TransferEncoding::QuotedPrintable)
        return masks ? maskedText(body, text, text.kept) : replacedText(body, text);
    TransferDecoder decoder(text.encoding, true);
    decoder.feed(body, 0);
    decoder.finish();
    const QByteArray bytes = decoder.takeBytes();
    const OffsetMap map = decoder.takeMap();
    const QByteArray other = masks ? maskedText(bytes, text, {}) : replacedText(bytes, text);
    if (other == bytes && !masks)
        return body.toByteArray();
    if (text.encoding == TransferEncoding::Base64) {
        const QByteArray placed = other.size() == bytes.size() ? base64InPlace(body, other) : QByteArray();
        return placed.isEmpty() ? wrapped(other.toBase64()) : placed;
    }
    return other.size() == bytes.size() ? quotedPrintableInPlace(body, other, map) : quotedPrintable(other);
}

} // namespace ims
