#pragma once

#include "core/base/Error.h"
#include "core/casefile/CaseRecord.h"

#include <QJsonObject>

namespace ims {

/// case.json: "schema" imsdoctor-case, "schemaVersion" 1. Paths that are not UTF-8 keep their bytes.
QJsonObject caseJson(const CaseRecord& record);

/// The same record again: caseFromJson(caseJson(r)) == r. Every damage is an Error with file and place; a
/// schemaVersion that is newer has a sentence of its own. Bounded: at most 16 MiB, 1,000 acts of undo and
/// redo each, 100,000 answers.
Expected<CaseRecord> caseFromJson(const QByteArray& json, const QString& file);

} // namespace ims
