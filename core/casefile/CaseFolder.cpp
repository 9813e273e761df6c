#include "core/casefile/CaseFolder.h"

#include "core/base/ByteSource.h"
#include "core/casefile/CaseChanges.h"
#include "core/casefile/CaseJson.h"
#include "core/casefile/CaseLock.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace ims {

namespace {

constexpr qsizetype longestHint = 40; // characters in a folder's name
constexpr int mostNames = 1'000;      // folders of the same minute and hint
constexpr size_t mostWaiting = 1'000; // entries that could not be written to the journal yet

Message openingCase()
{
    return Message(QT_TRANSLATE_NOOP("ims", "open the case"));
}

Message savingCase()
{
    return Message(QT_TRANSLATE_NOOP("ims", "save the case"));
}

Path caseFile(const Path& folder)
{
    return folder / "case.json";
}

bool isThere(const Path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Expected<QByteArray> readCaseFile(const Path& folder)
{
    const Path file = caseFile(folder);
    if (!isThere(file)) {
        const Message why = isThere(folder) ? Message(QT_TRANSLATE_NOOP("ims", "there is no case.json in it"))
                                            : Message(QT_TRANSLATE_NOOP("ims", "the folder does not exist"));
        return tl::unexpected(Error{
            openingCase(), displayName(folder), why,
            Message(QT_TRANSLATE_NOOP("ims", "Choose the folder of a case: the one that holds case.json."))});
    }
    return ByteSource::open(file).and_then([&](const ByteSourcePtr& source) -> Expected<QByteArray> {
        if (source->size() <= largestCaseFile)
            return source->read({0, source->size()});
        return tl::unexpected(
            Error{openingCase(), displayName(file),
                  Message(QT_TRANSLATE_NOOP("ims", "it is larger than 16 MiB, as no case is")),
                  Message(QT_TRANSLATE_NOOP("ims", "Choose the folder of a case."))});
    });
}

/// What of a stranger's text a file's name may hold on every system.
QString nameOf(const QString& hint)
{
    QString name;
    for (const QChar c : hint) {
        const bool kept = c.isLetterOrNumber() || c.isMark() || u".-_"_s.contains(c);
        if ((kept || c.isSpace()) && name.size() < longestHint)
            name += kept ? c : QChar(u' ');
    }
    name = name.simplified();
    while (name.endsWith(u'.') || name.endsWith(u' ')) // dropped by Windows
        name.chop(1);
    return name;
}

Error notMade(const Path& folder, const Message& why)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "make the case’s folder")), displayName(folder), why,
            Message(QT_TRANSLATE_NOOP("ims", "Choose another folder for the cases."))};
}

} // namespace

CaseFolder::CaseFolder(Path path)
    : m_path(std::move(path))
    , m_journal(journalFile(m_path))
{
}
CaseFolder::CaseFolder(CaseFolder&&) noexcept = default;
CaseFolder& CaseFolder::operator=(CaseFolder&&) noexcept = default;
CaseFolder::~CaseFolder() = default;

Expected<CaseFolder> CaseFolder::create(const Path& parent, const QString& hint, const QDateTime& now,
                                        const EvidenceRoots& evidence)
{
    const QString name = QString(now.toString(u"yyyy-MM-dd HHmm"_s) + u' ' + nameOf(hint)).trimmed();
    for (int number = 1; number <= mostNames; ++number) {
        const QString suffix = number == 1 ? QString() : u" (%1)"_s.arg(number);
        CaseFolder folder(parent / pathFromString(name + suffix));
        if (isThere(folder.path()))
            continue;
        if (const auto made = OutputFile::makeFolder(folder.path(), evidence); !made)
            return tl::unexpected(made.error());
        const Message why = folder.takeLock(evidence);
        // Another window may have made the same folder in the same moment.
        if (why.isEmpty() && !isThere(caseFile(folder.path()))) {
            folder.m_toNote.push_back({0, {}, {}, u"created"_s, {}});
            return folder;
        }
        if (!why.isEmpty() && !(folder.m_lock && folder.m_lock->isHeldElsewhere()))
            return tl::unexpected(notMade(folder.path(), why));
    }
    return tl::unexpected(
        notMade(parent, Message(QT_TRANSLATE_NOOP("ims", "there are too many cases of the same name"))));
}

Expected<CaseFolder> CaseFolder::open(const Path& folder, Holder holder)
{
    CaseFolder opened(folder);
    // Read before the lock is taken: it tells whether the folder lies below evidence, where no lock may be.
    if (const auto loaded = opened.load(); !loaded)
        return tl::unexpected(loaded.error());
    const bool held = holder == Holder::TakeOver && isThere(CaseLock::lockFile(folder));
    const Message from = held ? CaseLock(folder).holder() : Message();
    opened.m_readOnlyWhy = opened.takeLock(opened.m_record.opened, holder);
    // And again: it may have been saved in between.
    if (const auto loaded = opened.isReadOnly() ? Expected<void>() : opened.load(); !loaded)
        return tl::unexpected(loaded.error());
    if (const auto loaded = opened.loadJournal(); !loaded)
        return tl::unexpected(loaded.error());
    opened.noteOpening(holder, from);
    return opened;
}

Expected<CaseRecord> CaseFolder::read(const Path& folder)
{
    return readCaseFile(folder).and_then(
        [&](const QByteArray& bytes) { return caseFromJson(bytes, displayName(caseFile(folder))); });
}

Path CaseFolder::journalFile(const Path& folder)
{
    return folder / "journal.jsonl";
}

bool CaseFolder::isHeldElsewhere() const
{
    return isReadOnly() && m_lock && m_lock->isHeldElsewhere();
}

std::vector<Path> CaseFolder::filesOf(const Path& folder)
{
    return {caseFile(folder), journalFile(folder), CaseLock::lockFile(folder), CaseLock::infoFile(folder)};
}

Expected<void> CaseFolder::load()
{
    const auto bytes = readCaseFile(m_path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto record = caseFromJson(*bytes, displayName(caseFile(m_path)));
    if (!record)
        return tl::unexpected(record.error());
    m_record = std::move(*record);
    m_lastBytes = hashOf(*bytes);
    return {};
}

/// Empty = the lock is ours.
Message CaseFolder::takeLock(const EvidenceRoots& evidence, Holder holder)
{
    if (const auto allowed = OutputFile::check(caseFile(m_path), evidence, Existing::Replace); !allowed)
        return allowed.error().why;
    if (!bytesIfNotUtf8(m_path).isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "its folder’s name is not valid UTF-8"));
    auto lock = std::make_unique<CaseLock>(m_path);
    const Message why = holder == Holder::TakeOver ? lock->takeOver() : lock->take();
    m_lock = std::move(lock);
    return why;
}

Expected<void> CaseFolder::loadJournal()
{
    auto journal = CaseJournal::read(journalFile(m_path));
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    m_noted = m_record;
    return {};
}

QList<Message> CaseFolder::journalNotes() const
{
    QList<Message> notes;
    if (m_journal.firstBroken())
        notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "The journal of this case was changed by another program or "
                                             "by hand, or is damaged: from entry %1 on it does not "
                                             "follow from what stands before."),
                    {QString::number(*m_journal.firstBroken())}));
    const qint64 lost = m_journal.last() - m_record.journalEntries;
    if (lost > 0 && m_record.journalEntries > 0)
        notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "The program ended while it saved. The last changes stand in "
                                             "the journal alone and are to be made again; their number: %1."),
                    {QString::number(lost)}));
    else if (m_journal.tornBytes() > 0)
        notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "The program ended while it wrote the journal; the entry it "
                                             "was writing is lost.")));
    return notes;
}

/// What is to be told of opening stands before the first change.
void CaseFolder::noteOpening(Holder holder, const Message& from)
{
    if (holder == Holder::TakeOver && !from.isEmpty())
        m_toNote.push_back({0, {}, {}, u"taken-over"_s, {{u"from"_s, from.english()}}});
    m_toNote.push_back({0, {}, {}, u"opened"_s, {}});
    if (m_journal.tornBytes() > 0)
        m_toNote.push_back({0, {}, {}, u"torn-entry-dropped"_s, {{u"bytes"_s, m_journal.tornBytes()}}});
    if (m_journal.firstBroken())
        m_toNote.push_back({0, {}, {}, u"chain-broken"_s, {{u"from"_s, *m_journal.firstBroken()}}});
    if (m_record.journalEntries > 0 && m_journal.last() > m_record.journalEntries)
        m_toNote.push_back({0,
                            {},
                            {},
                            u"changes-lost"_s,
                            {{u"from"_s, m_record.journalEntries + 1}, {u"to"_s, m_journal.last()}}});
}

Expected<void> CaseFolder::checkStillOurs() const
{
    const QString file = displayName(caseFile(m_path));
    const Message todo(QT_TRANSLATE_NOOP("ims", "Nothing was replaced. Open the case again to see what the "
                                                "file holds now."));
    if (m_lock && !m_lock->isOurs())
        return tl::unexpected(Error{savingCase(), file, m_lock->holder(), todo});
    if (!isThere(caseFile(m_path)))
        return {};
    const auto there = readCaseFile(m_path);
    if (!there)
        return tl::unexpected(there.error());
    if (hashOf(*there) == m_lastBytes)
        return {};
    return tl::unexpected(Error{
        savingCase(), file,
        Message(QT_TRANSLATE_NOOP("ims", "another program has changed the file since it was read here")),
        todo});
}

void CaseFolder::note(const CaseRecord& record, std::vector<JournalEntry> happened)
{
    auto changes = changesBetween(m_noted, record);
    if (m_toNote.size() < mostWaiting) { // else the changes are told as one when they can be written
        std::move(changes.begin(), changes.end(), std::back_inserter(happened));
        m_noted = record;
    }
    for (JournalEntry& entry : happened)
        entry.time = QDateTime::currentDateTimeUtc();
    std::move(happened.begin(), happened.end(), std::back_inserter(m_toNote));
}

/// What stands in the journal already is not noted again, though case.json could not be written then.
Expected<void> CaseFolder::appendNoted(const EvidenceRoots& evidence)
{
    if (m_toNote.empty())
        return {};
    for (JournalEntry& entry : m_toNote) {
        entry.who = CaseLock::personHere();
        if (!entry.time.isValid())
            entry.time = QDateTime::currentDateTimeUtc();
    }
    return m_journal.append(m_toNote, evidence).map([this] { m_toNote.clear(); });
}

Expected<void> CaseFolder::save(const CaseRecord& record)
{
    const QString file = displayName(caseFile(m_path));
    if (isReadOnly()) {
        return tl::unexpected(Error{
            savingCase(), file, m_readOnlyWhy,
            Message(QT_TRANSLATE_NOOP("ims", "Nothing was saved. Where another window has the case, work "
                                             "there; else see to the folder and open it again."))});
    }
    if (const auto ours = checkStillOurs(); !ours)
        return ours;
    note(record, {});
    CaseRecord saved = record;
    saved.journalEntries = m_journal.last() + static_cast<qint64>(m_toNote.size());
    const auto bytes = caseBytes(saved, file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto noted = appendNoted(record.opened); !noted)
        return noted;
    // Again: on a slow share the journal takes a while, in which the case can be taken over.
    if (const auto ours = checkStillOurs(); !ours)
        return ours;
    return OutputFile::write(caseFile(m_path), *bytes, record.opened, Existing::Replace).map([&] {
        m_lastBytes = hashOf(*bytes);
        m_record = std::move(saved);
    });
}

} // namespace ims
