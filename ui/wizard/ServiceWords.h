#pragma once

#include "core/casefile/ServiceAct.h"
#include "core/service/ServiceRun.h"
#include "core/service/ServiceWays.h"

namespace ims {

/// "running", "still stopping" … in the language of the window.
QString stateWord(ServiceState state);

/// "net rpc service of Samba" …
QString wayName(ServiceWay way);

/// "Stop", "Start", "State".
QString verbName(ServiceVerb verb);
ServiceVerb serviceVerbOf(const QString& id); ///< Query for another word

/// "12 s", "2 min 5 s".
QString shownDuration(std::chrono::milliseconds time);

/// "\\EXCH01", or that it is this computer.
QString shownServer(const QString& server);

/// "Stop: running, then stopped".
QString outcomeOf(const ServiceAct& act);

/// When, how, as whom, how long, exit code.
QString detailsOf(const ServiceAct& act);

/// What it stands for, of a case: the last act that really started the service; null where there is none.
const ServiceAct* lastStart(const std::vector<ServiceAct>& acts);

} // namespace ims
