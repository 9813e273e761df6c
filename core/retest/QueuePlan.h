#pragma once

#include "core/retest/Retest.h"

namespace ims {

/// The service's list of its queues, which some articles delete when messages are put back (KB Q169223,
/// Q168883). It holds no mail and is built anew at the start (KB Q193862).
QString queueFileName();

/// What there is to know before Queue.dat is set aside.
struct QueuePlan
{
    std::optional<PlannedMove> queue; ///< nothing where it cannot be moved
    Message why;                      ///< then
    std::optional<qint64> outbound; ///< files in OUT, which may be sent twice (KB Q312443); nothing = unknown
};

/// `imcdata`: the folder with IN, OUT and Queue.dat. Changes nothing. An Error where it cannot be listed.
Expected<QueuePlan> planQueue(const Path& imcdata, const FolderOpener& open = LocalMoveFolder::open);

} // namespace ims
