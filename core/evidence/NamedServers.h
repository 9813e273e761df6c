#pragma once

#include "core/evidence/Evidence.h"

namespace ims {

/// A server that some of the evidence names as the one it comes from.
struct NamedServer
{
    QString server;  ///< as named: "EXCH01", "exch01.alpha.example"
    Message where;   ///< what names it, with a number where many do
    QString file;    ///< an example
    ByteRange range; ///< in it; empty where a log's record names it

    friend bool operator==(const NamedServer&, const NamedServer&) = default;
};

/// Every server that the evidence names, each with what names it: the computer of the failures' events, the
/// host that took the failed messages (`by` of the Received field that this server wrote), the machine of a
/// network path. A host's name stands for the computer of its first label (exch01.alpha.example is EXCH01;
/// inferred). `stated`: by the technician; may be empty.
std::vector<NamedServer> namedServers(const Evidence& evidence, const QString& stated);

/// Whether two names may be the same machine's: their first labels are equal without case.
bool isSameServer(const QString& a, const QString& b);

/// The names that speak of another machine than the first one. Empty: all is of one server, as far as
/// anything says.
std::vector<NamedServer> otherServers(const std::vector<NamedServer>& named);

} // namespace ims
