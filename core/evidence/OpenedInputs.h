#pragma once

#include "core/evidence/EvidenceCollector.h"

namespace ims {

/// What the technician opened or dropped, in one go or bit by bit, sorted by kind: a folder is looked
/// through, a file is told by its content (event log, settings, tracking log, registry export, Dr. Watson
/// log, else a spool file or mail). What was opened twice, by whatever spelling, and a folder below the
/// folder opened before it count once; one of these called ARCHIVE is taken for spool files.
/// Errors: a file that is none of these or cannot be read, a path that does not exist, two folders apart from
/// each other. For a Job.
Expected<EvidenceRequest> requestFor(const std::vector<Path>& opened, const CharsetCatalogue& catalogue,
                                     const StopToken& stop = {});

/// The same for what was opened at an earlier time, when a case is opened again: what cannot be read any more
/// goes to EvidenceRequest::errors and the rest is taken. An Error only for two folders, or where nothing at
/// all is left.
Expected<EvidenceRequest> requestForReopened(const std::vector<Path>& opened,
                                             const CharsetCatalogue& catalogue, const StopToken& stop = {});

} // namespace ims
