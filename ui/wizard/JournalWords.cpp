#include "ui/wizard/JournalWords.h"

#include "core/base/SafeText.h"
#include "core/casefile/CaseChanges.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseStateWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <functional>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct JournalTexts
{
    Q_DECLARE_TR_FUNCTIONS(JournalTexts)
};

constexpr qsizetype longestShown = 300; // characters of one text

QString shown(const QJsonValue& value)
{
    return visibleText(cutText(value.toString(), longestShown));
}

QString factName(const QString& name)
{
    static const QHash<QString, const char*> names{
        {u"ticket"_s, QT_TRANSLATE_NOOP("JournalTexts", "Ticket")},
        {u"caller"_s, QT_TRANSLATE_NOOP("JournalTexts", "Caller")},
        {u"phone"_s, QT_TRANSLATE_NOOP("JournalTexts", "Phone")},
        {u"symptom"_s, QT_TRANSLATE_NOOP("JournalTexts", "In the caller’s own words")},
        {u"began"_s, QT_TRANSLATE_NOOP("JournalTexts", "Since when")},
        {u"affected"_s, QT_TRANSLATE_NOOP("JournalTexts", "Who is affected")},
        {u"tried"_s, QT_TRANSLATE_NOOP("JournalTexts", "Tried already")},
        {u"services"_s, QT_TRANSLATE_NOOP("JournalTexts", "List of services")},
        {u"software"_s, QT_TRANSLATE_NOOP("JournalTexts", "Virus scanners on the server")},
        {u"clock"_s, QT_TRANSLATE_NOOP("JournalTexts", "The server’s clock")},
        {u"server"_s, QT_TRANSLATE_NOOP("JournalTexts", "Server")},
        {u"serverVersion"_s, QT_TRANSLATE_NOOP("JournalTexts", "Exchange version")},
        {u"dateOrder"_s, QT_TRANSLATE_NOOP("JournalTexts", "Order of dates")},
        {u"timeZone"_s, QT_TRANSLATE_NOOP("JournalTexts", "Time zone")}};
    const char* known = names.value(name);
    return known ? JournalTexts::tr(known) : visibleText(name);
}

QString stateName(const QJsonValue& id)
{
    const std::optional<CaseState> state = caseStateOf(id.toString());
    return state ? caseStateWord(*state) : shown(id);
}

/// The question as it is asked, and the answer as it is offered; ids of another version as they are.
QString answerWords(const QJsonObject& data, const FlowDefinition& walkthrough)
{
    const QString id = data.value("question"_L1).toString();
    const QString value = data.value("answer"_L1).toString();
    const FlowQuestion* question = walkthrough.question(id);
    const FlowChoice* choice = question ? question->choice(value) : nullptr;
    const QString asked = question ? translated(question->text) : id;
    const QString item = itemOf(id);
    const QString whole = item.isEmpty() ? asked : u"%1 [%2]"_s.arg(asked, item);
    return u"%1 – %2"_s.arg(visibleText(cutText(whole, longestShown)),
                            choice ? translated(choice->text) : visibleText(cutText(value, longestShown)));
}

/// A cause that was passed over, by its id as in the lines of what was weighed; else empty.
QString dismissalWords(const QJsonObject& data, bool takenBack)
{
    const QString id = data.value("question"_L1).toString();
    if (!id.startsWith("cause.dismissed/"_L1))
        return {};
    const QString cause = visibleText(cutText(itemOf(id), longestShown));
    if (takenBack)
        return JournalTexts::tr("Dismissal taken back: %1").arg(cause);
    return JournalTexts::tr("Cause dismissed: %1 – %2").arg(cause, shown(data.value("answer"_L1)));
}

QString byAct(const QString& sentence, const QJsonObject& data)
{
    const QString act = data.value("act"_L1).toString();
    if (act == "undo"_L1)
        return JournalTexts::tr("%1 (undo)").arg(sentence);
    return act == "redo"_L1 ? JournalTexts::tr("%1 (redo)").arg(sentence) : sentence;
}

QString stepName(const QJsonObject& data, const FlowDefinition& walkthrough)
{
    const QString id = data.value("step"_L1).toString();
    const FlowStep* step = walkthrough.step(id);
    return step ? translated(step->texts.title) : visibleText(id);
}

QString diagnosisWords(const QJsonObject& data)
{
    QStringList causes;
    const QJsonArray findings = data.value("findings"_L1).toArray();
    for (const QJsonValue& finding : findings)
        causes.append(shown(finding.toObject().value("cause"_L1)));
    return causes.isEmpty() ? JournalTexts::tr("Causes weighed: none stands out")
                            : JournalTexts::tr("Causes weighed: %1").arg(causes.join(u", "_s));
}

QString serviceWords(const QJsonObject& data)
{
    if (data.value("what"_L1) == "banner"_L1)
        return JournalTexts::tr("Greeting of the mail port of %1: %2")
            .arg(shown(data.value("server"_L1)), shown(data.value("output"_L1)));
    return JournalTexts::tr("Service %1 on %2, %3: %4")
        .arg(shown(data.value("service"_L1)), shown(data.value("server"_L1)), shown(data.value("what"_L1)),
             shown(data.value("state"_L1)));
}

QString deedWords(const QJsonObject& data)
{
    const QString what = data.value("what"_L1).toString();
    const int files = static_cast<int>(data.value("files"_L1).toArray().size());
    const QString from = shown(data.value("from"_L1));
    const QString to = shown(data.value("to"_L1));
    if (what == "put-back"_L1)
        return JournalTexts::tr("Putting back begun: %n file(s), from %1 to %2", nullptr, files)
            .arg(from, to);
    if (what == "set-aside"_L1)
        return JournalTexts::tr("Setting aside begun: %n file(s), from %1 to %2", nullptr, files)
            .arg(from, to);
    return what == "undo"_L1 ? JournalTexts::tr("Putting everything back as it was begun")
                             : JournalTexts::tr("Going on with moves that were broken off");
}

QString deedEndWords(const QString& what, const QJsonObject& data)
{
    QString words = JournalTexts::tr("%1: %2 moved, %3 left, %4 failed")
                        .arg(what)
                        .arg(data.value("done"_L1).toInteger())
                        .arg(data.value("skipped"_L1).toInteger())
                        .arg(data.value("failed"_L1).toInteger());
    if (const qint64 taken = data.value("taken"_L1).toInteger(); taken > 0)
        words += JournalTexts::tr(", %1 taken by the service").arg(taken);
    if (data.contains("error"_L1))
        words += u" – "_s + shown(data.value("error"_L1));
    return words;
}

QString notesWords(const QJsonObject& data)
{
    const QString added = shown(data.value("added"_L1));
    const QString removed = shown(data.value("removed"_L1));
    if (removed.isEmpty())
        return JournalTexts::tr("Notes: wrote “%1”").arg(added);
    return added.isEmpty() ? JournalTexts::tr("Notes: took out “%1”").arg(removed)
                           : JournalTexts::tr("Notes: “%1” became “%2”").arg(removed, added);
}

QString keptWords(const QJsonObject& data)
{
    const QString source = shown(data.value("source"_L1));
    if (data.contains("copy"_L1))
        return JournalTexts::tr("Copied into the case: %1 (%2)")
            .arg(source, QLocale().formattedDataSize(data.value("size"_L1).toInteger()));
    return JournalTexts::tr("Not copied into the case: %1 (%2)").arg(source, shown(data.value("why"_L1)));
}

using Words = std::function<QString(const QJsonObject&, const FlowDefinition&)>;

/// By the entry's id (resources/casefile/README.md).
const QHash<QString, Words>& wordsById()
{
    static const QHash<QString, Words> words{
        {u"created"_s, [](auto&, auto&) { return JournalTexts::tr("Case begun"); }},
        {u"opened"_s, [](auto&, auto&) { return JournalTexts::tr("Case opened"); }},
        {u"taken-over"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Case taken over; before: %1").arg(shown(data.value("from"_L1)));
         }},
        {u"fact"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("%1: %2").arg(factName(data.value("name"_L1).toString()),
                                                   shown(data.value("value"_L1)));
         }},
        {u"notes"_s, [](auto& data, auto&) { return notesWords(data); }},
        {u"evidence-added"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Evidence opened: %1").arg(shown(data.value("path"_L1)));
         }},
        {u"evidence-removed"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Evidence taken out: %1").arg(shown(data.value("path"_L1)));
         }},
        {u"event-stated"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Event read out: %1 %2")
                 .arg(shown(data.value("source"_L1)))
                 .arg(data.value("id"_L1).toInteger());
         }},
        {u"stated-event-removed"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Event taken out that was read out: %1 %2")
                 .arg(shown(data.value("source"_L1)))
                 .arg(data.value("id"_L1).toInteger());
         }},
        {u"setting-stated"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Setting read out: %1: MIME %2, Non-MIME %3")
                 .arg(shown(data.value("domain"_L1)), shown(data.value("mime"_L1)),
                      shown(data.value("nonMime"_L1)));
         }},
        {u"stated-setting-removed"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Setting taken out that was read out: %1")
                 .arg(shown(data.value("domain"_L1)));
         }},
        {u"file-kept"_s, [](auto& data, auto&) { return keptWords(data); }},
        {u"file-dropped"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("No longer in the list of copies: %1")
                 .arg(shown(data.value("source"_L1)));
         }},
        {u"answered"_s,
         [](auto& data, auto& flow) {
             const QString dismissal = dismissalWords(data, false);
             return byAct(dismissal.isEmpty() ? JournalTexts::tr("Answered: %1").arg(answerWords(data, flow))
                                              : dismissal,
                          data);
         }},
        {u"answer-taken-back"_s,
         [](auto& data, auto& flow) {
             const QString dismissal = dismissalWords(data, true);
             return byAct(dismissal.isEmpty()
                              ? JournalTexts::tr("Answer taken back: %1").arg(answerWords(data, flow))
                              : dismissal,
                          data);
         }},
        {u"skipped"_s,
         [](auto& data, auto& flow) {
             return byAct(JournalTexts::tr("Step left out: %1 (%2)")
                              .arg(stepName(data, flow), shown(data.value("reason"_L1))),
                          data);
         }},
        {u"skip-taken-back"_s,
         [](auto& data, auto& flow) {
             return byAct(JournalTexts::tr("Step taken up again: %1").arg(stepName(data, flow)), data);
         }},
        {u"service-act-begun"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Service %1 on %2: %3 begun")
                 .arg(shown(data.value("service"_L1)), shown(data.value("server"_L1)),
                      shown(data.value("what"_L1)));
         }},
        {u"service-act"_s, [](auto& data, auto&) { return serviceWords(data); }},
        {u"retest-begun"_s, [](auto& data, auto&) { return deedWords(data); }},
        {u"retest-batch"_s,
         [](auto& data, auto&) { return deedEndWords(JournalTexts::tr("Put back"), data); }},
        {u"retest-set-aside"_s,
         [](auto& data, auto&) { return deedEndWords(JournalTexts::tr("Set aside"), data); }},
        {u"retest-resumed"_s,
         [](auto& data, auto&) { return deedEndWords(JournalTexts::tr("Gone on with"), data); }},
        {u"retest-undone"_s,
         [](auto& data, auto&) { return deedEndWords(JournalTexts::tr("Put back as it was"), data); }},
        {u"retest-reached"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("The server’s folders were reached as a share: %1, as %2")
                 .arg(shown(data.value("folder"_L1)), shown(data.value("user"_L1)));
         }},
        {u"retest-service"_s,
         [](auto&, auto&) {
             return JournalTexts::tr("The retest’s journal notes that the service was started");
         }},
        {u"diagnosis"_s, [](auto& data, auto&) { return diagnosisWords(data); }},
        {u"state"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("State of the case: %1; before: %2")
                 .arg(stateName(data.value("state"_L1)), stateName(data.value("before"_L1)));
         }},
        {u"exported"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Report written: %1").arg(shown(data.value("file"_L1)));
         }},
        {u"packed"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("Packed into one file: %1").arg(shown(data.value("file"_L1)));
         }},
        {u"torn-entry-dropped"_s,
         [](auto&, auto&) {
             return JournalTexts::tr("An entry was lost: the program ended while it was being written");
         }},
        {u"chain-broken"_s,
         [](auto& data, auto&) {
             return JournalTexts::tr("The journal was found changed or damaged from entry %1 on")
                 .arg(data.value("from"_L1).toInteger());
         }},
        {u"changes-lost"_s, [](auto& data, auto&) {
             return JournalTexts::tr("Entries %1 to %2 were not saved in the case: the program had ended")
                 .arg(data.value("from"_L1).toInteger())
                 .arg(data.value("to"_L1).toInteger());
         }}};
    return words;
}

} // namespace

QString journalWords(const JournalEntry& entry, const FlowDefinition& walkthrough)
{
    const auto known = wordsById().constFind(entry.what);
    return known == wordsById().cend() ? visibleText(entry.what) : (*known)(entry.data, walkthrough);
}

} // namespace ims
