#pragma once

#include "core/settings/CharacterSets.h"
#include "core/settings/SettingsChange.h"

namespace ims {

/// Whether a row sets nothing.
bool leavesAll(const SettingChange& row);

/// The settings as they will be. A row that is added stands above the first that would hide it, its other
/// fields are the default's; one that is there already is set.
ImcSettings settingsAfter(const ImcSettings& current, const SettingsChange& change);

/// The change that takes `change` back: what `current`, the settings before it, has for each of its rows. A
/// row to be added that was there already is set back, not removed.
SettingsChange inverseOf(const SettingsChange& change, const ImcSettings& current);

/// Where in the list of domains each row that is added or set has to stand, where another one fits its mail
/// too: the first entry that fits counts [inferred: the dialog has Move Up and Move Down, Q146481]. Also
/// told: a row of the change that another one above it hides.
QList<Message> orderNotes(const SettingsChange& change, const ImcSettings& current);

} // namespace ims
