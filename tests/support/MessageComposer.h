#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ims::test {

/// A mailbox as it stands in From, To or Cc.
struct MailAddress
{
    QString name = {}; ///< may be empty; written as raw bytes or as an encoded word, see MailMessage
    QByteArray address = {};
};

/// How much of its charset a message says.
enum class MailForm {
    NonMime,            ///< no MIME header at all: the server's Non-MIME setting applies
    MimeWithoutCharset, ///< MIME-Version and Content-Type, but no charset: the MIME setting applies
    MimeDeclared,       ///< the message names its charset itself
};

enum class TransferEncoding { AsIs, QuotedPrintable, Base64 };

/// A message to be composed. `text` has line feeds for line ends.
struct MailMessage
{
    QList<QByteArray> received = {}; ///< values of Received fields, topmost first, folds as LF and a tab
    MailAddress from = {};
    QList<MailAddress> to = {};
    QList<MailAddress> cc = {};
    QString subject = {};
    qint64 date = 0;           ///< seconds since 1970, UTC
    QByteArray zone = "+0000"; ///< the zone that the Date field is written in
    QByteArray messageId = {}; ///< with angle brackets
    QByteArray mailer = {};    ///< X-Mailer, may be empty
    QString text = {};
    bool htmlAlternative =
        false; ///< multipart/alternative with an HTML part that names the charset in a meta tag
    QByteArray charset = "us-ascii";
    MailForm form = MailForm::NonMime;
    TransferEncoding encoding = TransferEncoding::AsIs;
};

/// Composes mail messages: MIME ones with mimetic, others by hand. Lines end in CRLF.
///
/// Names and subjects that are not ASCII become encoded words (RFC 2047) in MimeDeclared messages and stand
/// as raw bytes of the charset in all others, as mailers without MIME wrote them. Text that the charset
/// cannot hold is a mistake in the test and ends the program. Boundaries derive from the Message-ID, so the
/// same input always gives the same bytes.
class MessageComposer
{
public:
    static QByteArray compose(const MailMessage& message);

    /// `text` in `charset`, by ICU. Never substitutes.
    static QByteArray encodeText(const QString& text, const QByteArray& charset);

    /// `text` as one or more encoded words with B encoding, folded with CRLF and a blank.
    static QByteArray encodedWords(const QString& text, const QByteArray& charset);

    /// RFC 2045 codecs over text with CRLF line ends. mimetic's quoted-printable codec loses trailing blanks.
    static QByteArray quotedPrintable(const QByteArray& bytes);
    static QByteArray base64Lines(const QByteArray& bytes);

    /// `Wed, 10 Mar 1999 14:32:07 +0000`, whatever the locale.
    static QByteArray rfc822Date(qint64 time, const QByteArray& zone);
};

} // namespace ims::test
