#include "core/report/RecordSections.h"

#include "core/base/SafeText.h"
#include "core/report/AffectedMail.h"
#include "core/report/ReportBody.h"
#include "core/report/ReportCells.h"
#include "core/report/ReportWords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Rows = std::vector<std::vector<Html>>;

constexpr qsizetype mostOfClock = 300;

Html settingPair(const QJsonObject& row, const QString& which)
{
    const QJsonValue mime = row.value(which + u"_mime"_s);
    const QJsonValue nonMime = row.value(which + u"_non_mime"_s);
    if (!mime.isString() && !nonMime.isString())
        return {};
    Html pair = Html::code(mime.toString(u"–"_s));
    pair += Html::text(u" / "_s);
    pair += Html::code(nonMime.toString(u"–"_s));
    return pair;
}

Html wantedCell(const QJsonObject& row)
{
    if (row.value("action"_L1).toString() == "remove"_L1)
        return Html::text(u"no entry of its own"_s);
    Html cell = settingPair(row, u"wanted"_s);
    if (row.value("chosen"_L1).toBool())
        cell += Html::text(u" (the technician’s choice)"_s);
    return cell;
}

/// What a later save of the settings shows (measured), else what the technician recorded (stated).
Html afterCell(const QJsonObject& row)
{
    if (const QString file = row.value("after_file"_L1).toString(); !file.isEmpty()) {
        Html cell = settingPair(row, u"after"_s);
        if (cell.isEmpty())
            cell = Html::text(u"no entry of its own"_s);
        cell += Html::text(row.value("after_state"_L1).toString() == "as-planned"_L1
                               ? u" as planned; read from "_s
                               : u" not as planned; read from "_s);
        cell += Html::code(file);
        return cell;
    }
    const QString told = row.value("after_told"_L1).toString();
    return Html::text(told.isEmpty() ? u"not known"_s : u"%1 (as recorded; not read back)"_s.arg(told));
}

QString moveWord(const QString& state)
{
    if (state == "moved"_L1)
        return u"moved"_s;
    if (state == "undone"_L1)
        return u"moved back"_s;
    if (state == "skipped"_L1)
        return u"left where it was"_s;
    if (state == "failed"_L1)
        return u"could not be moved"_s;
    if (state == "taken"_L1)
        return u"no longer there when it was to be moved back"_s;
    return state == "planned"_L1 ? u"planned"_s : u"under way when the journal ends"_s;
}

QString verdictWord(const QString& verdict)
{
    if (verdict.isEmpty())
        return u"not noted"_s;
    return verdict == "waiting"_L1 ? affectedStateWord(u"put-back"_s) : affectedStateWord(verdict);
}

QJsonValue noted(const QJsonObject& file)
{
    const QJsonValue verdict = file.value("verdict_time"_L1);
    return verdict.isString() ? verdict : file.value("time"_L1);
}

void writeBatch(MarkupWriter& writer, const QJsonObject& batch)
{
    const bool aside = batch.value("kind"_L1).toString() == "set-aside"_L1;
    const QString number = QString::number(batch.value("number"_L1).toInteger());
    Html from = Html::text(u"From "_s);
    from += Html::code(batch.value("from"_L1).toString());
    from += Html::text(u" to "_s);
    from += Html::code(batch.value("to"_L1).toString());
    from += Html::text(u", begun %1; %2; %3."_s.arg(
        reportTime(batch.value("begun"_L1)),
        batch.value("done"_L1).toBool() ? u"all moves are done"_s
                                        : u"the journal does not say that all moves are done"_s,
        batch.value("service_started"_L1).toBool() ? u"the service was started after it"_s
                                                   : u"no start of the service is noted after it"_s));
    writer.paragraph(from);
    Rows rows;
    for (const QJsonValue& value : batch.value("files"_L1).toArray()) {
        const QJsonObject file = value.toObject();
        Html move = Html::text(moveWord(file.value("state"_L1).toString()));
        if (const QString why = file.value("why"_L1).toString(); !why.isEmpty())
            move += Html::text(u": "_s + why);
        rows.push_back({Html::code(file.value("name"_L1).toString()), move,
                        Html::text(aside ? u"–"_s : verdictWord(file.value("verdict"_L1).toString())),
                        Html::text(reportTime(noted(file))),
                        Html::code(file.value("saved_copy"_L1).toString())});
    }
    if (!rows.empty())
        writer.table((aside ? u"Files set aside, batch %1"_s : u"Files put back, batch %1"_s).arg(number),
                     {{u"Spool file"_s, 18},
                      {u"Move"_s, 26},
                      {u"What became of it"_s, 26},
                      {u"Last noted"_s, 16},
                      {u"Saved copy"_s, 14}},
                     rows);
}

QString excerptTitle(const QJsonObject& excerpt)
{
    const QString kind = excerpt.value("kind"_L1).toString();
    const QString about = excerpt.value("about"_L1).toString();
    if (kind == "declaration"_L1)
        return u"declares “%1”"_s.arg(about);
    if (kind == "misfit"_L1)
        return u"bytes that “%1” cannot have"_s.arg(about);
    return kind == "flag"_L1 ? u"pitfall: %1"_s.arg(about) : about;
}

Html excerptCell(const QJsonObject& excerpt)
{
    Html cell = Html::bytes(excerpt.value("before"_L1).toString(), excerpt.value("marked"_L1).toString(),
                            excerpt.value("after"_L1).toString());
    if (excerpt.value("cut"_L1).toBool())
        cell += Html::text(u" … (cut)"_s);
    return cell;
}

Rows eventRows(const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("event_excerpts"_L1).toArray()) {
        const QJsonObject event = value.toObject();
        Html where = Html::code(lastName(event.value("log"_L1).toString()));
        where += Html::text(u", record %1"_s.arg(event.value("record"_L1).toInteger()));
        const QString said = event.value("description"_L1).toString();
        const QString data = event.value("data_words"_L1).toString();
        Html text = said.isEmpty() ? Html::text(u"no text in the log"_s) : Html::lines(said.trimmed());
        if (!data.isEmpty()) {
            text += Html::text(u" Data words: "_s);
            text += Html::code(data);
        }
        rows.push_back({where, Html::text(reportTime(event.value("time"_L1))),
                        Html::text(u"%1 of %2"_s.arg(QString::number(event.value("event_id"_L1).toInteger()),
                                                     event.value("source"_L1).toString())),
                        text});
    }
    return rows;
}

QString basisOf(const QJsonObject& entry)
{
    return entry.value("basis"_L1).toString() == "measured"_L1 ? u"measured"_s : u"stated"_s;
}

Html sourceCell(const QJsonObject& entry)
{
    const QString log = lastName(entry.value("log"_L1).toString());
    if (log.isEmpty())
        return Html::text(entry.value("who"_L1).toString());
    Html cell = Html::code(log);
    if (const QJsonValue record = entry.value("record"_L1); !record.isNull())
        cell += Html::text(u", record %1"_s.arg(record.toInteger()));
    return cell;
}

QString reachedWords(const QJsonObject& way)
{
    const QString what = way.value("what"_L1).toString();
    const QString via = way.value("via"_L1).toString();
    const QString kind = way.value("kind"_L1).toString();
    if (what == "service"_L1)
        return via == "mail-port"_L1 ? u"The mail port’s greeting"_s : u"The service, by “%1”"_s.arg(via);
    const QString how = via == "share"_L1 ? u"over a share"_s : u"on this machine"_s;
    if (what == "retest"_L1)
        return u"Files put back, %1"_s.arg(how);
    return kind == "live"_L1   ? u"Evidence, %1: the server’s own folder"_s.arg(how)
           : kind == "copy"_L1 ? u"Evidence, %1: a copy"_s.arg(how)
                               : u"Evidence, %1"_s.arg(how);
}

} // namespace

void writeSettingsCompare(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("settings_compare"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        Html before = settingPair(row, u"before"_s);
        if (before.isEmpty())
            before = Html::text(row.value("action"_L1).toString() == "add"_L1 ? u"no entry of its own"_s
                                                                              : u"not known"_s);
        rows.push_back(
            {Html::code(row.value("domain"_L1).toString()), before, wantedCell(row), afterCell(row)});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(u"Before, wanted, after"_s));
    writer.table(u"Character Sets before, as wanted and after; MIME / Non-MIME"_s,
                 {{u"Domain"_s, 22}, {u"Before"_s, 24}, {u"Wanted"_s, 24}, {u"After"_s, 30}}, rows);
}

void writeRetestBatches(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject retest = report.value("retest"_L1).toObject();
    const QJsonArray batches = retest.value("batches"_L1).toArray();
    if (batches.isEmpty())
        return;
    writer.beginSection("retest"_L1, u"Files put back, by the journal"_s);
    Html told = Html::text(u"As the program did it and noted it, in "_s);
    told += Html::code(retest.value("journal"_L1).toString());
    told += Html::text(u"."_s);
    writer.paragraph(told);
    if (retest.value("strange_lines"_L1).toInteger() > 0)
        writer.paragraph(Html::text(u"Lines of the journal that are no entries, or do not go with those "
                                    u"before them: %1. Something has "
                                    u"changed it."_s.arg(retest.value("strange_lines"_L1).toInteger())));
    for (const QJsonValue& batch : batches)
        writeBatch(writer, batch.toObject());
    if (const qint64 more = retest.value("left_out"_L1).toInteger(); more > 0)
        writer.paragraph(Html::text(u"Files left out here: %1; the journal has them."_s.arg(more)));
    writer.endSection();
}

void writeExcerpts(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("excerpts"_L1).toArray()) {
        const QJsonObject excerpt = value.toObject();
        Html where = Html::code(excerpt.value("spool_file"_L1).toString());
        where += Html::text(u" from byte %1; marked: %2 bytes at %3"_s.arg(
            QString::number(excerpt.value("from"_L1).toInteger()),
            QString::number(excerpt.value("length"_L1).toInteger()),
            QString::number(excerpt.value("offset"_L1).toInteger())));
        rows.push_back({Html::text(excerpt.value("id"_L1).toString()), where,
                        Html::text(excerptTitle(excerpt)), excerptCell(excerpt)});
    }
    const Rows events = eventRows(report);
    if (rows.empty() && events.empty())
        return;
    writer.beginSection("excerpts"_L1, u"The bytes"_s);
    if (!events.empty())
        writer.table(u"Events that findings rest on"_s,
                     {{u"Where"_s, 20}, {u"Time"_s, 16}, {u"Event"_s, 18}, {u"What it says"_s, 46}}, events);
    if (rows.empty())
        return writer.endSection();
    writer.paragraph(Html::text(u"Pieces of the failed messages that claims rest on. Bytes that are no "
                                u"printable ASCII stand as \\xE4; "
                                u"offsets count from the start of the file."_s));
    writer.table(
        u"Excerpts"_s,
        {{u"No."_s, 6}, {u"Where"_s, 20}, {u"What"_s, 20}, {u"Bytes, the place in question marked"_s, 54}},
        rows);
    writer.endSection();
}

void writeTimeline(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject timeline = report.value("timeline"_L1).toObject();
    const bool zoned = timeline.value("server_zone"_L1).isString();
    Rows rows;
    for (const QJsonValue& value : timeline.value("entries"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        Html what = Html::text(entry.value("what"_L1).toString());
        if (const QString about = entry.value("about"_L1).toString(); !about.isEmpty())
            what += Html::text(u" – "_s + about);
        std::vector<Html> row = {Html::text(reportTime(entry.value("time"_L1))), what,
                                 Html::text(basisOf(entry)), sourceCell(entry)};
        if (zoned)
            row.insert(row.begin() + 1,
                       Html::text(entry.value("server_time"_L1).toString().replace(u'T', u' ')));
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return;
    writer.beginSection("timeline"_L1, u"Timeline"_s);
    const QString zone = timeline.value("server_zone"_L1).toString();
    writer.paragraph(Html::text(zoned ? u"The server’s time is that of %1, as it was stated."_s.arg(zone)
                                      : u"All times are UTC; the server’s time zone is not known."_s));
    if (const QString clock = report.value("case"_L1).toObject().value("clock"_L1).toString();
        !clock.isEmpty())
        writer.paragraph(Html::text(
            u"The server’s clock, as the caller tells it: %1."_s.arg(cutText(clock, mostOfClock))));
    if (const qint64 more = timeline.value("left_out"_L1).toInteger(); more > 0)
        writer.paragraph(Html::text(u"The newest entries; older ones left out: %1."_s.arg(more)));
    std::vector<MarkupColumn> columns = {
        {u"Time (UTC)"_s, 17}, {u"What"_s, zoned ? 40 : 53}, {u"Basis"_s, 10}, {u"Who, or where"_s, 20}};
    if (zoned)
        columns.insert(columns.begin() + 1, {u"Server’s time"_s, 13});
    writer.table(u"Timeline"_s, columns, rows);
    writer.endSection();
}

void writeKeptFiles(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("kept_files"_L1).toArray()) {
        const QJsonObject file = value.toObject();
        const QString why = file.value("why"_L1).toString();
        Html copy = Html::code(file.value("copy"_L1).toString());
        if (copy.isEmpty())
            copy = Html::text(u"not copied: %1"_s.arg(why.isEmpty() ? u"not known"_s : why));
        Html got = Html::text(reportTime(file.value("collected"_L1)));
        if (const QString collector = file.value("collector"_L1).toString(); !collector.isEmpty())
            got += Html::text(u", by %1"_s.arg(collector));
        rows.push_back({Html::code(file.value("file"_L1).toString()), copy, got,
                        Html::text(QString::number(file.value("size"_L1).toInteger())),
                        Html::code(file.value("sha256"_L1).toString())});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(u"Files of the evidence"_s));
    writer.table(u"Files of the evidence, as the case keeps them"_s,
                 {{u"Where it was"_s, 30},
                  {u"Copy in the case"_s, 20},
                  {u"Taken"_s, 16},
                  {u"Bytes"_s, 8},
                  {u"SHA-256"_s, 26}},
                 rows);
    if (const qint64 more = report.value("kept_left_out"_L1).toInteger(); more > 0)
        writer.paragraph(Html::text(u"Left out here: %1; case.json has them."_s.arg(more)));
}

void writeEnvironment(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject environment = report.value("environment"_L1).toObject();
    if (environment.isEmpty())
        return;
    const auto fact = [&](QLatin1StringView key) { return Html::text(environment.value(key).toString()); };
    writer.beginSection("environment"_L1, u"How this report was made"_s);
    writer.facts({{u"IMS Doctor"_s, fact("program"_L1)},
                  {u"System"_s, fact("system"_L1)},
                  {u"Kernel"_s, fact("kernel"_L1)},
                  {u"Processor"_s, fact("architecture"_L1)},
                  {u"Time zone of this machine"_s,
                   Html::text(u"%1 (UTC%2)"_s.arg(environment.value("time_zone"_L1).toString(),
                                                  environment.value("utc_offset"_L1).toString()))},
                  {u"Qt"_s, fact("qt"_L1)},
                  {u"ICU"_s, fact("icu"_L1)},
                  {u"mimetic"_s, fact("mimetic"_L1)}});
    Rows rows;
    for (const QJsonValue& value : environment.value("reached"_L1).toArray()) {
        const QJsonObject way = value.toObject();
        rows.push_back({Html::text(reachedWords(way)),
                        Html::code(way.value("path"_L1).toString(way.value("server"_L1).toString()))});
    }
    if (!rows.empty())
        writer.table(u"How the server was reached"_s, {{u"What"_s, 45}, {u"Where"_s, 55}}, rows);
    writer.endSection();
}

} // namespace ims
