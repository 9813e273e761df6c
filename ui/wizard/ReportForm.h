#pragma once

#include "core/base/Path.h"

#include <QString>

#include <optional>
#include <vector>

namespace ims {

/// What a report can be written as.
enum class ReportForm {
    Archive, ///< for escalation: all of it, with the evidence
    Page,    ///< HTML
    Pdf,
    Text,         ///< for a ticket's field
    Markdown,     ///< the same, marked up
    Json,         ///< the model that the others are made from
    AffectedMail, ///< CSV of the messages that were not delivered
    Draft         ///< a mail that carries the page
};

/// All of them, in the order in which they are offered.
const std::vector<ReportForm>& reportForms();

/// ".zip"
QString reportEnding(ReportForm form);

/// By the file's ending; nothing where no form has it.
std::optional<ReportForm> reportFormOf(const Path& file);

/// "Web page", in the window's language.
QString reportFormName(ReportForm form);

/// What it is good for, in a sentence.
QString reportFormUse(ReportForm form);

/// For the dialog that asks for a file: "Web page (*.html)".
QString reportFilter(ReportForm form);

/// "report-4711-EXCH01.html": with the ticket and the server where there are any that can stand in a name.
QString suggestedReportName(ReportForm form, const QString& ticket, const QString& server);

/// "case-4711-EXCH01.imscase", made the same way.
QString suggestedCaseName(const QString& ticket, const QString& server);

} // namespace ims
