#pragma once

#include "core/charset/Charset.h"

#include <QJsonObject>

namespace ims {

/// "documented", "inferred", "stated", "server".
QString basisName(NameBasis basis);

/// All that the catalogue knows of a charset, the name of its setting for one version of Exchange ("4.0",
/// "5.0", "5.5") or the one best known.
QJsonObject charsetJson(const Charset& charset, const QString& version);

} // namespace ims
