#pragma once

#include "core/casefile/ServiceAct.h"
#include "core/service/PortBanner.h"
#include "core/service/ServiceRun.h"
#include "core/service/ServiceWays.h"

namespace ims {

/// Who asked whom by which way, for the record of what was done.
struct ServiceAsked
{
    QDateTime at; ///< UTC
    QString who;  ///< as in the journal
    ServiceWay way = ServiceWay::Manual;
    ServiceTarget target;
    QString user;
};

/// What a case keeps of a phase.
ServiceAct serviceAct(const ServiceAsked& asked, const ServicePhase& phase);

/// What a case keeps of a look at the mail port.
ServiceAct bannerAct(const ServiceAsked& asked, const Expected<PortBanner>& banner, qint64 milliseconds);

/// Why an act failed, worked out again from what is kept; nothing where it did not.
std::optional<Error> errorOf(const ServiceAct& act);

/// internet-mail-service, connector, other.
QString idOf(PortBanner::Kind kind);

} // namespace ims
