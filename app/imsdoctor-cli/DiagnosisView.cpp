#include "app/imsdoctor-cli/DiagnosisView.h"

#include "app/imsdoctor-cli/TextTable.h"
#include "core/report/OutcomeSections.h"
#include "core/report/ReportBody.h"
#include "core/report/ReportWords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

/// A finding's claims on a screen; the JSON and the report have them all.
constexpr qsizetype mostClaims = 8;

QString words(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(value.toString());
    return list.join(u", "_s);
}

QString setting(const QJsonValue& wanted, const QJsonValue& current)
{
    if (wanted.isNull())
        return u"-"_s;
    const QString now = current.toString();
    return now.isEmpty() ? wanted.toString() : u"%1 (now %2)"_s.arg(wanted.toString(), now);
}

void heading(Output& output, const QString& title)
{
    output.line();
    output.line(title.toUpper());
}

void printHead(Output& output, const QJsonObject& report)
{
    const QJsonObject events = report.value("events"_L1).toObject();
    const QString known = report.value("server"_L1).toString(u"not known"_s);
    const QString stated = report.value("case"_L1).toObject().value("server_stated"_L1).toString();
    output.line(
        u"Server %1, Exchange %2"_s.arg(stated.isEmpty() ? known : stated,
                                        report.value("server_version"_L1).toString(u"version not known"_s)));
    const qint64 count = events.value("count"_L1).toInteger();
    if (count > 0) {
        output.line(u"%1 events 4117, first %2, last %3"_s.arg(
            QString::number(count), reportTime(events.value("first"_L1), ReportLanguage()),
            reportTime(events.value("last"_L1), ReportLanguage())));
    }
    output.line();
    output.line(report.value("summary"_L1).toObject().value("verdict"_L1).toString());
}

void printRecommendation(Output& output, const QJsonObject& report)
{
    const QJsonObject recommendation = report.value("recommendation"_L1).toObject();
    heading(output, u"Recommended setting"_s);
    TextTable table({u"Action"_s, u"Domain"_s, u"MIME"_s, u"Non-MIME"_s});
    for (const QJsonValue& value : recommendation.value("changes"_L1).toArray()) {
        const QJsonObject change = value.toObject();
        table.add({change.value("action"_L1).toString(), change.value("domain"_L1).toString(),
                   setting(change.value("mime"_L1), change.value("current_mime"_L1)),
                   setting(change.value("non_mime"_L1), change.value("current_non_mime"_L1))});
    }
    if (table.isEmpty())
        output.line(report.value("summary"_L1).toObject().value("recommendation"_L1).toString());
    else
        output.text(table.text());
    if (recommendation.contains("why"_L1))
        output.line(recommendation.value("why"_L1).toString());
    for (const QJsonValue& sentence : recommendation.value("told"_L1).toArray())
        output.line(sentence.toString());
    for (const QJsonValue& step : report.value("how_to_apply"_L1).toArray())
        output.line(u"- "_s + step.toString());
}

void printFinding(Output& output, const QJsonObject& finding)
{
    const QString status = finding.value("status"_L1).toString();
    const StatusBadge badge = statusBadge(status, ReportLanguage());
    const QString kb = words(finding.value("kb"_L1));
    const bool leading = isLeading(finding);
    const QString likelihood =
        leading ? u" %1 %"_s.arg(qRound(finding.value("likelihood"_L1).toDouble() * 100)) : QString();
    output.line(u"%1 %2%3: %4%5"_s.arg(badge.symbol, badge.word, likelihood,
                                       finding.value("title"_L1).toString(),
                                       kb.isEmpty() ? QString() : u" (KB %1)"_s.arg(kb)));
    if (const QString dismissed = finding.value("dismissed"_L1).toString(); !dismissed.isEmpty())
        output.line(u"    Dismissed: "_s + dismissed);
    if (const QString why = finding.value("why_not"_L1).toString(); !why.isEmpty())
        output.line(u"    Why not: "_s + why);
    if (!leading)
        return;
    if (const QString files = words(finding.value("spool_files"_L1)); !files.isEmpty())
        output.line(u"    Explains: "_s + files);
    qsizetype shown = 0;
    const std::vector<ReportClaim> claims = reportClaims(finding, ReportLanguage());
    for (const ReportClaim& claim : claims) {
        if (++shown > mostClaims)
            break;
        const QString more =
            claim.places.size() > 1 ? u" and %1 more places"_s.arg(claim.places.size() - 1) : QString();
        output.line(u"    %1 %2 (%3%4%5)"_s.arg(
            claim.supports ? u"+"_s : u"-"_s, claim.text, basisWord(claim.basis, ReportLanguage()),
            claim.places.isEmpty() ? QString() : u"; "_s + claim.places.first(), more));
    }
    if (shown > mostClaims)
        output.line(u"    ... and %1 more; --json lists them all"_s.arg(
            static_cast<qsizetype>(claims.size()) - mostClaims));
    if (const QString next = finding.value("next_step"_L1).toString(); !next.isEmpty())
        output.line(u"    Next: "_s + next);
    const QJsonObject settling = finding.value("settled_by"_L1).toObject();
    if (settling.value("question"_L1).isNull() && !settling.value("text"_L1).toString().isEmpty())
        output.line(u"    To settle it: "_s + settling.value("text"_L1).toString());
    for (const QJsonValue& value : finding.value("questions"_L1).toArray()) {
        const QJsonObject question = value.toObject();
        output.line(u"    Ask: %1 (--answer %2=yes|no)"_s.arg(question.value("text"_L1).toString(),
                                                              question.value("id"_L1).toString()));
    }
}

void printFailures(Output& output, const QJsonObject& report)
{
    TextTable table({u"Spool file"_s, u"Failed at (UTC)"_s, u"Sender's domain"_s, u"Bytes look like"_s,
                     u"File"_s, u"Cause"_s});
    for (const QJsonValue& value : report.value("failures"_L1).toArray()) {
        const QJsonObject failure = value.toObject();
        table.add({failedFileName(failure, ReportLanguage()),
                   reportTime(failure.value("time"_L1), ReportLanguage()).remove(u" UTC"_s),
                   failure.value("sender_domain"_L1).toString(u"-"_s),
                   failure.value("detected"_L1).toObject().value("charset"_L1).toString(u"-"_s),
                   failure.value("state"_L1).toString(), failure.value("cause_title"_L1).toString()});
    }
    if (table.isEmpty())
        return;
    heading(output, u"Failed messages"_s);
    output.text(table.text());
}

void printMissing(Output& output, const QJsonObject& report)
{
    const std::vector<MissingTold> told = missingTold(report, ReportLanguage());
    if (told.empty())
        return;
    heading(output, u"Missing spool files: what to check, in this order"_s);
    int number = 0;
    for (const MissingTold& check : told) {
        output.line(u"%1. %2"_s.arg(QString::number(++number), check.title));
        for (const QString& sentence : check.says)
            output.line(u"   - "_s + sentence);
        if (!check.todo.isEmpty())
            output.line(u"   To do: "_s + check.todo);
    }
}

void printSiblings(Output& output, const QJsonObject& report)
{
    const std::vector<SiblingsTold> told = siblingsTold(report, ReportLanguage());
    if (told.empty())
        return;
    heading(output, u"Messages that other events name"_s);
    for (const SiblingsTold& entry : told) {
        output.line(u"%1: %2 (KB %3)"_s.arg(entry.naming, entry.kind.value("title"_L1).toString(),
                                            words(entry.kind.value("kb"_L1))));
        output.line(u"    "_s + entry.kind.value("meaning"_L1).toString());
        output.line(u"    Where the file is: %1 (%2)"_s.arg(
            entry.kind.value("where"_L1).toString(),
            basisWord(entry.kind.value("basis"_L1).toString(), ReportLanguage())));
        if (const QString sure = entry.kind.value("how_sure"_L1).toString(); !sure.isEmpty())
            output.line(u"    "_s + sure);
        for (const QString& seen : entry.seen)
            output.line(u"    "_s + seen);
        for (const QJsonValue& step : entry.kind.value("steps"_L1).toArray())
            output.line(u"    To do: "_s + step.toString());
    }
}

} // namespace

void printDiagnosis(Output& output, const QJsonObject& report)
{
    printHead(output, report);
    printRecommendation(output, report);
    heading(output, u"Findings"_s);
    for (const QJsonValue& finding : report.value("findings"_L1).toArray())
        printFinding(output, finding.toObject());
    printFailures(output, report);
    printMissing(output, report);
    printSiblings(output, report);
    heading(output, u"Not checked"_s);
    for (const QJsonValue& value : report.value("not_checked"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        output.line(u"- %1: %2"_s.arg(row.value("what"_L1).toString(), row.value("why"_L1).toString()));
    }
}

} // namespace ims::cli
