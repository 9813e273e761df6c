#pragma once

#include <QByteArray>
#include <QList>

namespace ims::test {

/// What the Internet Mail Service notes in front of a message.
struct SpoolEnvelope
{
    QByteArray peerHost = {};          ///< name of the host that connected
    QByteArray helo = {};              ///< what it said in HELO or EHLO
    QByteArray sender = {};            ///< MAIL FROM, without angle brackets; empty for `<>`
    QByteArray mtsId = {};             ///< see mtsId()
    QList<QByteArray> recipients = {}; ///< every RCPT TO, without angle brackets, hidden ones included
    qint64 received = 0;               ///< seconds since 1970, UTC
    QByteArray leftover = "DEN> ro";   ///< bytes of old memory in front of the closing signature
};

/// Writes a spool file of IMCDATA\IN: binary envelope, then RFC 822 text.
///
/// Only one sample of the envelope is public (KB Q190709, Exchange 5.0, control bytes shown as blanks). From
/// it come the signatures `ImCr` at offset 4 and `EwLs` right before the text, and the order of the strings.
/// Inferred: DWORD 0 is the envelope's length, and strings end in NUL. Bytes 16..23 are a FILETIME in the
/// server's local time: the sample's `A0 D8 4D 4B FA E9 BC` with a following 01 is 1997-11-05 14:51:27.4, and
/// the same file's Received line says 14:51:27 -0500. (The servers of our samples live in Greenwich: local
/// time is UTC.) The other numbers are made up to look like the sample; nothing should be read from them.
class SpoolFileWriter
{
public:
    /// The envelope alone, from its first byte to the end of `EwLs`.
    static QByteArray envelope(const SpoolEnvelope& envelope);

    /// Envelope and message text.
    static QByteArray write(const SpoolEnvelope& envelope, const QByteArray& message);

    /// `c=US;a= ;p=<org>;l=<SERVER><YYMMDDHHMM UTC><id>` (KB Q190709, Q251152).
    static QByteArray mtsId(const QByteArray& organization, const QByteArray& server, qint64 received,
                            const QByteArray& id);
};

} // namespace ims::test
