#pragma once

#include "tests/support/MessageComposer.h"

namespace ims::test {

/// What became of a message of the sample case.
enum class SampleFate {
    Failed,       ///< a 4117 names its file
    Delivered,    ///< archive copy; the tracking log proves the delivery
    Undetermined, ///< archive copy without proof either way
    Missing,      ///< a 4117 names its file, but the file is gone
};

/// One message that the server EXCH01 received: the table from which the sample case's files, events,
/// tracking log and truth are all made.
struct SampleMessage
{
    QByteArray fileName = {};
    SampleFate fate = SampleFate::Undetermined;
    QByteArray cause = {}; ///< id as in the diagnosis; empty unless failed
    qint64 received = 0;
    QByteArray domain = {}; ///< the sender's
    QByteArray peer = {};   ///< the host that connected; it says the same in HELO
    QByteArray helo = {};   ///< if that is something else
    QString senderName = {};
    QByteArray senderLocalPart = {};
    QList<QByteArray> to = {}; ///< local parts at example.com; empty name fields
    QList<QByteArray> cc = {};
    QList<QByteArray> bcc = {};
    QByteArray zone = "+0000";
    QByteArray mailer = {};
    QByteArray oldestReceived = {}; ///< one more Received field, the sender's own
    QByteArray charset = "us-ascii";
    MailForm form = MailForm::NonMime;
    TransferEncoding encoding = TransferEncoding::AsIs;
    bool htmlAlternative = false;
    QString subject = {};
    QString text = {};

    QByteArray senderAddress() const { return senderLocalPart + '@' + domain; }
    QByteArray
    mtsSerial() const; ///< the 8 characters in the MTS-ID and the Received field; not the file name
    QByteArray mtsId() const;
    QByteArray messageId() const;         ///< with angle brackets
    QList<QByteArray> recipients() const; ///< full addresses: to, cc, bcc
    QByteArray mail() const;              ///< the RFC 822 text
    QByteArray spoolFile() const;
};

/// All messages of the case in the order of their arrival.
QList<SampleMessage> sampleMessages();

/// Seconds since 1970 of a time in March 1999, UTC.
qint64 march1999(int day, int hour, int minute, int second);

/// A name as the service gives to spool files: base-32 digits without E, I, O, U.
QByteArray spoolName(quint64 seed);

} // namespace ims::test
