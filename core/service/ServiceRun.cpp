#include "core/service/ServiceRun.h"

#include "core/service/ServiceErrors.h"

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using std::chrono::milliseconds;

// Win32 errors (winerror.h) that tell where the service is, rather than that something failed.
constexpr int requestTimeout = 1053; // the service control manager did not wait longer; the service may go on
constexpr int alreadyRunning = 1056;
constexpr int notActive = 1062;
constexpr int connectionLost = 64;
constexpr int connectionTimeout = 121;
constexpr int callFailed = 1726; // the connection was lost during a call

/// Whether the way to the server failed, not the service: the next call may get through.
bool mayPass(int error)
{
    return error == ServiceReply::noAnswer || error == connectionLost || error == connectionTimeout ||
           error == callFailed;
}

class SteadyClock : public ServiceClock
{
public:
    milliseconds now() override
    {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }

    void wait(milliseconds time, const StopToken& stop) override
    {
        std::mutex mutex;
        std::condition_variable_any asked;
        std::unique_lock lock(mutex);
        asked.wait_for(lock, stop, time, [] { return false; });
    }
};

/// One phase under way.
class Phase
{
public:
    Phase(const ServiceRun& run, ServiceVerb verb)
        : m_run(run)
        , m_begun(run.clock.now())
        , m_moved(m_begun)
    {
        m_phase.verb = verb;
        m_phase.command = run.control.command(verb);
    }

    ServicePhase run()
    {
        if (look() && m_phase.verb != ServiceVerb::Query)
            act();
        m_phase.taken = elapsed();
        completeOutput();
        return std::move(m_phase);
    }

private:
    milliseconds elapsed() const { return m_run.clock.now() - m_begun; }
    milliseconds left() const { return m_run.limits.whole - elapsed(); }
    ServiceState state() const { return m_phase.status.state; }

    ServiceReply call(ServiceVerb verb)
    {
        ServiceReply reply;
        if (m_run.stop.stop_requested())
            reply.error = ServiceReply::cancelled;
        else
            reply = m_run.control.call(verb, std::min(std::max(left(), shortestCall), m_run.limits.call),
                                       m_run.stop);
        note(reply.status, mayPass(reply.error));
        return reply;
    }

    void note(const ServiceStatus& status, bool unanswered)
    {
        const bool told = status.state != ServiceState::Unknown;
        m_seenSinceAsked = m_seenSinceAsked || told;
        if (told && status != m_phase.status) {
            m_phase.status = status;
            m_moved = m_run.clock.now();
        }
        if (m_run.progress)
            m_run.progress(
                {m_phase.verb, m_phase.status, elapsed(), m_run.clock.now() - m_moved, unanswered});
    }

    /// `verb`: what was called.
    void fail(ServiceVerb verb, ServiceReply reply)
    {
        m_failed = reply.output;
        reply.taken = elapsed();
        // A request that nothing was heard of afterwards is what is to be told of.
        const bool isOpen = m_phase.asked && mayPass(reply.error);
        const bool isOfQuery =
            verb == ServiceVerb::Query && !isOpen && reply.error != ServiceReply::cancelled;
        m_phase.failedAt = isOfQuery ? FailedAt::Query : FailedAt::Request;
        m_phase.code = reply.error;
        m_phase.error = serviceError(isOfQuery ? verb : m_phase.verb, m_run.target, reply);
        // The request may have been carried out: the state of before it tells nothing any more.
        if (m_phase.asked && verb == ServiceVerb::Query && !m_seenSinceAsked)
            m_phase.status = {};
    }

    void keepOutput(const ServiceReply& reply)
    {
        if (reply.output.isEmpty())
            return;
        if (!m_phase.output.isEmpty())
            m_phase.output += u'\n';
        m_phase.output += reply.output;
    }

    /// The state before anything is done. @return whether it was told
    bool look()
    {
        ServiceReply reply = call(ServiceVerb::Query);
        if (reply.error == 0 && reply.status.state == ServiceState::Unknown)
            reply.error = ServiceReply::unexplained;
        ++m_phase.queries;
        m_phase.before = m_phase.status;
        m_phase.exitCode = reply.exitCode;
        m_lastQuery = reply.output;
        const bool missing = state() == ServiceState::NotInstalled;
        if (reply.error != 0 && !(missing && m_phase.verb == ServiceVerb::Query))
            fail(ServiceVerb::Query, reply);
        return !m_phase.error;
    }

    void act()
    {
        const ServiceState goal = goalOf(m_phase.verb);
        if (m_phase.verb == ServiceVerb::Start && state() == ServiceState::StopPending && !letStop())
            return;
        if (state() != goal && state() != wayTo(m_phase.verb) && !request())
            return;
        if (state() != goal)
            follow();
    }

    /// The request's, then that of the last query.
    void completeOutput()
    {
        if (m_phase.code == ServiceReply::clientFailed)
            m_phase.output = m_failed; // the system's words on why; the error is told with them
        else if (!m_phase.asked)
            m_phase.output = m_lastQuery;
        else if (!m_lastQuery.isEmpty() && m_phase.queries > 1)
            m_phase.output += m_phase.output.isEmpty() ? m_lastQuery : u'\n' + m_lastQuery;
    }

    /// A service that is still stopping cannot be started. @return whether it has stopped
    bool letStop()
    {
        while (state() == ServiceState::StopPending) {
            lookAgain();
            if (m_phase.error)
                return false;
            if (left() <= milliseconds(0)) {
                turnedBack();
                return false;
            }
        }
        return true;
    }

    /// @return whether the service may be on its way
    bool request()
    {
        if (m_run.stop.stop_requested()) {
            fail(m_phase.verb, call(m_phase.verb));
            return false;
        }
        if (left() <= milliseconds(0)) {
            turnedBack();
            return false;
        }
        m_phase.asked = true;
        m_seenSinceAsked = false;
        const ServiceReply reply = call(m_phase.verb);
        m_phase.exitCode = reply.exitCode;
        keepOutput(reply);
        if (reply.error == 0)
            return true;
        // The request may have arrived, or somebody else was faster: only the state tells.
        const bool stateTells = reply.error == alreadyRunning || reply.error == notActive ||
                                reply.error == requestTimeout || reply.error == ServiceReply::unexplained ||
                                mayPass(reply.error);
        if (!stateTells) {
            fail(m_phase.verb, reply);
            return false;
        }
        m_doubtful = reply;
        return true;
    }

    /// The next query, after the wait that is due. Where no answer comes in time it may come to the next one.
    ServiceReply lookAgain()
    {
        m_run.clock.wait(std::min(queryInterval(m_phase.status), std::max(left(), milliseconds(1))),
                         m_run.stop);
        ServiceReply reply = call(ServiceVerb::Query);
        ++m_phase.queries;
        if (!reply.output.isEmpty())
            m_lastQuery = reply.output;
        m_unanswered = mayPass(reply.error) ? m_unanswered + 1 : 0;
        const bool lastChance = left() <= milliseconds(0) || m_unanswered >= mostUnanswered;
        if (reply.error != 0 && (!mayPass(reply.error) || lastChance))
            fail(ServiceVerb::Query, reply);
        return reply;
    }

    void follow()
    {
        bool onItsWay = state() == wayTo(m_phase.verb);
        for (;;) {
            const ServiceReply reply = lookAgain();
            if (m_phase.error || (reply.error == 0 && arrived(onItsWay)))
                return;
            onItsWay = onItsWay || state() == wayTo(m_phase.verb);
            if (left() <= milliseconds(0))
                return notArrived(onItsWay);
        }
    }

    /// Whether nothing more is to come: the service is there, or has turned back.
    bool arrived(bool wasOnItsWay)
    {
        if (state() == goalOf(m_phase.verb)) {
            m_phase.code = 0;
            return true;
        }
        const bool onItsWay = state() == wayTo(m_phase.verb);
        if (onItsWay || (!wasOnItsWay && ++m_unmoved < patience))
            return false;
        notArrived(wasOnItsWay);
        return true;
    }

    /// A request whose own answer left it open is told of with that answer, unless the service was seen to
    /// move.
    void notArrived(bool wasOnItsWay)
    {
        if (m_doubtful && !wasOnItsWay)
            fail(m_phase.verb, *m_doubtful);
        else
            turnedBack();
    }

    void turnedBack()
    {
        m_phase.failedAt = FailedAt::Arrival;
        m_phase.code = static_cast<int>(m_phase.status.exitCode);
        m_phase.error = notArrivedError(m_phase.verb, m_run.target, m_phase.status, elapsed());
    }

    /// Queries that may still see the state of before, since the request is on its way itself.
    static constexpr int patience = 5;

    /// Queries in a row without an answer, until the server counts as gone.
    static constexpr int mostUnanswered = 3;

    /// What the last query gets though the time is nearly over: one that is cut short would hide the state.
    static constexpr milliseconds shortestCall{3000};

    const ServiceRun& m_run;
    milliseconds m_begun;
    milliseconds m_moved;
    ServicePhase m_phase;
    QString m_lastQuery;
    QString m_failed;                       ///< what the client printed whose call failed
    std::optional<ServiceReply> m_doubtful; ///< the request's own answer, where it does not tell
    bool m_seenSinceAsked = true;           ///< whether the state is not one of before the request
    int m_unmoved = 0;
    int m_unanswered = 0;
};

} // namespace

QString idOf(FailedAt failedAt)
{
    switch (failedAt) {
    case FailedAt::Query:
        return u"query"_s;
    case FailedAt::Request:
        return u"request"_s;
    case FailedAt::Arrival:
        return u"arrival"_s;
    case FailedAt::Nothing:
        break;
    }
    return {};
}

std::unique_ptr<ServiceClock> steadyServiceClock()
{
    return std::make_unique<SteadyClock>();
}

ServicePhase runService(const ServiceRun& run, ServiceVerb verb)
{
    return Phase(run, verb).run();
}

std::vector<ServicePhase> restartService(const ServiceRun& run)
{
    std::vector<ServicePhase> phases{runService(run, ServiceVerb::Stop)};
    if (!phases.front().error)
        phases.push_back(runService(run, ServiceVerb::Start));
    return phases;
}

milliseconds queryInterval(const ServiceStatus& status)
{
    return std::clamp(milliseconds(status.waitHint / 10), milliseconds(1000), milliseconds(10'000));
}

} // namespace ims
