#pragma once

#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"

#include <QJsonObject>

namespace ims {

/// The contract's object of `diagnose --json`, English. Beside the contract's keys it holds "errors": one
/// error object for each input that could not be read.
QJsonObject diagnosisJson(const Evidence& evidence, const Diagnosis& diagnosis);

struct ReportOptions
{
    QString title;        ///< the case's name; empty = made from the server's name
    QDateTime exportedAt; ///< UTC; SOURCE_DATE_EPOCH fixes it
};

/// The report of a case: the one model that every form is made from. Versioned by "schema" and
/// "schemaVersion"; it extends diagnosisJson() and is described in resources/report/README.md. Reads the
/// failed files once more for their SHA-256; a file that cannot be read then is listed without one. The same
/// case, title and export time give the same object. Thread-safe.
QJsonObject reportJson(const Evidence& evidence, const Diagnosis& diagnosis, const ReportOptions& options);

/// Self-contained HTML made only from the model: no script, nothing loaded, every value escaped.
QByteArray reportHtml(const QJsonObject& report);

enum class TextForm { Plain, Markdown };

/// The short form for a ticket's field, made only from the model: UTF-8, fewer than 4,000 characters; what
/// did not fit is counted.
QByteArray reportText(const QJsonObject& report, TextForm form = TextForm::Plain);

/// The report in the small subset of HTML that QTextDocument lays out, for the PDF. Long tables are cut with
/// a note of how many rows the JSON form has more.
QString reportPrintMarkup(const QJsonObject& report);

/// The title a report shows: its own, or one made from its server.
QString reportTitle(const QJsonObject& report);

} // namespace ims
