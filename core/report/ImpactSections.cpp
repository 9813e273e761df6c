#include "core/report/ImpactSections.h"

#include "core/base/Json.h"
#include "core/report/AffectedMail.h"
#include "core/report/ReportBody.h"
#include "core/report/ReportCells.h"
#include "core/report/ReportCharts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Rows = std::vector<std::vector<Html>>;

struct Severity
{
    QLatin1StringView id;
    QLatin1StringView style;
    QString symbol;
    const char* word;
};

const Severity& severityOf(const QString& id)
{
    static const std::vector<Severity> known = {
        {"error"_L1, "badge likely"_L1, u"✖"_s, QT_TRANSLATE_NOOP("ims", "Error")},
        {"warning"_L1, "badge possible"_L1, u"▲"_s, QT_TRANSLATE_NOOP("ims", "Warning")},
        {"could-not-check"_L1, "badge"_L1, u"?"_s, QT_TRANSLATE_NOOP("ims", "Could not check")},
        {"accepted"_L1, "badge"_L1, u"✓"_s, QT_TRANSLATE_NOOP("ims", "Accepted")},
        {"notice"_L1, "badge"_L1, u"○"_s, QT_TRANSLATE_NOOP("ims", "Notice")}};
    for (const Severity& severity : known) {
        if (severity.id == id)
            return severity;
    }
    return known.back();
}

/// A link to where more is told, on a page; only to sections of ours.
Html linked(const MarkupWriter& writer, const QString& section, const QString& text)
{
    for (const QLatin1StringView known :
         {"findings"_L1, "failures"_L1, "recommendation"_L1, "siblings"_L1, "inputs"_L1}) {
        if (section == known && !writer.isPrint())
            return Html::toSection(known, text);
    }
    return Html::text(text);
}

void writeDayTable(MarkupWriter& writer, const QJsonObject& charts)
{
    Rows rows;
    for (const QJsonValue& value : charts.value("failures_by_day"_L1).toArray()) {
        const QJsonObject day = value.toObject();
        if (day.value("failed"_L1).toInteger() > 0)
            rows.push_back({Html::text(day.value("day"_L1).toString()),
                            Html::text(QString::number(day.value("failed"_L1).toInteger()))});
    }
    writer.table(
        writer.words(QT_TRANSLATE_NOOP("ims", "Failed messages by day; days without any are left out")),
        {{writer.words(QT_TRANSLATE_NOOP("ims", "Day (UTC)")), 50},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Failed")), 50}},
        rows);
    if (const qint64 more = charts.value("by_day_left_out"_L1).toInteger(); more > 0)
        writer.paragraph(Html::text(
            writer.words(QT_TRANSLATE_NOOP("ims", "Earlier ones, not drawn: %1."), {QString::number(more)})));
}

void writeCharsetTable(MarkupWriter& writer, const QJsonObject& charts)
{
    Rows rows;
    for (const QJsonValue& value : charts.value("charset_by_domain"_L1).toArray()) {
        const QJsonObject pair = value.toObject();
        rows.push_back(
            {Html::text(
                 pair.value("domain"_L1).toString(writer.words(QT_TRANSLATE_NOOP("ims", "not known")))),
             Html::code(pair.value("charset"_L1).toString()),
             Html::text(QString::number(pair.value("failed"_L1).toInteger()))});
    }
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Failed messages by sender’s domain and charset (what "
                                                       "the bytes look like, else what is declared)")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Sender’s domain")), 45},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Charset")), 35},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Failed")), 20}},
                 rows);
    if (const qint64 more = charts.value("charset_by_domain_left_out"_L1).toInteger(); more > 0)
        writer.paragraph(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "In other pairs, not drawn: %1."),
                                                 {QString::number(more)})));
}

Html recipientsHtml(const QJsonObject& message, const ReportLanguage& language)
{
    constexpr qsizetype mostShown = 8; // the list as CSV and the JSON form have more
    const QStringList named = jsonTexts(message.value("recipients"_L1));
    std::vector<Html> items;
    for (const QString& recipient : named.mid(0, mostShown))
        items.push_back(Html::code(recipient));
    Html cell = Html::joined(items, ", "_L1);
    const qint64 more =
        message.value("more_recipients"_L1).toInteger() + named.size() - qsizetype(items.size());
    const qint64 hidden = message.value("hidden_recipients"_L1).toInteger();
    QStringList rest;
    if (more > 0)
        rest.append(language.words(QT_TRANSLATE_NOOP("ims", "%1 more"), {QString::number(more)}));
    if (hidden > 0)
        rest.append(language.words(QT_TRANSLATE_NOOP("ims", "%1 not named in the message, not shown"),
                                   {QString::number(hidden)}));
    if (!rest.isEmpty())
        cell += Html::text((items.empty() ? QString() : u"; "_s) + rest.join(u"; "_s));
    return cell.isEmpty() ? Html::text(u"–"_s) : cell;
}

Html senderHtml(const QJsonObject& message)
{
    const QString sender = message.value("sender"_L1).toString();
    return sender.isEmpty() ? Html::text(message.value("from"_L1).toString(u"–"_s)) : Html::code(sender);
}

void writeNotices(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonArray notices = report.value("notices"_L1).toArray();
    if (notices.isEmpty())
        return;
    writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Texts for those whom it concerns"))));
    writer.paragraph(Html::text(
        writer.words(QT_TRANSLATE_NOOP("ims", "To be adapted and sent by you; the program sends nothing. "
                                              "What is to be filled in stands in brackets."))));
    for (const QJsonValue& value : notices) {
        const QJsonObject notice = value.toObject();
        writer.beginCard("notice"_L1);
        writer.heading(Html::text(notice.value("title"_L1).toString()));
        Html subject = Html::strong(QString(writer.words(QT_TRANSLATE_NOOP("ims", "Subject:")) + u' '));
        subject += Html::text(notice.value("subject"_L1).toString());
        writer.paragraph(subject);
        for (const QString& paragraph : jsonTexts(notice.value("body"_L1)))
            writer.paragraph(Html::text(paragraph));
        Html note = Html::strong(QString(writer.words(QT_TRANSLATE_NOOP("ims", "For you:")) + u' '));
        note +=
            Html::text(u"%1 (%2)"_s.arg(notice.value("note"_L1).toString(), kbText(notice.value("kb"_L1))));
        writer.paragraph(note, "note"_L1);
        writer.endCard();
    }
}

} // namespace

Html severityHtml(const QString& severity, const ReportLanguage& language)
{
    const Severity& known = severityOf(severity);
    return Html::span(known.style, known.symbol + u'\u00a0' + language.words(known.word));
}

void writeOverview(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject overview = report.value("overview"_L1).toObject();
    const QJsonObject counts = overview.value("counts"_L1).toObject();
    Rows rows;
    for (const QJsonValue& value : overview.value("rows"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        if (row.value("severity"_L1).toString() == "notice"_L1)
            continue; // causes that are unlikely or excluded have their own table
        Html text = linked(writer, row.value("section"_L1).toString(), row.value("text"_L1).toString());
        if (const QString about = row.value("about"_L1).toString(); !about.isEmpty()) {
            text += Html::text(u" – "_s);
            text += Html::code(about);
        }
        rows.push_back({severityHtml(row.value("severity"_L1).toString(), writer.language()), text,
                        Html::text(row.value("next_step"_L1).toString()),
                        Html::text(kbText(row.value("kb"_L1)))});
    }
    writer.beginSection("overview"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Findings at a glance")));
    std::vector<std::pair<QString, Html>> facts;
    for (const QLatin1StringView id :
         {"error"_L1, "warning"_L1, "could-not-check"_L1, "accepted"_L1, "notice"_L1}) {
        const Severity& severity = severityOf(id);
        facts.emplace_back(u"%1 %2"_s.arg(severity.symbol, writer.words(severity.word)),
                           Html::strong(QString::number(counts.value(id).toInteger())));
    }
    writer.facts(facts);
    if (!rows.empty())
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Findings by severity")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Severity")), 16},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "What was found")), 40},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Next step")), 32},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "KB articles")), 12}},
                     rows);
    if (const qint64 more = overview.value("left_out"_L1).toInteger(); more > 0)
        writer.paragraph(
            Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Left out: %1."), {QString::number(more)})));
    writer.endSection();
}

void writeCharts(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject charts = report.value("charts"_L1).toObject();
    const ChartDrawing days = dayChart(report, writer.language());
    const ChartDrawing pairs = charsetChart(report, writer.language());
    if (days.isEmpty() && pairs.isEmpty())
        return;
    writer.beginSection("charts"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "When, and from whom")));
    if (!days.isEmpty()) {
        writer.figure(days);
        writeDayTable(writer, charts);
    }
    if (!pairs.isEmpty()) {
        writer.figure(pairs);
        writeCharsetTable(writer, charts);
    }
    writer.endSection();
}

void writeAffected(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject affected = report.value("affected"_L1).toObject();
    Rows rows;
    for (const QJsonValue& value : affected.value("messages"_L1).toArray()) {
        const QJsonObject message = value.toObject();
        const QString state = affectedStateWord(message.value("state"_L1).toString(), writer.language());
        rows.push_back({Html::code(message.value("spool_file"_L1).toString(u"–"_s)),
                        Html::text(reportTime(message.value("time"_L1), writer.language())),
                        senderHtml(message), recipientsHtml(message, writer.language()),
                        Html::text(message.value("subject"_L1).toString(u"–"_s)), Html::text(state)});
    }
    if (rows.empty())
        return;
    writer.beginSection("affected"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Affected mail")));
    const qint64 hidden = affected.value("hidden_recipients"_L1).toInteger();
    writer.paragraph(Html::text(writer.words(
        QT_TRANSLATE_NOOP("ims", "Messages that failed: %1. Their senders: %2; their recipients: %3, by the "
                                 "envelopes of the files that were read."),
        {QString::number(qint64(rows.size())), QString::number(affected.value("senders"_L1).toInteger()),
         QString::number(affected.value("recipients"_L1).toInteger())})));
    if (hidden > 0)
        writer.paragraph(Html::text(
            writer.words(QT_TRANSLATE_NOOP("ims", "Recipients whom the message itself does not name (Bcc, or "
                                                  "a list) are counted, not shown: %1."),
                         {QString::number(hidden)})));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Affected mail, newest first")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Spool file")), 11},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Time")), 13},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Sender")), 18},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Recipients")), 22},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Subject")), 20},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "State")), 16}},
                 rows);
    writeNotices(writer, report);
    writer.endSection();
}

} // namespace ims
