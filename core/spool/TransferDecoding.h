#pragma once

#include "core/base/ByteRange.h"
#include "core/base/ByteReader.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ims {

enum class TransferEncoding { Identity, Base64, QuotedPrintable };

/// From the value of Content-Transfer-Encoding, any case; 7bit, 8bit, binary and unknown names are Identity.
TransferEncoding transferEncodingOf(const QString& name);

/// Undoes a transfer encoding piece by piece, for input of any length. Lenient: junk in base64 is skipped and
/// decoding goes on after padding (two encoded texts joined); a `=` that encodes nothing stays as it is.
/// Blanks at the end of a quoted-printable line are dropped (RFC 2045 6.7 rule 3), line breaks kept.
class TransferDecoder
{
public:
    /// `mapped`: remember for every decoded byte the run of input that it came from (16 bytes each).
    TransferDecoder(TransferEncoding encoding, bool mapped)
        : m_encoding(encoding)
        , m_mapped(mapped)
    {
    }

    /// Takes the next input; `position` is its offset in the file.
    void feed(QByteArrayView input, qint64 position);

    /// No more input: what was held back is settled.
    void finish();

    const QByteArray& bytes() const { return m_out; }
    QByteArray takeBytes() { return std::move(m_out); }

    /// The smallest run of the file that carries decoded bytes [first, first + length). Needs `mapped`.
    ByteRange sourceOf(qsizetype first, qsizetype length) const;

    qint64 junkCount() const { return m_junk; }
    /// Where the first character that does not belong there stands, -1 where there is none.
    qint64 firstJunk() const { return m_firstJunk; }
    /// Whether base64 ended in the middle of a group (1 character left over).
    bool cutOff() const { return m_cutOff; }

private:
    void put(char byte, qint64 first, qint64 last);
    void junkAt(qint64 position);
    void feedBase64(char c, qint64 position);
    void feedQuotedPrintable(char c, qint64 position);
    void endBase64Group();
    void releaseBlanks();
    void releaseEscape();

    struct Held
    {
        char byte = 0;
        qint64 position = 0;
    };

    TransferEncoding m_encoding;
    bool m_mapped;
    QByteArray m_out;
    std::vector<qint64> m_first;
    std::vector<qint64> m_last;
    qint64 m_junk = 0;
    qint64 m_firstJunk = -1;
    bool m_cutOff = false;
    int m_sextets = 0; ///< base64: characters of the current group
    int m_previous = 0;
    qint64 m_previousAt = 0;
    std::vector<Held> m_blanks; ///< quoted-printable: blanks that may end the line
    std::vector<Held> m_escape; ///< quoted-printable: `=` and what followed it
};

/// Decodes a range of a file; stops once `limit` bytes came out or `inputLimit` bytes went in.
TransferDecoder decodeRange(ByteReader& bytes, ByteRange range, TransferEncoding encoding, bool mapped,
                            qint64 limit, qint64 inputLimit);

} // namespace ims
