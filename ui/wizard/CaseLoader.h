#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/diagnosis/Finding.h"
#include "core/evidence/EvidenceCollector.h"
#include "core/flow/FlowDefinition.h"
#include "ui/common/Job.h"

#include <memory>
#include <optional>

namespace ims {

/// What the program knows: loaded once at start, shared by the windows and their background work.
struct Knowledge
{
    std::shared_ptr<const CharsetCatalogue> charsets;
    std::shared_ptr<const CauseCatalogue> causes;
    std::shared_ptr<const FlowDefinition> walkthrough;

    std::optional<Error> charsetsProblem; ///< why the user's own character sets are not among `charsets`

    /// With the user's own character sets, where the file is there.
    static Expected<Knowledge> load(const Path& charsetsFile = {});
};

/// What follows from a case's evidence; immutable, handed on whole.
struct LoadedCase
{
    std::shared_ptr<const Evidence> evidence;
    std::shared_ptr<const Diagnosis> diagnosis;
};

/// What a report is made of: a case without evidence has a report too, which says why there is none.
LoadedCase reportable(const LoadedCase& loaded, const std::optional<Error>& error);

/// Collects the evidence that a case names, of the copies in its folder where the rest is gone, and weighs
/// it. What of it cannot be read stands in the evidence's errors; an Error where nothing is left. For a Job.
Expected<LoadedCase> loadCase(const CaseRecord& record, const Path& folder, const Knowledge& knowledge,
                              const JobContext& context);

/// Weighs the same evidence again, by the answers of the record. For a Job.
Expected<LoadedCase> weighCase(std::shared_ptr<const Evidence> evidence, const CaseRecord& record,
                               const Knowledge& knowledge);

} // namespace ims
