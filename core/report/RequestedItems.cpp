#include "core/evidence/HowToGet.h"
#include "core/report/EscalationArchive.h"
#include "core/report/ReportWords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString howToGetText(CaseItem item, const ReportLanguage& language)
{
    const auto& known = howToGet();
    if (!known)
        return {};
    for (const HowToGet& one : *known) {
        if (one.item == item && !one.ways.empty())
            return language.words(one.ways.front().text);
    }
    return {};
}

QJsonObject item(const QString& name, const QString& state, const QString& where, const QString& why)
{
    return {{u"item"_s, name}, {u"state"_s, state}, {u"where"_s, where}, {u"why"_s, why}};
}

} // namespace

QJsonArray requestedItems(const Evidence& evidence, bool spoolFilesEnclosed, bool originalLogsEnclosed,
                          bool redacting, const ReportLanguage& language)
{
    QJsonArray items;
    if (spoolFilesEnclosed)
        items.append(
            item(language.words(QT_TRANSLATE_NOOP("ims", "The bad message file from Imcdata\\In\\Archive")),
                 u"enclosed"_s, u"evidence/spool/"_s, {}));
    else
        items.append(
            item(language.words(QT_TRANSLATE_NOOP("ims", "The bad message file from Imcdata\\In\\Archive")),
                 u"missing"_s, {}, howToGetText(CaseItem::Archive, language)));
    const bool hasLog = hasItem(evidence, CaseItem::EventLog);
    const QString log = language.words(QT_TRANSLATE_NOOP("ims", "Application event log"));
    if (!hasLog)
        items.append(item(log, u"missing"_s, {}, howToGetText(CaseItem::EventLog, language)));
    else if (originalLogsEnclosed)
        items.append(item(log, u"enclosed"_s, u"evidence/logs/"_s, {}));
    else
        items.append(item(
            log, u"left-out"_s, u"evidence/events.jsonl"_s,
            redacting
                ? language.words(QT_TRANSLATE_NOOP(
                      "ims", "Values are replaced in this archive; a log cannot be rewritten, so the events "
                             "that matter are enclosed as an extract."))
                : language.words(QT_TRANSLATE_NOOP(
                      "ims",
                      "The events that matter are enclosed as an extract; the whole log was not chosen."))));
    if (hasItem(evidence, CaseItem::DrWatson))
        items.append(item(
            u"Drwtsn32.log"_s, u"left-out"_s, u"report.html"_s,
            language.words(QT_TRANSLATE_NOOP(
                "ims",
                "What it says of the store is in the report; the log itself holds memory of the server."))));
    else
        items.append(item(u"Drwtsn32.log"_s, u"missing"_s, {}, howToGetText(CaseItem::DrWatson, language)));
    items.append(
        item(u"User.dmp"_s, u"missing"_s, {},
             language.words(QT_TRANSLATE_NOOP(
                 "ims", "Where the store crashed, Dr. Watson writes it beside Drwtsn32.log. It holds memory "
                        "of the server, messages included: send it on request only."))));
    return items;
}

} // namespace ims
