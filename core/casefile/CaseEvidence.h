#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/diagnosis/Diagnose.h"
#include "core/evidence/EvidenceCollector.h"

namespace ims {

/// What a case has to be read again: the opened paths sorted by kind, the events that were read out, the
/// stated version, what is stated about the times of text logs. Of what is gone the copies in the case's
/// `folder` are taken (empty = a case without one), which is told in EvidenceRequest::notes. What
/// cannot be read any more goes to EvidenceRequest::errors; an Error only where nothing at all is left. For a
/// Job.
Expected<EvidenceRequest> requestFor(const CaseRecord& record, const Path& folder,
                                     const CharsetCatalogue& catalogue, const StopToken& stop = {},
                                     const FileOpener& open = ByteSource::open);

/// What the technician answered to the causes' questions, and what the caller told that bears on them (virus
/// scanners, Message Archival): question -> answer. Answers to other questions of the walkthrough, and those
/// that are neither yes, no nor unknown, are passed over.
QHash<QString, Answer> answersOf(const CaseRecord& record);

} // namespace ims
