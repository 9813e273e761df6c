#pragma once

#include "core/base/ByteRange.h"
#include "core/charset/Charset.h"

#include <QByteArrayView>

#include <limits>
#include <memory>
#include <vector>

namespace ims {

struct DecodedText
{
    QString text; ///< valid UTF-16
    /// Byte sequences, relative to the start of the text, that cannot be text of the charset (a U+FFFD each
    /// in `text`): illegal or truncated sequences, and bytes that only decode to C1 controls or private use.
    /// In order, none empty, none overlapping.
    std::vector<ByteRange> invalid;
    /// Only where asked for: for each UTF-16 unit the first byte of the character it came from. Never
    /// decreases. A character's bytes reach to the next character's first; byte order marks and escape and
    /// shift sequences, which give no character, count to the character before them (to none at the start).
    std::vector<qint64> offsets;
};

enum class DecodingDetail { Text, Offsets };

/// Decodes a text that comes in pieces of any size, cut anywhere: together they give the same as the whole at
/// once (a range or offset may be told with a later piece than its text). Drops no byte. Holds a few bytes
/// between pieces. One thread at a time.
class CharsetDecoder
{
public:
    static constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max();

    /// `atMost` limits the invalid ranges told of the whole text (the text stays whole).
    explicit CharsetDecoder(const Charset& charset, DecodingDetail detail = DecodingDetail::Text,
                            qsizetype atMost = unlimited);
    ~CharsetDecoder();
    CharsetDecoder(CharsetDecoder&&) noexcept;
    CharsetDecoder& operator=(CharsetDecoder&&) noexcept;

    /// What the next piece completes. Offsets and ranges count from the start of the text.
    DecodedText decode(QByteArrayView piece);

    /// The last piece, or nothing: a character that the text's end cuts off is invalid. Not to be used after.
    DecodedText finish(QByteArrayView piece = {});

private:
    std::unique_ptr<class DecodingEngine> m_engine;
};

/// Decodes all bytes at once. `atMost` limits the entries of `invalid`.
DecodedText decodeText(QByteArrayView bytes, const Charset& charset, qsizetype atMost = 1000,
                       DecodingDetail detail = DecodingDetail::Text);

/// Whether a catalogue's `decoder` names something that decodes: a converter of ICU, or one of our own.
bool isDecoder(const QString& name);

/// What each byte of a one-byte charset stands for; all U+FFFD where the charset has longer characters.
ByteTable byteTableOf(const Charset& charset);

} // namespace ims
