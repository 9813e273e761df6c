#include "ui/wizard/ServiceRunner.h"

#include "core/base/Json.h"
#include "core/casefile/CaseLock.h"
#include "ui/wizard/CaseSession.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using std::chrono::milliseconds;

/// The last look, after somebody broke off.
constexpr milliseconds longestLastLook{20'000};

QString whatOf(const std::vector<ServiceVerb>& verbs)
{
    return verbs.size() > 1 ? u"restart"_s : idOf(verbs.front());
}

} // namespace

/// What the thread that asks tells the window.
struct ServiceRunner::Shared
{
    struct Phase
    {
        milliseconds begun{0}; ///< since the order's beginning
        ServicePhase phase;
    };

    std::mutex mutex;
    std::optional<ServiceProgress> progress; // guarded by mutex
    milliseconds answered{0};                // guarded by mutex
    std::vector<Phase> phases;               // guarded by mutex; taken by the window
};

ServiceRunner::ServiceRunner(CaseSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(session.services().clock())
{
    connect(&m_job, &Job::progressed, this, [this] {
        takePhases();
        Q_EMIT progressed();
    });
    connect(&session, &CaseSession::savingFinished, this, [this] {
        if (m_waiting)
            goOn();
    });
}

ServiceRunner::~ServiceRunner() = default;

void ServiceRunner::start(ServiceOrder order)
{
    if (isBusy() || order.verbs.empty() || !order.control)
        return;
    m_order = std::move(order);
    m_stop = StopSource();
    m_shared = std::make_shared<Shared>();
    m_phases.clear();
    m_begun = m_clock->now();
    m_begunAt = m_session.now();
    m_shared->answered = m_begun;
    m_waiting = true;
    noteBegun();
    Q_EMIT begun();
    if (!m_session.saveNow())
        goOn(); // a case without a place has no journal on disk
}

void ServiceRunner::noteBegun()
{
    QJsonArray commands;
    for (const ServiceVerb verb : m_order.verbs)
        commands.append(jsonArray(m_order.control->command(verb)));
    m_session.noteDone(u"service-act-begun"_s, {{u"what"_s, whatOf(m_order.verbs)},
                                                {u"way"_s, idOf(m_order.way)},
                                                {u"server"_s, m_order.target.server},
                                                {u"service"_s, m_order.target.service},
                                                {u"user"_s, m_order.user},
                                                {u"command"_s, commands}});
}

void ServiceRunner::goOn()
{
    m_waiting = false;
    if (const QString why = m_session.notSavedWhy(); !why.isEmpty() || m_stop.stop_requested()) {
        m_order.control.reset();
        Q_EMIT refused(why);
        return;
    }
    // Members are not touched by the thread: the window may be gone before it.
    m_job.start(
        [control = m_order.control, target = m_order.target, verbs = m_order.verbs, limits = m_order.limits,
         shared = m_shared, begun = m_begun, asked = m_stop.get_token(),
         clock = std::shared_ptr<ServiceClock>(m_session.services().clock())](
            const JobContext& context) -> Expected<void> {
            StopSource either;
            const std::stop_callback whenAsked(asked, [&] { either.request_stop(); });
            const std::stop_callback whenLeft(context.stop(), [&] { either.request_stop(); });
            const auto told = [&](const ServiceProgress& progress) {
                const std::lock_guard lock(shared->mutex);
                shared->progress = progress;
                if (!progress.unanswered)
                    shared->answered = clock->now();
            };
            const auto phaseOf = [&](ServiceVerb verb, const ServiceLimits& within, const StopToken& stop) {
                const milliseconds since = clock->now() - begun;
                const ServiceRun run{*control, target, within, *clock, stop, told};
                ServicePhase phase = runService(run, verb);
                const std::lock_guard lock(shared->mutex);
                shared->phases.push_back({since, phase});
                return phase;
            };
            for (const ServiceVerb verb : verbs) {
                const ServicePhase phase = phaseOf(verb, limits, either.get_token());
                if (!phase.error)
                    continue;
                if (phase.code == ServiceReply::cancelled && !context.stop().stop_requested())
                    phaseOf(ServiceVerb::Query, {longestLastLook, std::min(longestLastLook, limits.call)},
                            context.stop());
                break;
            }
            return {};
        },
        [this](const Expected<void>&) { end(); });
    m_order.control.reset();
}

void ServiceRunner::cancel()
{
    m_stop.request_stop();
    Q_EMIT progressed();
}

void ServiceRunner::takePhases()
{
    std::vector<Shared::Phase> taken;
    {
        const std::lock_guard lock(m_shared->mutex);
        taken.swap(m_shared->phases);
    }
    for (Shared::Phase& one : taken) {
        m_session.noteServiceAct(serviceAct({m_begunAt.addMSecs(one.begun.count()), CaseLock::personHere(),
                                             m_order.way, m_order.target, m_order.user},
                                            one.phase));
        m_phases.push_back(std::move(one.phase));
    }
}

void ServiceRunner::end()
{
    takePhases();
    Q_EMIT finished(m_phases);
}

std::optional<ServiceProgress> ServiceRunner::progress() const
{
    if (!m_shared)
        return {};
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->progress;
}

milliseconds ServiceRunner::elapsed() const
{
    return m_clock->now() - m_begun;
}

milliseconds ServiceRunner::sinceAnswer() const
{
    if (!m_shared)
        return milliseconds(0);
    const std::lock_guard lock(m_shared->mutex);
    return m_clock->now() - m_shared->answered;
}

} // namespace ims
