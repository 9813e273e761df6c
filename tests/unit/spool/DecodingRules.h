#pragma once

#include "core/base/Base64.h"
#include "core/spool/TransferDecoding.h"

#include <string>

namespace ims::test {

/// Decodes `input`, whose first byte stands at `offset`, in two pieces.
inline TransferDecoder decodedInPieces(const QByteArray& input, TransferEncoding encoding, qint64 offset,
                                       qsizetype cut)
{
    TransferDecoder decoder(encoding, true);
    decoder.feed(QByteArrayView(input).first(cut), offset);
    decoder.feed(QByteArrayView(input).sliced(cut), offset + cut);
    decoder.finish();
    return decoder;
}

/// Whether a decoded byte is what its source says: for the encodings where one byte's source can be read by
/// itself.
inline bool standsFor(QByteArrayView source, char byte, TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::Identity:
        return source.size() == 1 && source.front() == byte;
    case TransferEncoding::QuotedPrintable:
        if (source.size() == 3)
            return source.front() == '=' &&
                   QByteArray::fromHex(source.sliced(1).toByteArray()) == QByteArray(1, byte);
        return source.size() == 1 && source.front() == byte;
    case TransferEncoding::Base64: {
        const int a = base64Value(source.front());
        const int b = base64Value(source.back());
        if (source.size() < 2 || a < 0 || b < 0)
            return false;
        for (qsizetype i = 1; i + 1 < source.size(); ++i) {
            if (base64Value(source[i]) >= 0)
                return false; // not the smallest run
        }
        return byte == static_cast<char>(a << 2 | b >> 4) ||
               byte == static_cast<char>((a & 15) << 4 | b >> 2) ||
               byte == static_cast<char>((a & 3) << 6 | b);
    }
    case TransferEncoding::UuEncode:
    case TransferEncoding::BinHex:
        break;
    }
    return true;
}

/// What must hold for any input that is decoded; empty where it does, else what is wrong.
inline std::string brokenDecoding(const QByteArray& input, TransferEncoding encoding, qsizetype cut)
{
    constexpr qint64 offset = 1000;
    const TransferDecoder whole = decodedInPieces(input, encoding, offset, 0);
    const TransferDecoder pieces = decodedInPieces(input, encoding, offset, cut);
    if (whole.bytes() != pieces.bytes() || whole.junkCount() != pieces.junkCount() ||
        whole.firstJunk() != pieces.firstJunk() || whole.cutOff() != pieces.cutOff())
        return "pieces decode to something else";
    TransferDecoder plain(encoding, false);
    plain.feed(input, offset);
    plain.finish();
    if (plain.bytes() != whole.bytes())
        return "a decoder without map decodes to something else";
    const ByteRange all{offset, input.size()};
    ByteRange last{offset, 0};
    for (qsizetype i = 0; i < whole.bytes().size(); ++i) {
        const ByteRange source = whole.sourceOf(i, 1);
        if (source.length <= 0 || !all.contains(source))
            return "source of byte " + std::to_string(i) + " outside";
        if (source.offset < last.offset || source.end() < last.end())
            return "source of byte " + std::to_string(i) + " goes back";
        if (source != pieces.sourceOf(i, 1))
            return "pieces map byte " + std::to_string(i) + " elsewhere";
        if (!standsFor(QByteArrayView(input).sliced(source.offset - offset, source.length), whole.bytes()[i],
                       encoding))
            return "byte " + std::to_string(i) + " is not what its source says";
        last = source;
    }
    return {};
}

} // namespace ims::test
