#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonValue>

namespace ims {

/// The small pieces that the report's sections are made of, from values of the model.

std::vector<Html> paragraphs(const QJsonValue& array);

Html codes(const QJsonValue& array);

/// "82 %".
QString percent(const QJsonValue& likelihood);

/// The style class of a finding's status: one of ours, whatever the model holds.
QLatin1StringView statusStyle(const QString& status);

/// A finding's status as symbol and word.
Html statusHtml(const QString& status, const ReportLanguage& language);

QString kbText(const QJsonValue& kb);

} // namespace ims
