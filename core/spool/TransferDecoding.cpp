#include "core/spool/TransferDecoding.h"

#include "core/spool/SpoolFile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 chunk = 65536;

struct EncodingName
{
    QLatin1StringView name;
    TransferEncoding encoding;
};

constexpr std::array encodingNames = {
    EncodingName{"base64"_L1, TransferEncoding::Base64},
    EncodingName{"quoted-printable"_L1, TransferEncoding::QuotedPrintable},
    EncodingName{"x-uuencode"_L1, TransferEncoding::UuEncode},
    EncodingName{"uuencode"_L1, TransferEncoding::UuEncode},
    EncodingName{"x-uue"_L1, TransferEncoding::UuEncode},
    EncodingName{"x-uu"_L1, TransferEncoding::UuEncode},
    EncodingName{"binhex"_L1, TransferEncoding::BinHex},
    EncodingName{"x-binhex"_L1, TransferEncoding::BinHex},
    EncodingName{"binhex40"_L1, TransferEncoding::BinHex},
    EncodingName{"x-binhex40"_L1, TransferEncoding::BinHex},
    EncodingName{"mac-binhex40"_L1, TransferEncoding::BinHex},
    EncodingName{"x-mac-binhex40"_L1, TransferEncoding::BinHex},
};

} // namespace

TransferEncoding transferEncodingOf(const QString& name)
{
    const QString trimmed = name.trimmed();
    const auto known = std::find_if(encodingNames.begin(), encodingNames.end(), [&](const EncodingName& one) {
        return trimmed.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    return known == encodingNames.end() ? TransferEncoding::Identity : known->encoding;
}

TransferEncoding transferEncodingOf(const Part& part)
{
    const TransferEncoding encoding = transferEncodingOf(part.transferEncoding);
    const bool isBinHex = part.contentType == "application/mac-binhex40"_L1;
    return encoding == TransferEncoding::Identity && isBinHex ? TransferEncoding::BinHex : encoding;
}

TransferDecoder::TransferDecoder(TransferEncoding encoding, bool mapped)
{
    m_out.mapped = mapped;
    switch (encoding) {
    case TransferEncoding::Identity:
        break;
    case TransferEncoding::Base64:
        m_decoder.emplace<Base64Decoder>();
        break;
    case TransferEncoding::QuotedPrintable:
        m_decoder.emplace<QuotedPrintableDecoder>();
        break;
    case TransferEncoding::UuEncode:
        m_decoder.emplace<UuDecoder>();
        break;
    case TransferEncoding::BinHex:
        m_decoder.emplace<BinHexDecoder>();
        break;
    }
}

void TransferDecoder::feed(QByteArrayView input, qint64 position)
{
    std::visit(
        [&](auto& decoder) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(decoder)>, std::monostate>) {
                decoder.feed(input, position, m_out);
            } else {
                m_out.bytes += input;
                if (m_out.mapped)
                    m_out.map.addPlain(position, input.size());
            }
        },
        m_decoder);
}

void TransferDecoder::finish()
{
    std::visit(
        [&](auto& decoder) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(decoder)>, std::monostate>)
                decoder.finish(m_out);
        },
        m_decoder);
}

const BinHexFacts* TransferDecoder::binHex() const
{
    const auto* decoder = std::get_if<BinHexDecoder>(&m_decoder);
    return decoder ? &decoder->facts() : nullptr;
}

TransferDecoder decodeRange(ByteReader& bytes, ByteRange range, TransferEncoding encoding, bool mapped,
                            qint64 limit, qint64 inputLimit)
{
    TransferDecoder decoder(encoding, mapped);
    const qint64 end = range.offset + std::min(range.length, inputLimit);
    qint64 position = range.offset;
    while (position < end && decoder.bytes().size() < limit) {
        const qint64 room = encoding == TransferEncoding::Identity ? limit - decoder.bytes().size() : chunk;
        const qint64 wanted = std::min({end - position, chunk, room});
        QByteArrayView view = bytes.at(position, wanted);
        view = view.first(std::min<qsizetype>(view.size(), wanted));
        if (view.isEmpty())
            break;
        decoder.feed(view, position);
        position += view.size();
    }
    decoder.finish();
    return decoder;
}

} // namespace ims
