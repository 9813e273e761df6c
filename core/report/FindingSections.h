#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonObject>

namespace ims {

/// The causes weighed, from the model alone: each that is in question with its evidence, what would settle
/// it, how to see that it is mended and what can do harm; then the others with the reason why not.
void writeFindings(MarkupWriter& writer, const QJsonObject& report);

} // namespace ims
