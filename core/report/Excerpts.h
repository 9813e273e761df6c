#pragma once

#include "core/base/StopToken.h"
#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"
#include "core/report/ReportLanguage.h"

#include <QJsonArray>

namespace ims {

/// "excerpts" of a report: the bytes that its claims rest on, with some around them: declarations, the first
/// bytes that a declared charset cannot have, documented pitfalls, and what the findings in question point
/// at. At most 80 excerpts of at most some 400 bytes, none of the envelope or a Bcc field: these name hidden
/// recipients. A file that cannot be read any more gives none.
QJsonArray reportExcerpts(const Evidence& evidence, const Diagnosis& diagnosis,
                          const ReportLanguage& language, const StopToken& stop);

/// "event_excerpts" of a report: the records of the logs that the findings in question point at, at most 40:
/// [{"log","record","time","source","event_id","data_words","description"}]. Events 4117 all say the same:
/// only the first with each pair of data words is among them.
QJsonArray reportEventExcerpts(const Evidence& evidence, const Diagnosis& diagnosis);

/// Bytes as the report shows them: printable ASCII as it is, all else as `\xE4`; a line break of the file
/// is followed by one in the text.
QString escapedBytes(const QByteArray& bytes);

} // namespace ims
