#pragma once

#include "core/base/Error.h"
#include "core/base/OutputFile.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace ims {

/// One thing that was done in a case, by whom and when.
struct JournalEntry
{
    qint64 number = 0; ///< from 1 on, without gaps
    QDateTime time;    ///< UTC
    QString who;       ///< user and machine
    QString what;      ///< id (resources/casefile/README.md)
    QJsonObject data;  ///< what belongs to `what`

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// The timeline of a case: `journal.jsonl`, one JSON object a line, only ever added to. Each line bears the
/// SHA-256 of the line before, so that a line changed, taken out or put in later is seen. For one thread.
class CaseJournal
{
public:
    /// The most that is read back of a journal; what stands before is counted only.
    static constexpr size_t mostEntries = 20'000;
    static constexpr qint64 longestLine = qint64(1) << 20; ///< bytes

    /// Reads a journal; one that is not there is empty. Lines that are no entries, and a broken chain, are no
    /// Error: see firstBroken(). A last line without its line break was torn by a crash and is passed over.
    static Expected<CaseJournal> read(const Path& file);

    /// The newest mostEntries, oldest first.
    const std::vector<JournalEntry>& entries() const { return m_entries; }

    /// Number of the last entry.
    qint64 last() const { return m_last; }

    /// Number of the first entry that does not follow from the one before, or is none: somebody or something
    /// has changed the journal. Nothing where all is whole.
    std::optional<qint64> firstBroken() const { return m_firstBroken; }

    /// Bytes at the end that a crash left of an unfinished entry.
    qint64 tornBytes() const { return m_tornBytes; }

    /// Adds entries, all or none, and returns when the disk has them. `number` of each is set here. A torn
    /// end is replaced; the first of `added` should tell of it.
    Expected<void> append(std::vector<JournalEntry> added, const EvidenceRoots& evidence);

    /// An empty one; nothing is written yet.
    explicit CaseJournal(Path file)
        : m_file(std::move(file))
    {
    }

private:
    void take(const QByteArray& line);
    void forgetOldest();

    Path m_file;
    std::vector<JournalEntry> m_entries;
    qint64 m_last = 0;
    qint64 m_size = 0;     ///< bytes of whole lines
    QByteArray m_lastHash; ///< SHA-256 of the last line, hex
    std::optional<qint64> m_firstBroken;
    qint64 m_tornBytes = 0;
};

/// The last things that people did, newest first; what the program noted by itself (opening, weighing, copies
/// of evidence) is passed over.
std::vector<JournalEntry> lastActs(const CaseJournal& journal, size_t most);

} // namespace ims
