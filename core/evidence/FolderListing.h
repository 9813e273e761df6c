#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Error.h"
#include "core/base/Path.h"
#include "core/base/StopToken.h"

#include <chrono>
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

/// How folders are listed; replaced in tests by one that fails or never answers.
using FolderLister =
    std::function<Expected<std::vector<FolderEntry>>(const Path& folder, const StopToken& stop)>;

/// The entries of a folder by name. At most 1,000,000, so that memory stays bounded; an Error beyond, and
/// where the folder cannot be opened or read to its end.
Expected<std::vector<FolderEntry>> listFolder(const Path& folder, const StopToken& stop = {});

/// By what a folder is looked through.
struct FolderAccess
{
    FolderLister list = listFolder;
    FileOpener open = ByteSource::open;
    /// How long the system may take for one answer. A share that is gone often gives none for minutes.
    std::chrono::milliseconds patience = std::chrono::seconds(30);
};

/// The last component of a path as people see it, also for `dir/` and `.`.
QString folderName(const Path& folder);

} // namespace ims
