#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"

namespace ims {

/// The SHA-256 of a whole source as 64 lower-case hex digits. Reads in windows of 1 MiB.
Expected<QString> sha256Hex(const ByteSource& source, const StopToken& stop = {});

} // namespace ims
