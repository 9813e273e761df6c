#pragma once

#include "core/spool/SpoolFile.h"

#include <QJsonObject>

namespace ims {

/// The object that `imsdoctor-cli inspect` prints for a file. `fileHex`: the bytes of a file name that is not
/// UTF-8, else empty.
QJsonObject spoolFileJson(const SpoolFile& file, const QString& sha256, const QByteArray& fileHex = {});

/// The spellings of the command line's JSON.
QString jsonName(SpoolKind kind);
QString jsonName(EnvelopeRole role);
QString jsonName(DeclarationPlace place);
QString jsonName(FlagSeverity severity);
QString jsonName(Fit fit);
QString jsonName(Applies applies); ///< empty for Nothing

} // namespace ims
