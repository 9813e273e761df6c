#pragma once

#include "core/settings/CharacterSets.h"

namespace ims {

/// A row of the Character Sets setting as it was read out from the dialog: names of its lists or tokens.
struct StatedRow
{
    QString domain; ///< "Default" for the default
    QString mime;
    QString nonMime;

    friend bool operator==(const StatedRow&, const StatedRow&) = default;
};

/// Rows that were read out, as readImcTxt() would have given them, marked `stated`. Of a row of which one
/// list was not read out that one is empty, and matches nothing. Rows without a domain or without both lists
/// are left out; of two rows of one domain the first counts.
ImcSettings settingsOf(const std::vector<StatedRow>& rows);

} // namespace ims
