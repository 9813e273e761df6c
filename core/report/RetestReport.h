#pragma once

#include "core/report/ReportLanguage.h"
#include "core/retest/RetestJournal.h"

#include <QHash>
#include <QJsonObject>

namespace ims {

/// "retest" of the report (resources/report/README.md): the batches of files that were put back or set aside
/// and what became of each; null where nothing was moved. At most 2,000 files.
QJsonValue retestReport(const std::optional<RetestJournal>& journal, const ReportLanguage& language);

/// How a message stands by the journal of the retest.
struct RetestStanding
{
    QString state; ///< put-back, taken, failed-again, stuck, undetermined, undone or set-aside; empty = never
                   ///< moved
    QString savedCopy;
    QDateTime time;
};

/// By the spool file's name in upper case, out of "retest" of a report.
QHash<QString, RetestStanding> retestStandings(const QJsonObject& report);

} // namespace ims
