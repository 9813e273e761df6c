#pragma once

#include "core/evidence/Evidence.h"

namespace ims {

/// The server that logged most failures. Adds a note where there are several. Empty where no failure names
/// one.
QString findServer(const std::vector<Failure>& failures, QList<Message>& notes);

/// The build that an event 1000 of the Internet Mail Service names (KB Q257618); empty where it names none.
QString versionOfStart(const Event& event);

struct ServerVersion
{
    QString version; ///< "5.5.2232.9"; empty where unknown
    Message basis;
    bool stated = false; ///< an event 1000 that was read out
};

/// The version of the server's Internet Mail Service: out of the newest event 1000 (KB Q257618), else out of
/// the newest Received field that this server itself put on top of a spool file (KB Q190084, inferred). Which
/// one counts as the server's own, ims::ownHop() tells.
ServerVersion findServerVersion(const QString& server, const std::vector<Event>& events,
                                const std::vector<ArchivedFile>& files);

} // namespace ims
