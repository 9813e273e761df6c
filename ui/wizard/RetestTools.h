#pragma once

#include "core/retest/SmbShare.h"

#include <functional>

namespace ims {

/// A clock that nobody sets, in milliseconds.
qint64 steadyMilliseconds();

/// How a window reaches the folders of a server; tests put their own here.
struct RetestTools
{
    FolderOpener open = RetestSurroundings().open;                               ///< called in other threads
    std::function<Expected<void>(const Path&)> make = RetestSurroundings().make; ///< called in other threads
    std::function<RetestSurroundings(std::shared_ptr<const SmbLogin>, RetestSurroundings)> shares =
        &withShares;
    std::function<QString()> helper = &findSmbHelper;    ///< empty = this computer reaches no shares
    std::function<qint64()> clock = &steadyMilliseconds; ///< called in any thread
    qint64 interval =
        5'000; ///< between two looks at the folders, in milliseconds; longer where a look is slow
    qint64 fairTime = 60'000; ///< so long after a message was taken a failure may still be logged
};

} // namespace ims
