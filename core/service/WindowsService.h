#pragma once

#include "core/service/ServiceStatus.h"
#include "core/service/ServiceTarget.h"

#include <QMap>

#include <memory>

namespace ims {

/// Windows's own calls to a service control manager, as thin as can be: what is made of them is tested with a
/// stand-in (LocalControl.h has the logic). Calls block, on a dead host for tens of seconds.
class ServiceApi
{
public:
    /// What a call ended with: Windows's own error number, 0 = done.
    struct Answer
    {
        quint32 error = 0;
        ServiceStatus status = {};
    };

    virtual ~ServiceApi() = default;

    virtual Answer call(ServiceVerb verb, const ServiceTarget& target) = 0;
};

/// Null where this computer is no Windows.
std::unique_ptr<ServiceApi> serviceApi();

/// A connection to a server as somebody else than who is signed in, for as long as the object lives. Where
/// there is one already (of another user, 1219) Windows refuses a second.
class WindowsSession
{
public:
    virtual ~WindowsSession() = default;
};

/// The connection, or Windows's error number (1326 …). Null, without an error, where there is nothing to do:
/// no user's name, or no Windows here.
using WindowsSessionResult = tl::expected<std::unique_ptr<WindowsSession>, quint32>;
WindowsSessionResult openWindowsSession(const ServiceTarget& target, const ServiceLogin& login);

/// Windows's system folder, without a separator at its end; empty where this computer is no Windows.
QString systemFolder();

/// What programs in it need to know: SystemRoot. Empty where this computer is no Windows.
QMap<QString, QString> systemEnvironment();

/// What a console program printed, out of the console's code page; elsewhere UTF-8, or Latin-1 where it is
/// none.
QString consoleText(const QByteArray& bytes);

} // namespace ims
