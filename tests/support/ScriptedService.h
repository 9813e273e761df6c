#pragma once

#include "core/service/ServiceErrors.h"
#include "core/service/ServiceRun.h"

#include <gtest/gtest.h>

#include <deque>

namespace ims::test {

/// A reply that tells a state.
inline ServiceReply state(ServiceState state, quint32 checkPoint = 0, quint32 waitHint = 0)
{
    ServiceReply reply;
    reply.status.state = state;
    reply.status.checkPoint = checkPoint;
    reply.status.waitHint = waitHint;
    return reply;
}

/// A reply that tells an error.
inline ServiceReply failure(int code)
{
    ServiceReply reply;
    reply.error = code;
    return reply;
}

/// Time that passes only where somebody waits or a call takes some.
class ScriptedClock : public ServiceClock
{
public:
    std::chrono::milliseconds now() override { return m_now; }

    void wait(std::chrono::milliseconds time, const StopToken& stop) override
    {
        waits.push_back(time);
        if (onWait)
            onWait(waits.size());
        if (!stop.stop_requested())
            m_now += time;
    }

    void pass(std::chrono::milliseconds time) { m_now += time; }

    std::vector<std::chrono::milliseconds> waits;
    std::function<void(size_t)> onWait; ///< with the number of waits so far

private:
    std::chrono::milliseconds m_now{0};
};

/// A server that answers by a script, call by call; another verb than the script's next is a failed test.
class ScriptedService : public ServiceControl
{
public:
    struct Call
    {
        ServiceVerb verb = ServiceVerb::Query;
        std::chrono::milliseconds limit{0};
        std::chrono::milliseconds at{0};
        ServiceReply reply;
    };

    ScriptedService(ScriptedClock& clock, StopSource& source)
        : m_clock(clock)
        , m_source(source)
    {
    }

    ScriptedService& query(ServiceReply reply, std::chrono::milliseconds takes = {})
    {
        return add(ServiceVerb::Query, std::move(reply), takes);
    }
    ScriptedService& stop(ServiceReply reply, std::chrono::milliseconds takes = {})
    {
        return add(ServiceVerb::Stop, std::move(reply), takes);
    }
    ScriptedService& start(ServiceReply reply, std::chrono::milliseconds takes = {})
    {
        return add(ServiceVerb::Start, std::move(reply), takes);
    }

    /// Every query after the script's end.
    void thenAlways(ServiceReply reply, std::chrono::milliseconds takes = {}) { m_rest = {{}, reply, takes}; }

    /// A start that the script does not have.
    void onStart(ServiceReply reply) { m_start = reply; }

    /// No script: any verb is answered so.
    void anything(std::function<ServiceReply()> reply, std::function<std::chrono::milliseconds()> takes)
    {
        m_reply = std::move(reply);
        m_takes = std::move(takes);
    }

    /// The cancellation comes during the call of this number (1 …), which then has no answer.
    ScriptedService& cancelAt(int number)
    {
        m_cancelAt = number;
        return *this;
    }

    /// It comes with the answer of that call.
    ScriptedService& cancelAfter(int number)
    {
        m_cancelAfter = number;
        return *this;
    }

    QString id() const override { return QStringLiteral("fake"); }
    QStringList command(ServiceVerb verb) const override { return {QStringLiteral("fake"), idOf(verb)}; }

    ServiceReply call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop) override
    {
        Step step = next(verb);
        const auto at = m_clock.now();
        if (int(calls.size()) + 1 == m_cancelAt)
            m_source.request_stop();
        if (stop.stop_requested())
            step = {verb, failure(ServiceReply::cancelled), {}};
        else if (step.takes > limit)
            step = {verb, failure(ServiceReply::noAnswer), limit};
        m_clock.pass(step.takes);
        step.reply.taken = step.takes;
        if (int(calls.size()) + 1 == m_cancelAfter)
            m_source.request_stop();
        calls.push_back({verb, limit, at, step.reply});
        return step.reply;
    }

    int count(ServiceVerb verb) const
    {
        return int(std::count_if(calls.begin(), calls.end(), [&](const Call& c) { return c.verb == verb; }));
    }

    /// `query stop query`.
    std::string verbs() const
    {
        QStringList words;
        for (const Call& call : calls)
            words.append(idOf(call.verb));
        return words.join(u' ').toStdString();
    }

    std::vector<Call> calls;

private:
    struct Step
    {
        ServiceVerb verb = ServiceVerb::Query;
        ServiceReply reply;
        std::chrono::milliseconds takes{0};
    };

    ScriptedService& add(ServiceVerb verb, ServiceReply reply, std::chrono::milliseconds takes)
    {
        m_script.push_back({verb, std::move(reply), takes});
        return *this;
    }

    Step next(ServiceVerb verb)
    {
        if (m_reply)
            return {verb, m_reply(), m_takes()};
        if (!m_script.empty()) {
            const Step step = m_script.front();
            m_script.pop_front();
            EXPECT_EQ(step.verb, verb) << "after: " << verbs();
            return step;
        }
        if (verb == ServiceVerb::Start && m_start)
            return {verb, *m_start, {}};
        EXPECT_TRUE(m_rest && verb == ServiceVerb::Query) << "one call too many, after: " << verbs();
        return m_rest.value_or(Step{verb, failure(ServiceReply::unexplained), {}});
    }

    ScriptedClock& m_clock;
    StopSource& m_source;
    std::deque<Step> m_script;
    std::optional<Step> m_rest;
    std::optional<ServiceReply> m_start;
    std::function<ServiceReply()> m_reply;
    std::function<std::chrono::milliseconds()> m_takes;
    int m_cancelAt = 0;
    int m_cancelAfter = 0;
};

} // namespace ims::test
