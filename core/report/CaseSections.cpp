#include "core/report/CaseSections.h"

#include "core/base/SafeText.h"
#include "core/report/ReportBody.h"
#include "core/report/ReportWords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Rows = std::vector<std::vector<Html>>;

/// How much of one answer, of a command's output and of the notes a page shows.
constexpr qsizetype mostOfAnswer = 1000;
constexpr qsizetype mostOfOutput = 4000;
constexpr qsizetype mostOfNotes = 20'000;

QString bounded(const QString& text, qsizetype most, const ReportLanguage& language)
{
    if (text.size() <= most)
        return text;
    const QString begin = cutText(text, most);
    return language.words(
        QT_TRANSLATE_NOOP("ims", "%1… (%2 more characters are in the JSON form of this report)"),
        {begin, QString::number(text.size() - begin.size())});
}

QString answerOf(const QJsonObject& object, QLatin1StringView key, const ReportLanguage& language)
{
    return bounded(object.value(key).toString(), mostOfAnswer, language);
}

Html stateHtml(const QString& state, const ReportLanguage& language)
{
    const StatusBadge badge = stepBadge(state, language);
    const QString text = badge.symbol + u'\u00a0' + badge.word;
    if (state == "done"_L1)
        return Html::span("badge done"_L1, text);
    return Html::span(state == "needs-attention"_L1 ? "badge attention"_L1 : "badge"_L1, text);
}

/// An outcome as it was recorded; one that needs attention is marked by more than its words.
Html outcomeHtml(const QJsonObject& action, const ReportLanguage& language,
                 QLatin1StringView key = "outcome_text"_L1)
{
    const QString text = answerOf(action, key, language);
    if (text.isEmpty())
        return Html::text(language.words(QT_TRANSLATE_NOOP("ims", "not recorded")));
    return action.value("attention"_L1).toBool() ? Html::span("badge attention"_L1, u"!\u00a0"_s + text)
                                                 : Html::text(text);
}

QJsonArray stepsOf(const QJsonObject& report)
{
    return report.value("walkthrough"_L1).toObject().value("steps"_L1).toArray();
}

void writeOpenQuestions(MarkupWriter& writer, const QJsonObject& report)
{
    std::vector<Html> items;
    for (const QJsonValue& value : report.value("open_questions"_L1).toArray()) {
        items.push_back(Html::text(
            bounded(openQuestionText(value.toObject(), writer.language()), mostOfAnswer, writer.language())));
    }
    if (items.empty())
        return;
    writer.beginSection("open"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Asked of the next level")));
    writer.list(items);
    writer.endSection();
}

void writeSteps(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : stepsOf(report)) {
        const QJsonObject step = value.toObject();
        rows.push_back({Html::text(u"%1 %2"_s.arg(QString::number(step.value("number"_L1).toInteger()),
                                                  step.value("title"_L1).toString())),
                        stateHtml(step.value("state"_L1).toString(), writer.language()),
                        Html::text(answerOf(step, "reason"_L1, writer.language()))});
    }
    if (!rows.empty())
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Steps of the walkthrough")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Step")), 25},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "State")), 20},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Why")), 55}},
                     rows);
}

Html actionHtml(const QJsonObject& action, const ReportLanguage& language)
{
    Html what = Html::text(answerOf(action, "what"_L1, language));
    if (const QString command = action.value("command"_L1).toString(); !command.isEmpty()) {
        what += Html::text(u": "_s);
        what += Html::code(command);
    }
    return what;
}

Html actionNote(const QJsonObject& action, const ReportLanguage& language)
{
    const QString output = action.value("output"_L1).toString();
    return output.isEmpty() ? Html::text(answerOf(action, "detail"_L1, language))
                            : Html::lines(bounded(output, mostOfOutput, language));
}

void writeActions(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        const QString kind = action.value("kind"_L1).toString();
        if (kind != "remedy-step"_L1 && kind != "retest-file"_L1)
            rows.push_back({actionHtml(action, writer.language()), outcomeHtml(action, writer.language()),
                            actionNote(action, writer.language())});
    }
    if (rows.empty())
        return;
    std::vector<MarkupColumn> columns = {{writer.words(QT_TRANSLATE_NOOP("ims", "Action")), 38},
                                         {writer.words(QT_TRANSLATE_NOOP("ims", "Outcome")), 20}};
    if (std::any_of(rows.begin(), rows.end(), [](const auto& row) { return !row.back().isEmpty(); })) {
        columns.push_back(
            {writer.words(QT_TRANSLATE_NOOP("ims", "What the server answered, or was to be set")), 42});
    } else {
        for (std::vector<Html>& row : rows)
            row.pop_back();
    }
    writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Actions and their outcome"))));
    writer.paragraph(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "As the technician recorded them."))));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Actions and their outcome")), columns, rows);
}

void writeHandSteps(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("hand_steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        QStringList kb;
        for (const QJsonValue& article : step.value("kb"_L1).toArray())
            kb.append(article.toString());
        const QString text = answerOf(step, "text"_L1, writer.language());
        rows.push_back({Html::text(kb.isEmpty() ? text : u"%1 (%2)"_s.arg(text, kb.join(u", "_s))),
                        Html::text(step.value("done"_L1).isNull()
                                       ? writer.words(QT_TRANSLATE_NOOP("ims", "time not recorded"))
                                       : reportTime(step.value("done"_L1), writer.language())),
                        Html::text(answerOf(step, "by"_L1, writer.language()))});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Settings made by hand"))));
    writer.paragraph(
        Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Step by step, as the technician ticked them."))));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Steps done by hand")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Step")), 60},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Done")), 20},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "By")), 20}},
                 rows);
}

QString serviceActWords(const QJsonObject& act, const ReportLanguage& language)
{
    const QString what = act.value("what"_L1).toString();
    const QString service = answerOf(act, "service"_L1, language);
    if (what == "stop"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Stop %1"), {service});
    if (what == "start"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Start %1"), {service});
    if (what == "banner"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Read the greeting of the mail port"));
    return language.words(QT_TRANSLATE_NOOP("ims", "Ask for the state of %1"), {service});
}

/// What came of it: state and time, the greeting, or why it failed.
Html serviceActOutcome(const QJsonObject& act, const ReportLanguage& language)
{
    const QJsonObject error = act.value("error"_L1).toObject();
    if (!error.isEmpty())
        return Html::span("badge attention"_L1, u"!\u00a0"_s + answerOf(error, "why"_L1, language));
    if (act.value("what"_L1) == "banner"_L1)
        return Html::code(answerOf(act, "output"_L1, language));
    const QString state = shownWord(answerOf(act, "state"_L1, language), language);
    if (act.value("what"_L1) == "query"_L1)
        return Html::text(state);
    if (!act.value("asked"_L1).toBool())
        return Html::text(
            language.words(QT_TRANSLATE_NOOP("ims", "%1 already; nothing was changed"), {state}));
    return Html::text(language.words(QT_TRANSLATE_NOOP("ims", "%1 after %2 s"),
                                     {state, QString::number(act.value("seconds"_L1).toDouble(), 'f', 1)}));
}

Html serviceActCommand(const QJsonObject& act, const ReportLanguage& language)
{
    QStringList words;
    for (const QJsonValue& word : act.value("command"_L1).toArray())
        words.append(word.toString());
    Html cell = Html::code(bounded(words.join(u' '), mostOfAnswer, language));
    if (const QJsonValue code = act.value("exit_code"_L1); code.isDouble())
        cell += Html::text(QString(u' ' + language.words(QT_TRANSLATE_NOOP("ims", "ended with %1."),
                                                         {QString::number(code.toInteger())})));
    const QString output = act.value("output"_L1).toString();
    if (!output.isEmpty() && act.value("what"_L1) != "banner"_L1) {
        cell += Html::text(u" "_s);
        cell += Html::lines(bounded(output, mostOfOutput, language));
    }
    return cell;
}

void writeServiceActs(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("service_acts"_L1).toArray()) {
        const QJsonObject act = value.toObject();
        const QString server = act.value("server"_L1).toString();
        const QString by = act.value("by"_L1).toString();
        const QString time = reportTime(act.value("time"_L1), writer.language());
        const QString what = serviceActWords(act, writer.language());
        rows.push_back(
            {Html::text(by.isEmpty() ? time
                                     : writer.words(QT_TRANSLATE_NOOP("ims", "%1, by %2"),
                                                    {time, bounded(by, mostOfAnswer, writer.language())})),
             Html::text(server.isEmpty()
                            ? what
                            : writer.words(QT_TRANSLATE_NOOP("ims", "%1 on %2"),
                                           {what, bounded(server, mostOfAnswer, writer.language())})),
             serviceActOutcome(act, writer.language()), serviceActCommand(act, writer.language())});
    }
    if (rows.empty())
        return;
    writer.heading(
        Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "What the program asked of the service"))));
    writer.paragraph(Html::text(writer.words(
        QT_TRANSLATE_NOOP("ims", "As it ran; each line is what a program or call of the system answered."))));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "What the program asked of the service")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Time")), 16},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "What")), 22},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Outcome")), 24},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Command and its answer")), 38}},
                 rows);
}

void writeRetest(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        if (action.value("kind"_L1).toString() == "retest-file"_L1)
            rows.push_back({Html::code(answerOf(action, "what"_L1, writer.language())),
                            outcomeHtml(action, writer.language())});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Messages tested again"))));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "What became of each message")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Spool file")), 40},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Outcome")), 60}},
                 rows);
}

void writeRemedy(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject remedy = report.value("remedy"_L1).toObject();
    if (remedy.isEmpty())
        return;
    const QString title = answerOf(remedy, "title"_L1, writer.language());
    QStringList kb;
    for (const QJsonValue& article : remedy.value("kb"_L1).toArray())
        kb.append(article.toString());
    writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "What the cause asks for"))));
    writer.paragraph(Html::text(
        title.isEmpty() ? writer.words(QT_TRANSLATE_NOOP(
                              "ims", "Another cause than the Character Sets; which one is not recorded."))
        : kb.isEmpty()  ? title
                        : u"%1 (%2)"_s.arg(title, kb.join(u", "_s))));
    Rows rows;
    for (const QJsonValue& value : remedy.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        rows.push_back({Html::text(QString::number(step.value("number"_L1).toInteger())),
                        Html::text(answerOf(step, "text"_L1, writer.language())),
                        outcomeHtml(step, writer.language(), "result_text"_L1)});
    }
    if (!rows.empty())
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Steps of the cause, and what came of each")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Step")), 8},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "What it asks for")), 67},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Result")), 25}},
                     rows);
}

void writeDone(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonArray steps = stepsOf(report);
    const bool begun = std::any_of(steps.begin(), steps.end(), [](const QJsonValue& step) {
        return step.toObject().value("state"_L1).toString() != "not-started"_L1;
    });
    if (!begun)
        return;
    writer.beginSection("done"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "What was done")));
    writeSteps(writer, report);
    writeActions(writer, report);
    writeHandSteps(writer, report);
    writeServiceActs(writer, report);
    writeRemedy(writer, report);
    writeRetest(writer, report);
    writer.endSection();
}

/// Questions whose answers stand among the actions already.
bool isAction(const QString& question)
{
    static const QSet<QString> actions = {u"settings.row"_s,   u"settings.changed"_s,  u"settings.remedy"_s,
                                          u"settings.step"_s,  u"settings.remedied"_s, u"restart.command"_s,
                                          u"restart.output"_s, u"restart.result"_s,    u"retest.file"_s,
                                          u"retest.result"_s};
    return actions.contains(question);
}

void writeAnswers(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& step : stepsOf(report)) {
        for (const QJsonValue& value : step.toObject().value("answers"_L1).toArray()) {
            const QJsonObject answer = value.toObject();
            const QString question = answer.value("question"_L1).toString();
            if (isAction(question))
                continue;
            Html text = Html::text(answerOf(answer, "text"_L1, writer.language()));
            if (question != "cause.asked"_L1 && question != "cause.dismissed"_L1 &&
                answer.value("item"_L1).isString()) {
                text += Html::text(u" "_s);
                text += Html::code(answerOf(answer, "item"_L1, writer.language()));
            }
            rows.push_back({text, Html::lines(answerOf(answer, "answer_text"_L1, writer.language()))});
        }
    }
    if (rows.empty())
        return;
    writer.beginSection("answers"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "What was answered")));
    writer.paragraph(Html::text(
        writer.words(QT_TRANSLATE_NOOP("ims", "Stated by the technician or the caller, not measured."))));
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Answers")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Question")), 60},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "Answer")), 40}},
                 rows);
    writer.endSection();
}

void writeNotes(MarkupWriter& writer, const QJsonObject& report)
{
    const QString notes = report.value("case"_L1).toObject().value("notes"_L1).toString();
    if (notes.isEmpty())
        return;
    writer.beginSection("notes"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "The technician’s notes")));
    writer.paragraph(Html::lines(bounded(notes, mostOfNotes, writer.language())), "notes"_L1);
    writer.endSection();
}

} // namespace

void writeCaseStanding(MarkupWriter& writer, const QJsonObject& report)
{
    writer.paragraph(Html::text(report.value("walkthrough"_L1).toObject().value("standing"_L1).toString()));
}

void writeCaseSections(MarkupWriter& writer, const QJsonObject& report)
{
    writeOpenQuestions(writer, report);
    writeDone(writer, report);
    writeAnswers(writer, report);
    writeNotes(writer, report);
}

} // namespace ims
