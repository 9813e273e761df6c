#include "ui/wizard/PictureService.h"

#include "core/service/NetRpcControl.h"

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr quint32 shownCheckPoint = 3;

class PictureControl : public NetRpcControl
{
public:
    PictureControl(ServiceTarget target, ServiceLogin login, ClientOptions options)
        : NetRpcControl(u"/usr/bin/net"_s, std::move(target), std::move(login), std::move(options))
    {
    }

    ServiceReply call(ServiceVerb verb, std::chrono::milliseconds, const StopToken& stop) override
    {
        m_stopped = m_stopped || verb == ServiceVerb::Stop;
        ServiceReply reply;
        if (stop.stop_requested()) {
            reply.error = ServiceReply::cancelled;
            return reply;
        }
        reply.status.state = m_stopped ? ServiceState::StopPending : ServiceState::Running;
        reply.status.checkPoint = m_stopped ? shownCheckPoint : 0;
        reply.exitCode = 0;
        return reply;
    }

private:
    bool m_stopped = false;
};

/// Stands still and waits for as long as nobody breaks it off, so that each picture is the same.
class PictureClock : public ServiceClock
{
public:
    std::chrono::milliseconds now() override { return {}; }

    void wait(std::chrono::milliseconds, const StopToken& stop) override
    {
        std::mutex mutex;
        std::condition_variable_any asked;
        std::unique_lock lock(mutex);
        asked.wait(lock, stop, [] { return false; });
    }
};

} // namespace

ServiceTools pictureServices()
{
    return {[] {
                return std::vector<ServiceWay>{ServiceWay::NetRpc, ServiceWay::Manual};
            },
            [](ServiceWay, ServiceTarget target, ServiceLogin login,
               ClientOptions options) -> Expected<std::unique_ptr<ServiceControl>> {
                return std::make_unique<PictureControl>(std::move(target), std::move(login),
                                                        std::move(options));
            },
            [] { return std::make_unique<PictureClock>(); }};
}

} // namespace ims
