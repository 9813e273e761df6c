#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/diagnosis/Finding.h"
#include "core/evidence/EvidenceCollector.h"
#include "ui/common/Job.h"

#include <memory>

namespace ims {

/// What the program knows: loaded once at start, shared by the windows and their background work.
struct Knowledge
{
    std::shared_ptr<const CharsetCatalogue> charsets;
    std::shared_ptr<const CauseCatalogue> causes;

    static Expected<Knowledge> load();
};

/// One case as the window shows it; immutable, handed on whole.
struct LoadedCase
{
    std::vector<Path> opened; ///< what the technician opened: a folder, files, or both
    std::shared_ptr<const Evidence> evidence;
    std::shared_ptr<const Diagnosis> diagnosis;
};

/// Collects the evidence in what was opened and weighs it. For a Job.
Expected<LoadedCase> loadCase(const std::vector<Path>& opened, const Knowledge& knowledge,
                              const JobContext& context);

} // namespace ims
