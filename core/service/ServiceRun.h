#pragma once

#include "core/base/Error.h"
#include "core/service/ServiceControl.h"
#include "core/service/ServiceTarget.h"

#include <functional>

namespace ims {

/// Time as a run sees it, so that a test need not wait.
class ServiceClock
{
public:
    virtual ~ServiceClock() = default;
    virtual std::chrono::milliseconds now() = 0; ///< since any moment; never goes back

    /// Waits; returns sooner when `stop` asks to.
    virtual void wait(std::chrono::milliseconds time, const StopToken& stop) = 0;
};

/// The computer's steady clock.
std::unique_ptr<ServiceClock> steadyServiceClock();

struct ServiceLimits
{
    std::chrono::milliseconds whole{5 * 60 * 1000}; ///< until the service has to have arrived; a last query
                                                    ///< may go on for 3 s longer
    std::chrono::milliseconds call{30 * 1000};      ///< until a single call has to have answered
};

/// What a phase failed at.
enum class FailedAt {
    Nothing,
    Query,   ///< asking for the state; the request, where one was sent, was taken
    Request, ///< the request was refused, or nothing was heard of it
    Arrival  ///< the server answers, but the service is not where it should be; `code` is the service's own
};

/// query, request, arrival; empty for Nothing.
QString idOf(FailedAt failedAt);

/// One act from the request until the service has arrived, failed or the time was over.
struct ServicePhase
{
    ServiceVerb verb = ServiceVerb::Query;
    ServiceStatus before;        ///< as it stood when the act began
    ServiceStatus status;        ///< as last seen
    QStringList command;         ///< of the act
    bool asked = false;          ///< whether the request was sent: something may have changed
    std::optional<int> exitCode; ///< of the client that sent the request, else of the last query
    int code = 0;                ///< Win32 error of the request or of what went wrong; 0 = none
    QString output;              ///< what the clients printed, the request's and the last query's
    std::chrono::milliseconds taken{0};
    int queries = 0;
    std::optional<Error> error; ///< why the service is not where it should be
    FailedAt failedAt = FailedAt::Nothing;
};

/// What to show while it goes on.
struct ServiceProgress
{
    ServiceVerb verb = ServiceVerb::Query;
    ServiceStatus status;
    std::chrono::milliseconds elapsed{0};
    std::chrono::milliseconds sinceMoved{0}; ///< since state or check point changed last
    bool unanswered = false;                 ///< the last query got no answer
};
using OnServiceProgress = std::function<void(const ServiceProgress&)>;

struct ServiceRun
{
    ServiceControl& control;
    const ServiceTarget& target; ///< for the texts
    ServiceLimits limits;
    ServiceClock& clock;
    StopToken stop;
    OnServiceProgress progress;
};

/// Asks for the state, or stops or starts the service and follows it until it has arrived: first the state (a
/// service that is there already is left alone), then the request, then the state again and again, since the
/// request's own answer tells nothing (`net rpc service stop` ends with 0 while the service is still
/// stopping, sc.exe too). After a refused login nothing is tried again, so that no account is locked. A query
/// without an answer while the service is on its way is tried again, until three in a row had none. Where the
/// time is over or somebody wants it to stop, nothing more is sent. Blocks; for a worker thread.
ServicePhase runService(const ServiceRun& run, ServiceVerb verb);

/// Stop, then start; the start is left out where the service did not stop. One phase or two.
std::vector<ServicePhase> restartService(const ServiceRun& run);

/// How long to wait before the next query: a tenth of the service's wait hint, between one second and ten
/// (Windows's own advice for QueryServiceStatus); one second where there is none.
std::chrono::milliseconds queryInterval(const ServiceStatus& status);

} // namespace ims
