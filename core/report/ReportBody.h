#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonObject>

namespace ims {

/// Writes every section of a report, from the model alone.
void writeReportBody(MarkupWriter& writer, const QJsonObject& report);

/// What the caller told, each with its name for people; what was not told is left out. The phone number
/// stands only in a report in which nothing is redacted.
std::vector<std::pair<QString, QString>> toldFacts(const QJsonObject& report, const ReportLanguage& language);

/// Ticket, caller, server, version, times, program: what stands at a report's head.
std::vector<std::pair<QString, Html>> reportHeadFacts(const QJsonObject& report,
                                                      const ReportLanguage& language);

/// "addresses (174), domains (17), bodies": what was replaced in a redacted report, with how many different
/// values; empty where nothing was.
QString redactionFact(const QJsonObject& report, const ReportLanguage& language);

/// One claim of a finding, said once, with every place that it can be checked at.
struct ReportClaim
{
    bool supports = true;
    QString basis; ///< the contract's word
    QString text;
    QStringList places;
};

/// A finding's evidence with equal claims put together, in the order of the model.
std::vector<ReportClaim> reportClaims(const QJsonObject& finding, const ReportLanguage& language);

/// A time of the model for people: "1998-06-17 07:13:05 UTC".
QString reportTime(const QJsonValue& time, const ReportLanguage& language);

/// Where a claim can be checked: "FILE, bytes 120 to 128" or "LOG, record 17". Files are
/// named without their folders, which the inventory and the inputs give.
QString reportReference(const QJsonValue& reference, const ReportLanguage& language);

} // namespace ims
