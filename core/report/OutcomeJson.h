#pragma once

#include "core/evidence/Evidence.h"
#include "core/report/ReportLanguage.h"

#include <QJsonArray>

namespace ims {

/// Messages that other events than 4117 name: [{"event_id","kind","spool_file",…}], newest first
/// (resources/report/README.md).
QJsonArray siblingsJson(const Evidence& evidence, const ReportLanguage& language);

/// What the kinds of siblings in the evidence mean: [{"event_id","title","meaning","where",…}], by number.
QJsonArray siblingKindsJson(const Evidence& evidence, const ReportLanguage& language);

/// What to check for a missing file: [{"id","title","todo","kb"}]; empty where no file is missing.
QJsonArray missingChecksJson(const Evidence& evidence, const ReportLanguage& language);

/// What the evidence says to these checks for one message: [{"check","text","speaks","log","record"}].
QJsonArray missingCluesJson(const Evidence& evidence, const Failure& failure, const ReportLanguage& language);

/// What the server's other files say: [{"kind","said","meaning","basis","kb","file","offset","length"}].
QJsonArray serverFilesJson(const Evidence& evidence, const ReportLanguage& language);

} // namespace ims
