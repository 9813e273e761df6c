#pragma once

#include "core/base/OutputFile.h"
#include "core/casefile/CaseRecord.h"

#include <memory>

namespace ims {

class CaseLock;

/// The folder that keeps one case: `case.json` (schema in resources/casefile/README.md), replaced in one step
/// at each save, and a lock that tells who has it open. For one thread at a time.
class CaseFolder
{
public:
    /// Makes a new, empty folder below `parent` (made too where it is missing) and locks it. Its name is the
    /// time, in the zone of `now`, and what of `hint` a file's name may hold: "2026-11-22 1540 EXCH01".
    /// Refuses a place below the evidence.
    static Expected<CaseFolder> create(const Path& parent, const QString& hint, const QDateTime& now,
                                       const EvidenceRoots& evidence);

    /// Opens a case. Where somebody else has it open, or the folder cannot be written to, the case opens for
    /// reading only. Errors: no case there, a damaged case.json, one of a newer program.
    static Expected<CaseFolder> open(const Path& folder);

    /// The case as it was saved last; takes no lock and writes nothing. Errors as open().
    static Expected<CaseRecord> read(const Path& folder);

    /// The files that keep a case, case.json first: a report may lie beside them, never in their place.
    static std::vector<Path> filesOf(const Path& folder);

    CaseFolder(CaseFolder&&) noexcept;
    CaseFolder& operator=(CaseFolder&&) noexcept;
    ~CaseFolder(); ///< gives the lock back

    const Path& path() const { return m_path; }

    /// As read by open(), empty after create().
    const CaseRecord& record() const { return m_record; }

    /// Why nothing is saved here, as an Error's `why`: who has it open, on which machine and since when, or
    /// that the folder is read-only. Empty where saving is possible.
    const Message& readOnlyWhy() const { return m_readOnlyWhy; }
    bool isReadOnly() const { return !m_readOnlyWhy.isEmpty(); }

    /// Replaces case.json in one step: a crash leaves the old one or the new one. Refused where the folder
    /// lies below the evidence that the record names, and where case.json is not the one that was read or
    /// saved here last: somebody else's work is never replaced.
    Expected<void> save(const CaseRecord& record);

private:
    explicit CaseFolder(Path path);

    Message takeLock(const EvidenceRoots& evidence);
    Expected<void> load();

    Path m_path;
    std::unique_ptr<CaseLock> m_lock;
    CaseRecord m_record;
    QByteArray m_lastBytes; ///< SHA-256 of case.json as read or saved; empty = there was none
    Message m_readOnlyWhy;
};

} // namespace ims
