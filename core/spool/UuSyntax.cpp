#include "core/spool/UuSyntax.h"

#include "core/spool/HeaderSyntax.h"

#include <algorithm>

namespace ims {

namespace {

constexpr qsizetype longestName = 1024;

} // namespace

std::optional<UuBegin> parseUuBegin(QByteArrayView line)
{
    if (!line.startsWith("begin "))
        return std::nullopt;
    qsizetype i = 6;
    UuBegin begin;
    const qsizetype digits = i;
    while (i < line.size() && i - digits < 5 && line[i] >= '0' && line[i] <= '7')
        begin.mode = begin.mode * 8 + (line[i++] - '0');
    if (i - digits < 3 || i >= line.size() || line[i] != ' ')
        return std::nullopt;
    const QByteArrayView name = trimmedView(line.sliced(i));
    if (name.isEmpty())
        return std::nullopt;
    begin.name = name.first(std::min(name.size(), longestName)).toByteArray();
    begin.nameRange = {name.data() - line.data(), name.size()};
    return begin;
}

UuLine parseUuLine(QByteArrayView line)
{
    UuLine result;
    const QByteArrayView trimmed = trimmedView(line);
    if (trimmed == "end") {
        result.kind = UuLine::Kind::End;
        return result;
    }
    if (line.isEmpty() || uuValue(line.front()) < 0)
        return result;
    result.bytes = uuValue(line.front());
    if (result.bytes == 0) {
        if (trimmed.isEmpty() || trimmed == "`")
            result.kind = UuLine::Kind::LastData;
        return result;
    }
    const qsizetype wanted = (result.bytes + 2) / 3 * 4;
    result.characters = std::min<qsizetype>(wanted, line.size() - 1);
    const QByteArrayView data = line.sliced(1, result.characters);
    if (std::any_of(data.begin(), data.end(), [](char c) { return uuValue(c) < 0; }))
        return result;
    // What the last bytes do not need may be missing: 1 byte stands in 2 characters as well as in 4.
    const qsizetype least = (result.bytes * 8 + 5) / 6;
    result.missing = std::max<qsizetype>(0, least - result.characters);
    result.kind = UuLine::Kind::Data;
    const QByteArrayView rest = line.sliced(1 + result.characters);
    qsizetype end = rest.size();
    while (end > 0 && isBlankOrBreak(rest[end - 1]))
        --end;
    result.trailing = end > 1 ? end : 0;
    return result;
}

} // namespace ims
