#include "ui/wizard/CaseCopies.h"

#include "core/casefile/CaseLock.h"
#include "core/casefile/LiveCopies.h"

#include <algorithm>

namespace ims {

CaseCopies::CaseCopies(QObject* parent)
    : QObject(parent)
{
}

CopyTarget CaseCopies::placeFor(const Path& folder, const QDateTime& now)
{
    m_job.cancel();
    return {folder, CaseLock::personHere(), now, m_alone};
}

void CaseCopies::keep(const CaseRecord& record, const LoadedCase& loaded, const CopyTarget& place)
{
    KeepRequest request{place.folder, record.opened, record.kept, place.collector, place.now};
    if (loaded.copies)
        request.settled = loaded.copies->files;
    m_job.start(
        [request = std::move(request), evidence = loaded.evidence,
         place](const JobContext& context) -> Expected<std::vector<KeptFile>> {
            const auto alone = holdAlone(place, context.stop());
            return keepEvidence(request, *evidence, context.stop());
        },
        [this](const Expected<std::vector<KeptFile>>& files) {
            if (files)
                Q_EMIT kept(*files);
            else if (!isCancelled(files.error()))
                Q_EMIT failed(files.error());
        });
}

bool CaseCopies::isMissing(const CaseRecord& record, const LoadedCase& loaded)
{
    const std::vector<Path> live = liveRootsOf(record);
    return std::any_of(live.begin(), live.end(), [&](const Path& root) {
        return !loaded.copies || std::find(loaded.copies->live.begin(), loaded.copies->live.end(), root) ==
                                     loaded.copies->live.end();
    });
}

} // namespace ims
