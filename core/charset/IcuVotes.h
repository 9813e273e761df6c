#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace ims {

/// What ICU's own detector thinks of the bytes: catalogue name to confidence 0..1. ISO-8859-x and its
/// windows-125x sister share the higher vote: ICU tells them apart by C1 bytes alone.
QHash<QString, double> icuVotes(QByteArrayView words);

} // namespace ims
