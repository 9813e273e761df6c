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
    writer.beginSection("summary"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Summary")));
    writer.paragraph(Html::strong(summary.value("verdict"_L1).toString()), "verdict"_L1);
    writeCaseStanding(writer, report);
    if (!top.isEmpty()) {
        Html line = statusHtml(top.value("status"_L1).toString(), writer.language());
        line +=
            Html::text(QString(u' ' + writer.words(QT_TRANSLATE_NOOP("ims", "likelihood %1. Next step: %2"),
                                                   {percent(top.value("likelihood"_L1)),
                                                    top.value("next_step"_L1).toString()})));
        writer.paragraph(line);
    }
    Html recommendation =
        Html::strong(QString(writer.words(QT_TRANSLATE_NOOP("ims", "Recommendation:")) + u' '));
    recommendation += Html::text(summary.value("recommendation"_L1).toString());
    writer.paragraph(recommendation, "recommendation"_L1);
    writer.facts(
        {{writer.words(QT_TRANSLATE_NOOP("ims", "Events 4117")), count("events"_L1)},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Failed messages")), count("failed"_L1)},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Their files read")), count("found"_L1)},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Files missing")), count("missing"_L1)},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Files unreadable")), count("unreadable"_L1)},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Others in ARCHIVE, proven delivered")),
          count("delivered"_L1)},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Others in ARCHIVE, undetermined")),
          count("undetermined"_L1)},
         {writer.words(QT_TRANSLATE_NOOP("ims", "First failure")),
          Html::text(reportTime(events.value("first"_L1), writer.language()))},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Last failure")),
          Html::text(reportTime(events.value("last"_L1), writer.language()))},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Senders whose mail failed")), affected("senders"_L1)},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Recipients who wait for it")), affected("recipients"_L1)}});
    if (const auto asked = paragraphs(summary.value("asked"_L1)); !asked.empty()) {
        writer.paragraph(Html::strong(writer.words(QT_TRANSLATE_NOOP("ims", "What is asked of you"))));
        writer.list(asked);
    }
    writer.endSection();
}

// ---- recommendation -----------------------------------------------------------------------------------

Html settingCell(const QJsonObject& change, QLatin1StringView key, const ReportLanguage& language)
{
    const QJsonValue wanted = change.value(key);
    const QString current = change.value(QString(u"current_"_s + key)).toString();
    Html cell = Html::code(wanted.toString());
    if (wanted.isNull())
        cell = Html::text(change.value("action"_L1).toString() == "remove"_L1
                              ? u"–"_s
                              : language.words(QT_TRANSLATE_NOOP("ims", "unchanged")));
    if (!current.isEmpty())
        cell += Html::text(QString(u' ' + language.words(QT_TRANSLATE_NOOP("ims", "(now: %1)"), {current})));
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
        rows.push_back({Html::text(prerequisiteWord(check, writer.language())), what, todo,
                        Html::text(kbText(check.value("kb"_L1))),
                        Html::text(basisWord(check.value("basis"_L1).toString(), writer.language()))});
    }
    if (!rows.empty())
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "What the server needs besides")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "State")), 10},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "What")), 34},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "To do")), 34},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "KB articles")), 12},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Basis")), 10}},
                     rows);
}

void writeRecommendation(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject recommendation = report.value("recommendation"_L1).toObject();
    writer.beginSection("recommendation"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Recommended setting")));
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
                        Html::text(shownWord(change.value("action"_L1).toString(), writer.language())),
                        settingCell(change, "mime"_L1, writer.language()),
                        settingCell(change, "non_mime"_L1, writer.language()), why});
    }
    if (!rows.empty()) {
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Changes to the Character Sets")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Domain")), 16},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Action")), 8},
                      {u"MIME"_s, 17},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Non-MIME")), 17},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Why")), 42}},
                     rows);
        writer.paragraph(Html::strong(writer.words(QT_TRANSLATE_NOOP("ims", "How it is set"))));
        writer.list(paragraphs(report.value("how_to_apply"_L1)));
    }
    writePrerequisites(writer, report);
    writePlan(writer, report);
    writeSettingsCompare(writer, report);
    writer.endSection();
}

// ---- failures -----------------------------------------------------------------------------------------

Html failureState(const QJsonObject& failure, const ReportLanguage& language)
{
    const QString state = failure.value("state"_L1).toString();
    const QString why = failure.value("state_why"_L1).toString();
    if (state == "read"_L1)
        return readFileState(failure, language);
    return Html::text((state == "missing"_L1 ? language.words(QT_TRANSLATE_NOOP("ims", "missing"))
                                             : language.words(QT_TRANSLATE_NOOP("ims", "unreadable"))) +
                      (why.isEmpty() ? QString() : u": "_s + why));
}

Html failureCharset(const QJsonObject& failure, const ReportLanguage& language)
{
    if (failure.value("state"_L1).toString() != "read"_L1)
        return Html::text(u"–"_s);
    const QJsonValue declared = failure.value("charsets"_L1);
    Html cell = declared.toArray().isEmpty()
                    ? Html::text(language.words(QT_TRANSLATE_NOOP("ims", "none declared")))
                    : codes(declared);
    const QJsonObject detected = failure.value("detected"_L1).toObject();
    if (!detected.isEmpty() && !bytesWereChanged(failure)) {
        cell = Html::sentence(language, QT_TRANSLATE_NOOP("ims", "%1; bytes look like %2 (%3)"),
                              {cell, Html::code(detected.value("charset"_L1).toString()),
                               Html::text(percent(detected.value("confidence"_L1)))});
    }
    return cell;
}

Html failureEvent(const QJsonObject& failure, const ReportLanguage& language)
{
    if (failure.value("stated"_L1).toBool())
        return Html::text(
            language.words(QT_TRANSLATE_NOOP("ims", "stated by the technician; no event names it")));
    const QJsonValue record = failure.value("record"_L1);
    const QString log = failure.value("log"_L1).toString();
    Html cell = Html::text(reportTime(failure.value("time"_L1), language));
    if (failure.value("event_stated"_L1).toBool()) {
        cell += Html::text(
            language.words(QT_TRANSLATE_NOOP("ims", "; stated by the technician, in no log at hand")));
        return cell;
    }
    const Html name = Html::code(lastName(log));
    if (!record.isNull())
        return Html::sentence(language, QT_TRANSLATE_NOOP("ims", "%1; record %2 of %3"),
                              {cell, Html::text(QString::number(record.toInteger())), name});
    return log.isEmpty() ? cell
                         : Html::sentence(language, QT_TRANSLATE_NOOP("ims", "%1; from %2"), {cell, name});
}

void writeFailures(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("failures"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Failed messages")));
    writeDamage(writer, report);
    Rows rows;
    for (const QJsonValue& value : report.value("failures"_L1).toArray()) {
        const QJsonObject failure = value.toObject();
        rows.push_back(
            {Html::code(failedFileName(failure, writer.language())), failureEvent(failure, writer.language()),
             Html::text(failure.value("sender_domain"_L1).toString(u"–"_s)),
             failureCharset(failure, writer.language()),
             Html::text(appliesSentence(failure.value("applies"_L1).toString(), writer.language())),
             Html::text(failure.value("cause_title"_L1).toString()),
             failureState(failure, writer.language())});
    }
    if (rows.empty())
        writer.paragraph(Html::text(
            writer.words(QT_TRANSLATE_NOOP("ims", "None was named by an event or by the caller."))));
    else
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Failed messages, newest first")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Spool file")), 11},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Event")), 15},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Sender’s domain")), 16},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Charset")), 17},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Rule that applied")), 14},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Cause")), 15},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "File")), 12}},
                     rows);
    writer.endSection();
}

// ---- what else was seen -------------------------------------------------------------------------------

void writeSettings(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject settings = report.value("settings"_L1).toObject();
    if (settings.isEmpty())
        return;
    writer.beginSection("settings"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Character Sets as found")));
    Rows rows;
    for (const QJsonValue& value : settings.value("rows"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        rows.push_back({Html::code(row.value("domain"_L1).toString()),
                        Html::code(row.value("mime"_L1).toString()),
                        Html::code(row.value("non_mime"_L1).toString())});
    }
    writer.paragraph(Html::sentence(writer.language(), QT_TRANSLATE_NOOP("ims", "Read from %1"),
                                    {Html::code(settings.value("file"_L1).toString())}));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Character Sets as found")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Domain")), 40},
                  {u"MIME"_s, 30},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Non-MIME")), 30}},
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
            meaning += QString(u' ' + writer.words(QT_TRANSLATE_NOOP("ims", "(inferred)")));
        rows.push_back({Html::text(fact.value("said"_L1).toString()), Html::text(meaning),
                        codes(fact.value("kb"_L1)), Html::code(reportReference(value, writer.language()))});
    }
    if (rows.empty())
        return;
    writer.beginSection("server-files"_L1,
                        writer.words(QT_TRANSLATE_NOOP("ims", "What the server’s other files say")));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "What the server’s other files say")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Said")), 34},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "What it means")), 34},
                  {u"KB"_s, 10},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Where")), 22}},
                 rows);
    writer.endSection();
}

void writeLimits(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection(
        "limits"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "What was not checked, and what was not done")));
    Rows rows;
    for (const QJsonValue& value : report.value("not_checked"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        rows.push_back(
            {Html::text(row.value("what"_L1).toString()), Html::text(row.value("why"_L1).toString())});
    }
    if (!rows.empty())
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Could not be checked")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Not checked")), 40},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Why, or what would settle it")), 60}},
                     rows);
    writer.list(paragraphs(report.value("not_done"_L1)));
    writer.endSection();
}

void writeCoverage(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("log_coverage"_L1).toArray()) {
        const QJsonObject log = value.toObject();
        rows.push_back({Html::code(log.value("log"_L1).toString()),
                        Html::text(reportTime(log.value("first"_L1), writer.language())),
                        Html::text(reportTime(log.value("last"_L1), writer.language())),
                        Html::text(log.value("state"_L1).toString())});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Time that the logs cover"))));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Time that the logs cover")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Log")), 40},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "First event")), 18},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Last event")), 18},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "State")), 24}},
                 rows);
}

void writeInputs(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("inputs"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "What was read")));
    Rows rows;
    for (const QJsonValue& value : report.value("inputs"_L1).toArray()) {
        const QJsonObject input = value.toObject();
        rows.push_back({Html::code(input.value("file"_L1).toString()),
                        Html::text(shownWord(input.value("kind"_L1).toString(), writer.language())),
                        Html::text(input.value("why"_L1).toString())});
    }
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Inputs")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "File or folder")), 46},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Taken as")), 14},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Why")), 40}},
                 rows);
    std::vector<Html> errors;
    for (const QJsonValue& value : report.value("errors"_L1).toArray()) {
        const QJsonObject error = value.toObject();
        errors.push_back(
            Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Could not %1 “%2”: %3. %4"),
                                    {error.value("doing"_L1).toString(), error.value("file"_L1).toString(),
                                     error.value("why"_L1).toString(), error.value("todo"_L1).toString()})));
    }
    if (!errors.empty()) {
        writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Could not be read"))));
        writer.list(errors);
    }
    if (!report.value("notes"_L1).toArray().isEmpty()) {
        writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Notes"))));
        writer.list(paragraphs(report.value("notes"_L1)));
    }
    writeCoverage(writer, report);
    writeKeptFiles(writer, report);
    writer.endSection();
}

Html checksumCell(const QJsonObject& file, const ReportLanguage& language)
{
    const QJsonObject error = file.value("sha256_error"_L1).toObject();
    return error.isEmpty()
               ? Html::code(file.value("sha256"_L1).toString())
               : Html::text(QString(language.words(QT_TRANSLATE_NOOP("ims", "not computed:")) + u' ') +
                            error.value("why"_L1).toString());
}

/// A file that came inside a mail or zip archive is told by its way in.
Html inventoryName(const QJsonObject& file)
{
    const bool inside = file.value("came_inside"_L1).toBool();
    return Html::code(inside ? lastName(file.value("file"_L1).toString()) : file.value("name"_L1).toString());
}

void writeInventory(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("inventory"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Files of ARCHIVE")));
    Rows rows;
    for (const QJsonValue& value : report.value("inventory"_L1).toArray()) {
        const QJsonObject file = value.toObject();
        const QJsonValue size = file.value("size"_L1);
        rows.push_back({inventoryName(file),
                        Html::text(shownWord(file.value("state"_L1).toString(), writer.language())),
                        Html::text(size.isNull() ? writer.words(QT_TRANSLATE_NOOP("ims", "not read"))
                                                 : QString::number(size.toInteger())),
                        checksumCell(file, writer.language())});
    }
    if (rows.empty())
        writer.paragraph(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "None was read."))));
    else
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Files of ARCHIVE; checksums of the failed ones")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Name")), 16},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "State")), 14},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Bytes")), 12},
                      {u"SHA-256"_s, 58}},
                     rows);
    writer.endSection();
}

} // namespace

QString reportTime(const QJsonValue& time, const ReportLanguage& language)
{
    QString text = time.toString();
    if (text.isEmpty())
        return language.words(QT_TRANSLATE_NOOP("ims", "time not known"));
    return text.replace(u'T', u' ').replace(u'Z', u" UTC"_s);
}

QString reportReference(const QJsonValue& reference, const ReportLanguage& language)
{
    const QJsonObject object = reference.toObject();
    const QString file = lastName(object.value("file"_L1).toString());
    const QString log = lastName(object.value("log"_L1).toString());
    QStringList parts;
    if (!file.isEmpty()) {
        const qint64 offset = object.value("offset"_L1).toInteger();
        const qint64 length = object.value("length"_L1).toInteger();
        parts.append(
            length == 0
                ? language.words(QT_TRANSLATE_NOOP("ims", "%1, at byte %2"), {file, QString::number(offset)})
                : language.words(QT_TRANSLATE_NOOP("ims", "%1, bytes %2 to %3"),
                                 {file, QString::number(offset), QString::number(offset + length - 1)}));
    }
    if (!log.isEmpty()) {
        const QJsonValue record = object.value("record"_L1);
        parts.append(record.isNull() ? log
                                     : language.words(QT_TRANSLATE_NOOP("ims", "%1, record %2"),
                                                      {log, QString::number(record.toInteger())}));
    }
    return parts.join(u"; "_s);
}

std::vector<ReportClaim> reportClaims(const QJsonObject& finding, const ReportLanguage& language)
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
        if (const QString place = reportReference(item.value("ref"_L1), language); !place.isEmpty())
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
