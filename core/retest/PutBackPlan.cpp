#include "core/retest/PutBackPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Causes whose messages can stop the store or the service when they are fed back (KB Q166558, Q169223,
/// Q192186, Q293288, Q232279).
bool crashes(const QString& cause)
{
    static const QStringList ids = {u"store-crash-50"_s, u"store-crash-bad-message"_s,
                                    u"store-access-violation"_s, u"blank-charset"_s, u"malformed-message"_s};
    return ids.contains(cause);
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
    return {};
}

Message whyCrash(const Evidence& evidence, const Failure& failure, const QString& cause)
{
    const SpoolFile& spool = *evidence.fileOf(failure)->spool;
    for (const Flag& flag : spool.flags) {
        if (flag.severity == FlagSeverity::Crash)
            return Message(QT_TRANSLATE_NOOP("ims", "It can crash the store or the service (%1). Put it back "
                                                    "last and alone, or not at all."),
                           {flag.kb.join(u", "_s)});
    }
    if (crashes(cause))
        return Message(QT_TRANSLATE_NOOP("ims", "Its likeliest cause crashes the store. Put it back last and "
                                                "alone, or not at all."));
    return {};
}

/// The files that a crash of the store is put down to, whatever else may have caused their failure.
QStringList filesOfCrashes(const Diagnosis& diagnosis)
{
    QStringList files;
    for (const Finding& finding : diagnosis.findings) {
        if (crashes(finding.cause) && finding.status == FindingStatus::Likely)
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

PutBackFile judge(const Evidence& evidence, const Diagnosis& diagnosis, const MendedCauses& mended,
                  const QStringList& crashing, size_t index)
{
    const Failure& failure = evidence.failures.at(index);
    if (Message why = whyLeftOut(evidence, failure); !why.isEmpty())
        return {index, PutBackTurn::LeftOut, why};
    QString cause = causeOf(diagnosis, index);
    if (Message why = whyCrash(evidence, failure, cause); !why.isEmpty())
        return {index, PutBackTurn::LastAlone, why};
    if (std::binary_search(crashing.begin(), crashing.end(), failure.name))
        return {index, PutBackTurn::LastAlone, whyCrash(evidence, failure, u"store-access-violation"_s)};
    if (!cause.isEmpty() && !mended.contains(cause))
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

PutBackPlan planPutBack(const Evidence& evidence, const Diagnosis& diagnosis, const MendedCauses& mended)
{
    PutBackPlan plan;
    const QStringList crashing = filesOfCrashes(diagnosis);
    for (size_t i = 0; i < evidence.failures.size(); ++i) {
        PutBackFile file = judge(evidence, diagnosis, mended, crashing, i);
        (file.turn == PutBackTurn::LeftOut ? plan.leftOut : plan.files).push_back(std::move(file));
    }
    const auto older = [&](const PutBackFile& a, const PutBackFile& b) { return isOlder(evidence, a, b); };
    std::sort(plan.files.begin(), plan.files.end(), older);
    std::sort(plan.leftOut.begin(), plan.leftOut.end(), older);
    chooseFirst(plan, diagnosis);
    return plan;
}

} // namespace ims
