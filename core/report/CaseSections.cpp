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

QString bounded(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const QString begin = cutText(text, most);
    return u"%1… (%2 more characters are in the JSON form of this report)"_s.arg(
        begin, QString::number(text.size() - begin.size()));
}

QString answerOf(const QJsonObject& object, QLatin1StringView key)
{
    return bounded(object.value(key).toString(), mostOfAnswer);
}

Html stateHtml(const QString& state)
{
    const StatusBadge badge = stepBadge(state);
    const QString text = badge.symbol + u'\u00a0' + badge.word;
    if (state == "done"_L1)
        return Html::span("badge done"_L1, text);
    return Html::span(state == "needs-attention"_L1 ? "badge attention"_L1 : "badge"_L1, text);
}

/// An outcome as it was recorded; one that needs attention is marked by more than its words.
Html outcomeHtml(const QJsonObject& action, QLatin1StringView key = "outcome_text"_L1)
{
    const QString text = answerOf(action, key);
    if (text.isEmpty())
        return Html::text(u"not recorded"_s);
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
        items.push_back(Html::text(bounded(openQuestionText(value.toObject()), mostOfAnswer)));
    }
    if (items.empty())
        return;
    writer.beginSection("open"_L1, u"Asked of the next level"_s);
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
                        stateHtml(step.value("state"_L1).toString()),
                        Html::text(answerOf(step, "reason"_L1))});
    }
    if (!rows.empty())
        writer.table(u"Steps of the walkthrough"_s, {{u"Step"_s, 25}, {u"State"_s, 20}, {u"Why"_s, 55}},
                     rows);
}

Html actionHtml(const QJsonObject& action)
{
    Html what = Html::text(answerOf(action, "what"_L1));
    if (const QString command = action.value("command"_L1).toString(); !command.isEmpty()) {
        what += Html::text(u": "_s);
        what += Html::code(command);
    }
    return what;
}

Html actionNote(const QJsonObject& action)
{
    const QString output = action.value("output"_L1).toString();
    return output.isEmpty() ? Html::text(answerOf(action, "detail"_L1))
                            : Html::lines(bounded(output, mostOfOutput));
}

void writeActions(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        const QString kind = action.value("kind"_L1).toString();
        if (kind != "remedy-step"_L1 && kind != "retest-file"_L1)
            rows.push_back({actionHtml(action), outcomeHtml(action), actionNote(action)});
    }
    if (rows.empty())
        return;
    std::vector<MarkupColumn> columns = {{u"Action"_s, 38}, {u"Outcome"_s, 20}};
    if (std::any_of(rows.begin(), rows.end(), [](const auto& row) { return !row.back().isEmpty(); })) {
        columns.push_back({u"What the server answered, or was to be set"_s, 42});
    } else {
        for (std::vector<Html>& row : rows)
            row.pop_back();
    }
    writer.heading(Html::text(u"Actions and their outcome"_s));
    writer.paragraph(Html::text(u"As the technician recorded them."_s));
    writer.table(u"Actions and their outcome"_s, columns, rows);
}

void writeHandSteps(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("hand_steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        QStringList kb;
        for (const QJsonValue& article : step.value("kb"_L1).toArray())
            kb.append(article.toString());
        const QString text = answerOf(step, "text"_L1);
        rows.push_back({Html::text(kb.isEmpty() ? text : u"%1 (%2)"_s.arg(text, kb.join(u", "_s))),
                        Html::text(step.value("done"_L1).isNull() ? u"time not recorded"_s
                                                                  : reportTime(step.value("done"_L1))),
                        Html::text(answerOf(step, "by"_L1))});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(u"Settings made by hand"_s));
    writer.paragraph(Html::text(u"Step by step, as the technician ticked them."_s));
    writer.table(u"Steps done by hand"_s, {{u"Step"_s, 60}, {u"Done"_s, 20}, {u"By"_s, 20}}, rows);
}

QString serviceActWords(const QJsonObject& act)
{
    const QString what = act.value("what"_L1).toString();
    const QString service = answerOf(act, "service"_L1);
    if (what == "stop"_L1)
        return u"Stop %1"_s.arg(service);
    if (what == "start"_L1)
        return u"Start %1"_s.arg(service);
    if (what == "banner"_L1)
        return u"Read the greeting of the mail port"_s;
    return u"Ask for the state of %1"_s.arg(service);
}

/// What came of it: state and time, the greeting, or why it failed.
Html serviceActOutcome(const QJsonObject& act)
{
    const QJsonObject error = act.value("error"_L1).toObject();
    if (!error.isEmpty())
        return Html::span("badge attention"_L1, u"!\u00a0"_s + answerOf(error, "why"_L1));
    if (act.value("what"_L1) == "banner"_L1)
        return Html::code(answerOf(act, "output"_L1));
    const QString state = answerOf(act, "state"_L1);
    if (act.value("what"_L1) == "query"_L1)
        return Html::text(state);
    if (!act.value("asked"_L1).toBool())
        return Html::text(u"%1 already; nothing was changed"_s.arg(state));
    return Html::text(
        u"%1 after %2 s"_s.arg(state, QString::number(act.value("seconds"_L1).toDouble(), 'f', 1)));
}

Html serviceActCommand(const QJsonObject& act)
{
    QStringList words;
    for (const QJsonValue& word : act.value("command"_L1).toArray())
        words.append(word.toString());
    Html cell = Html::code(bounded(words.join(u' '), mostOfAnswer));
    if (const QJsonValue code = act.value("exit_code"_L1); code.isDouble())
        cell += Html::text(u" ended with %1."_s.arg(code.toInteger()));
    const QString output = act.value("output"_L1).toString();
    if (!output.isEmpty() && act.value("what"_L1) != "banner"_L1) {
        cell += Html::text(u" "_s);
        cell += Html::lines(bounded(output, mostOfOutput));
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
        rows.push_back(
            {Html::text(reportTime(act.value("time"_L1)) +
                        (by.isEmpty() ? QString() : u", by "_s + bounded(by, mostOfAnswer))),
             Html::text(serviceActWords(act) +
                        (server.isEmpty() ? QString() : u" on "_s + bounded(server, mostOfAnswer))),
             serviceActOutcome(act), serviceActCommand(act)});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(u"What the program asked of the service"_s));
    writer.paragraph(Html::text(u"As it ran; each line is what a program or call of the system answered."_s));
    writer.table(u"What the program asked of the service"_s,
                 {{u"Time"_s, 16}, {u"What"_s, 22}, {u"Outcome"_s, 24}, {u"Command and its answer"_s, 38}},
                 rows);
}

void writeRetest(MarkupWriter& writer, const QJsonObject& report)
{
    Rows rows;
    for (const QJsonValue& value : report.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        if (action.value("kind"_L1).toString() == "retest-file"_L1)
            rows.push_back({Html::code(answerOf(action, "what"_L1)), outcomeHtml(action)});
    }
    if (rows.empty())
        return;
    writer.heading(Html::text(u"Messages tested again"_s));
    writer.table(u"What became of each message"_s, {{u"Spool file"_s, 40}, {u"Outcome"_s, 60}}, rows);
}

void writeRemedy(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonObject remedy = report.value("remedy"_L1).toObject();
    if (remedy.isEmpty())
        return;
    const QString title = answerOf(remedy, "title"_L1);
    QStringList kb;
    for (const QJsonValue& article : remedy.value("kb"_L1).toArray())
        kb.append(article.toString());
    writer.heading(Html::text(u"What the cause asks for"_s));
    writer.paragraph(Html::text(title.isEmpty()
                                    ? u"Another cause than the Character Sets; which one is not recorded."_s
                                : kb.isEmpty() ? title
                                               : u"%1 (%2)"_s.arg(title, kb.join(u", "_s))));
    Rows rows;
    for (const QJsonValue& value : remedy.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        rows.push_back({Html::text(QString::number(step.value("number"_L1).toInteger())),
                        Html::text(answerOf(step, "text"_L1)), outcomeHtml(step, "result_text"_L1)});
    }
    if (!rows.empty())
        writer.table(u"Steps of the cause, and what came of each"_s,
                     {{u"Step"_s, 8}, {u"What it asks for"_s, 67}, {u"Result"_s, 25}}, rows);
}

void writeDone(MarkupWriter& writer, const QJsonObject& report)
{
    const QJsonArray steps = stepsOf(report);
    const bool begun = std::any_of(steps.begin(), steps.end(), [](const QJsonValue& step) {
        return step.toObject().value("state"_L1).toString() != "not-started"_L1;
    });
    if (!begun)
        return;
    writer.beginSection("done"_L1, u"What was done"_s);
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
            Html text = Html::text(answerOf(answer, "text"_L1));
            if (question != "cause.asked"_L1 && question != "cause.dismissed"_L1 &&
                answer.value("item"_L1).isString()) {
                text += Html::text(u" "_s);
                text += Html::code(answerOf(answer, "item"_L1));
            }
            rows.push_back({text, Html::lines(answerOf(answer, "answer_text"_L1))});
        }
    }
    if (rows.empty())
        return;
    writer.beginSection("answers"_L1, u"What was answered"_s);
    writer.paragraph(Html::text(u"Stated by the technician or the caller, not measured."_s));
    writer.table(u"Answers"_s, {{u"Question"_s, 60}, {u"Answer"_s, 40}}, rows);
    writer.endSection();
}

void writeNotes(MarkupWriter& writer, const QJsonObject& report)
{
    const QString notes = report.value("case"_L1).toObject().value("notes"_L1).toString();
    if (notes.isEmpty())
        return;
    writer.beginSection("notes"_L1, u"The technician’s notes"_s);
    writer.paragraph(Html::lines(bounded(notes, mostOfNotes)), "notes"_L1);
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
