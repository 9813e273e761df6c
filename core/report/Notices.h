#pragma once

#include "core/report/ReportLanguage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ims {

/// "notices" of a report: texts for others, to be adapted and sent by people, never by the program:
/// [{"id","title","subject","body","note","kb"}]; `body` one paragraph each. What has to be filled in stands
/// in square brackets. None where no message failed.
QJsonArray reportNotices(const QJsonObject& report, const ReportLanguage& language = {});

/// A notice as plain text: subject, blank line, paragraphs.
QString noticeText(const QJsonObject& notice);

} // namespace ims
