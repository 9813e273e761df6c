#pragma once

#include "core/base/Path.h"
#include "core/base/StopToken.h"
#include "core/casefile/CaseRecord.h"

#include <QDateTime>

#include <vector>

namespace ims {

/// A case as a list of cases shows it.
struct CaseSummary
{
    Path folder;
    QString title; ///< ticket, caller, server: whatever there is, else the folder's name; fit to be shown
    QString step;  ///< id of the step in sight
    QDateTime savedAt;
    QDateTime createdAt;
    CaseState state = CaseState::Open;
    QDate followUp; ///< of CaseState::Monitoring: when to look again
    QString server; ///< as stated, else as the evidence or the folder's name says; may be a stranger's text
    QString cause;  ///< id of the one gone on with, else of the one it had come to; may be empty
};

/// The cases below `parent`, the one saved last first, at most `most`. Folders that hold no case, or one that
/// cannot be read, are passed over, symbolic links too. Looks into the last 500 folders by name (names begin
/// with the time of the case) and reads the `most` whose files changed last. For a Job: `parent` may be a
/// share.
std::vector<CaseSummary> recentCases(const Path& parent, size_t most);

/// Of these, at most the last 500, the ones of the same server (isSameServer()). `thisCase`: when the case
/// that asks was begun; it and its copies are left out. What was found until a stop.
std::vector<CaseSummary> earlierCases(const Path& parent, const QString& server, const QDateTime& thisCase,
                                      const StopToken& stop);

} // namespace ims
