#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonObject>

namespace ims {

/// The Character Sets before, as recommended or chosen, and after.
void writeSettingsCompare(MarkupWriter& writer, const QJsonObject& report);

/// The batches of files that were put back or set aside, with what became of each file.
void writeRetestBatches(MarkupWriter& writer, const QJsonObject& report);

/// The bytes that claims rest on, with those around them.
void writeExcerpts(MarkupWriter& writer, const QJsonObject& report);

/// Logs, answers, acts and evidence merged by time.
void writeTimeline(MarkupWriter& writer, const QJsonObject& report);

/// The files of the evidence that the case keeps, within the section of what was read.
void writeKeptFiles(MarkupWriter& writer, const QJsonObject& report);

/// The program, the machine, and how the server was reached.
void writeEnvironment(MarkupWriter& writer, const QJsonObject& report);

} // namespace ims
