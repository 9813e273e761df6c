#pragma once

#include "core/base/OutputFile.h"
#include "core/casefile/CaseJournal.h"
#include "core/casefile/CaseRecord.h"

#include <memory>

namespace ims {

class CaseLock;

/// Whether the lock of another window is respected or, where the technician knows better, taken.
enum class Holder { Respect, TakeOver };

/// The folder that keeps one case: `case.json` (schema in resources/casefile/README.md), replaced in one step
/// at each save, `journal.jsonl` with all that was done, copies of evidence, and a lock that tells who has it
/// open. For one thread at a time.
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
    static Expected<CaseFolder> open(const Path& folder, Holder holder = Holder::Respect);

    /// The case as it was saved last; takes no lock and writes nothing. Errors as open().
    static Expected<CaseRecord> read(const Path& folder);

    static Path journalFile(const Path& folder);

    /// The files that keep a case, case.json first: a report may lie beside them, never in their place.
    static std::vector<Path> filesOf(const Path& folder);

    CaseFolder(CaseFolder&&) noexcept;
    CaseFolder& operator=(CaseFolder&&) noexcept;
    ~CaseFolder(); ///< gives the lock back

    const Path& path() const { return m_path; }

    /// As read by open(), empty after create().
    const CaseRecord& record() const { return m_record; }

    const CaseJournal& journal() const { return m_journal; }

    /// What is to be told about the journal: torn by a crash, changed by another hand, ahead of case.json.
    QList<Message> journalNotes() const;

    /// Why nothing is saved here, as an Error's `why`: who has it open, on which machine and since when, or
    /// that the folder is read-only. Empty where saving is possible.
    const Message& readOnlyWhy() const { return m_readOnlyWhy; }
    bool isReadOnly() const { return !m_readOnlyWhy.isEmpty(); }

    /// Whether it is read-only because another window has it.
    bool isHeldElsewhere() const;

    /// What the next save() writes to the journal: what was done (`happened`, without number, time and
    /// person), and what this record has changed. For a record that is overtaken by a newer one before it
    /// could be saved, so that the journal tells of both.
    void note(const CaseRecord& record, std::vector<JournalEntry> happened);

    /// Notes in the journal what changed since the last save, then replaces case.json in one step: a crash
    /// leaves the old one or the new one, and the journal tells what was lost. Refused where the folder lies
    /// below the evidence that the record names, where somebody took the lock over, and where case.json is
    /// not the one that was read or saved here last: somebody else's work is never replaced.
    Expected<void> save(const CaseRecord& record);

private:
    explicit CaseFolder(Path path);

    Message takeLock(const EvidenceRoots& evidence, Holder holder = Holder::Respect);
    Expected<void> load();
    Expected<void> loadJournal();
    void noteOpening(Holder holder, const Message& from);
    Expected<void> checkStillOurs() const;
    Expected<void> appendNoted(const EvidenceRoots& evidence);

    Path m_path;
    std::unique_ptr<CaseLock> m_lock;
    CaseRecord m_record;
    CaseRecord m_noted; ///< up to which the journal and m_toNote tell
    CaseJournal m_journal;
    std::vector<JournalEntry> m_toNote; ///< with the next save
    QByteArray m_lastBytes;             ///< SHA-256 of case.json as read or saved; empty = there was none
    Message m_readOnlyWhy;
};

} // namespace ims
