#pragma once

#include "core/base/Path.h"

#include <QDateTime>

#include <vector>

namespace ims {

/// A case as a list of cases shows it.
struct CaseSummary
{
    Path folder;
    QString title; ///< ticket, caller, server: whatever there is, else the folder's name; fit to be shown
    QString step;  ///< id of the step in sight
    QDateTime savedAt;
};

/// The cases below `parent`, the one saved last first, at most `most`. Folders that hold no case, or one that
/// cannot be read, are passed over, symbolic links too. Looks into the last 500 folders by name (names begin
/// with the time of the case) and reads the `most` whose files changed last. For a Job: `parent` may be a
/// share.
std::vector<CaseSummary> recentCases(const Path& parent, size_t most);

} // namespace ims
