#include "core/base/Json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ims {

QJsonValue jsonTime(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonTextOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray jsonArray(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

void addRange(QJsonObject& object, ByteRange range)
{
    object.insert("offset"_L1, range.offset);
    object.insert("length"_L1, range.length);
}

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace ims
