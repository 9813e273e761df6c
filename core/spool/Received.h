#pragma once

#include "core/base/ByteRange.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

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

    /// The host in `by` without what stands in comments beside it.
    QString byHost() const { return by.section(u' ', 0, 0); }
};

/// An MTS-ID of the Internet Mail Service, `c=US;a= ;p=Org;l=SERVER9711051951WKA6D6YM` (Q190709, Q251152).
struct MtsId
{
    QString server;
    QDateTime time; ///< UTC, to the minute
    QString id;     ///< 8 characters; also the id of the newest Received field
};

/// Takes the value of a Received field apart, as leniently as it is written: comments, quoted strings,
/// clauses in any order, no semicolon. What the peer said of itself stands between `from` and the last `by`,
/// whatever words it contains: nothing in it is taken for the server's own. The first 8 KiB are read.
Hop parseReceived(QByteArrayView raw, ByteRange range = {});

/// Fills the delays of hops that stand newest first.
void tellDelays(std::vector<Hop>& hops);

/// Nothing where the text is no MTS-ID of the Internet Mail Service; the message transfer agent writes
/// others.
std::optional<MtsId> parseMtsId(const QString& text);

/// The hop that the server itself wrote which kept the file; null where that is not certain. A peer may be an
/// Exchange server too, so a build alone proves nothing. Certain is the newest hop with the id of the MTS-ID,
/// which no stranger can know (Q190709, Q251152), and the newest of all where it is by a host named as the
/// MTS-ID's server or as `server`: a stranger can put a line below it, never above.
const Hop* ownHop(const std::vector<Hop>& hops, const std::optional<MtsId>& mtsId,
                  const QString& server = {});

} // namespace ims
