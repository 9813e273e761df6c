#pragma once

#include "core/charset/CharsetDetector.h"

#include <bitset>

namespace ims {

/// How many bytes of which kind a text has.
struct ByteCensus
{
    qsizetype size = 0;
    qsizetype high = 0; ///< 0x80-0xFF
    qsizetype c1 = 0;   ///< 0x80-0x9F
    qsizetype nul = 0;
    qsizetype controls = 0; ///< C0 controls and DEL that no text has; NUL, ESC, SO and SI apart
    qsizetype escapes = 0;  ///< ESC and SO: what ISO-2022 texts switch sets with
    std::bitset<256> seen;  ///< which bytes occur

    /// Two or three high bytes are never a fact.
    bool hasFewHighBytes() const { return high > 0 && high <= 3; }
};

ByteCensus censusOf(QByteArrayView bytes);

/// Whether so many control bytes stand among the bytes that they are not text.
bool looksBinary(const ByteCensus& census);

/// Whether the bytes begin with the mark of UTF-8, UTF-16 or UTF-32: no text in another charset does.
bool hasByteOrderMark(QByteArrayView bytes);

/// UTF-32 by its byte order mark, or by nearly every four bytes being a character.
std::optional<CharsetGuess> utf32Guess(QByteArrayView bytes, const ByteCensus& census);

/// UTF-16 by its byte order mark, or by NULs on one side of nearly every pair.
std::optional<CharsetGuess> utf16Guess(QByteArrayView bytes, const ByteCensus& census);

/// UTF-8 by its byte order mark or by its sequences. A character cut at either end does no harm.
std::optional<CharsetGuess> utf8Guess(QByteArrayView bytes);

/// ISO-2022-JP, -KR, -CN by their escape sequences (RFC 1468, 1557, 1922).
std::optional<CharsetGuess> iso2022Guess(QByteArrayView bytes, const ByteCensus& census);

/// HZ by its `~{` ... `~}` runs (RFC 1843). For bytes without high ones.
std::optional<CharsetGuess> hzGuess(QByteArrayView bytes);

/// UTF-7 by its `+...-` runs, each decoded and checked (RFC 2152). For bytes without high ones.
std::optional<CharsetGuess> utf7Guess(QByteArrayView bytes);

/// What the structure of the bytes alone shows (byte order marks, escapes, well-formed UTF-8), or plain
/// ASCII; nothing where statistics must tell. `binary` is set where the bytes are no text.
std::optional<CharsetGuess> structuralGuess(QByteArrayView bytes, const ByteCensus& census, bool& binary);

} // namespace ims
