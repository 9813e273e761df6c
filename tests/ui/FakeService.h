#pragma once

#include "ui/wizard/ServiceTools.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace ims::test {

/// A server's service that does as it is told, and a clock that waits no time. What is told to it stands
/// before a window asks it; what it saw is read when the window has finished.
struct FakeService
{
    ServiceState state = ServiceState::Running;
    int polls = 1;            ///< queries that see it on its way; -1 = it never arrives
    int loginError = 0;       ///< of each call
    int stopError = 0;        ///< of the request
    int startError = 0;       ///< of the request
    bool diesOnStart = false; ///< with 1067
    bool isSilent = false;    ///< a call is not answered until it is broken off
    bool clockStands = false; ///< a wait ends only when it is broken off
    QString output;           ///< of each call
    std::function<void(ServiceVerb)> onCall;

    std::mutex mutex;
    std::vector<ServiceVerb> calls;
    QByteArray password;
    QString user;
    ServiceTarget target;
    ClientOptions options;
    std::atomic<qint64> now{1000}; // ms
    std::atomic<bool> isCalled{false};
    std::atomic<int> controls{0}; ///< that somebody still has
    std::atomic<bool> isPending{false}; ///< a query saw it on its way
    int left = 0;

    std::vector<ServiceVerb> seen()
    {
        const std::lock_guard lock(mutex);
        return calls;
    }

    ServiceReply answer(ServiceVerb verb)
    {
        const std::lock_guard lock(mutex);
        calls.push_back(verb);
        ServiceReply reply;
        reply.output = output;
        reply.error = loginError != 0              ? loginError
                      : verb == ServiceVerb::Stop  ? stopError
                      : verb == ServiceVerb::Start ? startError
                                                   : 0;
        reply.exitCode = reply.error == 0 ? 0 : 255;
        if (reply.error != 0)
            return reply;
        if (verb != ServiceVerb::Query) {
            state = wayTo(verb);
            left = polls;
            return reply;
        }
        const bool onItsWay = state == ServiceState::StopPending || state == ServiceState::StartPending;
        if (onItsWay && left == 0) {
            const bool dead = diesOnStart && state == ServiceState::StartPending;
            reply.status.exitCode = dead ? 1067 : 0;
            state =
                state == ServiceState::StopPending || dead ? ServiceState::Stopped : ServiceState::Running;
        } else if (onItsWay) {
            left -= left > 0 ? 1 : 0;
            reply.status.checkPoint = 7;
            isPending = true;
        }
        reply.status.state = state;
        return reply;
    }
};

class FakeControl : public ServiceControl
{
public:
    explicit FakeControl(std::shared_ptr<FakeService> service)
        : m_service(std::move(service))
    {
        ++m_service->controls;
    }

    ~FakeControl() override { --m_service->controls; }

    QString id() const override { return QStringLiteral("net-rpc"); }

    QStringList command(ServiceVerb verb) const override
    {
        return {QStringLiteral("/usr/bin/net"), QStringLiteral("rpc"), QStringLiteral("service"), idOf(verb),
                m_service->target.service};
    }

    ServiceReply call(ServiceVerb verb, std::chrono::milliseconds, const StopToken& stop) override
    {
        m_service->isCalled = true;
        if (m_service->onCall)
            m_service->onCall(verb);
        if (m_service->isSilent) {
            std::mutex mutex;
            std::condition_variable_any asked;
            std::unique_lock lock(mutex);
            asked.wait(lock, stop, [] { return false; });
            m_service->isSilent = false; // it speaks again when it is asked for its state
        }
        if (stop.stop_requested()) {
            ServiceReply reply;
            reply.error = ServiceReply::cancelled;
            return reply;
        }
        return m_service->answer(verb);
    }

private:
    std::shared_ptr<FakeService> m_service;
};

class FakeServiceClock : public ServiceClock
{
public:
    explicit FakeServiceClock(std::shared_ptr<FakeService> service)
        : m_service(std::move(service))
    {
    }

    std::chrono::milliseconds now() override { return std::chrono::milliseconds(m_service->now.load()); }

    void wait(std::chrono::milliseconds time, const StopToken& stop) override
    {
        if (m_service->clockStands) {
            std::mutex mutex;
            std::condition_variable_any asked;
            std::unique_lock lock(mutex);
            asked.wait(lock, stop, [] { return false; });
        }
        m_service->now += time.count();
    }

private:
    std::shared_ptr<FakeService> m_service;
};

inline ServiceTools fakeTools(const std::shared_ptr<FakeService>& service)
{
    return {[] {
                return std::vector<ServiceWay>{ServiceWay::NetRpc, ServiceWay::Manual};
            },
            [service](ServiceWay, ServiceTarget target, ServiceLogin login,
                      ClientOptions options) -> Expected<std::unique_ptr<ServiceControl>> {
                service->target = std::move(target);
                service->user = login.user;
                service->options = std::move(options);
                if (!login.password.isEmpty())
                    service->password =
                        QByteArray(login.password.bytes().constData(), login.password.bytes().size());
                return std::make_unique<FakeControl>(service);
            },
            [service] { return std::make_unique<FakeServiceClock>(service); }};
}

} // namespace ims::test
