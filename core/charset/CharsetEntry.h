#pragma once

#include "core/charset/Charset.h"

#include <QJsonObject>

namespace ims {

/// Labels compare without case, outer blanks and quotes: mail programs wrote `"ISO-8859-1 "` and `'koi8-r'`.
QString normalizedLabel(const QString& label);

/// Puts the fields of one entry of a catalogue file (resources/charsets/README.md) over `charset`: `aliases`,
/// `imsAlso`, `covers`, `kb` and `servicePacks` are added to what it has, every other field replaces. A new
/// `imsName` without `imsVersions` holds for all versions; a new `decoder` ends the table, and what
/// the charset covers. `usual` is the basis of what the entry does not call documented, inferred, stated or
/// server. `entry` stands in the answer: what is wrong, empty where nothing is.
Message applyEntry(const QJsonObject& json, const QString& entry, NameBasis usual, Charset& charset);

} // namespace ims
