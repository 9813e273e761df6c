#pragma once

#include "core/base/Error.h"
#include "core/base/StopToken.h"

#include <chrono>

namespace ims {

/// What greets on a server's port for mail.
struct PortBanner
{
    enum class Kind {
        InternetMailService, ///< names the service and its build (KB Q164060, Q194131)
        Connector,           ///< `220 … service ready`: the wording of 4.0 (KB Q146157), of others too
        Other ///< another SMTP server or an antivirus gateway owns the port (KB Q222553, Q254214)
    };

    QString line;  ///< the first line, at most 512 characters; a stranger's text
    QString build; ///< `5.5.2232.9`; empty where it names none
    Kind kind = Kind::Other;
};

/// Connects, reads once until the end of the first line, 512 bytes or the limit, says QUIT and hangs up.
/// `host` as makeServiceTarget() lets through. Errors: not found, refused, no answer in time, an answer that
/// is no greeting, cancelled. Blocks; for a worker thread. Looking a name up may take longer than the limit.
Expected<PortBanner> readPortBanner(const QString& host, quint16 port, std::chrono::milliseconds limit,
                                    const StopToken& stop = {});

/// What a greeting tells.
PortBanner judgeBanner(const QString& line);

} // namespace ims
