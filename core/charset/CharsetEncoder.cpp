#include "core/charset/CharsetEncoder.h"

#include "core/charset/CharsetDecoder.h"
#include "core/charset/IcuConverter.h"

#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>

namespace ims {

namespace {

std::optional<QByteArray> byTable(const QString& text, const ByteTable& table)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto place = std::find(table.begin(), table.end(), c.unicode());
        if (c == QChar::ReplacementCharacter || place == table.end())
            return {};
        bytes += static_cast<char>(place - table.begin());
    }
    return bytes;
}

std::optional<QByteArray> byConverter(const QString& text, const QString& decoder)
{
    const IcuConverter converter = openIcuConverter(decoder);
    if (!converter)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const auto most = static_cast<qsizetype>(
        UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(converter.get())));
    QByteArray bytes(most, Qt::Uninitialized);
    const int32_t length = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                           reinterpret_cast<const UChar*>(text.utf16()),
                                           static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status))
        return {};
    bytes.truncate(length);
    return bytes;
}

// ISO 2022: ESC, intermediate bytes, one final byte.
qsizetype escapeLength(QByteArrayView bytes, qsizetype at)
{
    if (bytes[at] != '\x1B')
        return 0;
    qsizetype end = at + 1;
    while (end < bytes.size() && bytes[end] >= 0x20 && bytes[end] < 0x30)
        ++end;
    return std::min(end + 1, bytes.size()) - at;
}

QByteArray withoutOuterEscapes(const QByteArray& bytes)
{
    const qsizetype first = escapeLength(bytes, 0);
    const qsizetype lastAt = bytes.lastIndexOf('\x1B');
    const bool endsInEscape = lastAt >= first && lastAt + escapeLength(bytes, lastAt) == bytes.size();
    return bytes.sliced(first, (endsInEscape ? lastAt : bytes.size()) - first);
}

// ICU's converters for UTF-16 and UTF-32 begin with a byte order mark.
QByteArray withoutMark(QByteArray bytes, const Charset& charset)
{
    const qsizetype unit = charset.name == u"utf-16" ? 2 : charset.name == u"utf-32" ? 4 : 0;
    if (unit > 0 && bytes.size() > unit)
        bytes.remove(0, unit);
    return bytes;
}

} // namespace

std::optional<QByteArray> bytesWithin(const QString& text, const Charset& charset)
{
    constexpr qsizetype longest = 1 << 20;
    if (text.isEmpty() || text.size() > longest)
        return {};
    std::optional<QByteArray> bytes =
        charset.table ? byTable(text, *charset.table) : byConverter(text, charset.decoder);
    // What does not come back is no spelling of it: converters know fallbacks for what they cannot write.
    if (!bytes || bytes->isEmpty() || decodeText(*bytes, charset).text != text)
        return {};
    return withoutOuterEscapes(withoutMark(std::move(*bytes), charset));
}

} // namespace ims
