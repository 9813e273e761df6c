#pragma once

#include "core/base/ByteRange.h"
#include "core/charset/Charset.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ims {

/// A run of UTF-16 units in a row's text.
struct TextRun
{
    int start = 0;
    int length = 0;
};

/// One row of bytes as it is drawn. Nothing is hidden or changed silently: bytes that are no text of the
/// charset, control, bidirectional and zero-width characters become visible escapes (`\x1B`, `\0`, `\u202e`).
struct RowText
{
    QString text;
    std::vector<qint64> offsets; ///< byte in the file for each UTF-16 unit, and one more for the end
    std::vector<TextRun> escapes;

    /// The units that show a range of bytes.
    TextRun run(ByteRange range) const;
};

/// `bytes` begin at `offset` of the file. Without a charset every byte above 0x7E is an escape. Escape
/// sequences of 7-bit sets (ISO-2022-JP) stay visible as what they are.
RowText makeRowText(QByteArrayView bytes, qint64 offset, const Charset* charset);

} // namespace ims
