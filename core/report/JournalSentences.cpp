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

QString factName(const QString& name)
{
    static const QHash<QString, QString> names{{u"ticket"_s, u"Ticket"_s},
                                               {u"caller"_s, u"Caller"_s},
                                               {u"phone"_s, u"Phone"_s},
                                               {u"began"_s, u"Since when"_s},
                                               {u"affected"_s, u"How many are affected"_s},
                                               {u"tried"_s, u"What was tried already"_s},
                                               {u"services"_s, u"List of services"_s},
                                               {u"software"_s, u"Virus scanners on the server"_s},
                                               {u"clock"_s, u"The server’s clock"_s},
                                               {u"server"_s, u"Server"_s},
                                               {u"serverVersion"_s, u"Exchange version"_s},
                                               {u"dateOrder"_s, u"Order of dates"_s},
                                               {u"timeZone"_s, u"Time zone"_s}};
    return names.value(name, name);
}

JournalSentence answered(const JournalEntry& entry, const FlowDefinition& walkthrough)
{
    const QString id = entry.data.value("question"_L1).toString();
    const QString value = entry.data.value("answer"_L1).toString();
    const FlowQuestion* question = walkthrough.question(id);
    const FlowChoice* choice = question ? question->choice(value) : nullptr;
    const QString asked = question ? reportWords(question->text) : cutText(id, mostOfText);
    const QString item = cutText(itemOf(id), mostOfText);
    const QString answer = choice ? reportWords(choice->text) : cutText(value, mostOfText);
    const QString about = item.isEmpty() ? answer : u"%1: %2"_s.arg(item, answer);
    return {(entry.what == "answered"_L1 ? u"Answered: %1"_s : u"Answer taken back: %1"_s).arg(asked), about};
}

JournalSentence skipped(const JournalEntry& entry, const FlowDefinition& walkthrough)
{
    const QString id = entry.data.value("step"_L1).toString();
    const FlowStep* step = walkthrough.step(id);
    const QString title = step ? reportWords(step->texts.title) : cutText(id, mostOfText);
    return {(entry.what == "skipped"_L1 ? u"Step left out: %1"_s : u"Step taken up again: %1"_s).arg(title),
            textOf(entry.data, "reason"_L1)};
}

JournalSentence weighed(const JournalEntry& entry)
{
    QStringList causes;
    for (const QJsonValue& finding : entry.data.value("findings"_L1).toArray())
        causes.append(textOf(finding.toObject(), "cause"_L1));
    return {u"Causes weighed"_s, causes.isEmpty() ? u"none stands out"_s : causes.join(u", "_s)};
}

/// Entries of which the name and one value tell all.
struct PlainWords
{
    QString what;
    QLatin1StringView about;
};

const QHash<QString, PlainWords>& plainWords()
{
    static const QHash<QString, PlainWords> words{
        {u"created"_s, {u"Case begun"_s, {}}},
        {u"opened"_s, {u"Case opened"_s, {}}},
        {u"taken-over"_s, {u"Case taken over"_s, "from"_L1}},
        {u"notes"_s, {u"Notes changed"_s, "added"_L1}},
        {u"evidence-added"_s, {u"Evidence opened"_s, "path"_L1}},
        {u"evidence-removed"_s, {u"Evidence taken out"_s, "path"_L1}},
        {u"event-stated"_s, {u"Event read out by the caller"_s, "spoolFile"_L1}},
        {u"stated-event-removed"_s, {u"Event taken out that was read out"_s, "spoolFile"_L1}},
        {u"setting-stated"_s, {u"Setting read out by the caller"_s, "domain"_L1}},
        {u"stated-setting-removed"_s, {u"Setting taken out that was read out"_s, "domain"_L1}},
        {u"state"_s, {u"State of the case"_s, "state"_L1}},
        {u"exported"_s, {u"Report written"_s, "file"_L1}},
        {u"packed"_s, {u"Case packed into one file"_s, "file"_L1}},
        {u"chain-broken"_s, {u"The journal was found changed or damaged"_s, {}}},
        {u"changes-lost"_s, {u"Changes were lost: the program had ended"_s, {}}},
        {u"torn-entry-dropped"_s, {u"An entry was lost: the program ended while it was written"_s, {}}}};
    return words;
}

} // namespace

JournalSentence journalSentence(const JournalEntry& entry, const FlowDefinition& walkthrough)
{
    if (entry.what == "answered"_L1 || entry.what == "answer-taken-back"_L1)
        return answered(entry, walkthrough);
    if (entry.what == "skipped"_L1 || entry.what == "skip-taken-back"_L1)
        return skipped(entry, walkthrough);
    if (entry.what == "diagnosis"_L1)
        return weighed(entry);
    if (entry.what == "fact"_L1)
        return {u"Noted: %1"_s.arg(factName(textOf(entry.data, "name"_L1))), textOf(entry.data, "value"_L1)};
    const auto known = plainWords().constFind(entry.what);
    if (known == plainWords().cend())
        return {}; // copies of files are in the inventory, acts on the service have entries of their own
    return {known->what, known->about.isEmpty() ? QString() : textOf(entry.data, known->about)};
}

} // namespace ims
