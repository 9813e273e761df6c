#pragma once

#include "core/base/StopToken.h"
#include "core/casefile/CaseRecord.h"

#include <map>
#include <optional>
#include <set>

namespace ims {

/// How much a case carries.
struct KeepLimits
{
    qint64 file = qint64(256) << 20; ///< bytes of one file
    qint64 all = qint64(1) << 30;    ///< bytes of all
    size_t files = 5'000;
};

struct KeepRequest
{
    Path folder; ///< of the case
    std::vector<Path> opened;
    std::vector<KeptFile> kept; ///< as the case has them
    QString collector;
    QDateTime now; ///< UTC
    KeepLimits limits{};
    std::set<Path> settled{}; ///< sources whose copies stay as they are, whatever became of these since
};

/// Whether a copy is of a file as it was before the last time it was copied.
bool isEarlierCopy(const KeptFile& file);

/// Copies files of the evidence into a case's folder, one after another, below `evidence/NUMBER/` as the
/// originals lie. What did not change since is not copied again; of what did, the copy of before goes to
/// `evidence/earlier/`. One thread at a time.
class EvidenceKeeper
{
public:
    EvidenceKeeper(KeepRequest request, const StopToken& stop);

    struct Outcome
    {
        KeptFile file;              ///< `copy` is empty and `why` says so where it was not copied
        std::optional<Error> error; ///< why the source could not be read
    };

    /// Nothing for a file that is below no opened input: it lies in the case already. An Error where the case
    /// cannot be written to, or cancelled.
    Expected<std::optional<Outcome>> keep(const Path& source, const QString& server = {});

    /// Where a copy lies.
    Path placeOf(const QString& copy) const;

    /// All that the case carries: what was kept here, and the copies of before whose sources were not asked
    /// for (out of reach now, or closed): nothing is lost.
    std::vector<KeptFile> all() const;

private:
    KeptFile describe(const Path& source, const QString& server) const;
    bool isUnchanged(const KeptFile& before, const KeptFile& now) const;
    QString freeName(const Path& source, qsizetype root);
    Expected<void> setAside(const KeptFile& before);
    Expected<std::optional<Error>> copy(KeptFile& file);

    KeepRequest m_request;
    StopToken m_stop;
    std::map<Path, KeptFile> m_known;
    std::set<QString> m_names; ///< taken, without case
    std::vector<KeptFile> m_kept;
    qint64 m_size = 0;
    size_t m_copies = 0;
};

} // namespace ims
