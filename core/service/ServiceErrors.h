#pragma once

#include "core/base/Error.h"
#include "core/service/ServiceControl.h"
#include "core/service/ServiceTarget.h"

namespace ims {

/// Why a call failed, in words: what was asked of which server, what Windows's number means here, what to do.
/// `reply.error` must not be 0.
Error serviceError(ServiceVerb verb, const ServiceTarget& target, const ServiceReply& reply);

/// The service answers but does not arrive: it is still on its way when the time is over, or it stopped
/// again while it was starting.
Error notArrivedError(ServiceVerb verb, const ServiceTarget& target, const ServiceStatus& last,
                      std::chrono::milliseconds waited);

/// Whether the server refused who asks: nothing may be tried again with the same password.
bool isLoginRefused(int error);

/// `\\EXCH01 MSExchangeIMC`, or the service's name alone on this computer.
QString shownTarget(const ServiceTarget& target);

} // namespace ims
