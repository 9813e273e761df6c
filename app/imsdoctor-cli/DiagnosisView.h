#pragma once

#include "app/imsdoctor-cli/Output.h"

#include <QJsonObject>

namespace ims::cli {

/// Prints a report's model (core/report) for a person at a terminal.
void printDiagnosis(Output& output, const QJsonObject& report);

} // namespace ims::cli
