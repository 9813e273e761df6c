#pragma once

#include "core/service/ClientProcess.h"
#include "core/service/ServiceControl.h"

namespace ims {

/// What a client's run tells of the service: `read` where it ran to its end, else why it did not.
template <class Read>
ServiceReply replyOf(const ClientResult& result, Read read)
{
    ServiceReply reply;
    switch (result.end) {
    case ClientResult::End::Finished:
        reply = read(result);
        break;
    case ClientResult::End::TimedOut:
        reply.error = ServiceReply::noAnswer;
        break;
    case ClientResult::End::Cancelled:
        reply.error = ServiceReply::cancelled;
        break;
    case ClientResult::End::NotStarted:
    case ClientResult::End::Crashed:
        reply.error = ServiceReply::clientFailed;
        reply.output = result.why;
        break;
    }
    if (reply.error == 1060)
        reply.status.state = ServiceState::NotInstalled;
    reply.taken = result.taken;
    return reply;
}

} // namespace ims
