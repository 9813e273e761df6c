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

Html wantedCell(const QJsonObject& row, const ReportLanguage& language)
{
    if (row.value("action"_L1).toString() == "remove"_L1)
        return Html::text(language.words(QT_TRANSLATE_NOOP("ims", "no entry of its own")));
    Html cell = settingPair(row, u"wanted"_s);
    if (row.value("chosen"_L1).toBool())
        cell +=
            Html::text(QString(u' ' + language.words(QT_TRANSLATE_NOOP("ims", "(the technician’s choice)"))));
    return cell;
}

/// What a later save of the settings shows (measured), else what the technician recorded (stated).
Html afterCell(const QJsonObject& row, const ReportLanguage& language)
{
    if (const QString file = row.value("after_file"_L1).toString(); !file.isEmpty()) {
        Html cell = settingPair(row, u"after"_s);
        if (cell.isEmpty())
            cell = Html::text(language.words(QT_TRANSLATE_NOOP("ims", "no entry of its own")));
        return Html::sentence(language,
                              row.value("after_state"_L1).toString() == "as-planned"_L1
                                  ? QT_TRANSLATE_NOOP("ims", "%1 as planned; read from %2")
                                  : QT_TRANSLATE_NOOP("ims", "%1 not as planned; read from %2"),
                              {cell, Html::code(file)});
    }
    const QString told = row.value("after_told"_L1).toString();
    return Html::text(
        told.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "not known"))
                       : language.words(QT_TRANSLATE_NOOP("ims", "%1 (as recorded; not read back)"), {told}));
}

QString moveWord(const QString& state, const ReportLanguage& language)
{
    if (state == "moved"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "moved"));
    if (state == "undone"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "moved back"));
    if (state == "skipped"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "left where it was"));
    if (state == "failed"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "could not be moved"));
    if (state == "taken"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "no longer there when it was to be moved back"));
    return state == "planned"_L1
               ? language.words(QT_TRANSLATE_NOOP("ims", "planned"))
               : language.words(QT_TRANSLATE_NOOP("ims", "under way when the journal ends"));
}

QString verdictWord(const QString& verdict, const ReportLanguage& language)
{
    if (verdict.isEmpty())
        return language.words(QT_TRANSLATE_NOOP("ims", "not noted"));
    return verdict == "waiting"_L1 ? affectedStateWord(u"put-back"_s, language)
                                   : affectedStateWord(verdict, language);
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
    const QString done =
        batch.value("done"_L1).toBool()
            ? writer.words(QT_TRANSLATE_NOOP("ims", "all moves are done"))
            : writer.words(QT_TRANSLATE_NOOP("ims", "the journal does not say that all moves are done"));
    const QString started =
        batch.value("service_started"_L1).toBool()
            ? writer.words(QT_TRANSLATE_NOOP("ims", "the service was started after it"))
            : writer.words(QT_TRANSLATE_NOOP("ims", "no start of the service is noted after it"));
    writer.paragraph(Html::sentence(
        writer.language(), QT_TRANSLATE_NOOP("ims", "From %1 to %2, begun %3; %4; %5."),
        {Html::code(batch.value("from"_L1).toString()), Html::code(batch.value("to"_L1).toString()),
         Html::text(reportTime(batch.value("begun"_L1), writer.language())), Html::text(done),
         Html::text(started)}));
    Rows rows;
    for (const QJsonValue& value : batch.value("files"_L1).toArray()) {
        const QJsonObject file = value.toObject();
        Html move = Html::text(moveWord(file.value("state"_L1).toString(), writer.language()));
        if (const QString why = file.value("why"_L1).toString(); !why.isEmpty())
            move += Html::text(u": "_s + why);
        rows.push_back(
            {Html::code(file.value("name"_L1).toString()), move,
             Html::text(aside ? u"–"_s : verdictWord(file.value("verdict"_L1).toString(), writer.language())),
             Html::text(reportTime(noted(file), writer.language())),
             Html::code(file.value("saved_copy"_L1).toString())});
    }
    if (!rows.empty())
        writer.table(writer.words(aside ? QT_TRANSLATE_NOOP("ims", "Files set aside, batch %1")
                                        : QT_TRANSLATE_NOOP("ims", "Files put back, batch %1"),
                                  {number}),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Spool file")), 18},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Move")), 26},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "What became of it")), 26},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Last noted")), 16},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Saved copy")), 14}},
                     rows);
}

QString excerptTitle(const QJsonObject& excerpt, const ReportLanguage& language)
{
    const QString kind = excerpt.value("kind"_L1).toString();
    const QString about = excerpt.value("about"_L1).toString();
    if (kind == "declaration"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "declares “%1”"), {about});
    if (kind == "misfit"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "bytes that “%1” cannot have"), {about});
    return kind == "flag"_L1 ? language.words(QT_TRANSLATE_NOOP("ims", "pitfall: %1"), {about}) : about;
}

Html excerptCell(const QJsonObject& excerpt, const ReportLanguage& language)
{
    Html cell = Html::bytes(excerpt.value("before"_L1).toString(), excerpt.value("marked"_L1).toString(),
                            excerpt.value("after"_L1).toString());
    if (excerpt.value("cut"_L1).toBool())
        cell += Html::text(QString(u' ' + language.words(QT_TRANSLATE_NOOP("ims", "… (cut)"))));
    return cell;
}

Rows eventRows(const QJsonObject& report, const ReportLanguage& language)
{
    Rows rows;
    for (const QJsonValue& value : report.value("event_excerpts"_L1).toArray()) {
        const QJsonObject event = value.toObject();
        const Html where =
            Html::sentence(language, QT_TRANSLATE_NOOP("ims", "%1, record %2"),
                           {Html::code(lastName(event.value("log"_L1).toString())),
                            Html::text(QString::number(event.value("record"_L1).toInteger()))});
        const QString said = event.value("description"_L1).toString();
        const QString data = event.value("data_words"_L1).toString();
        Html text = said.isEmpty()
                        ? Html::text(language.words(QT_TRANSLATE_NOOP("ims", "no text in the log")))
                        : Html::lines(said.trimmed());
        if (!data.isEmpty()) {
            text +=
                Html::text(QString(u' ' + language.words(QT_TRANSLATE_NOOP("ims", "Data words:")) + u' '));
            text += Html::code(data);
        }
        rows.push_back({where, Html::text(reportTime(event.value("time"_L1), language)),
                        Html::text(language.words(QT_TRANSLATE_NOOP("ims", "%1 of %2"),
                                                  {QString::number(event.value("event_id"_L1).toInteger()),
                                                   event.value("source"_L1).toString()})),
                        text});
    }
    return rows;
}

QString basisOf(const QJsonObject& entry, const ReportLanguage& language)
{
    return entry.value("basis"_L1).toString() == "measured"_L1
               ? language.words(QT_TRANSLATE_NOOP("ims", "measured"))
               : language.words(QT_TRANSLATE_NOOP("ims", "stated"));
}

Html sourceCell(const QJsonObject& entry, const ReportLanguage& language)
{
    const QString log = lastName(entry.value("log"_L1).toString());
    if (log.isEmpty())
        return Html::text(entry.value("who"_L1).toString());
    Html cell = Html::code(log);
    if (const QJsonValue record = entry.value("record"_L1); !record.isNull())
        cell = Html::sentence(language, QT_TRANSLATE_NOOP("ims", "%1, record %2"),
                              {cell, Html::text(QString::number(record.toInteger()))});
    return cell;
}

QString reachedWords(const QJsonObject& way, const ReportLanguage& language)
{
    const QString what = way.value("what"_L1).toString();
    const QString via = way.value("via"_L1).toString();
    const QString kind = way.value("kind"_L1).toString();
    if (what == "service"_L1)
        return via == "mail-port"_L1 ? language.words(QT_TRANSLATE_NOOP("ims", "The mail port’s greeting"))
                                     : language.words(QT_TRANSLATE_NOOP("ims", "The service, by “%1”"),
                                                      {shownWord(via, language)});
    const QString how = via == "share"_L1 ? language.words(QT_TRANSLATE_NOOP("ims", "over a share"))
                                          : language.words(QT_TRANSLATE_NOOP("ims", "on this machine"));
    if (what == "retest"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Files put back, %1"), {how});
    return kind == "live"_L1
               ? language.words(QT_TRANSLATE_NOOP("ims", "Evidence, %1: the server’s own folder"), {how})
           : kind == "copy"_L1 ? language.words(QT_TRANSLATE_NOOP("ims", "Evidence, %1: a copy"), {how})
                               : language.words(QT_TRANSLATE_NOOP("ims", "Evidence, %1"), {how});
}

} // namespace

void writeSettingsCompare(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("settings_compare"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        Html before = settingPair(row, u"before"_s);
        if (before.isEmpty())
            before = Html::text(row.value("action"_L1).toString() == "add"_L1
                                    ? writer.words(QT_TRANSLATE_NOOP("ims", "no entry of its own"))
                                    : writer.words(QT_TRANSLATE_NOOP("ims", "not known")));
        rows.push_back({Html::code(row.value("domain"_L1).toString()), before,
                        wantedCell(row, writer.language()), afterCell(row, writer.language())});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Before, wanted, after"))));
    writer.table(
        writer.words(QT_TRANSLATE_NOOP("ims", "Character Sets before, as wanted and after; MIME / Non-MIME")),
        {{writer.words(QT_TRANSLATE_NOOP("ims", "Domain")), 22},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Before")), 24},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Wanted")), 24},
         {writer.words(QT_TRANSLATE_NOOP("ims", "After")), 30}},
        rows);
}

void writeRetestBatches(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject retest = report.value("retest"_L1).toObject();
    const QJsonArray batches = retest.value("batches"_L1).toArray();
    if (batches.isEmpty())
        return;
    writer.beginSection("retest"_L1,
                        writer.words(QT_TRANSLATE_NOOP("ims", "Files put back, by the journal")));
    writer.paragraph(Html::sentence(writer.language(),
                                    QT_TRANSLATE_NOOP("ims", "As the program did it and noted it, in %1."),
                                    {Html::code(retest.value("journal"_L1).toString())}));
    if (retest.value("strange_lines"_L1).toInteger() > 0)
        writer.paragraph(Html::text(
            writer.words(QT_TRANSLATE_NOOP("ims", "Lines of the journal that are no entries, or do not go "
                                                  "with those before them: %1. Something has changed it."),
                         {QString::number(retest.value("strange_lines"_L1).toInteger())})));
    for (const QJsonValue& batch : batches)
        writeBatch(writer, batch.toObject());
    if (const qint64 more = retest.value("left_out"_L1).toInteger(); more > 0)
        writer.paragraph(Html::text(
            writer.words(QT_TRANSLATE_NOOP("ims", "Files left out here: %1; the journal has them."),
                         {QString::number(more)})));
    writer.endSection();
}

void writeExcerpts(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("excerpts"_L1).toArray()) {
        const QJsonObject excerpt = value.toObject();
        Html where = Html::code(excerpt.value("spool_file"_L1).toString());
        where += Html::text(
            QString(u' ' + writer.words(QT_TRANSLATE_NOOP("ims", "from byte %1; marked: %2 bytes at %3"),
                                        {QString::number(excerpt.value("from"_L1).toInteger()),
                                         QString::number(excerpt.value("length"_L1).toInteger()),
                                         QString::number(excerpt.value("offset"_L1).toInteger())})));
        rows.push_back({Html::text(excerpt.value("id"_L1).toString()), where,
                        Html::text(excerptTitle(excerpt, writer.language())),
                        excerptCell(excerpt, writer.language())});
    }
    const Rows events = eventRows(report, writer.language());
    if (rows.empty() && events.empty())
        return;
    writer.beginSection("excerpts"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "The bytes")));
    if (!events.empty())
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Events that findings rest on")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Where")), 20},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Time")), 16},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Event")), 18},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "What it says")), 46}},
                     events);
    if (rows.empty())
        return writer.endSection();
    writer.paragraph(Html::text(writer.words(QT_TRANSLATE_NOOP(
        "ims", "Pieces of the failed messages that claims rest on. Bytes that are no printable ASCII stand "
               "as \\xE4; offsets count from the start of the file."))));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Excerpts")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "No.")), 6},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Where")), 20},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "What")), 20},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Bytes, the place in question marked")), 54}},
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
        std::vector<Html> row = {Html::text(reportTime(entry.value("time"_L1), writer.language())), what,
                                 Html::text(basisOf(entry, writer.language())),
                                 sourceCell(entry, writer.language())};
        if (zoned)
            row.insert(row.begin() + 1,
                       Html::text(entry.value("server_time"_L1).toString().replace(u'T', u' ')));
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return;
    writer.beginSection("timeline"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Timeline")));
    const QString zone = timeline.value("server_zone"_L1).toString();
    writer.paragraph(Html::text(
        zoned ? writer.words(QT_TRANSLATE_NOOP("ims", "The server’s time is that of %1, as it was stated."),
                             {zone})
              : writer.words(
                    QT_TRANSLATE_NOOP("ims", "All times are UTC; the server’s time zone is not known."))));
    if (const QString clock = report.value("case"_L1).toObject().value("clock"_L1).toString();
        !clock.isEmpty())
        writer.paragraph(Html::text(
            writer.words(QT_TRANSLATE_NOOP("ims", "The server’s clock, as the caller tells it: %1."),
                         {cutText(clock, mostOfClock)})));
    if (const qint64 more = timeline.value("left_out"_L1).toInteger(); more > 0)
        writer.paragraph(
            Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "The newest entries; older ones left out: %1."),
                                    {QString::number(more)})));
    std::vector<MarkupColumn> columns = {{writer.words(QT_TRANSLATE_NOOP("ims", "Time (UTC)")), 17},
                                         {writer.words(QT_TRANSLATE_NOOP("ims", "What")), zoned ? 40 : 53},
                                         {writer.words(QT_TRANSLATE_NOOP("ims", "Basis")), 10},
                                         {writer.words(QT_TRANSLATE_NOOP("ims", "Who, or where")), 20}};
    if (zoned)
        columns.insert(columns.begin() + 1, {writer.words(QT_TRANSLATE_NOOP("ims", "Server’s time")), 13});
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Timeline")), columns, rows);
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
            copy =
                Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "not copied: %1"),
                                        {why.isEmpty() ? writer.words(QT_TRANSLATE_NOOP("ims", "not known"))
                                                       : shownWord(why, writer.language())}));
        Html got = Html::text(reportTime(file.value("collected"_L1), writer.language()));
        if (const QString collector = file.value("collector"_L1).toString(); !collector.isEmpty())
            got += Html::text(writer.words(QT_TRANSLATE_NOOP("ims", ", by %1"), {collector}));
        rows.push_back({Html::code(file.value("file"_L1).toString()), copy, got,
                        Html::text(QString::number(file.value("size"_L1).toInteger())),
                        Html::code(file.value("sha256"_L1).toString())});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Files of the evidence"))));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Files of the evidence, as the case keeps them")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Where it was")), 30},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Copy in the case")), 20},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Taken")), 16},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Bytes")), 8},
                  {u"SHA-256"_s, 26}},
                 rows);
    if (const qint64 more = report.value("kept_left_out"_L1).toInteger(); more > 0)
        writer.paragraph(Html::text(writer.words(
            QT_TRANSLATE_NOOP("ims", "Left out here: %1; case.json has them."), {QString::number(more)})));
}

void writeEnvironment(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject environment = report.value("environment"_L1).toObject();
    if (environment.isEmpty())
        return;
    const auto fact = [&](QLatin1StringView key) { return Html::text(environment.value(key).toString()); };
    writer.beginSection("environment"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "How this report was made")));
    writer.facts({{u"IMS Doctor"_s, fact("program"_L1)},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "System")), fact("system"_L1)},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Kernel")), fact("kernel"_L1)},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Processor")), fact("architecture"_L1)},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Time zone of this machine")),
                   Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "%1 (UTC%2)"),
                                           {environment.value("time_zone"_L1).toString(),
                                            environment.value("utc_offset"_L1).toString()}))},
                  {u"Qt"_s, fact("qt"_L1)},
                  {u"ICU"_s, fact("icu"_L1)},
                  {u"mimetic"_s, fact("mimetic"_L1)}});
    Rows rows;
    for (const QJsonValue& value : environment.value("reached"_L1).toArray()) {
        const QJsonObject way = value.toObject();
        rows.push_back({Html::text(reachedWords(way, writer.language())),
                        Html::code(way.value("path"_L1).toString(way.value("server"_L1).toString()))});
    }
    if (!rows.empty())
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "How the server was reached")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "What")), 45},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Where")), 55}},
                     rows);
    writer.endSection();
}

} // namespace ims
