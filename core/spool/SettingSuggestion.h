#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/spool/SpoolFile.h"

namespace ims {

/// Which of the two Character Sets applies to a message (KB Q156063 2.2.17). `bareText`: a text part without
/// charset holds more than plain ASCII.
Applies whatApplies(const SpoolFile& file, bool bareText);

/// The setting that would fit this one message, or nothing where the bytes give no ground for one. Expects
/// `file` with declarations, detection and damage.
std::optional<SuggestedSetting> suggestSetting(const SpoolFile& file, const CharsetCatalogue& catalogue,
                                               bool hasEuro);

} // namespace ims
