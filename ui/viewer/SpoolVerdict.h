#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/settings/CharacterSets.h"
#include "core/spool/SpoolFile.h"

#include <QString>

namespace ims {

enum class VerdictTone { Neutral, Good, Problem };

/// What a technician needs to know of a message's charset, in one sentence.
struct SpoolVerdict
{
    VerdictTone tone = VerdictTone::Neutral;
    QString sentence;
};

/// What the message declares, whether its bytes fit, which setting applied, which matches. `applied` is the
/// row of the Character Sets setting for the sender's domain, null where the setting is not known.
SpoolVerdict spoolVerdict(const SpoolFile& spool, const CharacterSets* applied,
                          const CharsetCatalogue& catalogue);

} // namespace ims
