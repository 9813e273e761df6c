#pragma once

#include "core/evidence/EvidenceCollector.h"

namespace ims {

/// What the technician opened or dropped, in one go or bit by bit, sorted by kind: a folder is looked
/// through, a file is told by its content (event log, settings, tracking log, registry export, Dr. Watson
/// log, else a spool file or mail), a zip archive counts as what lies in it (EvidenceRequest::open reads
/// that). What was opened twice, by whatever spelling, and a folder below the folder opened before it count
/// once; one of these called ARCHIVE is taken for spool files. Saves of the settings that are opened after
/// the folder are EvidenceRequest::laterSettings. A file that is none of these or cannot be read, and a path
/// that does not exist (any more), go to EvidenceRequest::errors and the rest is taken. An Error for two
/// folders apart from each other, or where nothing at all is left. For a Job.
Expected<EvidenceRequest> requestFor(const std::vector<Path>& opened, const CharsetCatalogue& catalogue,
                                     const StopToken& stop = {}, const FileOpener& open = ByteSource::open);

} // namespace ims
