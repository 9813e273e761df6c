#include "core/retest/KitPlan.h"

#include "core/retest/FileMover.h"
#include "core/retest/PutBackCommands.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t secondBatch = 10;

class Planner
{
public:
    Planner(const Evidence& evidence, const QStringList& names)
        : m_evidence(evidence)
    {
        for (const QString& name : names)
            m_wanted.insert(foldedName(name), name);
        QHash<QString, int> counts;
        for (const ArchivedFile& file : evidence.files)
            ++counts[foldedName(file.name)];
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            if (count.value() > 1)
                m_lookAlikes.insert(count.key());
        }
    }

    KitPlan plan(const PutBackPlan& putBack);

private:
    void takeFailure(const PutBackFile& file);
    void takeOther(const ArchivedFile& file);
    void take(const QString& name, KitTurn turn);
    void leaveOut(const QString& name, const Message& why);
    bool isNamed(const QString& name) const { return m_wanted.contains(foldedName(name)); }
    bool isAskedFor(const QString& name) const { return m_wanted.isEmpty() || isNamed(name); }

    /// A file's name on the disk, where the evidence has the file.
    QString nameOf(const PutBackFile& file) const
    {
        const Failure& failure = m_evidence.failures.at(file.failure);
        const ArchivedFile* read = m_evidence.fileOf(failure);
        return read ? read->name : failure.name;
    }

    const Evidence& m_evidence;
    QHash<QString, QString> m_wanted; ///< by folded name, as asked for
    QSet<QString> m_lookAlikes;       ///< folded names that several files have
    QSet<QString> m_seen;
    KitPlan m_plan;
};

void Planner::leaveOut(const QString& name, const Message& why)
{
    m_seen.insert(foldedName(name));
    m_plan.leftOut.push_back({name, why});
}

void Planner::take(const QString& name, KitTurn turn)
{
    if (m_seen.contains(foldedName(name)))
        return;
    if (!isCommandSafe(name))
        return leaveOut(name,
                        Message(QT_TRANSLATE_NOOP("ims", "Its name must not stand in a command line.")));
    if (m_lookAlikes.contains(foldedName(name)))
        return leaveOut(name, Message(QT_TRANSLATE_NOOP("ims", "Another file's name differs from its own in "
                                                               "case alone: the server cannot have both.")));
    m_seen.insert(foldedName(name));
    m_plan.files.push_back({name, turn});
}

void Planner::takeFailure(const PutBackFile& file)
{
    const QString name = nameOf(file);
    if (!isAskedFor(name) || m_seen.contains(foldedName(name)))
        return;
    const bool waits = file.turn == PutBackTurn::LastAlone || file.turn == PutBackTurn::NotMended;
    if (file.turn == PutBackTurn::LeftOut || (waits && !isNamed(name)))
        return leaveOut(name, file.why);
    take(name, file.turn == PutBackTurn::LastAlone ? KitTurn::Crashes : KitTurn::Batch);
}

/// A file of ARCHIVE that no event names, asked for by name.
void Planner::takeOther(const ArchivedFile& file)
{
    if (!isNamed(file.name) || m_seen.contains(foldedName(file.name)))
        return;
    if (!file.spool)
        return leaveOut(file.name, file.error
                                       ? file.error->why
                                       : Message(QT_TRANSLATE_NOOP("ims", "The file could not be read.")));
    if (file.spool->message.isEmpty())
        return leaveOut(file.name, Message(QT_TRANSLATE_NOOP("ims", "The file holds no message.")));
    if (!file.spool->damage.empty())
        return leaveOut(file.name, file.spool->damage.front().text);
    const bool crashes = std::any_of(file.spool->flags.begin(), file.spool->flags.end(),
                                     [](const Flag& flag) { return flag.severity == FlagSeverity::Crash; });
    take(file.name, crashes ? KitTurn::Crashes : KitTurn::Duplicate);
}

KitPlan Planner::plan(const PutBackPlan& putBack)
{
    for (const PutBackFile& file : putBack.files)
        takeFailure(file);
    for (const PutBackFile& file : putBack.leftOut)
        takeFailure(file);
    for (const ArchivedFile& file : m_evidence.files)
        takeOther(file);
    QStringList missing;
    for (auto name = m_wanted.cbegin(); name != m_wanted.cend(); ++name) {
        if (!m_seen.contains(name.key()))
            missing.append(name.value());
    }
    missing.sort();
    for (const QString& name : std::as_const(missing))
        leaveOut(name, Message(QT_TRANSLATE_NOOP("ims", "There is no such file in the evidence.")));
    return std::move(m_plan);
}

} // namespace

std::vector<std::vector<KitFile>> KitPlan::batches() const
{
    std::vector<std::vector<KitFile>> batches;
    size_t others = 0;
    for (const KitFile& file : files) {
        if (file.turn != KitTurn::Batch)
            continue;
        if (others == 0 || others == 1 || others == 1 + secondBatch)
            batches.emplace_back();
        batches.back().push_back(file);
        ++others;
    }
    for (const KitTurn turn : {KitTurn::Duplicate, KitTurn::Crashes}) {
        for (const KitFile& file : files) {
            if (file.turn == turn)
                batches.push_back({file});
        }
    }
    return batches;
}

KitPlan planKit(const Evidence& evidence, const Diagnosis& diagnosis, const CauseCatalogue& causes,
                const MendedCauses& mended, const QStringList& names)
{
    KitPlan plan = Planner(evidence, names).plan(planPutBack(evidence, diagnosis, causes, mended));
    plan.server = evidence.server;
    plan.spoolFolder = spoolFolderOf(evidence);
    return plan;
}

} // namespace ims
