#pragma once

#include "core/base/StopToken.h"
#include "core/service/ServiceStatus.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace ims {

/// What a single call to the service control manager came to.
struct ServiceReply
{
    /// Win32 errors that stand for what no number tells.
    static constexpr int unexplained = -1;  ///< it failed, and said nothing that is understood
    static constexpr int noAnswer = -2;     ///< nothing came within the limit; the client was ended
    static constexpr int clientFailed = -3; ///< the client could not be run, or crashed
    static constexpr int cancelled = -4;
    static constexpr int noCommonLogin = -5; ///< server and client know no common form of login

    ServiceStatus status;        ///< Unknown where the call does not tell
    int error = 0;               ///< Win32 error number, or one of those above; 0 = done
    QString output;              ///< what the client printed; empty for calls without a client
    std::optional<int> exitCode; ///< of the client
    std::chrono::milliseconds taken{0};
};

/// One way to reach the service control manager of a computer. Calls block for at most the limit they are
/// given (and the moment that ending a client takes), so they belong into a worker thread; one call at a
/// time.
class ServiceControl
{
public:
    virtual ~ServiceControl() = default;

    /// As the command line has it: local, sc, net-rpc.
    virtual QString id() const = 0;

    /// What is run or called, for people and the record: program and arguments, without any password.
    virtual QStringList command(ServiceVerb verb) const = 0;

    /// Asks. Stop and start return when the service control manager took the request, mostly while the
    /// service is still on its way: query until it has arrived (ServiceRun.h does).
    virtual ServiceReply call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop) = 0;
};

} // namespace ims
