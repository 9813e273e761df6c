#pragma once

#include "core/settings/ImcDocument.h"
#include "core/settings/SettingsChange.h"

namespace ims {

enum class SettingsList { Mime, NonMime };

/// A list that somebody changed since the plan was made: it is left as it is.
struct SettingsConflict
{
    QString domain;
    std::optional<SettingsList> list; ///< nothing = the row as a whole (it is gone, or was added by somebody)
    QString expected;                 ///< token the plan found, of a whole row both; empty = no row
    QString found;                    ///< what is there now, likewise
    int line = 0;                     ///< in the fresh save; 0 = none
};

/// The plan over a fresh save: the file to be restored.
struct MergedSettings
{
    EditedImc file;
    std::vector<SettingsConflict> conflicts;
    QStringList alreadySo; ///< domains whose rows are as planned already
};

/// Puts only the planned lists into a fresh save; all that others changed since stays. A row that is added
/// goes above the first entry that would hide it (the first that fits counts [inferred, Q146481]).
/// @param original for taking a change back: the settings before it, whose removed rows come back as they
/// were and where they were (in front of the next row that has a name and is the first of it); else null
/// Errors as ImcDocument::edited().
Expected<MergedSettings> mergePlan(const ImcDocument& fresh, const SettingsChange& plan,
                                   const ImcSettings* original = nullptr);

} // namespace ims
