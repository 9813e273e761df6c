#pragma once

#include "core/base/OutputFile.h"
#include "core/casefile/CaseRecord.h"

#include <memory>

class QLockFile;

namespace ims {

/// The folder that keeps one case: `case.json` (schema in resources/casefile/README.md), replaced in one step
/// at each save, and a lock that tells who has it open. For one thread at a time.
class CaseFolder
{
public:
    /// Makes a new, empty folder below `parent` (made too where it is missing), named by time and `hint`, and
    /// locks it. Refuses a place below the evidence.
    static Expected<CaseFolder> create(const Path& parent, const QString& hint, const QDateTime& now,
                                       const EvidenceRoots& evidence);

    /// Opens a case. Where somebody else has it open, or the folder cannot be written to, the case opens for
    /// reading only. Errors: no case there, a damaged case.json, one of a newer program.
    static Expected<CaseFolder> open(const Path& folder);

    CaseFolder(CaseFolder&&) noexcept;
    CaseFolder& operator=(CaseFolder&&) noexcept;
    ~CaseFolder(); ///< gives the lock back

    const Path& path() const { return m_path; }

    /// As read by open(), empty after create().
    const CaseRecord& record() const { return m_record; }

    /// Why nothing is saved here: who has it open, on which machine and since when, or that the folder is
    /// read-only. Empty where saving is possible.
    const Message& readOnlyWhy() const { return m_readOnlyWhy; }
    bool isReadOnly() const { return !m_readOnlyWhy.isEmpty(); }

    /// Replaces case.json in one step: a crash leaves the old one or the new one. Never below the evidence
    /// that the record names.
    Expected<void> save(const CaseRecord& record);

private:
    CaseFolder(Path path, std::unique_ptr<QLockFile> lock);

    Path m_path;
    std::unique_ptr<QLockFile> m_lock;
    CaseRecord m_record;
    Message m_readOnlyWhy;
};

/// A case as a list of cases shows it.
struct CaseSummary
{
    Path folder;
    QString title; ///< ticket, caller, server: whatever there is
    QString step;
    QDateTime savedAt;
};

/// The cases below `parent`, the one saved last first, at most `most`. Folders that hold no case, or one that
/// cannot be read, are passed over.
std::vector<CaseSummary> recentCases(const Path& parent, size_t most);

} // namespace ims
