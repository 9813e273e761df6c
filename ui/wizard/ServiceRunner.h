#pragma once

#include "core/service/ServiceRecord.h"
#include "core/service/ServiceRun.h"
#include "ui/common/Job.h"

#include <memory>

namespace ims {

class CaseSession;

/// What is to be asked of a service, whom and by which way.
struct ServiceOrder
{
    ServiceWay way = ServiceWay::Manual;
    ServiceTarget target;
    QString user;
    std::vector<ServiceVerb> verbs; ///< one after the other; the rest is left out where one fails
    ServiceLimits limits;
    std::shared_ptr<ServiceControl> control; ///< with the password; let go when all is done
};

/// Asks a service out of a case: what is begun stands in the case's journal on disk before anything is sent,
/// what came of each phase as soon as it is over. Works in the background.
class ServiceRunner : public QObject
{
    Q_OBJECT

public:
    explicit ServiceRunner(CaseSession& session, QObject* parent = nullptr);
    ~ServiceRunner() override;

    void start(ServiceOrder order);

    /// Ends the waiting, not what was sent: the service's state is asked once more.
    void cancel();

    bool isBusy() const { return m_waiting || m_job.isRunning(); }
    bool isCancelling() const { return m_stop.stop_requested(); }
    const ServiceOrder& order() const { return m_order; }

    /// The last that the server told; nothing until it has.
    std::optional<ServiceProgress> progress() const;
    std::chrono::milliseconds elapsed() const;
    std::chrono::milliseconds sinceAnswer() const; ///< since the server answered last, or since the beginning

Q_SIGNALS:
    void begun();
    void progressed();
    void finished(const std::vector<ims::ServicePhase>& phases);
    void refused(const QString& why); ///< nothing was asked: the case could not be saved before

private:
    struct Shared;

    void noteBegun();
    void goOn();
    void takePhases();
    void end();

    CaseSession& m_session;
    ServiceOrder m_order;
    std::unique_ptr<ServiceClock> m_clock;
    std::chrono::milliseconds m_begun{0};
    QDateTime m_begunAt;
    bool m_waiting = false; ///< until the journal is on disk
    StopSource m_stop;
    std::shared_ptr<Shared> m_shared;
    std::vector<ServicePhase> m_phases;
    Job m_job;
};

} // namespace ims
