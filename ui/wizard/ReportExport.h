#pragma once

#include "core/report/Report.h"
#include "ui/wizard/CaseLoader.h"

namespace ims {

/// Writes the report of a case, with all that was recorded in it, as HTML or JSON, told by the file's ending;
/// never below an evidence root. An existing file is replaced: the dialog has asked. For a Job.
Expected<Path> exportReport(const LoadedCase& shown, const ReportCase& recorded, const Path& target,
                            const QDateTime& exportedAt);

/// "report-EXCH01.html".
QString suggestedReportName(const Evidence& evidence);

} // namespace ims
