#pragma once

#include "core/service/ServiceControl.h"
#include "core/service/WindowsService.h"

#include <atomic>
#include <memory>

namespace ims {

/// The service control manager through Windows's own calls: of this computer, or of another one.
class LocalControl : public ServiceControl
{
public:
    LocalControl(std::shared_ptr<ServiceApi> api, ServiceTarget target);

    QString id() const override { return QStringLiteral("local"); }

    /// The names of the calls: nothing is run.
    QStringList command(ServiceVerb verb) const override;

    /// A call that is not back in time is left behind in a thread of its own: Windows offers no way to end
    /// it. It holds the interface until it returns; further calls answer `noAnswer` until then.
    ServiceReply call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop) override;

private:
    std::shared_ptr<ServiceApi> m_api;
    ServiceTarget m_target;
    std::shared_ptr<std::atomic<bool>> m_busy; ///< a call is under way, perhaps left behind
};

} // namespace ims
