#pragma once

#include "core/report/ReportLanguage.h"

#include <QByteArray>
#include <QJsonObject>

namespace ims {

/// README.txt of an escalation archive, made from its report and its manifest alone: plain text for whoever
/// has nothing but the archive.
QByteArray archiveReadme(const QJsonObject& report, const QJsonObject& manifest,
                         const ReportLanguage& language);

} // namespace ims
