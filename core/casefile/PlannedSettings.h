#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/diagnosis/Finding.h"
#include "core/diagnosis/OwnChoices.h"

namespace ims {

/// The answer that leaves a list as it is, where something else is recommended.
inline QString leaveAsItIs()
{
    return QStringLiteral("=");
}

/// What the technician chose in place of the recommendation: the answers `settings.own-mime/DOMAIN`,
/// `settings.own-non-mime/DOMAIN` and `settings.own-why/DOMAIN`.
std::vector<OwnChoice> ownChoicesOf(const WalkthroughAnswers& answers);

/// Notes on a diagnosis what the technician decided: causes passed over (Dismissals.h), Character Sets of his
/// own.
void noteDecisions(Diagnosis& diagnosis, const CaseRecord& record, const Evidence& evidence,
                   const CauseCatalogue& causes, const CharsetCatalogue& charsets);

} // namespace ims
