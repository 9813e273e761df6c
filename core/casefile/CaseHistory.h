#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"

namespace ims {

/// What a case comes to by its evidence as it is now; kept when its state is set.
CaseConclusion conclusionOf(const Evidence& evidence, const Diagnosis& diagnosis);

/// What evidence has beyond what a case had come to.
struct SinceConclusion
{
    std::vector<qsizetype> failures; ///< indexes of Evidence::failures that are new, the newest first
    std::vector<qsizetype> relapses; ///< of these the ones like those of before: sender's domain or charset
                                     ///< the same, and the leading cause too
    bool sameCause = false;          ///< the leading cause is the one of before
};

/// A failure is new where its event is newer than all of before; where one of them has no time, where its
/// spool file was not among those of before. Nothing is new without a conclusion.
SinceConclusion sinceConclusion(const CaseConclusion& conclusion, const Evidence& evidence,
                                const Diagnosis& diagnosis);

/// Whether the state says that the trouble is over, so that new failures are a relapse.
bool isTakenForOver(CaseState state);

/// A reminder for the follow-up of a case as an iCalendar file (RFC 5545): the whole day, with the case's
/// title and folder. Empty where the case has no date.
QByteArray followUpCalendar(const CaseRecord& record, const QString& title, const QString& description,
                            const QString& uid, const QDateTime& now);

} // namespace ims
