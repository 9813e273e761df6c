#pragma once

#include "core/base/ByteSource.h"

namespace ims {

/// A run of another source's bytes as a source of its own, offsets counted from its start: one message of a
/// mailbox, one file of an archive that keeps them as they are. The range is cut at the outer source's end.
/// Nothing is held in memory; reads fail as the outer source's do.
ByteSourcePtr rangeSource(ByteSourcePtr outer, ByteRange range, const QString& name);

} // namespace ims
