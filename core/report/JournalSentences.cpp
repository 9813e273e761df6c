#include "core/report/JournalSentences.h"

#include "core/base/SafeText.h"
#include "core/casefile/CaseChanges.h"
#include "core/report/ReportWords.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostOfText = 300;

QString textOf(const QJsonObject& data, QLatin1StringView key)
{
    return cutText(data.value(key).toString(), mostOfText);
}

QString factName(const QString& name, const ReportLanguage& language)
{
    static const QHash<QString, const char*> names{
        {u"ticket"_s, QT_TRANSLATE_NOOP("ims", "Ticket")},
        {u"caller"_s, QT_TRANSLATE_NOOP("ims", "Caller")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ims", "Phone")},
        {u"symptom"_s, QT_TRANSLATE_NOOP("ims", "In the caller’s own words")},
        {u"began"_s, QT_TRANSLATE_NOOP("ims", "Since when")},
        {u"affected"_s, QT_TRANSLATE_NOOP("ims", "How many are affected")},
        {u"tried"_s, QT_TRANSLATE_NOOP("ims", "What was tried already")},
        {u"services"_s, QT_TRANSLATE_NOOP("ims", "List of services")},
        {u"software"_s, QT_TRANSLATE_NOOP("ims", "Virus scanners on the server")},
        {u"clock"_s, QT_TRANSLATE_NOOP("ims", "The server’s clock")},
        {u"server"_s, QT_TRANSLATE_NOOP("ims", "Server")},
        {u"serverVersion"_s, QT_TRANSLATE_NOOP("ims", "Exchange version")},
        {u"dateOrder"_s, QT_TRANSLATE_NOOP("ims", "Order of dates")},
        {u"timeZone"_s, QT_TRANSLATE_NOOP("ims", "Time zone")}};
    const char* known = names.value(name, nullptr);
    return known ? language.words(known) : name;
}

JournalSentence answered(const JournalEntry& entry, const FlowDefinition& walkthrough,
                         const ReportLanguage& language)
{
    const QString id = entry.data.value("question"_L1).toString();
    const QString value = entry.data.value("answer"_L1).toString();
    const FlowQuestion* question = walkthrough.question(id);
    const FlowChoice* choice = question ? question->choice(value) : nullptr;
    const QString asked = question ? language.words(question->text) : cutText(id, mostOfText);
    const QString item = cutText(itemOf(id), mostOfText);
    const QString answer = choice ? language.words(choice->text) : cutText(value, mostOfText);
    const QString about = item.isEmpty() ? answer : u"%1: %2"_s.arg(item, answer);
    return {language.words(entry.what == "answered"_L1 ? QT_TRANSLATE_NOOP("ims", "Answered: %1")
                                                       : QT_TRANSLATE_NOOP("ims", "Answer taken back: %1"),
                           {asked}),
            about};
}

JournalSentence skipped(const JournalEntry& entry, const FlowDefinition& walkthrough,
                        const ReportLanguage& language)
{
    const QString id = entry.data.value("step"_L1).toString();
    const FlowStep* step = walkthrough.step(id);
    const QString title = step ? language.words(step->texts.title) : cutText(id, mostOfText);
    return {language.words(entry.what == "skipped"_L1 ? QT_TRANSLATE_NOOP("ims", "Step left out: %1")
                                                      : QT_TRANSLATE_NOOP("ims", "Step taken up again: %1"),
                           {title}),
            textOf(entry.data, "reason"_L1)};
}

JournalSentence weighed(const JournalEntry& entry, const ReportLanguage& language)
{
    QStringList causes;
    for (const QJsonValue& finding : entry.data.value("findings"_L1).toArray())
        causes.append(textOf(finding.toObject(), "cause"_L1));
    return {language.words(QT_TRANSLATE_NOOP("ims", "Causes weighed")),
            causes.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "none stands out"))
                             : causes.join(u", "_s)};
}

/// Entries of which the name and one value tell all.
struct PlainWords
{
    const char* what;
    QLatin1StringView about;
};

const QHash<QString, PlainWords>& plainWords()
{
    static const QHash<QString, PlainWords> words{
        {u"created"_s, {QT_TRANSLATE_NOOP("ims", "Case begun"), {}}},
        {u"opened"_s, {QT_TRANSLATE_NOOP("ims", "Case opened"), {}}},
        {u"taken-over"_s, {QT_TRANSLATE_NOOP("ims", "Case taken over"), "from"_L1}},
        {u"notes"_s, {QT_TRANSLATE_NOOP("ims", "Notes changed"), "added"_L1}},
        {u"evidence-added"_s, {QT_TRANSLATE_NOOP("ims", "Evidence opened"), "path"_L1}},
        {u"evidence-removed"_s, {QT_TRANSLATE_NOOP("ims", "Evidence taken out"), "path"_L1}},
        {u"event-stated"_s, {QT_TRANSLATE_NOOP("ims", "Event read out by the caller"), "spoolFile"_L1}},
        {u"stated-event-removed"_s,
         {QT_TRANSLATE_NOOP("ims", "Event taken out that was read out"), "spoolFile"_L1}},
        {u"setting-stated"_s, {QT_TRANSLATE_NOOP("ims", "Setting read out by the caller"), "domain"_L1}},
        {u"stated-setting-removed"_s,
         {QT_TRANSLATE_NOOP("ims", "Setting taken out that was read out"), "domain"_L1}},
        {u"state"_s, {QT_TRANSLATE_NOOP("ims", "State of the case"), "state"_L1}},
        {u"exported"_s, {QT_TRANSLATE_NOOP("ims", "Report written"), "file"_L1}},
        {u"packed"_s, {QT_TRANSLATE_NOOP("ims", "Case packed into one file"), "file"_L1}},
        {u"chain-broken"_s, {QT_TRANSLATE_NOOP("ims", "The journal was found changed or damaged"), {}}},
        {u"changes-lost"_s, {QT_TRANSLATE_NOOP("ims", "Changes were lost: the program had ended"), {}}},
        {u"torn-entry-dropped"_s,
         {QT_TRANSLATE_NOOP("ims", "An entry was lost: the program ended while it was written"), {}}}};
    return words;
}

} // namespace

JournalSentence journalSentence(const JournalEntry& entry, const FlowDefinition& walkthrough,
                                const ReportLanguage& language)
{
    if (entry.what == "answered"_L1 || entry.what == "answer-taken-back"_L1)
        return answered(entry, walkthrough, language);
    if (entry.what == "skipped"_L1 || entry.what == "skip-taken-back"_L1)
        return skipped(entry, walkthrough, language);
    if (entry.what == "diagnosis"_L1)
        return weighed(entry, language);
    if (entry.what == "fact"_L1)
        return {language.words(QT_TRANSLATE_NOOP("ims", "Noted: %1"),
                               {factName(textOf(entry.data, "name"_L1), language)}),
                textOf(entry.data, "value"_L1)};
    const auto known = plainWords().constFind(entry.what);
    if (known == plainWords().cend())
        return {}; // copies of files are in the inventory, acts on the service have entries of their own
    const QString about = known->about.isEmpty() ? QString() : textOf(entry.data, known->about);
    return {language.words(known->what), known->about == "state"_L1 ? shownWord(about, language) : about};
}

} // namespace ims
