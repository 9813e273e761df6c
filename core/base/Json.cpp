#include "core/base/Json.h"

#include "core/base/JsonWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

QJsonValue jsonTime(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(QString::fromLatin1(timeText(time))) : QJsonValue();
}

QJsonValue jsonTextOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray jsonArray(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList jsonTexts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(value.toString());
    return list;
}

void addRange(QJsonObject& object, ByteRange range)
{
    object.insert("offset"_L1, range.offset);
    object.insert("length"_L1, range.length);
}

namespace {

/// Whether an escape such as \ud83d begins at `at`. Qt writes pairs as UTF-8 and escapes halves alone.
bool isHalfPair(QByteArrayView json, qsizetype at)
{
    if (at + 6 > json.size() || json[at + 1] != 'u')
        return false;
    const uint unit = json.sliced(at + 2, 4).toByteArray().toUInt(nullptr, 16);
    return QChar::isSurrogate(unit);
}

} // namespace

QByteArray jsonBytes(const QJsonObject& object, QJsonDocument::JsonFormat format)
{
    const QByteArray json = QJsonDocument(object).toJson(format);
    if (!json.contains("\\ud"))
        return json;
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        const bool escape = json[at] == '\\';
        const bool half = escape && isHalfPair(json, at);
        const qsizetype length = half ? 6 : escape ? 2 : 1;
        if (half)
            result += "\xef\xbf\xbd"; // U+FFFD
        else
            result += json.sliced(at, std::min(length, json.size() - at));
        at += length;
    }
    return result;
}

QByteArray jsonLine(const QJsonObject& object)
{
    return jsonBytes(object, QJsonDocument::Compact) + '\n';
}

} // namespace ims
