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

/// What is known of a message besides its bytes.
struct SpoolContext
{
    const CharacterSets* applied = nullptr; ///< the row of the Character Sets setting for the sender's
                                            ///< domain; null where the setting is not known
    bool failed = false; ///< an event 4117 names it; never called good then, whatever its charset
};

/// What the message declares, whether its bytes fit, which setting applied, which matches.
SpoolVerdict spoolVerdict(const SpoolFile& spool, const SpoolContext& context,
                          const CharsetCatalogue& catalogue);

} // namespace ims
