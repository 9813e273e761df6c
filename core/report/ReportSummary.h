#pragma once

#include "core/evidence/Evidence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ims {

/// The Character Sets setting as read: {"file","rows":[{"domain","mime","non_mime"}],"notes"}; null where
/// none was given.
QJsonValue reportSettings(const Evidence& evidence);

/// The first screen: {"verdict","counts","top_finding","recommendation"}, concluded from the rest of the
/// model.
QJsonObject reportSummary(const QJsonObject& report);

/// What could not be checked and why: [{"what","why"}].
QJsonArray reportNotChecked(const QJsonObject& report);

/// How the recommended change is made and put into force, one sentence each; empty where none is recommended.
QJsonArray reportHowToApply(const QJsonObject& report);

/// What the program did not do, one sentence each.
QJsonArray reportNotDone(const QJsonObject& report);

} // namespace ims
