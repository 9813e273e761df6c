#pragma once

#include "ui/wizard/RetestRunner.h"
#include "ui/wizard/ServiceKnown.h"

namespace ims {

/// "first, alone", "with the next ten" …
QString turnWord(const RetestRow& row, size_t place, const RetestTurn& next);

/// How far a file of a batch has come.
QString stageWord(const RetestFile& file, BatchKind kind);

/// "waiting in IN", "taken in" …
QString verdictWord(RetestVerdict verdict);

/// "Good", "Bad" …
QString outcomeWord(RetestOutcome outcome);

/// How a deed ended, in whole sentences.
QString endWords(const RetestEnd& end);

/// What is known of the service, since when and from whom.
QString serviceWords(const ServiceKnown& known, const QDateTime& now);

/// The server by its name, where that is known.
QString serverWords(const QString& server);

/// "12 files, 34 KB".
QString amountWords(const std::vector<PlannedMove>& files);

/// The names, of many the first ones.
QString namesWords(const std::vector<PlannedMove>& files);

} // namespace ims
