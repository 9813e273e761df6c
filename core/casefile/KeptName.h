#pragma once

#include "core/base/Path.h"

namespace ims {

/// Whether a name with slashes leads to a file below `evidence/` of a case's folder on every system: no `..`,
/// drive, backslash, stream, device name or control character in it. A case may come from a stranger.
bool isKeptName(const QString& name);

/// A name below `evidence/` for a file that lies at `relative` below the `number`-th opened input: the same
/// folders and names, what no name may hold elsewhere replaced by `_`.
QString keptNameFor(qsizetype number, const Path& relative);

} // namespace ims
