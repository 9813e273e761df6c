#pragma once

#include "core/base/ByteRange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace ims {

/// `begin 644 name`, the line that opens a uuencoded block (POSIX uuencode). Range relative to the line.
struct UuBegin
{
    int mode = 0; ///< permissions, as written in octal
    QByteArray name;
    ByteRange nameRange;
};

/// From a line without its break; nothing where it is none. Names are cut at 1,024 bytes.
std::optional<UuBegin> parseUuBegin(QByteArrayView line);

/// How a line of a uuencoded block reads.
struct UuLine
{
    enum class Kind { Data, LastData, End, Other };
    Kind kind = Kind::Other;
    int bytes = 0;            ///< that it stands for, 0 … 63
    qsizetype characters = 0; ///< that carry them, after the length character
    qsizetype missing = 0;    ///< characters that were trimmed as blanks, or lost
    qsizetype trailing = 0;   ///< characters after those, one checksum character and blanks let pass
};

/// Blanks that were trimmed from a line's end count as there. `line` without its break; it may be cut after
/// `uuLineWindow` bytes.
UuLine parseUuLine(QByteArrayView line);

/// The longest data line has 85 characters; what follows is junk however long it is.
constexpr qsizetype uuLineWindow = 1200;

/// Six bits of a data character (both blank and backquote are 0); -1 where it is none.
constexpr int uuValue(char c)
{
    return c >= 0x20 && c <= 0x60 ? (c - 0x20) & 63 : -1;
}

} // namespace ims
