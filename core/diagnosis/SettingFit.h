#pragma once

#include "core/charset/CharsetCatalogue.h"

#include <optional>

namespace ims {

/// The charset that a setting's token stands for; null where the catalogue does not know it.
const Charset* charsetOfSetting(const CharsetCatalogue& charsets, const QString& token);

/// Whether text in `narrow` arrives whole where the server takes it for `wide`: covered by it, or by the
/// charset whose table Windows uses for it (ISO-8859-1 is read as windows-1252, Q175105).
bool arrivesWhole(const CharsetCatalogue& charsets, const Charset& wide, const Charset& narrow);

/// Whether text in the charset arrives whole where the setting is `token`. Nothing where not known.
std::optional<bool> settingFits(const CharsetCatalogue& charsets, const QString& token,
                                const Charset& needed);

} // namespace ims
