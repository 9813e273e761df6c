#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonObject>

namespace ims {

/// How the case ended or where it stands, as one paragraph; nothing without a case.
void writeCaseStanding(MarkupWriter& writer, const QJsonObject& report);

/// What is asked of the next level, what was done, answered and noted, from the model alone. Sections without
/// content are left out; long values are cut with a note, the JSON form has them whole.
void writeCaseSections(MarkupWriter& writer, const QJsonObject& report);

} // namespace ims
