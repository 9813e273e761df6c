#include "core/report/ReportBody.h"

#include "core/base/Json.h"
#include "core/report/CaseSections.h"
#include "core/report/DamageTold.h"
#include "core/report/FindingSections.h"
#include "core/report/ImpactSections.h"
#include "core/report/OutcomeSections.h"
#include "core/report/PlanSections.h"
#include "core/report/RecordSections.h"
#include "core/report/ReportCells.h"
#include "core/report/ReportWords.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Rows = std::vector<std::vector<Html>>;

// ---- summary ------------------------------------------------------------------------------------------

void writeSummary(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject summary = report.value("summary"_L1).toObject();
    const QJsonObject counts = summary.value("counts"_L1).toObject();
    const QJsonObject events = report.value("events"_L1).toObject();
    const QJsonObject top = summary.value("top_finding"_L1).toObject();
    const auto count = [&](QLatin1StringView key) {
        return Html::strong(QString::number(counts.value(key).toInteger()));
    };
    const auto affected = [&](QLatin1StringView key) {
        return Html::strong(QString::number(report.value("affected"_L1).toObject().value(key).toInteger()));
    };
    writer.beginSection("summary"_L1, u"Summary"_s);
    writer.paragraph(Html::strong(summary.value("verdict"_L1).toString()), "verdict"_L1);
    writeCaseStanding(writer, report);
    if (!top.isEmpty()) {
        Html line = statusHtml(top.value("status"_L1).toString());
        line += Html::text(u" likelihood %1. Next step: %2"_s.arg(percent(top.value("likelihood"_L1)),
                                                                  top.value("next_step"_L1).toString()));
        writer.paragraph(line);
    }
    Html recommendation = Html::strong(u"Recommendation: "_s);
    recommendation += Html::text(summary.value("recommendation"_L1).toString());
    writer.paragraph(recommendation, "recommendation"_L1);
    writer.facts({{u"Events 4117"_s, count("events"_L1)},
                  {u"Failed messages"_s, count("failed"_L1)},
                  {u"Their files read"_s, count("found"_L1)},
                  {u"Files missing"_s, count("missing"_L1)},
                  {u"Files unreadable"_s, count("unreadable"_L1)},
                  {u"Others in ARCHIVE, proven delivered"_s, count("delivered"_L1)},
                  {u"Others in ARCHIVE, undetermined"_s, count("undetermined"_L1)},
                  {u"First failure"_s, Html::text(reportTime(events.value("first"_L1)))},
                  {u"Last failure"_s, Html::text(reportTime(events.value("last"_L1)))},
                  {u"Senders whose mail failed"_s, affected("senders"_L1)},
                  {u"Recipients who wait for it"_s, affected("recipients"_L1)}});
    if (const auto asked = paragraphs(summary.value("asked"_L1)); !asked.empty()) {
        writer.paragraph(Html::strong(u"What is asked of you"_s));
        writer.list(asked);
    }
    writer.endSection();
}

// ---- recommendation -----------------------------------------------------------------------------------

Html settingCell(const QJsonObject& change, QLatin1StringView key)
{
    const QJsonValue wanted = change.value(key);
    const QString current = change.value(QString(u"current_"_s + key)).toString();
    Html cell = Html::code(wanted.toString());
    if (wanted.isNull())
        cell = Html::text(change.value("action"_L1).toString() == "remove"_L1 ? u"–"_s : u"unchanged"_s);
    if (!current.isEmpty())
        cell += Html::text(u" (now: %1)"_s.arg(current));
    return cell;
}

/// What the server needs besides and lacks, or may lack.
void writePrerequisites(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("prerequisites"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        if (!isOpenPrerequisite(check))
            continue;
        Html what = Html::text(check.value("text"_L1).toString());
        what += Html::list(paragraphs(check.value("details"_L1)));
        Html todo = Html::list(paragraphs(check.value("todo"_L1)));
        todo += codes(check.value("commands"_L1));
        rows.push_back({Html::text(prerequisiteWord(check)), what, todo,
                        Html::text(kbText(check.value("kb"_L1))),
                        Html::text(basisWord(check.value("basis"_L1).toString()))});
    }
    if (!rows.empty())
        writer.table(
            u"What the server needs besides"_s,
            {{u"State"_s, 10}, {u"What"_s, 34}, {u"To do"_s, 34}, {u"KB articles"_s, 12}, {u"Basis"_s, 10}},
            rows);
}

void writeRecommendation(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject recommendation = report.value("recommendation"_L1).toObject();
    writer.beginSection("recommendation"_L1, u"Recommended setting"_s);
    const QString sentence = report.value("summary"_L1).toObject().value("recommendation"_L1).toString();
    if (recommendation.value("changes"_L1).toArray().isEmpty())
        writer.paragraph(Html::text(sentence));
    writer.paragraph(Html::text(recommendation.value("why"_L1).toString()));
    for (const QString& told : jsonTexts(recommendation.value("told"_L1)))
        writer.paragraph(Html::text(told));
    Rows rows;
    for (const QJsonValue& value : recommendation.value("changes"_L1).toArray()) {
        const QJsonObject change = value.toObject();
        Html why = Html::text(change.value("why"_L1).toString());
        why += Html::list(paragraphs(change.value("effects"_L1)));
        rows.push_back({Html::code(change.value("domain"_L1).toString()),
                        Html::text(change.value("action"_L1).toString()), settingCell(change, "mime"_L1),
                        settingCell(change, "non_mime"_L1), why});
    }
    if (!rows.empty()) {
        writer.table(
            u"Changes to the Character Sets"_s,
            {{u"Domain"_s, 16}, {u"Action"_s, 8}, {u"MIME"_s, 17}, {u"Non-MIME"_s, 17}, {u"Why"_s, 42}},
            rows);
        writer.paragraph(Html::strong(u"How it is set"_s));
        writer.list(paragraphs(report.value("how_to_apply"_L1)));
    }
    writePrerequisites(writer, report);
    writePlan(writer, report);
    writeSettingsCompare(writer, report);
    writer.endSection();
}

// ---- failures -----------------------------------------------------------------------------------------

Html failureState(const QJsonObject& failure)
{
    const QString state = failure.value("state"_L1).toString();
    const QString why = failure.value("state_why"_L1).toString();
    if (state == "read"_L1)
        return readFileState(failure);
    return Html::text((state == "missing"_L1 ? u"missing"_s : u"unreadable"_s) +
                      (why.isEmpty() ? QString() : u": "_s + why));
}

Html failureCharset(const QJsonObject& failure)
{
    if (failure.value("state"_L1).toString() != "read"_L1)
        return Html::text(u"–"_s);
    const QJsonValue declared = failure.value("charsets"_L1);
    Html cell = declared.toArray().isEmpty() ? Html::text(u"none declared"_s) : codes(declared);
    const QJsonObject detected = failure.value("detected"_L1).toObject();
    if (!detected.isEmpty() && !bytesWereChanged(failure)) {
        cell += Html::text(u"; bytes look like "_s);
        cell += Html::code(detected.value("charset"_L1).toString());
        cell += Html::text(u" (%1)"_s.arg(percent(detected.value("confidence"_L1))));
    }
    return cell;
}

Html failureEvent(const QJsonObject& failure)
{
    if (failure.value("stated"_L1).toBool())
        return Html::text(u"stated by the technician; no event names it"_s);
    const QJsonValue record = failure.value("record"_L1);
    const QString log = failure.value("log"_L1).toString();
    Html cell = Html::text(reportTime(failure.value("time"_L1)));
    if (failure.value("event_stated"_L1).toBool()) {
        cell += Html::text(u"; stated by the technician, in no log at hand"_s);
        return cell;
    }
    if (!record.isNull())
        cell += Html::text(u"; record %1 of "_s.arg(record.toInteger()));
    else if (!log.isEmpty())
        cell += Html::text(u"; from "_s);
    cell += Html::code(lastName(log));
    return cell;
}

void writeFailures(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("failures"_L1, u"Failed messages"_s);
    writeDamage(writer, report);
    Rows rows;
    for (const QJsonValue& value : report.value("failures"_L1).toArray()) {
        const QJsonObject failure = value.toObject();
        rows.push_back({Html::code(failedFileName(failure)), failureEvent(failure),
                        Html::text(failure.value("sender_domain"_L1).toString(u"–"_s)),
                        failureCharset(failure),
                        Html::text(appliesSentence(failure.value("applies"_L1).toString())),
                        Html::text(failure.value("cause_title"_L1).toString()), failureState(failure)});
    }
    if (rows.empty())
        writer.paragraph(Html::text(u"None was named by an event or by the caller."_s));
    else
        writer.table(u"Failed messages, newest first"_s,
                     {{u"Spool file"_s, 11},
                      {u"Event"_s, 15},
                      {u"Sender’s domain"_s, 16},
                      {u"Charset"_s, 17},
                      {u"Rule that applied"_s, 14},
                      {u"Cause"_s, 15},
                      {u"File"_s, 12}},
                     rows);
    writer.endSection();
}

// ---- what else was seen -------------------------------------------------------------------------------

void writeSettings(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject settings = report.value("settings"_L1).toObject();
    if (settings.isEmpty())
        return;
    writer.beginSection("settings"_L1, u"Character Sets as found"_s);
    Rows rows;
    for (const QJsonValue& value : settings.value("rows"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        rows.push_back({Html::code(row.value("domain"_L1).toString()),
                        Html::code(row.value("mime"_L1).toString()),
                        Html::code(row.value("non_mime"_L1).toString())});
    }
    Html source = Html::text(u"Read from "_s);
    source += Html::code(settings.value("file"_L1).toString());
    writer.paragraph(source);
    writer.table(u"Character Sets as found"_s, {{u"Domain"_s, 40}, {u"MIME"_s, 30}, {u"Non-MIME"_s, 30}},
                 rows);
    writer.list(paragraphs(settings.value("notes"_L1)));
    writer.endSection();
}

/// What registry, crash and protocol logs say, with its place.
void writeServerFiles(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("server_files"_L1).toArray()) {
        const QJsonObject fact = value.toObject();
        QString meaning = fact.value("meaning"_L1).toString();
        if (!meaning.isEmpty() && fact.value("basis"_L1).toString() != "documented"_L1)
            meaning += u" (inferred)"_s;
        rows.push_back({Html::text(fact.value("said"_L1).toString()), Html::text(meaning),
                        codes(fact.value("kb"_L1)), Html::code(reportReference(value))});
    }
    if (rows.empty())
        return;
    writer.beginSection("server-files"_L1, u"What the server’s other files say"_s);
    writer.table(u"What the server’s other files say"_s,
                 {{u"Said"_s, 34}, {u"What it means"_s, 34}, {u"KB"_s, 10}, {u"Where"_s, 22}}, rows);
    writer.endSection();
}

void writeLimits(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("limits"_L1, u"What was not checked, and what was not done"_s);
    Rows rows;
    for (const QJsonValue& value : report.value("not_checked"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        rows.push_back(
            {Html::text(row.value("what"_L1).toString()), Html::text(row.value("why"_L1).toString())});
    }
    if (!rows.empty())
        writer.table(u"Could not be checked"_s,
                     {{u"Not checked"_s, 40}, {u"Why, or what would settle it"_s, 60}}, rows);
    writer.list(paragraphs(report.value("not_done"_L1)));
    writer.endSection();
}

void writeCoverage(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("log_coverage"_L1).toArray()) {
        const QJsonObject log = value.toObject();
        rows.push_back(
            {Html::code(log.value("log"_L1).toString()), Html::text(reportTime(log.value("first"_L1))),
             Html::text(reportTime(log.value("last"_L1))), Html::text(log.value("state"_L1).toString())});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(u"Time that the logs cover"_s));
    writer.table(u"Time that the logs cover"_s,
                 {{u"Log"_s, 40}, {u"First event"_s, 18}, {u"Last event"_s, 18}, {u"State"_s, 24}}, rows);
}

void writeInputs(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("inputs"_L1, u"What was read"_s);
    Rows rows;
    for (const QJsonValue& value : report.value("inputs"_L1).toArray()) {
        const QJsonObject input = value.toObject();
        rows.push_back({Html::code(input.value("file"_L1).toString()),
                        Html::text(input.value("kind"_L1).toString()),
                        Html::text(input.value("why"_L1).toString())});
    }
    writer.table(u"Inputs"_s, {{u"File or folder"_s, 46}, {u"Taken as"_s, 14}, {u"Why"_s, 40}}, rows);
    std::vector<Html> errors;
    for (const QJsonValue& value : report.value("errors"_L1).toArray()) {
        const QJsonObject error = value.toObject();
        errors.push_back(Html::text(u"Could not %1 “%2”: %3. %4"_s.arg(
            error.value("doing"_L1).toString(), error.value("file"_L1).toString(),
            error.value("why"_L1).toString(), error.value("todo"_L1).toString())));
    }
    if (!errors.empty()) {
        writer.heading(Html::text(u"Could not be read"_s));
        writer.list(errors);
    }
    if (!report.value("notes"_L1).toArray().isEmpty()) {
        writer.heading(Html::text(u"Notes"_s));
        writer.list(paragraphs(report.value("notes"_L1)));
    }
    writeCoverage(writer, report);
    writeKeptFiles(writer, report);
    writer.endSection();
}

Html checksumCell(const QJsonObject& file)
{
    const QJsonObject error = file.value("sha256_error"_L1).toObject();
    return error.isEmpty() ? Html::code(file.value("sha256"_L1).toString())
                           : Html::text(u"not computed: "_s + error.value("why"_L1).toString());
}

/// A file that came inside a mail or zip archive is told by its way in.
Html inventoryName(const QJsonObject& file)
{
    const bool inside = file.value("came_inside"_L1).toBool();
    return Html::code(inside ? lastName(file.value("file"_L1).toString()) : file.value("name"_L1).toString());
}

void writeInventory(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("inventory"_L1, u"Files of ARCHIVE"_s);
    Rows rows;
    for (const QJsonValue& value : report.value("inventory"_L1).toArray()) {
        const QJsonObject file = value.toObject();
        const QJsonValue size = file.value("size"_L1);
        rows.push_back({inventoryName(file), Html::text(file.value("state"_L1).toString()),
                        Html::text(size.isNull() ? u"not read"_s : QString::number(size.toInteger())),
                        checksumCell(file)});
    }
    if (rows.empty())
        writer.paragraph(Html::text(u"None was read."_s));
    else
        writer.table(u"Files of ARCHIVE; checksums of the failed ones"_s,
                     {{u"Name"_s, 16}, {u"State"_s, 14}, {u"Bytes"_s, 12}, {u"SHA-256"_s, 58}}, rows);
    writer.endSection();
}

} // namespace

QString reportTime(const QJsonValue& time)
{
    QString text = time.toString();
    if (text.isEmpty())
        return u"time not known"_s;
    return text.replace(u'T', u' ').replace(u'Z', u" UTC"_s);
}

QString reportReference(const QJsonValue& reference)
{
    const QJsonObject object = reference.toObject();
    const QString file = lastName(object.value("file"_L1).toString());
    const QString log = lastName(object.value("log"_L1).toString());
    QStringList parts;
    if (!file.isEmpty()) {
        const qint64 offset = object.value("offset"_L1).toInteger();
        const qint64 length = object.value("length"_L1).toInteger();
        parts.append(length == 0 ? u"%1, at byte %2"_s.arg(file, QString::number(offset))
                                 : u"%1, bytes %2 to %3"_s.arg(file, QString::number(offset),
                                                               QString::number(offset + length - 1)));
    }
    if (!log.isEmpty()) {
        const QJsonValue record = object.value("record"_L1);
        parts.append(record.isNull() ? log
                                     : u"%1, record %2"_s.arg(log, QString::number(record.toInteger())));
    }
    return parts.join(u"; "_s);
}

std::vector<ReportClaim> reportClaims(const QJsonObject& finding)
{
    std::vector<ReportClaim> claims;
    QHash<QString, size_t> known;
    for (const QJsonValue& value : finding.value("evidence"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ReportClaim claim{item.value("supports"_L1).toBool(),
                          item.value("basis"_L1).toString(),
                          item.value("text"_L1).toString(),
                          {}};
        const QString key = (claim.supports ? u"+"_s : u"-"_s) + claim.basis + u' ' + claim.text;
        const auto found = known.constFind(key);
        const size_t index = found == known.constEnd() ? claims.size() : *found;
        if (index == claims.size()) {
            known.insert(key, index);
            claims.push_back(std::move(claim));
        }
        if (const QString place = reportReference(item.value("ref"_L1)); !place.isEmpty())
            claims[index].places.append(place);
    }
    return claims;
}

void writeReportBody(MarkupWriter& writer, const QJsonObject& report)
{
    writeSummary(writer, report);
    writeOverview(writer, report);
    writeCaseSections(writer, report);
    writeRetestBatches(writer, report);
    writeRecommendation(writer, report);
    writeFailures(writer, report);
    writeCharts(writer, report);
    writeMissingFiles(writer, report);
    writeSiblings(writer, report);
    writeFindings(writer, report);
    writeExcerpts(writer, report);
    writeAffected(writer, report);
    writeSettings(writer, report);
    writeServerFiles(writer, report);
    writeTimeline(writer, report);
    writeLimits(writer, report);
    writeInputs(writer, report);
    writeInventory(writer, report);
    writeEnvironment(writer, report);
}

} // namespace ims
