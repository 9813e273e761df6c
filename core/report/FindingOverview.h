#pragma once

#include "core/report/ReportLanguage.h"

#include <QJsonObject>

namespace ims {

/// "overview" of a report that holds all the rest: everything that was found, by severity:
/// {"counts":{"error","warning","notice","accepted","could-not-check"},
///  "rows":[{"id","severity","text","about","next_step","kb","section"}]}, the gravest first.
QJsonObject findingOverview(const QJsonObject& report, const ReportLanguage& language);

} // namespace ims
