#pragma once

#include "core/casefile/KeptFiles.h"
#include "ui/common/Job.h"
#include "ui/wizard/CaseLoader.h"

#include <QObject>

namespace ims {

/// Copies the evidence of the open case into its folder in the background: after it was read, and, of live
/// roots, before. The two never write into the folder at the same time.
class CaseCopies : public QObject
{
    Q_OBJECT

public:
    explicit CaseCopies(QObject* parent = nullptr);

    /// Where loadCase() copies the files of live roots to.
    CopyTarget placeFor(const Path& folder, const QDateTime& now);

    /// Copies what `loaded` rests on and the case does not have yet; kept() or failed() in the end.
    void keep(const CaseRecord& record, const LoadedCase& loaded, const CopyTarget& place);
    void cancel() { m_job.cancel(); }

    /// Whether there are live roots that were not read from copies.
    static bool isMissing(const CaseRecord& record, const LoadedCase& loaded);

Q_SIGNALS:
    void kept(const std::vector<ims::KeptFile>& files);
    void failed(const ims::Error& error);

private:
    std::shared_ptr<std::timed_mutex> m_alone = std::make_shared<std::timed_mutex>();
    Job m_job;
};

} // namespace ims
