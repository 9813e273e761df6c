#pragma once

#include "core/service/ServiceRun.h"
#include "core/service/ServiceWays.h"

#include <functional>
#include <memory>

namespace ims {

/// How a window reaches the services of a server; tests put a server of their own here.
struct ServiceTools
{
    std::function<std::vector<ServiceWay>()> ways = &availableWays;
    std::function<Expected<std::unique_ptr<ServiceControl>>(ServiceWay, ServiceTarget, ServiceLogin,
                                                            ClientOptions)>
        control = &makeServiceControl;
    std::function<std::unique_ptr<ServiceClock>()> clock = &steadyServiceClock;
};

} // namespace ims
