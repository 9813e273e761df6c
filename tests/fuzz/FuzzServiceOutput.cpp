#include "core/service/NetRpcControl.h"
#include "core/service/PortBanner.h"
#include "core/service/ScControl.h"
#include "core/service/ServiceErrors.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using ims::fuzz::demand;

namespace {

void check(const ims::ServiceReply& reply, ims::ServiceVerb verb)
{
    const ims::ServiceTarget target{u"exch01"_s, 0, ims::internetMailService()};
    demand(reply.error == ims::ServiceReply::unexplained || reply.error == ims::ServiceReply::noCommonLogin ||
               reply.error >= 0,
           "what a client prints is no cancellation and no silence");
    demand(verb != ims::ServiceVerb::Query || reply.error != 0 ||
               reply.status.state != ims::ServiceState::Unknown,
           "a query that tells nothing has failed");
    if (reply.error == 0)
        return;
    const ims::Error error = ims::serviceError(verb, target, reply);
    demand(!error.why.isEmpty() && !error.todo.isEmpty(), "a failure has its reason and what to do");
    demand(!error.why.english().contains(u"%1"_s), "the reason is filled in");
}

} // namespace

/// What `net rpc service` and sc.exe print, and what greets on a mail port. The first byte is the verb, the
/// second the exit code; a NUL parts the two streams.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const auto verb = static_cast<ims::ServiceVerb>(data[0] % 3);
    const int exitCode = data[1];
    const QByteArray bytes = ims::fuzz::bytesOf(data + 2, size - 2);
    const qsizetype part = bytes.indexOf('\0');
    const QByteArray output = bytes.left(part < 0 ? bytes.size() : part);
    const QByteArray errors = part < 0 ? QByteArray() : bytes.sliced(part + 1);
    check(ims::readNetRpc(verb, output, errors, exitCode), verb);
    check(ims::readSc(output, errors, exitCode), ims::ServiceVerb::Query);
    const ims::PortBanner banner = ims::judgeBanner(QString::fromLatin1(bytes));
    demand(banner.line.size() <= 512, "a greeting is bounded");
    demand((banner.kind == ims::PortBanner::Kind::InternetMailService) == !banner.build.isEmpty(),
           "the service names its build");
    return 0;
}
