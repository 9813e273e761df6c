#include "core/flow/FlowDefinition.h"

#include "core/base/JsonReader.h"
#include "core/base/Resource.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message doingRead()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the description of the walkthrough"));
}

/// Reads one file of resources/flows; the schema is in the README there.
class FlowReader
{
public:
    explicit FlowReader(const QString& file)
        : m_json(file, doingRead(),
                 Message(QT_TRANSLATE_NOOP("ims", "Correct the file; its form is described in "
                                                  "resources/flows/README.md.")))
    {
    }

    JsonReader& json() { return m_json; }
    FlowStep step(const QJsonObject& object, const QString& at, int number);
    QStringList facts(const QJsonObject& root);
    void checkPointers(const FlowDefinition& definition);

private:
    FlowQuestion question(const QJsonObject& object, const QString& at, const QString& step);
    FlowChoice choice(const QJsonObject& object, const QString& at);
    FlowTexts texts(const QJsonObject& object, const QString& at);
    QList<Message> messages(const QJsonObject& object, QLatin1StringView key, const QString& at,
                            bool required);
    FlowCondition condition(const QJsonObject& object, const QString& at);
    std::vector<FlowReason> reasons(const QJsonObject& parent, QLatin1StringView key, const QString& at);
    std::vector<FlowBlock> blocks(const QJsonObject& parent, const QString& at);
    void checkSubject(const QString& subject, const QStringList& values, const QString& at);
    void newId(const QString& id, const QString& at);

    JsonReader m_json;
    QSet<QString> m_ids;
    QSet<QString> m_single;                 ///< questions read so far that are asked once
    QHash<QString, QStringList> m_subjects; ///< facts and questions read so far -> values they can have
};

QStringList FlowReader::facts(const QJsonObject& root)
{
    QStringList names;
    m_json.each(root, "facts"_L1, {}, false, [&](const QJsonObject& object, const QString& at) {
        m_json.onlyKeys(object, {u"name"_s, u"values"_s}, at);
        const QString name = m_json.text(object, "name"_L1, at);
        newId(name, at);
        m_subjects.insert(name, m_json.texts(object, "values"_L1, at, false));
        names.append(name);
    });
    return names;
}

/// A choice may point to a step that comes later, so this is looked at last.
void FlowReader::checkPointers(const FlowDefinition& definition)
{
    for (const FlowStep& step : definition.steps()) {
        for (const FlowQuestion& question : step.questions) {
            for (const FlowChoice& choice : question.choices) {
                if (!choice.lookFirst.isEmpty() && !definition.step(choice.lookFirst))
                    m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 points to “%2”, which is no step"),
                                        {question.id, choice.lookFirst}));
            }
        }
    }
}

void FlowReader::newId(const QString& id, const QString& at)
{
    static const QRegularExpression form(u"\\A[a-z0-9]+([-.][a-z0-9]+)*\\z"_s);
    if (!form.match(id).hasMatch())
        m_json.fail(
            Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is no id of lower-case words"), {at.chopped(1), id}));
    if (m_ids.contains(id))
        m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1: the id “%2” is there twice"), {at.chopped(1), id}));
    m_ids.insert(id);
}

/// Only what was read before may be referred to: this keeps dependencies free of circles.
void FlowReader::checkSubject(const QString& subject, const QStringList& values, const QString& at)
{
    const auto known = m_subjects.constFind(subject);
    if (known == m_subjects.cend()) {
        m_json.fail(
            Message(QT_TRANSLATE_NOOP("ims", "%1 refers to “%2”, which no fact or earlier question is"),
                    {at, subject}));
        return;
    }
    for (const QString& value : values) {
        if (!known->contains(value))
            m_json.fail(
                Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” can never be “%3”"), {at, subject, value}));
    }
}

FlowCondition FlowReader::condition(const QJsonObject& object, const QString& at)
{
    FlowCondition condition{m_json.text(object, "subject"_L1, at), m_json.texts(object, "values"_L1, at)};
    checkSubject(condition.subject, condition.values, at.chopped(1));
    return condition;
}

std::vector<FlowReason> FlowReader::reasons(const QJsonObject& parent, QLatin1StringView key,
                                            const QString& at)
{
    std::vector<FlowReason> found;
    m_json.each(parent, key, at, false, [&](const QJsonObject& object, const QString& place) {
        m_json.onlyKeys(object, {u"subject"_s, u"values"_s, u"why"_s}, place);
        found.push_back({condition(object, place), m_json.message(object, "why"_L1, place)});
    });
    return found;
}

std::vector<FlowBlock> FlowReader::blocks(const QJsonObject& parent, const QString& at)
{
    std::vector<FlowBlock> found;
    m_json.each(parent, "blockedUntil"_L1, at, false, [&](const QJsonObject& object, const QString& place) {
        m_json.onlyKeys(object, {u"question"_s, u"answers"_s, u"why"_s}, place);
        FlowBlock block{m_json.text(object, "question"_L1, place), m_json.texts(object, "answers"_L1, place),
                        m_json.message(object, "why"_L1, place)};
        checkSubject(block.question, block.until, place.chopped(1));
        if (m_subjects.contains(block.question) && !m_single.contains(block.question))
            m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is no question that is asked once"),
                                {place.chopped(1), block.question}));
        found.push_back(std::move(block));
    });
    return found;
}

QList<Message> FlowReader::messages(const QJsonObject& object, QLatin1StringView key, const QString& at,
                                    bool required)
{
    QList<Message> found;
    for (const QString& sentence : m_json.texts(object, key, at, required))
        found.append(Message(sentence.toUtf8()));
    return found;
}

FlowTexts FlowReader::texts(const QJsonObject& object, const QString& at)
{
    FlowTexts texts;
    texts.title = m_json.message(object, "title"_L1, at);
    texts.instruction = m_json.message(object, "instruction"_L1, at);
    texts.why = m_json.message(object, "why"_L1, at);
    texts.sayToCaller = m_json.message(object, "sayToCaller"_L1, at);
    texts.minutes = m_json.text(object, "minutes"_L1, at);
    texts.whatYouDo = messages(object, "whatYouDo"_L1, at, true);
    texts.risks = messages(object, "risks"_L1, at, false);
    texts.undo = messages(object, "undo"_L1, at, false);
    return texts;
}

FlowChoice FlowReader::choice(const QJsonObject& object, const QString& at)
{
    m_json.onlyKeys(object, {u"id"_s, u"text"_s, u"attention"_s, u"hint"_s, u"lookFirst"_s}, at);
    return {m_json.text(object, "id"_L1, at), m_json.message(object, "text"_L1, at),
            m_json.flag(object, "attention"_L1, at, false), m_json.message(object, "hint"_L1, at, false),
            m_json.text(object, "lookFirst"_L1, at, false)};
}

FlowQuestion FlowReader::question(const QJsonObject& object, const QString& at, const QString& step)
{
    m_json.onlyKeys(object,
                    {u"id"_s, u"text"_s, u"choices"_s, u"required"_s, u"each"_s, u"dependsOn"_s, u"onlyIf"_s},
                    at);
    FlowQuestion question;
    question.id = m_json.text(object, "id"_L1, at);
    newId(question.id, at);
    if (!question.id.startsWith(step + u'.'))
        m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1: the id “%2” does not begin with its step’s"),
                            {at.chopped(1), question.id}));
    question.text = m_json.message(object, "text"_L1, at);
    question.required = m_json.flag(object, "required"_L1, at, true);
    question.each = m_json.flag(object, "each"_L1, at, false);
    question.dependsOn = m_json.texts(object, "dependsOn"_L1, at, false);
    for (const QString& subject : std::as_const(question.dependsOn))
        checkSubject(subject, {}, at + u"dependsOn"_s);
    if (object.contains("onlyIf"_L1)) {
        const QString place = at + u"onlyIf."_s;
        const QJsonObject only = m_json.object(object.value("onlyIf"_L1), place.chopped(1));
        m_json.onlyKeys(only, {u"subject"_s, u"values"_s}, place);
        question.onlyIf = condition(only, place);
    }
    QStringList values;
    m_json.each(object, "choices"_L1, at, false, [&](const QJsonObject& entry, const QString& place) {
        question.choices.push_back(choice(entry, place));
        if (values.contains(question.choices.back().id))
            m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1: the choice “%2” is there twice"),
                                {place.chopped(1), question.choices.back().id}));
        values.append(question.choices.back().id);
    });
    m_subjects.insert(question.id, values);
    if (!question.each)
        m_single.insert(question.id);
    return question;
}

FlowStep FlowReader::step(const QJsonObject& object, const QString& at, int number)
{
    static const QStringList textKeys{u"title"_s,     u"instruction"_s, u"why"_s,   u"sayToCaller"_s,
                                      u"whatYouDo"_s, u"minutes"_s,     u"risks"_s, u"undo"_s};
    m_json.onlyKeys(object,
                    textKeys + QStringList{u"id"_s, u"number"_s, u"variants"_s, u"questions"_s,
                                           u"skippedIf"_s, u"attentionIf"_s, u"blockedUntil"_s},
                    at);
    FlowStep step;
    step.id = m_json.text(object, "id"_L1, at);
    newId(step.id, at);
    step.number = object.value("number"_L1).toInt();
    if (step.number != number)
        m_json.fail(
            Message(QT_TRANSLATE_NOOP("ims", "%1 is not %2"), {at + u"number"_s, QString::number(number)}));
    step.texts = texts(object, at);
    m_json.each(object, "variants"_L1, at, false, [&](const QJsonObject& entry, const QString& place) {
        m_json.onlyKeys(entry, textKeys + QStringList{u"subject"_s, u"values"_s}, place);
        step.variants.push_back({condition(entry, place), texts(entry, place)});
    });
    step.skippedIf = reasons(object, "skippedIf"_L1, at);
    step.attentionIf = reasons(object, "attentionIf"_L1, at);
    step.blockedUntil = blocks(object, at);
    m_json.each(object, "questions"_L1, at, true, [&](const QJsonObject& entry, const QString& place) {
        step.questions.push_back(question(entry, place, step.id));
    });
    return step;
}

} // namespace

Expected<FlowDefinition> FlowDefinition::fromJson(const QByteArray& json, const QString& fileName)
{
    FlowReader reader(fileName);
    const QJsonObject root = reader.json().root(json);
    reader.json().onlyKeys(root, {u"version"_s, u"facts"_s, u"steps"_s}, {});
    FlowDefinition definition;
    definition.m_version = root.value("version"_L1).toInt();
    if (definition.m_version < 1)
        reader.json().fail(
            Message(QT_TRANSLATE_NOOP("ims", "%1 is no whole number from 1 on"), {u"version"_s}));
    definition.m_facts = reader.facts(root);
    reader.json().each(root, "steps"_L1, {}, true, [&](const QJsonObject& object, const QString& at) {
        definition.m_steps.push_back(
            reader.step(object, at, static_cast<int>(definition.m_steps.size()) + 1));
    });
    reader.checkPointers(definition);
    if (reader.json().error())
        return tl::unexpected(*reader.json().error());
    return definition;
}

Expected<FlowDefinition> FlowDefinition::builtIn()
{
    const QString name = u":/flows/walkthrough.json"_s;
    return readResource(name, doingRead()).and_then([&name](const QByteArray& json) {
        return fromJson(json, name);
    });
}

const FlowStep* FlowDefinition::step(const QString& id) const
{
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [&](const FlowStep& step) { return step.id == id; });
    return found == m_steps.end() ? nullptr : &*found;
}

const FlowQuestion* FlowDefinition::question(const QString& id) const
{
    const QString name = id.section(u'/', 0, 0);
    for (const FlowStep& step : m_steps) {
        for (const FlowQuestion& question : step.questions) {
            if (question.id == name && question.each == id.contains(u'/'))
                return &question;
        }
    }
    return nullptr;
}

const FlowChoice* FlowQuestion::choice(const QString& value) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const FlowChoice& choice) { return choice.id == value; });
    return found == choices.end() ? nullptr : &*found;
}

QString itemQuestion(const QString& question, const QString& item)
{
    return question + u'/' + item;
}

QString itemOf(const QString& id)
{
    const qsizetype slash = id.indexOf(u'/');
    return slash < 0 ? QString() : id.sliced(slash + 1);
}

} // namespace ims
