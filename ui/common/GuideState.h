#pragma once

#include "core/base/Error.h"
#include "core/base/Path.h"

#include <QSize>
#include <QStringList>

namespace ims {

/// What the program remembers of how it helps, from one start to the next. Nothing depends on it.
struct GuideState
{
    bool tourSeen = false;      ///< the first tour was closed
    QSize helpSize{0, 0};       ///< of the help's window; empty = the usual one
    QStringList recentCommands; ///< ids, newest first

    friend bool operator==(const GuideState&, const GuideState&) = default;
};

/// As it is at first where the file is not there, or is none of ours.
GuideState readGuideState(const Path& file);

Expected<void> writeGuideState(const Path& file, const GuideState& state);

} // namespace ims
