#include "core/service/WindowsService.h"

#include <windows.h>

#include <winnetwk.h>
#include <winsvc.h>

#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

struct CloseService
{
    using pointer = SC_HANDLE;
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<void, CloseService>;

DWORD accessFor(ServiceVerb verb)
{
    switch (verb) {
    case ServiceVerb::Stop:
        return SERVICE_QUERY_STATUS | SERVICE_STOP;
    case ServiceVerb::Start:
        return SERVICE_QUERY_STATUS | SERVICE_START;
    case ServiceVerb::Query:
        break;
    }
    return SERVICE_QUERY_STATUS;
}

ServiceStatus statusOf(const SERVICE_STATUS& told)
{
    return {serviceStateOf(told.dwCurrentState), told.dwCheckPoint, told.dwWaitHint, told.dwWin32ExitCode,
            told.dwServiceSpecificExitCode};
}

/// The calls of every Windows since NT 3.1. QueryServiceStatusEx is of 2000 and newer and is not needed.
class WindowsServiceApi : public ServiceApi
{
public:
    Answer call(ServiceVerb verb, const ServiceTarget& target) override
    {
        const QString server = u"\\\\"_s + target.server;
        const ServiceHandle manager(
            OpenSCManagerW(target.server.isEmpty() ? nullptr : wide(server), nullptr, SC_MANAGER_CONNECT));
        if (!manager)
            return {GetLastError()};
        const ServiceHandle service(OpenServiceW(manager.get(), wide(target.service), accessFor(verb)));
        if (!service)
            return {GetLastError()};
        return ask(verb, service.get());
    }

private:
    static Answer ask(ServiceVerb verb, SC_HANDLE service)
    {
        SERVICE_STATUS status{};
        if (verb == ServiceVerb::Stop && !ControlService(service, SERVICE_CONTROL_STOP, &status))
            return {GetLastError(), statusOf(status)};
        if (verb == ServiceVerb::Start && !StartServiceW(service, 0, nullptr))
            return {GetLastError()};
        if (!QueryServiceStatus(service, &status))
            return {GetLastError()};
        return {0, statusOf(status)};
    }
};

class IpcSession : public WindowsSession
{
public:
    explicit IpcSession(QString share)
        : m_share(std::move(share))
    {
    }
    ~IpcSession() override { WNetCancelConnection2W(wide(m_share), 0, FALSE); }

private:
    QString m_share;
};

} // namespace

std::unique_ptr<ServiceApi> serviceApi()
{
    return std::make_unique<WindowsServiceApi>();
}

WindowsSessionResult openWindowsSession(const ServiceTarget& target, const ServiceLogin& login)
{
    if (login.user.isEmpty() || target.server.isEmpty())
        return nullptr;
    QString share = u"\\\\"_s + target.server + u"\\IPC$"_s;
    NETRESOURCEW resource{};
    resource.dwType = RESOURCETYPE_ANY;
    resource.lpRemoteName = reinterpret_cast<wchar_t*>(share.data());
    std::array<wchar_t, 512> password{};
    const int length = MultiByteToWideChar(CP_UTF8, 0, login.password.bytes().constData(),
                                           static_cast<int>(login.password.bytes().size()), password.data(),
                                           static_cast<int>(password.size()) - 1);
    const bool tooLong = length == 0 && !login.password.isEmpty();
    const DWORD error =
        tooLong ? DWORD(ERROR_INVALID_PASSWORD)
                : WNetAddConnection2W(&resource, password.data(), wide(login.user), CONNECT_TEMPORARY);
    SecureZeroMemory(password.data(), sizeof(password));
    if (error != NO_ERROR)
        return tl::unexpected(quint32(error));
    return std::make_unique<IpcSession>(share);
}

QString systemFolder()
{
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT length = GetSystemDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    return length > 0 && length < folder.size() ? QString::fromWCharArray(folder.data(), int(length))
                                                : QString();
}

QMap<QString, QString> systemEnvironment()
{
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT length = GetSystemWindowsDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    if (length == 0 || length >= folder.size())
        return {};
    return {{u"SystemRoot"_s, QString::fromWCharArray(folder.data(), int(length))}};
}

QString consoleText(const QByteArray& bytes)
{
    const int size = static_cast<int>(bytes.size());
    const int length = MultiByteToWideChar(CP_OEMCP, 0, bytes.constData(), size, nullptr, 0);
    QString text(length, u' ');
    MultiByteToWideChar(CP_OEMCP, 0, bytes.constData(), size, reinterpret_cast<wchar_t*>(text.data()),
                        length);
    return text;
}

} // namespace ims
