#pragma once

#include <QString>

namespace ims {

/// Where a Windows service stands, as the service control manager tells it.
enum class ServiceState { Unknown, NotInstalled, Stopped, StartPending, StopPending, Running, Paused };

/// What is asked of the service control manager.
enum class ServiceVerb { Query, Stop, Start };

struct ServiceStatus
{
    ServiceState state = ServiceState::Unknown;
    quint32 checkPoint = 0;  ///< a pending service moves it while it works; 0 = not told
    quint32 waitHint = 0;    ///< ms until the next check point, as the service estimates; 0 = not told
    quint32 exitCode = 0;    ///< Win32 error of a stopped service; 0 = none told
    quint32 serviceCode = 0; ///< the service's own error, where exitCode is 1066

    friend bool operator==(const ServiceStatus&, const ServiceStatus&) = default;
};

/// As the command line and a case have it: running, stopped, start-pending …
QString idOf(ServiceState state);

/// Unknown for another word.
ServiceState serviceStateOf(const QString& id);

/// query, stop, start.
QString idOf(ServiceVerb verb);

/// The state of SERVICE_STATUS.dwCurrentState (winsvc.h): 1 … 7; Unknown for other numbers. A service that is
/// continuing counts as starting, one that is pausing as paused.
ServiceState serviceStateOf(quint32 currentState);

/// The state that stopping or starting is to lead to.
ServiceState goalOf(ServiceVerb verb);

/// The state of a service on the way there.
ServiceState wayTo(ServiceVerb verb);

} // namespace ims
