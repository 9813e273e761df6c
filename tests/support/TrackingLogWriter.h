#pragma once

#include <QByteArray>
#include <QList>

namespace ims::test {

/// Event numbers of an Exchange 5.x tracking log (KB Q173364) that the samples use.
enum class TrackingEvent : quint32 {
    MessageSubmission = 4,
    MessageTransferOut = 7,
    MessageDelivered = 9,
    LocalDelivery = 1000,
    SmtpQueuedOutbound = 1010,
    SmtpTransferredOutbound = 1011,
    SmtpReceivedInbound = 1012,
    SmtpTransferredInbound = 1013, ///< from the Internet Mail Service to the information store
};

/// One entry; the fields of KB Q173280 in their order.
struct TrackingEntry
{
    QByteArray messageId = {}; ///< the MTS-ID
    TrackingEvent event = TrackingEvent::MessageSubmission;
    qint64 time = 0; ///< seconds since 1970, UTC
    QByteArray gateway = {};
    QByteArray partner = {};
    QByteArray remoteId = {}; ///< the message ID the gateway uses: the RFC 822 Message-ID, with brackets
    QByteArray originator = {};
    int priority = 0;
    qsizetype length = 0;
    QList<QByteArray> recipients = {}; ///< distinguished names or proxy addresses
};

/// Writes one day of an Exchange 5.5 tracking log (Exchsrvr\Tracking.log\yyyymmdd.log).
///
/// From KB Q173280: tabs between fields, GMT, Seconds 0, Cost 1, a blank Subject-ID, the number of
/// recipients, then a line per recipient with a blank report status. Assumed: times look like `1999.3.10
/// 14:3:7`, without leading zeros; lines end in CRLF; there is no headline; a trailing tab stands for the
/// blank status.
class TrackingLogWriter
{
public:
    static QByteArray write(const QList<TrackingEntry>& entries);
};

} // namespace ims::test
