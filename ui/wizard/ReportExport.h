#pragma once

#include "core/report/Report.h"
#include "ui/wizard/CaseLoader.h"

namespace ims {

/// Writes the report of a case as HTML or JSON, told by the file's ending; never below an evidence root. An
/// existing file is replaced: the dialog has asked; a cancelled export leaves it as it was. For a Job.
Expected<Path> exportReport(const LoadedCase& shown, const ReportCase& recorded, const Path& target,
                            const QDateTime& exportedAt, const StopToken& stop = {},
                            const Progress& progress = {});

/// "report-4711-EXCH01.html": with the ticket and the server where there are any that can stand in a name.
QString suggestedReportName(const QString& ticket, const QString& server);

/// "case-4711-EXCH01.imscase", made the same way.
QString suggestedCaseName(const QString& ticket, const QString& server);

} // namespace ims
