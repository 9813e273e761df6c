// Reading and checking one file of resources/causes; the schema is in the README there.
#include "core/base/JsonReader.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/diagnosis/Fact.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr double kGreatestWeight = 5.0;

/// Reads one cause; what holds for all data files is JsonReader's.
class CauseReader : private JsonReader
{
public:
    explicit CauseReader(const QString& file)
        : JsonReader(file, Message(QT_TRANSLATE_NOOP("ims", "read the description of a cause")),
                     Message(QT_TRANSLATE_NOOP("ims", "Correct the file; its form is described in "
                                                      "resources/causes/README.md.")))
    {
    }

    Expected<Cause> read(const QByteArray& json);

private:
    AffectedVersion version(const QJsonObject& object, const QString& at);
    Question question(const QJsonObject& object, const QString& at);
    CauseRule rule(const QJsonObject& object, const QString& at);
    void checkParameters(const CauseRule& rule, const Fact& fact, const QString& at);
    void checkParameter(const QJsonValue& value, const FactParameter& parameter, const QString& at);
    void checkPlaceholders(const CauseRule& rule, const Fact& fact, const QString& at);
    void checkQuestions(const Cause& cause);
    QList<Message> sentences(const QJsonObject& root, QLatin1StringView key, bool required);
};

QList<Message> CauseReader::sentences(const QJsonObject& root, QLatin1StringView key, bool required)
{
    QList<Message> messages;
    for (const QString& sentence : texts(root, key, {}, required))
        messages.append(Message(sentence.toUtf8()));
    return messages;
}

AffectedVersion CauseReader::version(const QJsonObject& object, const QString& at)
{
    onlyKeys(object, {u"family"_s, u"from"_s, u"fixedIn"_s}, at);
    const AffectedVersion version{text(object, "family"_L1, at), text(object, "from"_L1, at, false),
                                  text(object, "fixedIn"_L1, at, false)};
    static const QRegularExpression family(u"\\A\\d\\.\\d\\z"_s);
    static const QRegularExpression build(u"\\A\\d\\.\\d\\.\\d+(\\.\\d+)?\\z"_s);
    if (!family.match(version.family).hasMatch())
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is not a version such as 5.5"), {at % u"family"_s}));
    for (const QString& number : {version.from, version.fixedIn})
        if (!number.isEmpty() &&
            (!build.match(number).hasMatch() || !number.startsWith(version.family % u'.')))
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is not a build of that version"), {at, number}));
    return version;
}

Question CauseReader::question(const QJsonObject& object, const QString& at)
{
    onlyKeys(object, {u"id"_s, u"text"_s}, at);
    return {text(object, "id"_L1, at), message(object, "text"_L1, at)};
}

std::optional<Basis> basisOf(const QString& name)
{
    if (name == u"documented")
        return Basis::Documented;
    if (name == u"inferred")
        return Basis::Inferred;
    if (name == u"stated")
        return Basis::Stated;
    return std::nullopt;
}

std::optional<FindingStatus> limitOf(const QString& name)
{
    if (name == u"possible")
        return FindingStatus::Possible;
    if (name == u"unlikely")
        return FindingStatus::Unlikely;
    if (name == u"excluded")
        return FindingStatus::Excluded;
    return std::nullopt;
}

CauseRule CauseReader::rule(const QJsonObject& object, const QString& at)
{
    onlyKeys(object,
             {u"fact"_s, u"parameters"_s, u"supports"_s, u"weight"_s, u"basis"_s, u"text"_s, u"atMost"_s},
             at);
    CauseRule rule;
    rule.fact = text(object, "fact"_L1, at);
    rule.parameters = object.contains("parameters"_L1)
                          ? this->object(object.value("parameters"_L1), at % u"parameters"_s)
                          : QJsonObject();
    if (!object.value("supports"_L1).isBool())
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is neither true nor false"), {at % u"supports"_s}));
    rule.supports = object.value("supports"_L1).toBool();
    rule.weight = object.value("weight"_L1).toDouble(NAN);
    if (!(rule.weight > 0.0 && rule.weight <= kGreatestWeight))
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is not a number above 0 and up to 5"), {at % u"weight"_s}));
    const std::optional<Basis> basis = basisOf(text(object, "basis"_L1, at));
    if (!basis)
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is none of documented, inferred, stated"),
                     {at % u"basis"_s}));
    rule.basis = basis.value_or(Basis::Inferred);
    rule.text = message(object, "text"_L1, at);
    if (const QString limit = text(object, "atMost"_L1, at, false); !limit.isEmpty()) {
        rule.atMost = limitOf(limit);
        if (!rule.atMost || rule.supports)
            fail(
                Message(QT_TRANSLATE_NOOP("ims", "%1 is none of possible, unlikely, excluded, or stands in a "
                                                 "rule that supports the cause"),
                        {at % u"atMost"_s}));
    }
    if (const Fact* fact = findFact(rule.fact)) {
        checkParameters(rule, *fact, at);
        checkPlaceholders(rule, *fact, at);
    } else {
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1: there is no fact named “%2”"),
                     {at % u"fact"_s, rule.fact}));
    }
    return rule;
}

void CauseReader::checkParameters(const CauseRule& rule, const Fact& fact, const QString& at)
{
    QStringList known;
    for (const FactParameter& parameter : fact.parameters) {
        const QString name = QString::fromLatin1(parameter.name);
        const QString place = at % u"parameters."_s % name;
        known.append(name);
        const QJsonValue value = rule.parameters.value(name);
        if (!value.isUndefined())
            checkParameter(value, parameter, place);
        else if (parameter.required)
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is missing"), {place}));
    }
    onlyKeys(rule.parameters, known, at % u"parameters."_s);
}

bool isEventId(const QJsonValue& value)
{
    return value.isDouble() && value.toInt(-1) > 0 && value.toInt(-1) <= 0xFFFF;
}

bool isOfKind(const QJsonValue& value, const FactParameter& parameter)
{
    static const QRegularExpression hex(u"\\A[0-9A-Fa-f]{1,8}\\z"_s);
    switch (parameter.kind) {
    case ParameterKind::Text:
        return value.isString() && !value.toString().isEmpty();
    case ParameterKind::Hex:
        return hex.match(value.toString()).hasMatch();
    case ParameterKind::Count:
        return value.isDouble() && value.toInteger(0) >= 1;
    case ParameterKind::Amount:
        return value.isDouble() && value.toInteger(-1) >= 0;
    case ParameterKind::Switch:
        return value.isBool();
    case ParameterKind::Choice:
        return parameter.choices.contains(value.toString());
    case ParameterKind::Numbers: {
        const QJsonArray numbers = value.toArray();
        return !numbers.isEmpty() && std::all_of(numbers.begin(), numbers.end(), isEventId);
    }
    }
    return false;
}

void CauseReader::checkParameter(const QJsonValue& value, const FactParameter& parameter, const QString& at)
{
    if (!isOfKind(value, parameter))
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is not of the kind that the fact needs"), {at}));
}

void CauseReader::checkPlaceholders(const CauseRule& rule, const Fact& fact, const QString& at)
{
    static const QRegularExpression placeholder(u"%(\\d)"_s);
    auto found = placeholder.globalMatch(QString::fromUtf8(rule.text.id));
    while (found.hasNext()) {
        const int number = found.next().capturedView(1).toInt();
        if (number < 1 || number > fact.arguments)
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1 uses %%2, which the fact does not fill"),
                         {at % u"text"_s, QString::number(number)}));
    }
}

void CauseReader::checkQuestions(const Cause& cause)
{
    QSet<QString> ids;
    for (const Question& question : cause.questions) {
        if (ids.contains(question.id))
            fail(Message(QT_TRANSLATE_NOOP("ims", "questions: “%1” is there twice"), {question.id}));
        ids.insert(question.id);
    }
    for (const CauseRule& rule : cause.rules) {
        const QString asked = rule.parameters.value("question"_L1).toString();
        if (rule.fact == u"answer" && !ids.contains(asked))
            fail(Message(QT_TRANSLATE_NOOP("ims", "a rule waits for the answer to “%1”, which is not asked"),
                         {asked}));
    }
}

Expected<Cause> CauseReader::read(const QByteArray& json)
{
    const QJsonObject root = this->root(json);
    onlyKeys(root,
             {u"id"_s, u"title"_s, u"whatHappens"_s, u"kb"_s, u"versions"_s, u"mendedBySettings"_s,
              u"crashes"_s, u"rules"_s, u"questions"_s, u"steps"_s, u"verify"_s, u"risks"_s,
              u"sayToCaller"_s},
             {});
    Cause cause;
    cause.id = text(root, "id"_L1, {});
    static const QRegularExpression idForm(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    if (!idForm.match(cause.id).hasMatch() || cause.id == u"unknown")
        fail(Message(QT_TRANSLATE_NOOP("ims", "id: “%1” is no id of lower-case words with hyphens, or is one "
                                              "that the program keeps for itself"),
                     {cause.id}));
    cause.title = message(root, "title"_L1, {});
    cause.whatHappens = message(root, "whatHappens"_L1, {});
    cause.kb = kbNumbers(root, {});
    cause.mendedBySettings = flag(root, "mendedBySettings"_L1, {}, false);
    cause.crashes = flag(root, "crashes"_L1, {}, false);
    each(root, "versions"_L1, {}, false, [&](const QJsonObject& object, const QString& at) {
        cause.versions.push_back(version(object, at));
    });
    each(root, "questions"_L1, {}, false, [&](const QJsonObject& object, const QString& at) {
        cause.questions.push_back(question(object, at));
    });
    each(root, "rules"_L1, {}, true,
         [&](const QJsonObject& object, const QString& at) { cause.rules.push_back(rule(object, at)); });
    cause.steps = sentences(root, "steps"_L1, true);
    cause.verify = sentences(root, "verify"_L1, true);
    cause.risks = sentences(root, "risks"_L1, false);
    cause.sayToCaller = message(root, "sayToCaller"_L1, {});
    checkQuestions(cause);
    if (error())
        return tl::unexpected(*error());
    return cause;
}

} // namespace

Expected<Cause> CauseCatalogue::causeFromJson(const QByteArray& json, const QString& fileName)
{
    return CauseReader(fileName).read(json);
}

} // namespace ims
