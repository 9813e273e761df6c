#include "core/service/LocalControl.h"

#include "core/service/CallWithin.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

LocalControl::LocalControl(std::shared_ptr<ServiceApi> api, ServiceTarget target)
    : m_api(std::move(api))
    , m_target(std::move(target))
    , m_busy(std::make_shared<std::atomic<bool>>(false))
{
}

QStringList LocalControl::command(ServiceVerb verb) const
{
    const QString manager =
        m_target.server.isEmpty() ? u"OpenSCManager"_s : u"OpenSCManager(\\\\%1)"_s.arg(m_target.server);
    const QString act = verb == ServiceVerb::Stop    ? u"ControlService(STOP)"_s
                        : verb == ServiceVerb::Start ? u"StartService"_s
                                                     : u"QueryServiceStatus"_s;
    return {manager, u"OpenService(%1)"_s.arg(m_target.service), act};
}

ServiceReply LocalControl::call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop)
{
    ServiceReply reply;
    if (stop.stop_requested()) {
        reply.error = ServiceReply::cancelled;
        return reply;
    }
    if (m_busy->exchange(true)) {
        reply.error = ServiceReply::noAnswer;
        return reply;
    }
    const auto called = callWithin(limit, stop, [api = m_api, target = m_target, verb, busy = m_busy] {
        const ServiceApi::Answer answer = api->call(verb, target);
        *busy = false;
        return answer;
    });
    reply.taken = called.taken;
    if (!called.result) {
        reply.error = called.stopped ? ServiceReply::cancelled : ServiceReply::noAnswer;
        return reply;
    }
    reply.status = called.result->status;
    const bool hasRoom = called.result->error <= quint32(std::numeric_limits<int>::max());
    reply.error = hasRoom ? static_cast<int>(called.result->error) : ServiceReply::unexplained;
    if (reply.error == 1060)
        reply.status.state = ServiceState::NotInstalled;
    return reply;
}

} // namespace ims
