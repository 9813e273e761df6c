#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonObject>

namespace ims {

/// Failed messages' files that were changed in the same way on their way here.
struct DamageTold
{
    QStringList names; ///< as failedFileName() gives them, the newest failure first
    QStringList texts; ///< what was found, one sentence or more each
    QString advice;    ///< the one thing to do
};

/// In the order of the failures; empty where no file shows damage.
std::vector<DamageTold> damageTold(const QJsonObject& report, const ReportLanguage& language);

/// "Q7TKB9MW, M4XD8MB3 and 3 more"; `most` of them are named.
QString namesTold(const QStringList& names, qsizetype most, const ReportLanguage& language);

/// Whether the bytes of a failure's file were changed, not only its name.
bool bytesWereChanged(const QJsonObject& failure);

/// "read", whether it is harmed, and what it came inside of.
Html readFileState(const QJsonObject& failure, const ReportLanguage& language);

/// What was found on each file and what to do, within the section of the failed messages.
void writeDamage(MarkupWriter& writer, const QJsonObject& report);

} // namespace ims
