#pragma once

#include "core/charset/Charset.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ims {

/// A text in the order in which it is read.
struct LogicalText
{
    QString text;
    std::vector<qsizetype> sources; ///< for each UTF-16 unit the one of the visual text that it was
};

/// Turns text that is stored as it is seen, from left to right (ISO-8859-8 without -I, RFC 1555 and 1556),
/// into the order in which it is read, line by line. A line runs from right to left where it has at least as
/// many letters of that direction as of the other; one without any stays as it is. An inference where both
/// kinds of letters stand in a line: visual text does not say which direction its line has.
LogicalText logicalOrder(const QString& visual);

/// Whether Hebrew words begin with the letters that only stand at the end of a word more often than they end
/// with them: then they are stored as they are seen.
bool looksVisual(const QString& text);

/// Bytes as people are to read them: decoded, and in logical order. A charset that is only detected says
/// nothing of the order (ISO-8859-8 and -8-I have the same bytes): then the text itself must look visual.
QString readableText(QByteArrayView bytes, const Charset& charset, bool declared = true);

} // namespace ims
