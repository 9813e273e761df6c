#pragma once

#include "core/settings/SettingsChange.h"
#include "tests/unit/settings/ImcFiles.h"

namespace ims::test {

SettingChange set(const QString& domain, std::optional<QString> mime, std::optional<QString> nonMime);
SettingChange added(const QString& domain, const QString& token);
SettingChange removed(const QString& domain);
SettingsChange planOf(std::vector<SettingChange> changes);

/// The same, with what the settings have now.
SettingsChange withCurrent(SettingsChange plan, const ImcSettings& current);

/// A plan that fits the settings, each domain once, with what they have now.
SettingsChange randomPlan(SplitMix64& random, const ImcSettings& current, int most);

/// A file of Default and d0.example.jp, d1.example.jp, ... in the usual form.
QString manyRows(int count);

/// For manyRows(2 * count): every other domain, half of them set, a quarter removed, and below another
/// quarter a new one.
SettingsChange manyChanges(int count);

} // namespace ims::test
