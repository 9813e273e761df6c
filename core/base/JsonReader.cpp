#include "core/base/JsonReader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace ims {

JsonReader::JsonReader(QString file, Message doing, Message todo)
    : m_file(std::move(file))
    , m_doing(std::move(doing))
    , m_todo(std::move(todo))
{
}

void JsonReader::fail(Message why)
{
    if (!m_error)
        m_error = Error{m_doing, m_file, std::move(why), m_todo};
}

QJsonObject JsonReader::root(const QByteArray& json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        fail(Message(QT_TRANSLATE_NOOP("ims", "it is no JSON object (byte %1)"),
                     {QString::number(parsed.offset)}));
    return document.object();
}

QString JsonReader::text(const QJsonObject& object, QLatin1StringView key, const QString& at, bool required)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && !required)
        return {};
    if (!value.isString() || value.toString().trimmed().isEmpty())
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is missing or no text"), {at + key}));
    return value.toString();
}

Message JsonReader::message(const QJsonObject& object, QLatin1StringView key, const QString& at,
                            bool required)
{
    return Message(text(object, key, at, required).toUtf8());
}

QStringList JsonReader::texts(const QJsonObject& object, QLatin1StringView key, const QString& at,
                              bool required)
{
    QStringList found;
    for (const QJsonValue& value : list(object, key, at, required)) {
        if (value.toString().trimmed().isEmpty())
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is missing or no text"),
                         {at + key + u'[' + QString::number(found.size()) + u']'}));
        found.append(value.toString());
    }
    return found;
}

QStringList JsonReader::kbNumbers(const QJsonObject& object, const QString& at, bool required)
{
    static const QRegularExpression form(QStringLiteral("\\AQ\\d{6}\\z"));
    const QStringList numbers = texts(object, QLatin1StringView("kb"), at, required);
    for (const QString& number : numbers) {
        if (!form.match(number).hasMatch() || numbers.count(number) > 1)
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is not a KB number such as Q230250, or is there "
                                                  "twice"),
                         {at + QLatin1StringView("kb"), number}));
    }
    return numbers;
}

bool JsonReader::flag(const QJsonObject& object, QLatin1StringView key, const QString& at, bool otherwise)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is neither true nor false"), {at + key}));
    return value.toBool(otherwise);
}

QJsonArray JsonReader::list(const QJsonObject& object, QLatin1StringView key, const QString& at,
                            bool required)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && !required)
        return {};
    if (!value.isArray() || (required && value.toArray().isEmpty()))
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is missing, empty or no list"), {at + key}));
    return value.toArray();
}

QJsonObject JsonReader::object(const QJsonValue& value, const QString& at)
{
    if (!value.isObject())
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no object"), {at}));
    return value.toObject();
}

void JsonReader::onlyKeys(const QJsonObject& object, const QStringList& known, const QString& at)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is not known here"), {at + it.key()}));
    }
}

} // namespace ims
