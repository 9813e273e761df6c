#pragma once

#include "core/base/Error.h"
#include "core/casefile/CaseRecord.h"

#include <QJsonObject>

namespace ims {

/// The most that a case.json holds. What goes beyond is an Error when it is read, and never written.
inline constexpr qint64 largestCaseFile = qint64(16) << 20; ///< bytes
inline constexpr size_t mostCaseActs = 1'000;               ///< acts of undo, and as many of redo
inline constexpr qsizetype mostCaseAnswers = 100'000; ///< answers, reasons and facts, past ones included

/// case.json: "schema" imsdoctor-case, "schemaVersion" 1 (resources/casefile/README.md). Paths that are not
/// UTF-8 keep their bytes. At most `acts` acts of undo and of redo, the nearest ones; fewer where they
/// would bring the whole above its limits.
QJsonObject caseJson(const CaseRecord& record, size_t acts = mostCaseActs);

/// The bytes of case.json, which caseFromJson() reads again. The farthest acts of undo and redo are left out
/// where the file would become too large; an Error where it is too large even without them.
Expected<QByteArray> caseBytes(const CaseRecord& record, const QString& file);

/// The same record again, within the limits: caseFromJson(caseBytes(r)) == r. Keys that are missing are
/// empty, unknown ones are passed over (a newer program of the same schemaVersion may write them). Broken
/// JSON and values of a wrong type are an Error with file and place; a schemaVersion that is newer has a
/// sentence of its own.
Expected<CaseRecord> caseFromJson(const QByteArray& json, const QString& file);

} // namespace ims
