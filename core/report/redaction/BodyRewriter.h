#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/report/redaction/TextRedactor.h"
#include "core/spool/TransferDecoding.h"

#include <QByteArrayView>

namespace ims {

/// A text of a message as it is to be masked.
struct BodyText
{
    QString contentType;
    QString charset; ///< label as declared, or empty
    TransferEncoding encoding = TransferEncoding::Identity;
    QString senderDomain;
    std::vector<ByteRange> kept; ///< declarations; relative to the body as it stands in the file
};

/// Masks the text parts of messages (see redactSpool()).
class BodyRewriter
{
public:
    BodyRewriter(TextRedactor& redactor, const CharsetCatalogue& catalogue)
        : m_redactor(redactor)
        , m_catalogue(catalogue)
    {
    }

    /// The body in its transfer encoding; of the same length where letters were put in the place of letters.
    QByteArray rewritten(QByteArrayView body, const BodyText& text);

    /// Bytes that were no text of the charset that their text is in.
    qint64 undecoded() const { return m_undecoded; }

private:
    const Charset* charsetOf(QByteArrayView bytes, const BodyText& text, QString& language) const;
    QByteArray maskedText(QByteArrayView bytes, const BodyText& text, std::vector<ByteRange> kept);
    QByteArray replacedText(QByteArrayView bytes, const BodyText& text);

    TextRedactor& m_redactor;
    const CharsetCatalogue& m_catalogue;
    qint64 m_undecoded = 0;
};

/// The runs of an HTML text that may stay when its letters are masked: names of elements and attributes, and
/// values that the program knows. Numeric character references are not among them.
std::vector<ByteRange> keptMarkup(QByteArrayView html);

} // namespace ims
