#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/diagnosis/Finding.h"
#include "core/evidence/EvidenceCollector.h"
#include "core/flow/FlowDefinition.h"
#include "core/settings/ClickPath.h"
#include "ui/common/Job.h"

#include <memory>
#include <mutex>
#include <optional>
#include <set>

namespace ims {

/// What the program knows: loaded once at start, shared by the windows and their background work.
struct Knowledge
{
    std::shared_ptr<const CharsetCatalogue> charsets;
    std::shared_ptr<const CauseCatalogue> causes;
    std::shared_ptr<const FlowDefinition> walkthrough;
    std::shared_ptr<const ClickPath> clickPath;

    std::optional<Error> charsetsProblem; ///< why the user's own character sets are not among `charsets`

    /// With the user's own character sets, where the file is there.
    static Expected<Knowledge> load(const Path& charsetsFile = {});
};

/// What was copied into a case to be read there.
struct CopiesRead
{
    std::vector<Path> live;     ///< roots that are the server's own
    std::set<Path> files;       ///< theirs, whose copies were read
    std::vector<KeptFile> kept; ///< all that the case carries since then
};

/// What follows from a case's evidence; immutable, handed on whole.
struct LoadedCase
{
    std::shared_ptr<const Evidence> evidence = {};
    std::shared_ptr<const Diagnosis> diagnosis = {};
    std::shared_ptr<const CopiesRead> copies = {}; ///< null where no root is live, or there is no place
};

/// Where files of live roots are copied to before they are read.
struct CopyTarget
{
    Path folder; ///< of the case; empty = they are read where they lie
    QString collector;
    QDateTime now;                           ///< UTC
    std::shared_ptr<std::timed_mutex> alone; ///< held while files are copied into this case
};

/// Waits for it; without it where `stop` comes first.
std::unique_lock<std::timed_mutex> holdAlone(const CopyTarget& place, const StopToken& stop);

/// What a report is made of: a case without evidence has a report too, which says why there is none.
LoadedCase reportable(const LoadedCase& loaded, const std::optional<Error>& error);

/// Collects the evidence that a case names, of the copies in its folder where the rest is gone, and weighs
/// it. Files of live roots are copied first. What of it cannot be read stands in the evidence's errors; an
/// Error where nothing is left. For a Job.
Expected<LoadedCase> loadCase(const CaseRecord& record, const Path& folder, const CopyTarget& copies,
                              const Knowledge& knowledge, const JobContext& context);

/// Weighs the same evidence again, by the answers of the record. For a Job.
Expected<LoadedCase> weighCase(std::shared_ptr<const Evidence> evidence, const CaseRecord& record,
                               const Knowledge& knowledge, const JobContext& context);

} // namespace ims
