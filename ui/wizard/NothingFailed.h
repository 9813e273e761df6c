#pragma once

#include "core/evidence/Evidence.h"

namespace ims {

/// Why evidence without a single failed message has none, as far as it can be told, and what to do next.
QString whyNothingFailed(const Evidence& evidence);

} // namespace ims
