#pragma once

#include "core/base/Path.h"
#include "core/evidence/StatedEvent.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <vector>

namespace ims {

/// All that undo and redo of the walkthrough restore. `facts` are what the program found out by itself; they
/// stand here so that an undone answer brings back exactly what was known when it was given.
struct WalkthroughAnswers
{
    QMap<QString, QString> answers; ///< question, or question/item, -> answer
    QMap<QString, QString> skipped; ///< step -> the technician's reason
    QMap<QString, QString> facts;   ///< fact -> value

    friend bool operator==(const WalkthroughAnswers&, const WalkthroughAnswers&) = default;
};

/// Where a walkthrough stands, with its past: what core/flow works on and a case keeps. Ids of another
/// version of the walkthrough may stand in it; they are kept and passed over.
struct WalkthroughRecord
{
    WalkthroughAnswers now;
    std::vector<WalkthroughAnswers> undo; ///< oldest first
    std::vector<WalkthroughAnswers> redo; ///< the next one last
    QStringList visited;                  ///< steps, sorted

    friend bool operator==(const WalkthroughRecord&, const WalkthroughRecord&) = default;
};

/// One incident as it is kept: what the technician opened, said and did. What follows from the evidence is
/// not in it; it is worked out anew when the case is opened.
struct CaseRecord
{
    QDateTime createdAt; ///< UTC
    QDateTime savedAt;   ///< UTC
    QString ticket;
    QString caller;
    QString server;        ///< as stated; empty = as the evidence says
    QString serverVersion; ///< as stated; empty = as the evidence says
    QString dateOrder; ///< of logs exported as text: mdy, dmy or ymd as stated; empty = as their dates tell
    QString timeZone;  ///< of such logs, as stated: `Europe/Berlin`, `+01:00`; empty = not known
    std::vector<Path> opened;
    std::vector<StatedEvent> statedEvents;
    WalkthroughRecord walkthrough;
    QString step;      ///< id of the step in sight
    QString spoolFile; ///< name of the failed message looked at
    QString notes;     ///< the technician's, plain text

    friend bool operator==(const CaseRecord&, const CaseRecord&) = default;
};

} // namespace ims
