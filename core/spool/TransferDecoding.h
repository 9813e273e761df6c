#pragma once

#include "core/base/ByteRange.h"
#include "core/base/ByteReader.h"
#include "core/spool/Base64Decoder.h"
#include "core/spool/BinHexDecoder.h"
#include "core/spool/DecodedOutput.h"
#include "core/spool/QuotedPrintableDecoder.h"
#include "core/spool/UuDecoder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <variant>

namespace ims {

struct Part;

enum class TransferEncoding { Identity, Base64, QuotedPrintable, UuEncode, BinHex };

/// From the value of Content-Transfer-Encoding, any case, and the names that mail has for uuencode and
/// BinHex; 7bit, 8bit, binary and unknown names are Identity.
TransferEncoding transferEncodingOf(const QString& name);

/// As above; a part of application/mac-binhex40 that is not encoded otherwise is BinHex.
TransferEncoding transferEncodingOf(const Part& part);

/// Undoes a transfer encoding piece by piece, for input of any length; how lenient is said at each decoder.
class TransferDecoder
{
public:
    /// `mapped`: remember for every decoded byte the run of input that it came from (see OffsetMap).
    TransferDecoder(TransferEncoding encoding, bool mapped);

    /// Takes the next input; `position` is its offset in the file.
    void feed(QByteArrayView input, qint64 position);

    /// No more input: what was held back is settled.
    void finish();

    const QByteArray& bytes() const { return m_out.bytes; }
    QByteArray takeBytes() { return std::move(m_out.bytes); }

    /// What sourceOf() asks; after the bytes were taken.
    OffsetMap takeMap() { return std::move(m_out.map); }

    /// From now on no bytes are put out: input of any length is checked in little memory. Not with a mapped
    /// decoder.
    void checkOnly() { m_out.keeps = false; }

    /// The smallest run of the file that carries decoded bytes [first, first + length). Needs `mapped`.
    ByteRange sourceOf(qsizetype first, qsizetype length) const { return m_out.map.sourceOf(first, length); }

    qint64 junkCount() const { return m_out.junk; }
    /// Where the first character that does not belong there stands, -1 where there is none.
    qint64 firstJunk() const { return m_out.firstJunk; }
    /// Whether the encoded text ended too early: base64 with one character left over, uuencode without `end`,
    /// BinHex without its end. Known after finish().
    bool cutOff() const { return m_out.cutOff; }

    /// What BinHex says about its file; null with other encodings.
    const BinHexFacts* binHex() const;

private:
    DecodedOutput m_out;
    std::variant<std::monostate, Base64Decoder, QuotedPrintableDecoder, UuDecoder, BinHexDecoder> m_decoder;
};

/// Decodes a range of a file; stops once `limit` bytes came out or `inputLimit` bytes went in.
TransferDecoder decodeRange(ByteReader& bytes, ByteRange range, TransferEncoding encoding, bool mapped,
                            qint64 limit, qint64 inputLimit);

} // namespace ims
