#pragma once

#include "core/base/Error.h"
#include "core/base/Path.h"
#include "core/base/StopToken.h"

#include <functional>
#include <vector>

namespace ims {

/// One entry of a folder, links not followed.
struct FolderEntry
{
    enum class Kind {
        File,
        Folder,
        Link, ///< a symbolic link, whatever it points at
        Other ///< device, pipe, socket, junction
    };

    Path path;
    Kind kind = Kind::File;
};

/// How folders are listed; replaced in tests by one that fails.
using FolderLister =
    std::function<Expected<std::vector<FolderEntry>>(const Path& folder, const StopToken& stop)>;

/// The entries of a folder by name. At most 1,000,000, so that memory stays bounded; an Error beyond, and
/// where the folder cannot be opened or read to its end.
Expected<std::vector<FolderEntry>> listFolder(const Path& folder, const StopToken& stop = {});

/// The last component of a path as people see it, also for `dir/` and `.`.
QString folderName(const Path& folder);

} // namespace ims
