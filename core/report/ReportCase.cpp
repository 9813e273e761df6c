#include "core/report/ReportCase.h"

#include "core/base/Json.h"
#include "core/casefile/CaseChanges.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/evidence/AntivirusCatalogue.h"
#include "core/report/HandStepsJson.h"
#include "core/report/PlanJson.h"
#include "core/report/ReportSummary.h"
#include "core/report/ReportWords.h"
#include "core/service/Readiness.h"
#include "core/service/ServiceCommands.h"
#include "core/service/ServiceRecord.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// The names of products whose ids the case has; an id that is not known here stands for itself.
QStringList scannerNames(const QStringList& ids)
{
    QStringList names;
    for (const QString& id : ids) {
        QString name = id;
        if (const auto& known = AntivirusCatalogue::builtIn()) {
            for (const AntivirusProduct& product : known->products())
                name = product.id == id ? product.name : name;
        }
        names.append(name);
    }
    return names;
}

/// What came of something, and where it stands: the walkthrough's questions whose answers are actions.
struct ActionQuestion
{
    QLatin1StringView question;
    QLatin1StringView kind;
};

constexpr ActionQuestion actionQuestions[] = {
    {"settings.row"_L1, "setting-row"_L1},    {"settings.changed"_L1, "settings"_L1},
    {"settings.remedy"_L1, "remedy-step"_L1}, {"settings.remedied"_L1, "remedy"_L1},
    {"restart.command"_L1, "command"_L1},     {"restart.result"_L1, "restart"_L1},
    {"retest.file"_L1, "retest-file"_L1},     {"retest.result"_L1, "retest"_L1}};

QString stateId(StepState state)
{
    switch (state) {
    case StepState::InProgress:
        return u"in-progress"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::NeedsAttention:
        return u"needs-attention"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    case StepState::NotStarted:
        break;
    }
    return u"not-started"_s;
}

constexpr size_t mostKept = 2000;

QJsonObject keptJson(const KeptFile& file)
{
    return {{u"file"_s, displayName(file.source)},
            {u"copy"_s, jsonTextOrNull(file.copy)},
            {u"why"_s, jsonTextOrNull(file.why)},
            {u"size"_s, file.size},
            {u"sha256"_s, jsonTextOrNull(QString::fromLatin1(file.sha256.toHex()))},
            {u"changed"_s, jsonTime(file.changedAt)},
            {u"collected"_s, jsonTime(file.collectedAt)},
            {u"collector"_s, jsonTextOrNull(file.collector)},
            {u"server"_s, jsonTextOrNull(file.server)}};
}

/// Turns a record into the model, with the words of the findings and recommendations of the same report.
class CaseModel
{
public:
    CaseModel(const ReportCase& recorded, const QJsonObject& report, const ReportLanguage& language)
        : m_recorded(recorded)
        , m_flow(recorded.flow)
        , m_report(report)
        , m_language(language)
    {
        readFindings();
        readCause();
    }

    QJsonObject caseObject() const;
    QJsonObject walkthrough() const;
    QJsonArray actions() const;
    QJsonArray handSteps() const;
    QJsonArray serviceActs() const;
    QJsonValue remedy() const;
    QJsonArray openQuestions() const;

private:
    void readFindings();
    void readCause();
    QStringList knownItems(const QString& question) const;
    QStringList answeredItems(const QString& question) const;
    QStringList answeredIds(const FlowQuestion& question) const;
    QString textOf(const FlowQuestion& question, const QString& item) const;
    QString answerText(const FlowQuestion& question, const QString& answer) const;
    QString symptomText() const;
    QString actionText(const FlowQuestion& question, const QString& item) const;
    QJsonArray answers(const FlowStep& step) const;
    QJsonObject action(const FlowQuestion& question, QLatin1StringView kind, const QString& item) const;
    QJsonValue rowDetail(const QString& domain) const;
    QString standing() const;
    QString titleOf(const FlowStep& step) const { return m_language.words(m_flow.texts(step).title); }
    void addCauseQuestions(QJsonArray& open) const;

    const ReportCase& m_recorded;
    const Flow& m_flow;
    const QJsonObject& m_report;
    const ReportLanguage& m_language;
    QHash<QString, QString> m_questionTexts; ///< what only a person can answer, by id
    QHash<QString, QString> m_causeTitles;
    QStringList m_causeQuestions; ///< ids in the order of the findings
    QStringList m_remedySteps;
    QStringList m_remedyKb;
};

void CaseModel::readFindings()
{
    for (const QJsonValue& value : m_report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        m_causeTitles.insert(finding.value("cause"_L1).toString(), finding.value("title"_L1).toString());
        for (const QJsonValue& asked : finding.value("questions"_L1).toArray()) {
            const QString id = asked.toObject().value("id"_L1).toString();
            if (!m_questionTexts.contains(id))
                m_causeQuestions.append(id);
            m_questionTexts.insert(id, asked.toObject().value("text"_L1).toString());
        }
    }
}

void CaseModel::readCause()
{
    const QString id = m_flow.answerTo(u"cause.chosen"_s);
    const Expected<CauseCatalogue> causes = CauseCatalogue::builtIn();
    const Cause* cause = causes ? causes->find(id) : nullptr;
    if (!cause)
        return;
    m_causeTitles.insert(id, m_language.words(cause->title));
    m_remedyKb = cause->kb;
    for (const Message& step : cause->steps)
        m_remedySteps.append(m_language.words(step));
}

/// The items of a question in the order in which the rest of the report names them.
QStringList CaseModel::knownItems(const QString& question) const
{
    QStringList items;
    if (question == "evidence.root"_L1) {
        for (const Path& root : m_recorded.record.opened)
            items.append(displayName(root));
    } else if (question == "cause.asked"_L1) {
        items = m_causeQuestions;
    } else if (question == "settings.row"_L1) {
        for (const QJsonValue& change : plannedChanges(m_report))
            items.append(change.toObject().value("domain"_L1).toString());
    } else if (question == "restart.ready"_L1) {
        for (const ReadinessCheck& check : readinessChecks())
            items.append(check.id);
    } else if (question.startsWith("restart."_L1)) {
        items = {u"stop"_s, u"start"_s};
    } else if (question == "retest.file"_L1) {
        for (const QJsonValue& failure : m_report.value("failures"_L1).toArray())
            items.append(failure.toObject().value("spool_file"_L1).toString());
    }
    return items;
}

/// The items that a question was answered for, the known ones first. What became of an item that the case
/// does not have any more (a message that was delivered meanwhile) is told all the same.
QStringList CaseModel::answeredItems(const QString& question) const
{
    const QStringList others = m_flow.record().now.ofItems(question).keys();
    QSet<QString> answered(others.begin(), others.end());
    QStringList items;
    for (const QString& known : knownItems(question)) {
        if (answered.remove(known))
            items.append(known);
    }
    if (question == "evidence.root"_L1)
        return items; // whose a folder is that was closed again concerns nobody
    for (const QString& item : others) {
        if (answered.contains(item))
            items.append(item);
    }
    return items;
}

QStringList CaseModel::answeredIds(const FlowQuestion& question) const
{
    if (!m_flow.isAsked(question))
        return {};
    if (!question.each)
        return m_flow.answerTo(question.id).isEmpty() ? QStringList() : QStringList{question.id};
    QStringList ids;
    for (const QString& item : answeredItems(question.id))
        ids.append(itemQuestion(question.id, item));
    return ids;
}

QString CaseModel::textOf(const FlowQuestion& question, const QString& item) const
{
    if (question.id == "cause.asked"_L1)
        return m_questionTexts.value(item, item);
    if (question.id == "cause.dismissed"_L1)
        return m_language.words(QT_TRANSLATE_NOOP("ims", "Dismissed: %1"), {m_causeTitles.value(item, item)});
    if (question.id == "restart.ready"_L1 && !readinessText(item).isEmpty())
        return m_language.words(readinessText(item));
    const int number = item.toInt();
    if (question.id == "settings.remedy"_L1 && number > 0 && number <= m_remedySteps.size())
        return m_remedySteps.at(number - 1);
    return m_language.words(question.text);
}

QString CaseModel::answerText(const FlowQuestion& question, const QString& answer) const
{
    if (question.id == "cause.chosen"_L1)
        return m_causeTitles.value(answer, answer);
    const FlowChoice* choice = question.choice(answer);
    return choice ? m_language.words(choice->text) : answer;
}

QJsonArray CaseModel::answers(const FlowStep& step) const
{
    QJsonArray answers;
    for (const FlowQuestion& question : step.questions) {
        for (const QString& id : answeredIds(question)) {
            const QString item = itemOf(id);
            const QString answer = m_flow.answerTo(id);
            answers.append(QJsonObject{{u"question"_s, question.id},
                                       {u"item"_s, jsonTextOrNull(item)},
                                       {u"text"_s, textOf(question, item)},
                                       {u"answer"_s, answer},
                                       {u"answer_text"_s, answerText(question, answer)},
                                       {u"basis"_s, basisId(Basis::Stated)}});
        }
    }
    return answers;
}

QJsonObject CaseModel::caseObject() const
{
    const CaseRecord& record = m_recorded.record;
    QJsonArray roots;
    for (const Path& path : record.opened) {
        const QString name = displayName(path);
        QJsonObject root{
            {u"path"_s, name},
            {u"kind"_s, jsonTextOrNull(m_flow.answerTo(itemQuestion(u"evidence.root"_s, name)))}};
        if (const QByteArray bytes = bytesIfNotUtf8(path); !bytes.isEmpty())
            root.insert("path_hex"_L1, QString::fromLatin1(bytes.toHex()));
        roots.append(root);
    }
    return {{u"ticket"_s, jsonTextOrNull(record.ticket)},
            {u"caller"_s, jsonTextOrNull(record.caller)},
            {u"phone"_s, jsonTextOrNull(record.phone)},
            {u"symptom"_s, jsonTextOrNull(record.symptom)},
            {u"symptom_text"_s, jsonTextOrNull(symptomText())},
            {u"began"_s, jsonTextOrNull(record.began)},
            {u"affected"_s, jsonTextOrNull(record.affected)},
            {u"tried"_s, jsonTextOrNull(record.tried)},
            {u"clock"_s, jsonTextOrNull(record.clock)},
            {u"software"_s, QJsonArray::fromStringList(scannerNames(record.software))},
            {u"state"_s, idOf(record.life.state)},
            {u"state_since"_s, jsonTime(record.life.since)},
            {u"follow_up"_s, jsonTextOrNull(record.life.followUp.toString(Qt::ISODate))},
            {u"server_stated"_s, jsonTextOrNull(record.server)},
            {u"version_stated"_s, jsonTextOrNull(record.serverVersion)},
            {u"created"_s, jsonTime(record.createdAt)},
            {u"notes"_s, jsonTextOrNull(record.notes)},
            {u"roots"_s, roots}};
}

/// What the caller reports, of the sentences that step 1 offers; empty where none was picked.
QString CaseModel::symptomText() const
{
    const QString id = u"evidence.symptom"_s;
    const FlowQuestion* question = m_flow.definition().question(id);
    const QString answer = m_flow.answerTo(id);
    return question && !answer.isEmpty() ? answerText(*question, answer) : QString();
}

/// How the case ended, or where it stands.
QString CaseModel::standing() const
{
    const QString outcome = m_flow.answerTo(u"report.outcome"_s);
    const FlowQuestion* question = m_flow.definition().question(u"report.outcome"_s);
    if (question && !outcome.isEmpty())
        return m_language.words(QT_TRANSLATE_NOOP("ims", "Outcome as recorded: %1."),
                                {answerText(*question, outcome)});
    const FlowStep& next = m_flow.next();
    return m_language.words(
        QT_TRANSLATE_NOOP("ims", "No outcome is recorded yet; the case stands at step %1, %2."),
        {QString::number(next.number), titleOf(next)});
}

QJsonObject CaseModel::walkthrough() const
{
    QJsonArray steps;
    for (const FlowStep& step : m_flow.definition().steps()) {
        const StepStatus status = m_flow.status(step.id);
        steps.append(QJsonObject{{u"id"_s, step.id},
                                 {u"number"_s, step.number},
                                 {u"title"_s, titleOf(step)},
                                 {u"state"_s, stateId(status.state)},
                                 {u"reason"_s, jsonTextOrNull(m_language.words(status.reason))},
                                 {u"answers"_s, answers(step)}});
    }
    return {{u"version"_s, m_flow.definition().version()}, {u"standing"_s, standing()}, {u"steps"_s, steps}};
}

QString CaseModel::actionText(const FlowQuestion& question, const QString& item) const
{
    if (question.id == "settings.row"_L1)
        return m_language.words(QT_TRANSLATE_NOOP("ims", "Row %1 of the Character Sets"), {item});
    if (question.id == "restart.command"_L1 && item == "stop"_L1)
        return m_language.words(QT_TRANSLATE_NOOP("ims", "Stop the Internet Mail Service"));
    if (question.id == "restart.command"_L1 && item == "start"_L1)
        return m_language.words(QT_TRANSLATE_NOOP("ims", "Start the Internet Mail Service"));
    return question.each && question.id != "settings.remedy"_L1 ? item : textOf(question, item);
}

/// What the plan of this report has for a row. What was planned when the row was set is not
/// kept.
QJsonValue CaseModel::rowDetail(const QString& domain) const
{
    for (const QJsonValue& value : plannedChanges(m_report)) {
        const QJsonObject change = value.toObject();
        if (change.value("domain"_L1).toString() == domain)
            return m_language.words(change.value("chosen"_L1).toBool()
                                        ? QT_TRANSLATE_NOOP("ims", "Chosen: %1")
                                        : QT_TRANSLATE_NOOP("ims", "Recommended: %1"),
                                    {reportChangeSentence(change, m_language)});
    }
    return {};
}

QJsonValue commandLine(const QString& item)
{
    if (item == "stop"_L1)
        return stopServiceCommand();
    return item == "start"_L1 ? QJsonValue(startServiceCommand()) : QJsonValue();
}

QJsonObject CaseModel::action(const FlowQuestion& question, QLatin1StringView kind, const QString& item) const
{
    const QString outcome = m_flow.answerTo(question.each ? itemQuestion(question.id, item) : question.id);
    const FlowChoice* choice = question.choice(outcome);
    const bool isCommand = question.id == "restart.command"_L1;
    const bool isRow = question.id == "settings.row"_L1;
    const QString output = isCommand ? m_flow.answerTo(itemQuestion(u"restart.output"_s, item)) : QString();
    return {{u"kind"_s, QString(kind)},
            {u"item"_s, jsonTextOrNull(item)},
            {u"what"_s, actionText(question, item)},
            {u"detail"_s, isRow ? rowDetail(item) : QJsonValue()},
            {u"command"_s, isCommand ? commandLine(item) : QJsonValue()},
            {u"outcome"_s, jsonTextOrNull(outcome)},
            {u"outcome_text"_s, jsonTextOrNull(answerText(question, outcome))},
            {u"attention"_s, choice && choice->attention},
            {u"output"_s, jsonTextOrNull(output)},
            {u"basis"_s, basisId(Basis::Stated)}};
}

QJsonArray CaseModel::actions() const
{
    QJsonArray actions;
    for (const ActionQuestion& told : actionQuestions) {
        const bool each = told.kind == "setting-row"_L1 || told.kind == "remedy-step"_L1 ||
                          told.kind == "command"_L1 || told.kind == "retest-file"_L1;
        const QString name(told.question);
        const FlowQuestion* question = m_flow.definition().question(each ? itemQuestion(name, {}) : name);
        if (!question || !m_flow.isAsked(*question))
            continue;
        QStringList items = each ? answeredItems(name) : QStringList{QString()};
        if (told.kind == "command"_L1) {
            for (const QString& item : answeredItems(u"restart.output"_s)) {
                if (!items.contains(item)) // what the server answered, without a word on how it went
                    items.append(item);
            }
        }
        for (const QString& item : items) {
            if (each || !m_flow.answerTo(name).isEmpty())
                actions.append(action(*question, told.kind, item));
        }
    }
    return actions;
}

QJsonArray CaseModel::handSteps() const
{
    const CaseRecord& record = m_recorded.record;
    const auto stated = [this](const QString& told, QLatin1StringView found) {
        return told.isEmpty() ? m_report.value(found).toString() : told;
    };
    return handStepsJson(m_flow, stated(record.server, "server"_L1),
                         stated(record.serverVersion, "server_version"_L1), m_language);
}

QJsonArray CaseModel::serviceActs() const
{
    QJsonArray acts;
    for (const ServiceAct& act : m_recorded.record.serviceActs) {
        const std::optional<Error> error = errorOf(act);
        acts.append(QJsonObject{{u"time"_s, jsonTime(act.at)},
                                {u"by"_s, jsonTextOrNull(act.who)},
                                {u"what"_s, act.what},
                                {u"via"_s, jsonTextOrNull(act.way)},
                                {u"server"_s, jsonTextOrNull(act.server)},
                                {u"service"_s, act.service},
                                {u"user"_s, jsonTextOrNull(act.user)},
                                {u"command"_s, jsonArray(act.command)},
                                {u"asked"_s, act.asked},
                                {u"state_before"_s, jsonTextOrNull(act.before)},
                                {u"state"_s, jsonTextOrNull(act.state)},
                                {u"code"_s, act.code > 0 ? QJsonValue(act.code) : QJsonValue()},
                                {u"exit_code"_s, act.exitCode ? QJsonValue(*act.exitCode) : QJsonValue()},
                                {u"seconds"_s, double(act.milliseconds) / 1000},
                                {u"output"_s, act.output},
                                {u"error"_s, error ? QJsonValue(m_language.error(*error)) : QJsonValue()}});
    }
    return acts;
}

/// Where the cause is none of the Character Sets: what it asks for, and what came of each step.
QJsonValue CaseModel::remedy() const
{
    if (m_flow.answerTo(u"cause.branch"_s) != "other"_L1)
        return {};
    const QString cause = m_flow.answerTo(u"cause.chosen"_s);
    const FlowQuestion* question =
        m_flow.definition().question(itemQuestion(u"settings.remedy"_s, QString()));
    QJsonArray steps;
    for (qsizetype i = 0; i < m_remedySteps.size(); ++i) {
        const QString result = m_flow.answerTo(itemQuestion(u"settings.remedy"_s, QString::number(i + 1)));
        const QString words = question ? answerText(*question, result) : result;
        const FlowChoice* choice = question ? question->choice(result) : nullptr;
        steps.append(QJsonObject{{u"number"_s, i + 1},
                                 {u"text"_s, m_remedySteps.at(i)},
                                 {u"result"_s, jsonTextOrNull(result)},
                                 {u"result_text"_s, jsonTextOrNull(words)},
                                 {u"attention"_s, choice && choice->attention}});
    }
    return QJsonObject{{u"cause"_s, jsonTextOrNull(cause)},
                       {u"title"_s, jsonTextOrNull(m_causeTitles.value(cause, cause))},
                       {u"kb"_s, jsonArray(m_remedyKb)},
                       {u"steps"_s, steps}};
}

void CaseModel::addCauseQuestions(QJsonArray& open) const
{
    QSet<QString> asked;
    for (const QJsonValue& value : m_report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (!isInQuestion(finding))
            continue;
        for (const QJsonValue& question : finding.value("questions"_L1).toArray()) {
            const QString id = question.toObject().value("id"_L1).toString();
            const QString answer = m_flow.answerTo(itemQuestion(u"cause.asked"_s, id));
            if (asked.contains(id) || answer == "yes"_L1 || answer == "no"_L1)
                continue;
            asked.insert(id);
            open.append(QJsonObject{{u"step"_s, u"cause"_s},
                                    {u"cause"_s, finding.value("cause"_L1)},
                                    {u"question"_s, itemQuestion(u"cause.asked"_s, id)},
                                    {u"text"_s, question.toObject().value("text"_L1)},
                                    {u"answer"_s, jsonTextOrNull(answer)}});
        }
    }
}

QJsonArray CaseModel::openQuestions() const
{
    QJsonArray open;
    addCauseQuestions(open);
    for (const FlowStep& step : m_flow.definition().steps()) {
        if (m_flow.status(step.id).state == StepState::Skipped)
            continue;
        for (const QString& id : m_flow.openQuestions(step.id)) {
            const FlowQuestion* question = m_flow.definition().question(id);
            const QString item = itemOf(id);
            const QString text = question ? textOf(*question, item) : id;
            open.append(QJsonObject{{u"step"_s, step.id},
                                    {u"cause"_s, QJsonValue()},
                                    {u"question"_s, id},
                                    {u"text"_s, item.isEmpty() ? text : u"%1 (%2)"_s.arg(text, item)},
                                    {u"answer"_s, QJsonValue()}});
        }
    }
    return open;
}

} // namespace

Flow recordedFlow(std::shared_ptr<const FlowDefinition> definition, const CaseRecord& record)
{
    Flow flow(std::move(definition), record.walkthrough);
    QMap<QString, QStringList> items;
    const auto& answers = record.walkthrough.now.answers;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (it.key().contains(u'/'))
            items[it.key().section(u'/', 0, 0)].append(itemOf(it.key()));
    }
    QStringList roots;
    for (const Path& path : record.opened)
        roots.append(displayName(path));
    items.insert(u"evidence.root"_s, roots);
    for (auto it = items.cbegin(); it != items.cend(); ++it)
        flow.setItems(it.key(), it.value());
    return flow;
}

void addRecordedCase(QJsonObject& report, const ReportCase* recorded, const ReportLanguage& language)
{
    report.insert("case"_L1, QJsonValue());
    report.insert("walkthrough"_L1, QJsonValue());
    report.insert("actions"_L1, QJsonArray());
    report.insert("hand_steps"_L1, QJsonArray());
    report.insert("service_acts"_L1, QJsonArray());
    report.insert("remedy"_L1, QJsonValue());
    report.insert("open_questions"_L1, QJsonArray());
    report.insert("kept_files"_L1, QJsonArray());
    report.insert("kept_left_out"_L1, 0);
    if (!recorded)
        return;
    const QJsonObject rest = report;
    const CaseModel model(*recorded, rest, language);
    report.insert("case"_L1, model.caseObject());
    report.insert("walkthrough"_L1, model.walkthrough());
    report.insert("actions"_L1, model.actions());
    report.insert("hand_steps"_L1, model.handSteps());
    report.insert("service_acts"_L1, model.serviceActs());
    report.insert("remedy"_L1, model.remedy());
    report.insert("open_questions"_L1, model.openQuestions());
    const auto& kept = recorded->record.kept;
    const size_t told = std::min(kept.size(), mostKept);
    QJsonArray files;
    for (size_t i = 0; i < told; ++i)
        files.append(keptJson(kept[i]));
    report.insert("kept_files"_L1, files);
    report.insert("kept_left_out"_L1, static_cast<qint64>(kept.size() - told));
    QJsonArray errors = report.value("errors"_L1).toArray();
    for (const Error& error : recorded->unread)
        errors.append(language.error(error));
    report.insert("errors"_L1, errors);
}

} // namespace ims
