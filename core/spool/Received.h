#pragma once

#include "core/base/ByteRange.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ims {

/// One server's step on a message's way: a `Received` field taken apart (RFC 5321 4.4). Texts as they stand
/// there, with comments but without the words that begin them; empty where not given.
struct Hop
{
    ByteRange range;             ///< of the field
    QString from;                ///< who handed the message on, as it named itself
    QString by;                  ///< who took it
    QString with;                ///< protocol
    QString id;                  ///< of the message at the server that took it
    QString forWhom;             ///< recipient, without angle brackets
    QDateTime time;              ///< UTC; invalid where it cannot be told
    std::optional<qint64> delay; ///< seconds since the hop before; negative where a clock is wrong
    QString exchangeBuild;       ///< "5.5.2653.19" where an Exchange server wrote the field
};

/// An MTS-ID of the Internet Mail Service, `c=US;a= ;p=Org;l=SERVER9711051951WKA6D6YM` (Q190709, Q251152).
struct MtsId
{
    QString server;
    QDateTime time; ///< UTC, to the minute
    QString id;     ///< 8 characters; also the id of the newest Received field
};

} // namespace ims
