#pragma once

#include "core/service/NetRpcControl.h"

#include <memory>

namespace ims {

/// How the service control manager is reached.
enum class ServiceWay {
    Local,  ///< Windows's own calls
    Sc,     ///< sc.exe of Windows
    NetRpc, ///< `net rpc service` of Samba
    Manual  ///< somebody types the commands at the server's console
};

/// As the command line has it: local, sc, net-rpc, manual.
QString idOf(ServiceWay way);
std::optional<ServiceWay> serviceWayOf(const QString& id);

/// What this computer has, the best first; Manual is always the last.
std::vector<ServiceWay> availableWays();

/// Why a way is not to be had here and what to do; empty where it is.
Message whyNotAvailable(ServiceWay way);

/// What is missing before the way can be asked as this user, as a reason; empty where nothing is. Samba's
/// client needs a name and a password: it knows nobody who is signed in here.
Message whyNotReady(ServiceWay way, const ServiceLogin& login);

/// Ready to be asked; nothing is connected yet. Errors: the way is not available here, or Manual; a server is
/// missing (NetRpc); a port or options, which NetRpc alone takes; a user for this computer itself.
Expected<std::unique_ptr<ServiceControl>> makeServiceControl(ServiceWay way, ServiceTarget target,
                                                             ServiceLogin login, ClientOptions options = {});

} // namespace ims
