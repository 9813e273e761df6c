#include "core/retest/PutBackPlan.h"

#include "core/evidence/ArchiveReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

bool crashes(const CauseCatalogue& causes, const QString& id)
{
    const Cause* cause = causes.find(id);
    return cause && cause->crashes;
}

/// Why there is nothing sound to put back; empty where there is.
Message whyLeftOut(const Evidence& evidence, const Failure& failure)
{
    const ArchivedFile* file = evidence.fileOf(failure);
    if (!file)
        return failure.missingWhy;
    if (!file->spool)
        return file->error ? file->error->why
                           : Message(QT_TRANSLATE_NOOP("ims", "The file could not be read."));
    if (file->spool->message.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "The file holds no message."));
    if (!file->spool->damage.empty())
        return file->spool->damage.front().text;
    if (cameInside(*file))
        return Message(QT_TRANSLATE_NOOP("ims", "It came inside “%1”: put back the server's own copy from "
                                                "IN\\ARCHIVE instead."),
                       {displayName(file->path.filename())});
    return {};
}

/// Empty where nothing tells that it crashes anything.
Message whyCrash(const Evidence& evidence, const Failure& failure, bool byCause)
{
    const SpoolFile& spool = *evidence.fileOf(failure)->spool;
    for (const Flag& flag : spool.flags) {
        if (flag.severity == FlagSeverity::Crash)
            return Message(QT_TRANSLATE_NOOP("ims", "It can crash the store or the service (%1). Put it back "
                                                    "last and alone, or not at all."),
                           {flag.kb.join(u", "_s)});
    }
    if (byCause)
        return Message(QT_TRANSLATE_NOOP("ims", "Its likeliest cause crashes the store. Put it back last and "
                                                "alone, or not at all."));
    return {};
}

/// The files that a crash of the store is put down to, whatever else may have caused their failure.
QStringList filesOfCrashes(const Diagnosis& diagnosis, const CauseCatalogue& causes)
{
    QStringList files;
    for (const Finding& finding : diagnosis.findings) {
        if (crashes(causes, finding.cause) && finding.status == FindingStatus::Likely)
            files += finding.spoolFiles;
    }
    files.sort();
    return files;
}

QString causeOf(const Diagnosis& diagnosis, size_t failure)
{
    const QString cause = failure < diagnosis.files.size() ? diagnosis.files.at(failure).cause : QString();
    return cause == "unknown"_L1 ? QString() : cause;
}

struct Known
{
    const Evidence& evidence;
    const Diagnosis& diagnosis;
    const CauseCatalogue& causes;
    const MendedCauses& mended;
    QStringList crashing; ///< names of files, sorted
};

PutBackFile judge(const Known& known, size_t index)
{
    const Failure& failure = known.evidence.failures.at(index);
    if (Message why = whyLeftOut(known.evidence, failure); !why.isEmpty())
        return {index, PutBackTurn::LeftOut, why};
    const QString cause = causeOf(known.diagnosis, index);
    const bool crashing = crashes(known.causes, cause) ||
                          std::binary_search(known.crashing.begin(), known.crashing.end(), failure.name);
    if (Message why = whyCrash(known.evidence, failure, crashing); !why.isEmpty())
        return {index, PutBackTurn::LastAlone, why};
    if (!cause.isEmpty() && !known.mended.contains(cause))
        return {
            index, PutBackTurn::NotMended,
            Message(QT_TRANSLATE_NOOP("ims", "Its likeliest cause is another than the one that was mended: "
                                             "it would fail again. Mend that cause first."))};
    return {index, PutBackTurn::Next, {}};
}

bool isOlder(const Evidence& evidence, const PutBackFile& a, const PutBackFile& b)
{
    if (a.turn != b.turn)
        return a.turn < b.turn;
    const Failure& left = evidence.failures.at(a.failure);
    const Failure& right = evidence.failures.at(b.failure);
    if (left.event.time.isValid() != right.event.time.isValid())
        return left.event.time.isValid(); // what was stated without a time comes after
    return left.event.time != right.event.time ? left.event.time < right.event.time : left.name < right.name;
}

void chooseFirst(PutBackPlan& plan, const Diagnosis& diagnosis)
{
    const auto begin = plan.files.begin();
    const auto end = std::find_if(begin, plan.files.end(),
                                  [](const PutBackFile& file) { return file.turn != PutBackTurn::Next; });
    if (begin == end)
        return;
    const auto known = std::find_if(
        begin, end, [&](const PutBackFile& file) { return !causeOf(diagnosis, file.failure).isEmpty(); });
    const auto first = known == end ? begin : known;
    first->turn = PutBackTurn::First;
    first->why = Message(QT_TRANSLATE_NOOP("ims", "The oldest harmless one: it shows whether the cause is "
                                                  "gone before the others follow."));
    std::rotate(begin, first, first + 1);
}

} // namespace

MendedCauses mendedBySettings(const CauseCatalogue& causes)
{
    MendedCauses mended;
    for (const Cause& cause : causes.all()) {
        if (cause.mendedBySettings)
            mended.ids.append(cause.id);
    }
    return mended;
}

PutBackPlan planPutBack(const Evidence& evidence, const Diagnosis& diagnosis, const CauseCatalogue& causes,
                        const MendedCauses& mended)
{
    PutBackPlan plan;
    const Known known{evidence, diagnosis, causes, mended, filesOfCrashes(diagnosis, causes)};
    for (size_t i = 0; i < evidence.failures.size(); ++i) {
        PutBackFile file = judge(known, i);
        (file.turn == PutBackTurn::LeftOut ? plan.leftOut : plan.files).push_back(std::move(file));
    }
    const auto older = [&](const PutBackFile& a, const PutBackFile& b) { return isOlder(evidence, a, b); };
    std::sort(plan.files.begin(), plan.files.end(), older);
    std::sort(plan.leftOut.begin(), plan.leftOut.end(), older);
    chooseFirst(plan, diagnosis);
    return plan;
}

} // namespace ims
