#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonObject>

namespace ims {

/// A severity of the overview as a symbol and a word.
Html severityHtml(const QString& severity, const ReportLanguage& language);

/// Everything that was found, by severity, with counts.
void writeOverview(MarkupWriter& writer, const QJsonObject& report);

/// Failures by day, and by sender's domain and charset, with their numbers.
void writeCharts(MarkupWriter& writer, const QJsonObject& report);

/// The messages that were not delivered, and texts for those whom it concerns.
void writeAffected(MarkupWriter& writer, const QJsonObject& report);

} // namespace ims
