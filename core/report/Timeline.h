#pragma once

#include "core/report/Report.h"

namespace ims {

/// "timeline" of a report that holds all the rest: what the logs, the case's journal, the service and the
/// retest tell, merged by time, the newest 500; {"entries","left_out","server_zone","server_zone_basis"}.
/// Of the logs: what names a spool file, errors of the service, the store and Dr. Watson, and starts and
/// stops of the service.
QJsonObject reportTimeline(const QJsonObject& report, const Evidence& evidence, const ReportCase* recorded,
                           const ReportLanguage& language);

} // namespace ims
