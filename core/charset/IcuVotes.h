#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace ims {

/// What ICU's own detector thinks of the bytes: catalogue name to confidence 0..1. A vote counts for the
/// sets that ICU does not tell apart as well: ISO-8859-x and its windows-125x sister (it looks at C1 bytes
/// alone), and KOI8-U, ISO-8859-15 and EUC-TW, which it does not know.
QHash<QString, double> icuVotes(QByteArrayView words);

} // namespace ims
