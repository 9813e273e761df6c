#include "core/report/Timeline.h"

#include "core/base/Json.h"
#include "core/report/JournalSentences.h"
#include "core/report/ReportEnvironment.h"
#include "core/report/ReportWords.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostEntries = 500;

struct Entry
{
    QDateTime time;
    QJsonObject told; ///< without its times
};

bool isOfStore(const Event& event)
{
    return event.source.startsWith("MSExchangeIS"_L1, Qt::CaseInsensitive) ||
           event.source.startsWith("DrWatson"_L1, Qt::CaseInsensitive);
}

/// Whatever names a spool file; errors of the service, the store and Dr. Watson; starts and stops of the
/// service: 1000 and 1001 (KB Q257618, Q325939). What the MTA and the network complain of all day is not
/// told.
bool isTold(const Event& event)
{
    const bool ours = event.is("MSExchangeIMC"_L1, event.id());
    if (!event.time.isValid() || (!ours && !isOfStore(event)))
        return false;
    const bool trouble = event.type == EventType::Error || event.type == EventType::Warning;
    return event.type == EventType::Error || (trouble && !spoolFileName(event).isEmpty()) ||
           (ours && (event.id() == 1000 || event.id() == 1001));
}

QString eventText(const Event& event, const ReportLanguage& language)
{
    if (event.is("MSExchangeIMC"_L1, 1000))
        return language.words(QT_TRANSLATE_NOOP("ims", "Event 1000: the Internet Mail Service started"));
    if (event.is("MSExchangeIMC"_L1, 1001))
        return language.words(QT_TRANSLATE_NOOP("ims", "Event 1001: the Internet Mail Service stopped"));
    return language.words(QT_TRANSLATE_NOOP("ims", "Event %1 of %2"),
                          {QString::number(event.id()), event.source});
}

void addEvents(std::vector<Entry>& entries, const Evidence& evidence, const ReportLanguage& language)
{
    for (const Event& event : evidence.events) {
        if (!isTold(event))
            continue;
        entries.push_back({event.time,
                           {{u"kind"_s, u"event"_s},
                            {u"what"_s, eventText(event, language)},
                            {u"about"_s, jsonTextOrNull(spoolFileName(event))},
                            {u"who"_s, QJsonValue()},
                            {u"basis"_s, event.stated ? u"stated"_s : u"measured"_s},
                            {u"log"_s, jsonTextOrNull(event.log)},
                            {u"record"_s, event.record ? QJsonValue(qint64(*event.record)) : QJsonValue()}}});
    }
}

QJsonObject told(const QString& kind, const QString& what, const QString& about, const QJsonValue& who,
                 const QString& basis)
{
    return {
        {u"kind"_s, kind},   {u"what"_s, what},        {u"about"_s, jsonTextOrNull(about)}, {u"who"_s, who},
        {u"basis"_s, basis}, {u"log"_s, QJsonValue()}, {u"record"_s, QJsonValue()}};
}

void addJournal(std::vector<Entry>& entries, const ReportCase& recorded, const ReportLanguage& language)
{
    for (const JournalEntry& entry : recorded.journal) {
        const JournalSentence sentence = journalSentence(entry, recorded.flow.definition(), language);
        if (!sentence.what.isEmpty())
            entries.push_back({entry.time, told(u"case"_s, sentence.what, sentence.about,
                                                jsonTextOrNull(entry.who), u"stated"_s)});
    }
}

QDateTime timeOf(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

void addServiceActs(std::vector<Entry>& entries, const QJsonObject& report, const ReportLanguage& language)
{
    for (const QJsonValue& value : report.value("service_acts"_L1).toArray()) {
        const QJsonObject act = value.toObject();
        const QString what = act.value("what"_L1).toString();
        const QString server = act.value("server"_L1).toString();
        const QString service = act.value("service"_L1).toString();
        const QString state = shownWord(
            act.value("state"_L1).toString(language.words(QT_TRANSLATE_NOOP("ims", "not known"))), language);
        entries.push_back(
            {timeOf(act.value("time"_L1)),
             told(u"service"_s,
                  what == "stop"_L1
                      ? language.words(QT_TRANSLATE_NOOP("ims", "The program asked the service to stop"))
                  : what == "start"_L1
                      ? language.words(QT_TRANSLATE_NOOP("ims", "The program asked the service to start"))
                  : what == "banner"_L1
                      ? language.words(
                            QT_TRANSLATE_NOOP("ims", "The program read the greeting of the mail port"))
                      : language.words(QT_TRANSLATE_NOOP("ims", "The program asked for the service’s state")),
                  server.isEmpty()
                      ? u"%1: %2"_s.arg(service, state)
                      : language.words(QT_TRANSLATE_NOOP("ims", "%1 on %2: %3"), {service, server, state}),
                  act.value("by"_L1), u"measured"_s)});
    }
}

QString verdictWords(const QString& verdict, const ReportLanguage& language)
{
    if (verdict == "taken"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Taken in by the service"));
    if (verdict == "failed-again"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Failed again"));
    if (verdict == "stuck"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Stays in IN"));
    return verdict == "undetermined"_L1
               ? language.words(QT_TRANSLATE_NOOP("ims", "What became of it is not known"))
               : QString();
}

void addRetest(std::vector<Entry>& entries, const QJsonObject& report, const ReportLanguage& language)
{
    for (const QJsonValue& value : report.value("retest"_L1).toObject().value("batches"_L1).toArray()) {
        const QJsonObject batch = value.toObject();
        const QJsonArray files = batch.value("files"_L1).toArray();
        const bool aside = batch.value("kind"_L1).toString() == "set-aside"_L1;
        entries.push_back(
            {timeOf(batch.value("begun"_L1)),
             told(u"retest"_s,
                  language.words(
                      QT_TRANSLATE_NOOP("ims", "%1, batch %2 (%3)"),
                      {aside ? language.words(QT_TRANSLATE_NOOP("ims", "Files were set aside out of IN"))
                             : language.words(QT_TRANSLATE_NOOP("ims", "Files were put back into IN")),
                       QString::number(batch.value("number"_L1).toInteger()), QString::number(files.size())}),
                  batch.value("from"_L1).toString(), {}, u"measured"_s)});
        for (const QJsonValue& one : files) {
            const QJsonObject file = one.toObject();
            if (const QString words = verdictWords(file.value("verdict"_L1).toString(), language);
                !words.isEmpty())
                entries.push_back(
                    {timeOf(file.value("verdict_time"_L1)),
                     told(u"retest"_s, words, file.value("name"_L1).toString(), {}, u"measured"_s)});
        }
    }
}

/// The server's zone as the technician stated it for its logs; an invalid one where he did not.
QTimeZone serverZone(const ReportCase* recorded)
{
    const QString name = recorded ? recorded->record.timeZone : QString();
    if (name.isEmpty())
        return QTimeZone();
    if (!name.startsWith(u'+') && !name.startsWith(u'-'))
        return QTimeZone(name.toLatin1());
    const QTime offset = QTime::fromString(name.sliced(1), u"hh:mm"_s);
    const int seconds = offset.isValid() ? QTime(0, 0).secsTo(offset) : -1;
    return seconds < 0 ? QTimeZone() : QTimeZone(name.startsWith(u'-') ? -seconds : seconds);
}

QString inZone(const QDateTime& time, const QTimeZone& zone)
{
    const QDateTime there = time.toTimeZone(zone);
    return there.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + offsetText(there.offsetFromUtc());
}

} // namespace

QJsonObject reportTimeline(const QJsonObject& report, const Evidence& evidence, const ReportCase* recorded,
                           const ReportLanguage& language)
{
    std::vector<Entry> entries;
    addEvents(entries, evidence, language);
    addServiceActs(entries, report, language);
    addRetest(entries, report, language);
    if (recorded)
        addJournal(entries, *recorded, language);
    const auto undated = std::remove_if(entries.begin(), entries.end(),
                                        [](const Entry& entry) { return !entry.time.isValid(); });
    entries.erase(undated, entries.end());
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.time < b.time; });
    const size_t leftOut = entries.size() > mostEntries ? entries.size() - mostEntries : 0;
    const QTimeZone zone = serverZone(recorded);
    QJsonArray list;
    for (size_t i = leftOut; i < entries.size(); ++i) {
        QJsonObject entry = entries[i].told;
        entry.insert("time"_L1, jsonTime(entries[i].time));
        entry.insert("server_time"_L1,
                     zone.isValid() ? QJsonValue(inZone(entries[i].time, zone)) : QJsonValue());
        list.append(entry);
    }
    return {{u"entries"_s, list},
            {u"left_out"_s, static_cast<qint64>(leftOut)},
            {u"server_zone"_s, zone.isValid() ? QJsonValue(recorded->record.timeZone) : QJsonValue()},
            {u"server_zone_basis"_s, zone.isValid() ? QJsonValue(u"stated"_s) : QJsonValue()}};
}

} // namespace ims
