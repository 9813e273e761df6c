#pragma once

#include "core/base/Path.h"

#include <QString>

#include <optional>
#include <vector>

namespace ims {

class CaseSession;

/// The folders of a server between which files are moved.
struct RetestFolders
{
    Path archive;
    Path in;

    friend bool operator==(const RetestFolders&, const RetestFolders&) = default;
};

/// Where the program may move files itself, or why it may not.
struct ServerFolders
{
    std::optional<RetestFolders> found;
    QString why;            ///< where they were not found: whole sentences
    std::vector<Path> logs; ///< event logs that are the server's own
};

/// The folders of the one root that the technician called the server's own. Asks no disk.
ServerFolders serverFolders(const CaseSession& session);

} // namespace ims
