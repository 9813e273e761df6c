#include "core/service/ServiceWays.h"

#include "core/service/CallWithin.h"
#include "core/service/LocalControl.h"
#include "core/service/ScControl.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr std::array<std::pair<ServiceWay, const char*>, 4> wayIds{{
    {ServiceWay::Local, "local"},
    {ServiceWay::Sc, "sc"},
    {ServiceWay::NetRpc, "net-rpc"},
    {ServiceWay::Manual, "manual"},
}};

Error cannotReach(Message why, Message todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "reach the server’s services")),
            {},
            std::move(why),
            std::move(todo)};
}

std::optional<Error> wrongUse(ServiceWay way, const ServiceTarget& target, const ServiceLogin& login,
                              const ClientOptions& options)
{
    if (const Message why = whyNotAvailable(way); !why.isEmpty())
        return cannotReach(why, Message(QT_TRANSLATE_NOOP("ims", "Choose another way.")));
    if (way != ServiceWay::NetRpc && (target.port > 0 || !options.empty()))
        return cannotReach(Message(QT_TRANSLATE_NOOP(
                               "ims", "a port and options for the client are for the way net-rpc alone")),
                           Message(QT_TRANSLATE_NOOP("ims", "Leave them out.")));
    if (way == ServiceWay::NetRpc && target.server.isEmpty())
        return cannotReach(Message(QT_TRANSLATE_NOOP("ims", "no server is named")),
                           Message(QT_TRANSLATE_NOOP("ims", "Name the server.")));
    if (login.user.isEmpty() && !login.password.isEmpty())
        return cannotReach(Message(QT_TRANSLATE_NOOP("ims", "there is a password but no user’s name")),
                           Message(QT_TRANSLATE_NOOP("ims", "Name the user, too.")));
    if (target.server.isEmpty() && !login.user.isEmpty())
        return cannotReach(
            Message(QT_TRANSLATE_NOOP("ims", "on this computer itself Windows takes who is signed in")),
            Message(QT_TRANSLATE_NOOP("ims", "Leave the user out, and start the program as that user.")));
    return {};
}

/// Connects as somebody else before the first call, and keeps the connection for as long as the control
/// lives.
template <class Control>
class AsUser : public Control
{
public:
    AsUser(Control control, ServiceTarget target, ServiceLogin login)
        : Control(std::move(control))
        , m_target(std::move(target))
        , m_login(std::make_shared<ServiceLogin>(std::move(login)))
    {
    }

    ServiceReply call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop) override
    {
        if (!m_session && !m_login->user.isEmpty()) {
            auto opened = callWithin(limit, stop, [target = m_target, login = m_login] {
                return openWindowsSession(target, *login);
            });
            ServiceReply refused;
            refused.taken = opened.taken;
            if (!opened.result)
                refused.error = opened.stopped ? ServiceReply::cancelled : ServiceReply::noAnswer;
            else if (!*opened.result)
                refused.error = static_cast<int>(opened.result->error());
            if (refused.error != 0)
                return refused;
            m_session = std::move(**opened.result);
        }
        return Control::call(verb, limit, stop);
    }

private:
    ServiceTarget m_target;
    std::shared_ptr<ServiceLogin> m_login;
    std::unique_ptr<WindowsSession> m_session;
};

} // namespace

QString idOf(ServiceWay way)
{
    for (const auto& [each, id] : wayIds) {
        if (each == way)
            return QString::fromLatin1(id);
    }
    return {};
}

std::optional<ServiceWay> serviceWayOf(const QString& id)
{
    for (const auto& [way, each] : wayIds) {
        if (id == QLatin1StringView(each))
            return way;
    }
    return {};
}

std::vector<ServiceWay> availableWays()
{
    std::vector<ServiceWay> ways;
    for (const auto& [way, id] : wayIds) {
        if (whyNotAvailable(way).isEmpty())
            ways.push_back(way);
    }
    return ways;
}

Message whyNotAvailable(ServiceWay way)
{
    switch (way) {
    case ServiceWay::Local:
        return serviceApi()
                   ? Message()
                   : Message(QT_TRANSLATE_NOOP("ims", "Windows’s own calls need a computer with Windows"));
    case ServiceWay::Sc:
        return !findScProgram().isEmpty()
                   ? Message()
                   : Message(QT_TRANSLATE_NOOP("ims",
                                               "sc.exe is a program of Windows and is not on this computer"));
    case ServiceWay::NetRpc:
        return !findNetProgram().isEmpty()
                   ? Message()
                   : Message(QT_TRANSLATE_NOOP("ims", "Samba’s program “net” is not installed here (Debian: "
                                                      "package samba-common-bin)"));
    case ServiceWay::Manual:
        break;
    }
    return {};
}

Message whyNotReady(ServiceWay way, const ServiceLogin& login)
{
    if (way != ServiceWay::NetRpc)
        return {};
    if (login.user.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "no user is named"));
    if (login.password.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "there is no password"));
    return {};
}

Expected<std::unique_ptr<ServiceControl>> makeServiceControl(ServiceWay way, ServiceTarget target,
                                                             ServiceLogin login, ClientOptions options)
{
    if (auto error = wrongUse(way, target, login, options))
        return tl::unexpected(*std::move(error));
    if (way == ServiceWay::NetRpc)
        return std::make_unique<NetRpcControl>(findNetProgram(), std::move(target), std::move(login),
                                               std::move(options));
    if (way == ServiceWay::Sc)
        return std::make_unique<AsUser<ScControl>>(ScControl(findScProgram(), target), target,
                                                   std::move(login));
    if (way == ServiceWay::Local)
        return std::make_unique<AsUser<LocalControl>>(LocalControl(serviceApi(), target), target,
                                                      std::move(login));
    return tl::unexpected(
        cannotReach(Message(QT_TRANSLATE_NOOP("ims", "by hand there is nothing that the program could ask")),
                    Message(QT_TRANSLATE_NOOP("ims", "Type the commands at the server’s console."))));
}

} // namespace ims
