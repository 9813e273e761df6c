#pragma once

#include "core/charset/CharsetDecoder.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace ims::test {

/// Decodes what lies between the cuts (ascending) piece by piece, and puts it together.
inline DecodedText decodedInPieces(const QByteArray& input, const Charset& charset,
                                   const std::vector<qsizetype>& cuts)
{
    CharsetDecoder decoder(charset, DecodingDetail::Offsets);
    DecodedText all;
    const auto add = [&all](const DecodedText& piece) {
        all.text += piece.text;
        all.invalid.insert(all.invalid.end(), piece.invalid.begin(), piece.invalid.end());
        all.offsets.insert(all.offsets.end(), piece.offsets.begin(), piece.offsets.end());
    };
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        add(decoder.decode(QByteArrayView(input).sliced(from, cut - from)));
        from = cut;
    }
    add(decoder.finish(QByteArrayView(input).sliced(from)));
    return all;
}

/// Whether a character means the same wherever it stands.
inline bool isStateless(const Charset& charset)
{
    return !charset.name.startsWith(QLatin1StringView("iso-2022-")) &&
           !QStringList{QStringLiteral("hz-gb-2312"), QStringLiteral("utf-7"), QStringLiteral("utf-16"),
                        QStringLiteral("utf-32")}
                .contains(charset.name);
}

/// Whether U+FFFD is a character of the charset like any other.
inline bool hasReplacementCharacter(const Charset& charset)
{
    return charset.name.startsWith(QLatin1StringView("utf-")) ||
           charset.name == QLatin1StringView("gb18030") || charset.decoder == QLatin1StringView("gb18030");
}

/// What is wrong with the invalid ranges; empty where nothing is. Each has one U+FFFD, which stands for it.
inline std::string brokenRanges(const DecodedText& decoded, qint64 size, bool mayHaveReplacements)
{
    qint64 last = 0;
    size_t unit = 0;
    const size_t units = decoded.offsets.size();
    const auto replacementsBefore = [&](qint64 end) {
        for (; unit < units && decoded.offsets[unit] < end; ++unit) {
            if (decoded.text[qsizetype(unit)] == QChar::ReplacementCharacter && !mayHaveReplacements)
                return true;
        }
        return false;
    };
    for (const ByteRange& range : decoded.invalid) {
        if (range.offset < last || range.length <= 0 || range.end() > size)
            return "invalid ranges out of order or outside of the text";
        if (replacementsBefore(range.offset))
            return "U+FFFD without an invalid range";
        if (unit >= units || decoded.offsets[unit] != range.offset ||
            decoded.text[qsizetype(unit)] != QChar::ReplacementCharacter)
            return "an invalid range without its U+FFFD";
        ++unit;
        if (unit < units && decoded.offsets[unit] < range.end())
            return "a character of invalid bytes";
        last = range.end();
    }
    return replacementsBefore(size) ? "U+FFFD without an invalid range" : "";
}

/// What is wrong with the offsets; empty where nothing is.
inline std::string brokenOffsets(const DecodedText& decoded, const QByteArray& input, const Charset& charset)
{
    const std::vector<qint64>& offsets = decoded.offsets;
    if (qsizetype(offsets.size()) != decoded.text.size())
        return "not one offset for each unit";
    const bool stateless = isStateless(charset);
    if (stateless && (offsets.empty() ? !input.isEmpty() : offsets.front() != 0))
        return "bytes before the first character";
    size_t range = 0;
    for (size_t unit = 0; unit < offsets.size();) {
        const qint64 start = offsets[unit];
        size_t next = unit + 1;
        while (next < offsets.size() && offsets[next] == start)
            ++next;
        const qint64 end = next < offsets.size() ? offsets[next] : input.size();
        if (start < 0 || end <= start)
            return "offsets out of order";
        while (range < decoded.invalid.size() && decoded.invalid[range].end() <= start)
            ++range;
        const bool invalid = range < decoded.invalid.size() && decoded.invalid[range].offset <= start;
        if (stateless && invalid && decoded.invalid[range].end() != end)
            return "bytes that belong to nothing behind an invalid sequence";
        if (stateless && !invalid &&
            decodeText(input.sliced(start, end - start), charset).text !=
                QStringView(decoded.text).sliced(qsizetype(unit), qsizetype(next - unit)))
            return "a character's bytes say something else by themselves";
        unit = next;
    }
    return {};
}

/// What must hold for any bytes in any charset; empty where it does, else what is wrong.
inline std::string brokenDecoder(const QByteArray& input, const Charset& charset,
                                 const std::vector<qsizetype>& cuts)
{
    const DecodedText whole = decodeText(input, charset, CharsetDecoder::unlimited, DecodingDetail::Offsets);
    const DecodedText plain = decodeText(input, charset, CharsetDecoder::unlimited);
    if (plain.text != whole.text || plain.invalid != whole.invalid || !plain.offsets.empty())
        return "asking for offsets changes the text";
    const DecodedText pieces = decodedInPieces(input, charset, cuts);
    if (pieces.text != whole.text)
        return "pieces change the text";
    if (pieces.invalid != whole.invalid)
        return "pieces change the invalid ranges";
    if (pieces.offsets != whole.offsets)
        return "pieces change the offsets";
    if (!whole.text.isValidUtf16())
        return "the text is no UTF-16";
    std::string broken = brokenRanges(whole, input.size(), hasReplacementCharacter(charset));
    if (broken.empty())
        broken = brokenOffsets(whole, input, charset);
    return broken;
}

} // namespace ims::test
