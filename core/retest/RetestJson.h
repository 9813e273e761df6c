#pragma once

#include "core/retest/RetestPlan.h"
#include "core/retest/RetestWatch.h"

#include <QJsonObject>

namespace ims {

/// The word of the contract: planned, copied, moved, undone, skipped, failed.
QString moveStateId(MoveState state);

/// One of the contract's "moves". Paths are those of the file; texts are English.
QJsonObject moveJson(const RetestMove& move, const std::optional<WatchedVerdict>& verdict = {});

/// A row of a plan as one of the contract's "moves", state planned.
QJsonObject plannedJson(const RetestRow& row, const Path& from, const Path& to);

/// What is left out, state skipped.
QJsonObject leftOutJson(const RetestLeftOut& file, const Path& from, const Path& to);

} // namespace ims
