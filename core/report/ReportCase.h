#pragma once

#include "core/report/Report.h"

namespace ims {

/// Adds what the technician recorded to a report that holds all the rest: "case", "walkthrough", "actions",
/// "hand_steps", "remedy" and "open_questions" (resources/report/README.md). Texts of questions, causes and
/// rows are taken from the report itself. Without a case: null and empty lists.
void addRecordedCase(QJsonObject& report, const ReportCase* recorded, const ReportLanguage& language);

} // namespace ims
