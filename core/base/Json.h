#pragma once

#include "core/base/ByteRange.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace ims {

/// A time as the contract writes it: ISO 8601 UTC with `Z`, seconds; null for an invalid time.
QJsonValue jsonTime(const QDateTime& time);

/// The text, or null where it is empty.
QJsonValue jsonTextOrNull(const QString& text);

QJsonArray jsonArray(const QStringList& texts);

/// The texts of an array, an empty one for each value that is none; nothing where it is no array.
QStringList jsonTexts(const QJsonValue& array);

/// Adds "offset" and "length" of a range to an object.
void addRange(QJsonObject& object, ByteRange range);

/// The object in UTF-8. Half a surrogate pair, which strangers' UTF-16 may hold, becomes U+FFFD: strict
/// parsers refuse a text with it.
QByteArray jsonBytes(const QJsonObject& object, QJsonDocument::JsonFormat format);

/// One object on one line, UTF-8, with a line break at its end.
QByteArray jsonLine(const QJsonObject& object);

} // namespace ims
