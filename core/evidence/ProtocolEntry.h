#pragma once

#include "core/eventlog/TextTime.h"

#include <QByteArrayView>

namespace ims {

/// Who a line of a protocol log comes from.
enum class ProtocolSide {
    None,    ///< a remark of the service
    Remote,  ///< `<<<`
    Packet,  ///< `<<< IO: |`, the same once more as it came
    Service, ///< `>>>`
};

/// One line of a protocol log, taken apart.
struct ProtocolEntry
{
    QByteArrayView stamp; ///< date and time as written; empty where the line has none
    ProtocolSide side = ProtocolSide::None;
    QByteArrayView text; ///< behind time and arrow
    qsizetype textAt = 0;
};

ProtocolEntry protocolEntry(QByteArrayView line);

/// The time of a stamp; nothing where it is none.
std::optional<WrittenTime> protocolTime(QByteArrayView stamp);

/// `250-…`: the code of a reply, 0 where the text is none.
int replyCode(QByteArrayView text);

/// `A connection was accepted from HOST.`, `A connection to ADDRESS was established.`
struct ConnectionRemark
{
    bool inbound = false;
    QByteArrayView peer; ///< without the full stop
};
std::optional<ConnectionRemark> connectionRemark(QByteArrayView text);

/// The commands that matter here (RFC 821, RFC 1869).
enum class SmtpVerb { None, Helo, Ehlo, Mail, Rcpt, Data, Rset, Quit, Other };
SmtpVerb smtpVerb(QByteArrayView text);

/// The address of `MAIL FROM:<a@b> SIZE=1` and `RCPT TO: a@b`, without brackets and parameters.
QByteArrayView commandAddress(QByteArrayView text);

} // namespace ims
