#pragma once

#include "core/report/Report.h"

#include <QJsonArray>

namespace ims {

/// The model's "hand_steps": what was ticked of the way to the Character Sets by hand, oldest first
/// (resources/report/README.md). `server`: its name and version as the report has them. A tick whose step the
/// plan has no more stands here all the same: it was done.
QJsonArray handStepsJson(const Flow& flow, const QString& server, const QString& serverVersion,
                         const ReportLanguage& language);

} // namespace ims
