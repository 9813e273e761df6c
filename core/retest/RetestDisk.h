#pragma once

#include "core/base/Error.h"
#include "core/base/Path.h"

#include <memory>

namespace ims {

/// Returns when the disk has the names in a folder: a new file's bytes alone do not survive a lost power
/// line. Where the system cannot do it for folders (Windows), nothing is done.
Expected<void> flushFolder(const Path& folder);

/// Keeps a journal to one process at a time. The system gives it back however the process ends.
class RetestLock
{
public:
    /// Takes it without waiting; an Error where another process has it. `journal` must exist. Where the file
    /// system knows no locks there is none, and no Error.
    static Expected<RetestLock> take(const Path& journal);

    /// Whether an error says that another process has it.
    static bool isHeldElsewhere(const Error& error);

private:
    struct Handle;
    std::shared_ptr<Handle> m_handle;
};

} // namespace ims
