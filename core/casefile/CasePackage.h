#pragma once

#include "core/base/OutputFile.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/casefile/CaseRecord.h"

namespace ims {

/// A case as one file, to be sent on: `NAME.imscase`, a zip archive of its folder's `case.json`,
/// `journal.jsonl` and the copies of evidence. Anybody can unpack it.
struct CasePackage
{
    /// What is unpacked of a stranger's file, counted as it comes out.
    struct Limits
    {
        qint64 file = qint64(256) << 20; ///< bytes
        qint64 all = qint64(2) << 30;    ///< bytes
        size_t files = 12'000;
    };

    /// Packs the case as it was saved last. Copies that are missing are left out; `notes` tells how many.
    static Expected<void> write(const Path& folder, const Path& target, Existing existing,
                                QList<Message>& notes, const StopToken& stop = {},
                                const Progress& progress = {});

    /// Unpacks into a new folder below `parent`, named as the package, and gives its path. Refused, with
    /// nothing left behind: what is no case, a name that leads elsewhere (`..`, absolute, links are never
    /// followed), a name that stands twice, more than the limits, a copy whose bytes are not those that the
    /// case names by their SHA-256. For a Job.
    static Expected<Path> unpack(const Path& package, const Path& parent, const EvidenceRoots& evidence,
                                 const Limits& limits, const StopToken& stop = {},
                                 const Progress& progress = {});
};

} // namespace ims
