#pragma once

#include "core/report/ChartDrawing.h"
#include "core/report/ReportLanguage.h"

#include <QJsonObject>

namespace ims {

/// "charts" of a report, from its failures:
/// {"failures_by_day":[{"day","failed"}] (UTC, days without failures between them too), "by_day_left_out",
///  "charset_by_domain":[{"domain","charset","failed"}], "charset_by_domain_left_out"}.
QJsonObject reportCharts(const QJsonObject& report);

/// The bars of each, from the model.
ChartDrawing dayChart(const QJsonObject& report, const ReportLanguage& language);
ChartDrawing charsetChart(const QJsonObject& report, const ReportLanguage& language);

} // namespace ims
