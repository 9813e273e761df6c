#pragma once

#include "core/base/Progress.h"
#include "core/casefile/EvidenceKeeper.h"
#include "core/evidence/Evidence.h"

namespace ims {

/// Copies what a case's claims rest on into its folder, so that they can be followed where the evidence is
/// out of reach: the failed messages first, then logs, settings and what else was read, then the other spool
/// files. The copies lie as the originals do, below `evidence/NUMBER/`. What did not change since is not
/// copied again; of what did, the copy of before goes to `evidence/earlier/`. What cannot be copied stands in
/// the list with the reason's id: `too-large`, `no-room`, `unreadable`. An Error where the case's folder
/// cannot be written to, or cancelled: what was copied until then stays. For a Job.
Expected<std::vector<KeptFile>> keepEvidence(const KeepRequest& request, const Evidence& evidence,
                                             const StopToken& stop = {}, const Progress& progress = {});

/// The opened paths, with the case's copies in place of those that are gone; `replaced` gets these.
std::vector<Path> reachableInputs(const CaseRecord& record, const Path& folder,
                                  std::vector<Path>* replaced = nullptr);

} // namespace ims
