#pragma once

#include "core/evidence/Evidence.h"
#include "core/report/ReportLanguage.h"
#include "core/settings/SettingsChange.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace ims {

/// One row of a change of the Character Sets, in the contract's form of `recommendation.changes`; also
/// whether the technician chose it, his note, and the warnings.
QJsonObject changeJson(const SettingChange& change, const ReportLanguage& language = {});

/// A recommendation or a plan in the contract's form of `recommendation`; null where there is none.
/// @param most of its changes that are told
QJsonValue planJson(const std::optional<SettingsChange>& plan, const ReportLanguage& language,
                    qsizetype most = std::numeric_limits<qsizetype>::max());

/// The rows of a report that are to be set: those of `plan` where the technician chose, else of
/// `recommendation`.
QJsonArray plannedChanges(const QJsonObject& report);

/// What each later save of the settings shows: `file`, `name` (without folders), `differences` from the save
/// before it (sentences), `proven` and `unchanged` (null without a plan), `rows` (`domain`, `state`:
/// `as-planned`, `as-before`, `otherwise`, `mime`, `non_mime`, `line`) and `others` (what else changed).
QJsonArray settingsSavesJson(const Evidence& evidence, const std::optional<SettingsChange>& plan,
                             const ReportLanguage& language);

} // namespace ims
