#include "core/retest/RetestPlan.h"

#include "core/evidence/ArchiveReader.h"
#include "core/retest/FileMover.h"
#include "core/retest/RetestWatch.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t secondBatch = 10;
constexpr int mostNeighbours = 16; // files of IN whose rights are looked at

/// A file that is asked for, before it is looked at.
struct Candidate
{
    QString name;                       ///< on disk
    const ArchivedFile* file = nullptr; ///< as the evidence read it; null where it did not
    QString cause;
    PutBackTurn turn = PutBackTurn::Next;
    bool undetermined = false;
    bool delivered = false;
    Message why;
};

Message lookAlike()
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "another file's name differs from its own in case alone: which of them "
                                     "the event means cannot be told"));
}

Message takenName()
{
    return Message(QT_TRANSLATE_NOOP("ims", "a file of that name lies in IN; it is never overwritten"));
}

/// The names in a folder, without case, and how often each stands there.
using NameCounts = QHash<QString, QStringList>;

Expected<NameCounts> namesIn(MoveFolder& folder)
{
    return folder.list().map([](const std::vector<MoveEntry>& entries) {
        NameCounts names;
        for (const MoveEntry& entry : entries)
            names[foldedName(entry.name)].append(entry.name);
        return names;
    });
}

class Planner
{
public:
    Planner(const Evidence& evidence, const Diagnosis& diagnosis, const RetestAsked& asked,
            MoveFolder& archive, MoveFolder& in)
        : m_evidence(evidence)
        , m_diagnosis(diagnosis)
        , m_asked(asked)
        , m_archive(archive)
        , m_in(in)
    {
        for (const ArchivedFile& file : evidence.files)
            m_read.insert(foldedName(file.name), &file);
        for (const QString& name : asked.names)
            m_wanted.insert(foldedName(name));
    }

    Expected<RetestPlan> plan(const PutBackPlan& putBack, bool anyMended);

private:
    bool isWanted(const QString& name) const
    {
        return m_wanted.isEmpty() || m_wanted.contains(foldedName(name));
    }
    void takeFailures(const PutBackPlan& putBack);
    void takeReports();
    void takeOthers();
    void leaveOut(const QString& name, const Message& why);
    void settle(const Candidate& candidate);
    void addNotes(RetestRow& row, const MoveEntry& entry) const;
    void numberBatches();
    Message expectedOf(const Candidate& candidate) const;
    Message titleOf(const QString& cause) const;

    const Evidence& m_evidence;
    const Diagnosis& m_diagnosis;
    const RetestAsked& m_asked;
    MoveFolder& m_archive;
    MoveFolder& m_in;
    QHash<QString, const ArchivedFile*> m_read;
    QSet<QString> m_wanted;
    QSet<QString> m_seen; ///< folded names that have a row or were left out
    NameCounts m_there;
    NameCounts m_taken;
    std::vector<Candidate> m_candidates;
    std::optional<FileRights> m_usual; ///< of most files in IN
    bool m_anyMended = false;          ///< it is not known what was mended
    RetestPlan m_plan;
};

/// Rights and owner of most files of a folder, by the first ones; nothing where it has none or they are not
/// told.
std::optional<FileRights> usualRights(MoveFolder& folder, const std::vector<MoveEntry>& entries)
{
    std::map<std::tuple<quint32, quint32, quint32, QString>, int> counts;
    int looked = 0;
    for (const MoveEntry& entry : entries) {
        if (entry.kind != EntryKind::File || ++looked > mostNeighbours)
            continue;
        const auto found = folder.look(entry.name);
        if (!found || !*found || !(*found)->rights)
            continue;
        const FileRights& rights = *(*found)->rights;
        ++counts[{rights.owner, rights.group, rights.mode, rights.access}];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end())
        return {};
    const auto& [owner, group, mode, access] = most->first;
    return FileRights{owner, group, mode, access};
}

QString causeOf(const Diagnosis& diagnosis, size_t failure)
{
    const QString cause = failure < diagnosis.files.size() ? diagnosis.files.at(failure).cause : QString();
    return cause == "unknown"_L1 ? QString() : cause;
}

PutBackTurn turnOf(const ArchivedFile* file)
{
    const bool crashes = file && file->spool &&
                         std::any_of(file->spool->flags.begin(), file->spool->flags.end(),
                                     [](const Flag& flag) { return flag.severity == FlagSeverity::Crash; });
    return crashes ? PutBackTurn::LastAlone : PutBackTurn::Next;
}

QString charsetOf(const SpoolFile& spool)
{
    if (spool.detected && !spool.detected->charset.isEmpty())
        return spool.detected->charset;
    return spool.declarations.empty() ? QString() : spool.declarations.front().charset;
}

Message Planner::titleOf(const QString& cause) const
{
    const auto found = std::find_if(m_diagnosis.findings.begin(), m_diagnosis.findings.end(),
                                    [&](const Finding& finding) { return finding.cause == cause; });
    return found == m_diagnosis.findings.end() ? Message() : found->title;
}

Message Planner::expectedOf(const Candidate& candidate) const
{
    if (candidate.turn == PutBackTurn::LastAlone)
        return Message(
            QT_TRANSLATE_NOOP("ims", "it can stop the service or the store (4116, 4102, 4182, 3039)"));
    if (candidate.delivered)
        return Message(QT_TRANSLATE_NOOP("ims", "it was delivered: its recipients would get it twice"));
    if (candidate.undetermined)
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "no event names it: it may have been delivered already, and its "
                                         "recipients would get it twice"));
    if (candidate.turn == PutBackTurn::NotMended)
        return Message(
            QT_TRANSLATE_NOOP("ims", "it will probably fail again: its likeliest cause was not mended"));
    const Message title = titleOf(candidate.cause);
    if (title.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "not known: nothing tells why it failed"));
    if (m_anyMended)
        return Message(QT_TRANSLATE_NOOP("ims", "it is delivered if what probably kept it was mended: %1"),
                       {title.english()});
    return Message(QT_TRANSLATE_NOOP("ims", "it will probably be delivered: its likeliest cause was mended"));
}

void Planner::leaveOut(const QString& name, const Message& why)
{
    m_seen.insert(foldedName(name));
    m_plan.leftOut.push_back({name, why, m_wanted.contains(foldedName(name))});
}

void Planner::takeFailures(const PutBackPlan& putBack)
{
    const auto nameOf = [&](const PutBackFile& file) {
        const Failure& failure = m_evidence.failures.at(file.failure);
        const ArchivedFile* read = m_evidence.fileOf(failure);
        return read ? read->name : failure.name;
    };
    for (const PutBackFile& file : putBack.leftOut) {
        if (isWanted(nameOf(file)))
            leaveOut(nameOf(file), file.why);
    }
    for (const PutBackFile& file : putBack.files) {
        const Failure& failure = m_evidence.failures.at(file.failure);
        const QString name = nameOf(file);
        if (!isWanted(name) || m_seen.contains(foldedName(name)))
            continue;
        if (file.turn == PutBackTurn::NotMended && m_wanted.isEmpty()) {
            leaveOut(name, file.why);
            continue;
        }
        m_seen.insert(foldedName(name));
        Message why = file.why;
        if (why.isEmpty())
            why = failure.stated ? Message(QT_TRANSLATE_NOOP("ims", "named as failed by the technician"))
                                 : Message(QT_TRANSLATE_NOOP("ims", "event 4117 names it"));
        m_candidates.push_back({name, m_evidence.fileOf(failure), causeOf(m_diagnosis, file.failure),
                                file.turn, false, false, why});
    }
}

/// Messages and reports of the system whose event 4132 has the file's name in its data (KB Q185108, Q189095).
void Planner::takeReports()
{
    for (auto sibling = m_evidence.siblings.rbegin(); sibling != m_evidence.siblings.rend(); ++sibling) {
        const QString key = foldedName(sibling->name);
        if (sibling->kind != 4132 || sibling->name.isEmpty() || !isWanted(sibling->name) ||
            m_seen.contains(key) || !m_read.contains(key))
            continue;
        m_seen.insert(key);
        m_candidates.push_back({m_read.value(key)->name,
                                m_read.value(key),
                                {},
                                turnOf(m_read.value(key)),
                                false,
                                false,
                                Message(QT_TRANSLATE_NOOP("ims", "event 4132 has its name in its data"))});
    }
}

void Planner::takeOthers()
{
    QStringList names = m_asked.names;
    if (m_asked.all) {
        for (const ArchivedFile& file : m_evidence.files)
            names.append(file.name);
    }
    for (const QString& name : std::as_const(names)) {
        const QString key = foldedName(name);
        if (m_seen.contains(key))
            continue;
        m_seen.insert(key);
        const ArchivedFile* read = m_read.value(key);
        Candidate candidate{m_there.value(key).value(0, name),
                            read,
                            {},
                            PutBackTurn::Next,
                            true,
                            false,
                            Message(QT_TRANSLATE_NOOP("ims", "asked for by name"))};
        if (!m_wanted.contains(key))
            candidate.why = Message(QT_TRANSLATE_NOOP("ims", "it lies in ARCHIVE"));
        candidate.delivered = read && read->state == ArchiveState::Delivered;
        candidate.turn = turnOf(read);
        m_candidates.push_back(std::move(candidate));
    }
}

/// Whether the service will be able to read and to delete it, as far as the system tells.
void Planner::addNotes(RetestRow& row, const MoveEntry& entry) const
{
    if (entry.readOnly)
        row.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "it is read-only: the service may not be able to delete "
                                             "it; clear the attribute first")));
    if (entry.rights && m_usual && entry.rights->owner != m_usual->owner)
        row.notes.append(Message(QT_TRANSLATE_NOOP("ims", "its owner is %1, that of the files in IN is %2"),
                                 {QString::number(entry.rights->owner), QString::number(m_usual->owner)}));
    if (entry.rights && m_usual && entry.rights->mode != m_usual->mode)
        row.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "its rights are %1, those of the files in IN are %2"),
                    {QString::number(entry.rights->mode, 8), QString::number(m_usual->mode, 8)}));
    if (entry.rights && m_usual && entry.rights->access != m_usual->access)
        row.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "its rights are %1, those of the files in IN are %2"),
                    {entry.rights->access, m_usual->access}));
}

void Planner::settle(const Candidate& candidate)
{
    const QString key = foldedName(candidate.name);
    if (m_there.value(key).size() > 1)
        return leaveOut(candidate.name, lookAlike());
    if (m_taken.contains(key))
        return leaveOut(candidate.name, takenName());
    if (candidate.file && candidate.file->spool && !candidate.file->spool->damage.empty())
        return leaveOut(candidate.name, candidate.file->spool->damage.front().text);
    if (candidate.file && candidate.file->spool && candidate.file->spool->message.isEmpty())
        return leaveOut(candidate.name, Message(QT_TRANSLATE_NOOP("ims", "The file holds no message.")));
    const auto measured = measureFile(m_archive, candidate.name);
    if (!measured || !measured->unfit.isEmpty())
        return leaveOut(candidate.name, measured ? measured->unfit : measured.error().why);
    RetestRow row;
    row.move = {candidate.name, measured->entry.size, measured->sha256,
                eventsNaming(candidate.name, m_evidence.events), !m_evidence.coverage.empty()};
    row.undetermined = candidate.undetermined;
    row.alone = candidate.undetermined || candidate.turn == PutBackTurn::LastAlone;
    row.why = candidate.why;
    row.expected = expectedOf(candidate);
    if (candidate.file && candidate.file->spool) {
        const SpoolFile& spool = *candidate.file->spool;
        row.sender = spool.envelope ? spool.envelope->sender : QString();
        row.charset = charsetOf(spool);
    }
    if (candidate.file && candidate.file->spool && candidate.file->spool->size != row.move.size)
        row.notes.append(Message(
            QT_TRANSLATE_NOOP("ims", "the server’s file has %1 bytes, the copy that was looked at has "
                                     "%2: what is said of its message may not hold"),
            {QString::number(row.move.size), QString::number(candidate.file->spool->size)}));
    addNotes(row, measured->entry);
    m_plan.rows.push_back(std::move(row));
}

/// One, ten, the rest; then each that goes alone.
void Planner::numberBatches()
{
    std::stable_partition(m_plan.rows.begin(), m_plan.rows.end(),
                          [](const RetestRow& row) { return !row.alone; });
    const auto others = static_cast<size_t>(std::count_if(m_plan.rows.begin(), m_plan.rows.end(),
                                                          [](const RetestRow& row) { return !row.alone; }));
    for (size_t i = 0; i < others; ++i)
        m_plan.rows.at(i).batch = i == 0 ? 1 : i <= secondBatch ? 2 : 3;
    int batch = others == 0 ? 0 : m_plan.rows.at(others - 1).batch;
    for (size_t i = others; i < m_plan.rows.size(); ++i)
        m_plan.rows.at(i).batch = ++batch;
}

Expected<RetestPlan> Planner::plan(const PutBackPlan& putBack, bool anyMended)
{
    m_anyMended = anyMended;
    auto there = namesIn(m_archive);
    if (!there)
        return tl::unexpected(there.error());
    auto waiting = m_in.list();
    if (!waiting)
        return tl::unexpected(waiting.error());
    m_there = std::move(*there);
    for (const MoveEntry& entry : *waiting)
        m_taken[foldedName(entry.name)].append(entry.name);
    m_usual = usualRights(m_in, *waiting);
    takeFailures(putBack);
    takeReports();
    if (!m_wanted.isEmpty() || m_asked.all)
        takeOthers();
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_asked.stop.stop_requested())
            return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "plan the retest"))));
        settle(m_candidates.at(i));
        report(m_asked.progress, static_cast<qint64>(i) + 1, static_cast<qint64>(m_candidates.size()),
               Message(QT_TRANSLATE_NOOP("ims", "Reading files")));
    }
    numberBatches();
    return std::move(m_plan);
}

} // namespace

std::vector<PlannedMove> RetestPlan::movesOf(int batch) const
{
    std::vector<PlannedMove> moves;
    for (const RetestRow& row : rows) {
        if (row.batch == batch)
            moves.push_back(row.move);
    }
    return moves;
}

Expected<RetestPlan> planRetest(const Evidence& evidence, const Diagnosis& diagnosis,
                                const CauseCatalogue& causes, const MendedCauses& mended, const Path& archive,
                                const Path& in, const RetestAsked& asked)
{
    const auto from = asked.open(archive);
    const auto to = asked.open(in);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    const PutBackPlan putBack = planPutBack(evidence, diagnosis, causes, mended);
    return Planner(evidence, diagnosis, asked, **from, **to).plan(putBack, mended.ids.isEmpty());
}

Expected<RetestPlan> planSetAside(const Path& in, const QStringList& names, bool half,
                                  const FolderOpener& open)
{
    const auto folder = open(in);
    if (!folder)
        return tl::unexpected(folder.error());
    auto entries = (*folder)->list();
    if (!entries)
        return tl::unexpected(entries.error());
    QSet<QString> wanted;
    for (const QString& name : names)
        wanted.insert(foldedName(name));
    entries->erase(std::remove_if(entries->begin(), entries->end(),
                                  [&](const MoveEntry& entry) {
                                      return names.isEmpty() ? entry.kind != EntryKind::File
                                                             : !wanted.contains(foldedName(entry.name));
                                  }),
                   entries->end());
    std::sort(entries->begin(), entries->end(), [](const MoveEntry& a, const MoveEntry& b) {
        return a.modified != b.modified ? a.modified < b.modified : a.name < b.name;
    });
    if (half)
        entries->resize((entries->size() + 1) / 2);
    RetestPlan plan;
    for (const MoveEntry& entry : *entries) {
        wanted.remove(foldedName(entry.name));
        const auto measured = measureFile(**folder, entry.name);
        if (!measured || !measured->unfit.isEmpty()) {
            plan.leftOut.push_back(
                {entry.name, measured ? measured->unfit : measured.error().why, !names.isEmpty()});
            continue;
        }
        RetestRow row;
        row.batch = 1;
        row.move = {entry.name, measured->entry.size, measured->sha256, {}, false};
        row.why = Message(QT_TRANSLATE_NOOP("ims", "to be set aside"));
        plan.rows.push_back(std::move(row));
    }
    for (const QString& name : names) {
        if (wanted.remove(foldedName(name)))
            plan.leftOut.push_back(
                {name, Message(QT_TRANSLATE_NOOP("ims", "there is no such file in the folder")), true});
    }
    return plan;
}

Message stopRule()
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "Stop at the first event 4116, 4102, 4182 or 3039: put back nothing more, "
                                 "stop the service and undo."));
}

} // namespace ims
