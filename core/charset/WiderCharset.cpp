#include "core/charset/WiderCharset.h"

#include "core/charset/CharsetDecoder.h"

#include <algorithm>

namespace ims {

namespace {

bool isHigh(char c)
{
    return uchar(c) >= 0x80;
}

bool isOwn(QByteArrayView character, const Charset& charset)
{
    return std::any_of(charset.own.begin(), charset.own.end(), [character](const ByteArea& area) {
        const auto within = [](char c, const ByteSpan& span) {
            return uchar(c) >= span.first && uchar(c) <= span.last;
        };
        return character.size() == (area.trail ? 2 : 1) && within(character.front(), area.lead) &&
               (!area.trail || within(character.back(), *area.trail));
    });
}

/// A quick look that may see such characters where there are none, but never misses one.
bool mayHold(QByteArrayView bytes, const Charset& charset)
{
    const qsizetype length = charset.own.front().trail ? 2 : 1;
    for (qsizetype i = 0; i < bytes.size();) {
        if (!isHigh(bytes[i])) {
            ++i;
            continue;
        }
        if (!isOwn(bytes.sliced(i, std::min(length, bytes.size() - i)), charset))
            return true;
        i += length;
    }
    return false;
}

std::optional<ByteSpan> byteSpan(const QString& text)
{
    const QStringList ends = text.split(u'-');
    bool good[2] = {};
    if (ends.size() != 2)
        return std::nullopt;
    const uint first = ends[0].toUInt(&good[0], 16);
    const uint last = ends[1].toUInt(&good[1], 16);
    if (!good[0] || !good[1] || first > last || last > 0xFF)
        return std::nullopt;
    return ByteSpan{quint8(first), quint8(last)};
}

} // namespace

std::vector<ByteArea> byteAreas(const QStringList& texts)
{
    std::vector<ByteArea> areas;
    for (const QString& text : texts) {
        const QStringList bytes = text.split(u' ');
        const auto lead = byteSpan(bytes.front());
        const auto trail = bytes.size() == 2 ? byteSpan(bytes.back()) : std::nullopt;
        const bool sameLength = areas.empty() || areas.front().trail.has_value() == trail.has_value();
        if (!lead || lead->first < 0x80 || bytes.size() > 2 || (bytes.size() == 2 && !trail) || !sameLength)
            return {};
        areas.push_back({*lead, trail});
    }
    return areas;
}

std::optional<WiderCharacters> widerCharacters(QByteArrayView bytes, const Charset& declared)
{
    if (declared.own.empty() || !mayHold(bytes, declared))
        return std::nullopt;
    const DecodedText decoded =
        decodeText(bytes, declared, CharsetDecoder::unlimited, DecodingDetail::Offsets);
    WiderCharacters found{declared.wider, {}, 0};
    auto invalid = decoded.invalid.begin();
    for (size_t unit = 0; unit < decoded.offsets.size(); ++unit) {
        const qint64 start = decoded.offsets[unit];
        if (unit > 0 && start == decoded.offsets[unit - 1])
            continue;
        while (invalid != decoded.invalid.end() && invalid->end() <= start)
            ++invalid;
        const bool isInvalid = invalid != decoded.invalid.end() && invalid->offset <= start;
        if (isInvalid || !isHigh(bytes[start]))
            continue;
        size_t next = unit + 1;
        while (next < decoded.offsets.size() && decoded.offsets[next] == start)
            ++next;
        const qint64 end = next < decoded.offsets.size() ? decoded.offsets[next] : bytes.size();
        if (isOwn(bytes.sliced(start, end - start), declared))
            continue;
        if (found.count++ == 0)
            found.first = ByteRange::fromTo(start, end);
    }
    return found.count > 0 ? std::optional(found) : std::nullopt;
}

} // namespace ims
