#pragma once

#include "core/charset/CharsetDetector.h"

#include <QJsonObject>

namespace ims {

/// The contract's "detected" object: {"charset", "confidence", "alternatives":[{"charset", "confidence"}]}.
/// Without `language`, which only the command `charset` shows; it adds it by itself.
QJsonObject detectionJson(const Detection& detection);

} // namespace ims
