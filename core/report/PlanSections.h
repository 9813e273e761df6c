#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonObject>

namespace ims {

/// What the technician set in place of the recommendation, with his reasons and what the evidence has against
/// it; and what later saves of the settings show. Nothing where there is neither.
void writePlan(MarkupWriter& writer, const QJsonObject& report);

/// "imc-after.txt: proves the change", one sentence for each later save.
QStringList settingsSaveSentences(const QJsonObject& report, const ReportLanguage& language);

} // namespace ims
