#pragma once

#include "core/base/ByteRange.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace ims {

/// A time as the contract writes it: ISO 8601 UTC with `Z`, seconds; null for an invalid time.
QJsonValue jsonTime(const QDateTime& time);

/// The text, or null where it is empty.
QJsonValue jsonTextOrNull(const QString& text);

QJsonArray jsonArray(const QStringList& texts);

/// Adds "offset" and "length" of a range to an object.
void addRange(QJsonObject& object, ByteRange range);

/// One object on one line, UTF-8, with a line break at its end.
QByteArray jsonLine(const QJsonObject& object);

} // namespace ims
