#pragma once

#include "core/base/ByteRange.h"
#include "core/charset/Charset.h"

#include <QByteArrayView>

#include <vector>

namespace ims {

struct DecodedText
{
    QString text;
    /// Byte sequences, relative to the input, that cannot be text of the charset (a U+FFFD each in `text`):
    /// illegal or truncated sequences, and bytes that only decode to C1 controls or private use.
    std::vector<ByteRange> invalid;
};

/// Decodes all bytes; drops none. `atMost` limits the entries of `invalid` (the text stays whole).
DecodedText decodeText(QByteArrayView bytes, const Charset& charset, qsizetype atMost = 1000);

/// What each byte of a one-byte charset stands for; all U+FFFD where the charset has longer characters.
ByteTable byteTableOf(const Charset& charset);

} // namespace ims
