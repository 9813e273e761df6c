#pragma once

#include "core/base/Path.h"

namespace ims {

/// Starts the program `spoolview`, which lies beside this one or is found by the system, on a file. The
/// program goes on by itself.
/// @return whether it was started
bool startSpoolView(const Path& file);

} // namespace ims
