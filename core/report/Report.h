#pragma once

#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"

#include <QJsonObject>

namespace ims {

/// The contract's object of `diagnose --json`, English.
QJsonObject diagnosisJson(const Evidence& evidence, const Diagnosis& diagnosis);

struct ReportOptions
{
    QString title;
    QDateTime exportedAt; ///< UTC; SOURCE_DATE_EPOCH fixes it
};

/// The report of a case: the one model that every form is made from. Versioned by "schema" and "schemaVersion".
QJsonObject reportJson(const Evidence& evidence, const Diagnosis& diagnosis, const ReportOptions& options);

/// Self-contained HTML made only from the model: no script, nothing loaded, every value escaped.
QByteArray reportHtml(const QJsonObject& report);

} // namespace ims
