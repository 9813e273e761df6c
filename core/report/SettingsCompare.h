#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace ims {

/// "settings_compare" of a report: the Character Sets before, as recommended or chosen, and after, a row for
/// each domain that is changed or set, at most 100 (resources/report/README.md).
QJsonArray settingsCompare(const QJsonObject& report);

} // namespace ims
