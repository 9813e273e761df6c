#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/spool/OffsetMap.h"
#include "core/spool/SpoolFile.h"
#include "core/spool/TransferDecoding.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ims {

/// Bytes of one charset among those that are read as text.
struct TextSegment
{
    ByteRange bytes;    ///< of TextBytes::bytes
    QString label = {}; ///< as declared for them; empty where nothing is
};

/// What is read as text, its transfer encoding undone, and where each byte stands in the file.
struct TextBytes
{
    QByteArray bytes;
    std::vector<TextSegment> segments; ///< in order; cover `bytes`
    ByteRange range;                   ///< of the file: what was asked for
    bool more = false;                 ///< the limit was reached
    bool cutOff = false;               ///< the encoded text ends too early
    qint64 junk = 0;                   ///< characters that do not belong into the encoding
    bool plain = true;                 ///< the bytes stand in the file as they are, from `range.offset` on
    OffsetMap map;                     ///< where they do not

    /// The smallest run of the file that carries these bytes; empty where nothing is asked for.
    ByteRange sourceOf(ByteRange decoded) const;
};

/// A part's body, at most `limit` decoded bytes of it.
Expected<TextBytes> readBody(const ByteSourcePtr& source, const Part& part, qint64 limit);

/// A run of the file as it stands there, at most `limit` bytes of it.
Expected<TextBytes> readRange(const ByteSourcePtr& source, ByteRange range, qint64 limit);

/// A header field's value: line breaks taken out, outer blanks too, the encoded words (RFC 2047) undone,
/// neighbours of one charset joined. The words of RFC 2231 parameters stay as they are. At most `limit`
/// bytes.
Expected<TextBytes> readField(const ByteSourcePtr& source, const HeaderField& field, qint64 limit);

/// One UTF-16 unit of a text.
struct TextUnit
{
    quint32 byte = 0; ///< of TextBytes::bytes, where its character begins
    quint8 length =
        0; ///< of the character, in bytes (255: or more); 0 for what was added, such as a line break
    quint8 flags = 0;

    static constexpr quint8 invalid = 1; ///< the bytes cannot be text of the charset
    static constexpr quint8 differs = 2; ///< another reading has something else here
    static constexpr quint8 escaped = 4; ///< shown as an escape
};

/// A run of UTF-16 units.
struct TextMark
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(TextMark, TextMark) = default;
};

/// A text that knows where its characters come from.
struct PartText
{
    QString text;
    std::vector<TextUnit> units; ///< as many as `text` has

    /// The bytes (of TextBytes::bytes) that a run of the text comes from; empty for what was added.
    ByteRange bytesOf(TextMark run) const;

    /// Runs of units with a flag, in order.
    std::vector<TextMark> marks(quint8 flag) const;
};

/// Decodes each segment as `chosen`, or where that is null as its label says, or where that is not known as
/// `fallback`. `declared`: the charset is declared, not detected; says how text in visual order is taken.
PartText decodeSegments(const TextBytes& bytes, const CharsetCatalogue& catalogue, const Charset* chosen,
                        const Charset& fallback, bool declared = true);

/// Flags in both texts where they read the same bytes differently. Both are of decodeSegments() and the same
/// bytes.
void markDifferences(PartText& one, PartText& other);

/// The text as it can be shown: bytes that are no text and characters that hide or turn others become
/// escapes, line ends `\n`; lines longer than `longestLine` units are broken, since a view needs a time that
/// grows with its longest line.
PartText shownText(const PartText& text, const TextBytes& bytes, qsizetype longestLine = 4096);

} // namespace ims
