#include "core/evidence/KnownFaults.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using ims::fuzz::demand;

namespace {

void check(const ims::DrWatsonLog& log, qint64 size)
{
    demand(log.faults.size() <= ims::mostFaults, "no more faults than said");
    qint64 end = size;
    for (const ims::DrWatsonFault& fault : log.faults) {
        const ims::ByteRange all{0, size};
        demand(all.contains(fault.range) && fault.range.end() == end, "the faults follow each other");
        demand(fault.faultLine.isEmpty() || fault.range.contains(fault.faultLine), "FAULT line in the fault");
        demand(fault.frames.size() <= ims::mostFrames, "no more frames than said");
        for (const ims::StackFrame& frame : fault.frames)
            demand(fault.range.contains(frame.range), "frame in the fault");
        demand(fault.addressFrom != ims::FaultAddress::None || fault.address.isEmpty(),
               "address has a source");
        ims::knownFaultsOf(fault);
        end = fault.range.offset;
    }
}

} // namespace

/// Drwtsn32.log, in 8-bit text and UTF-16.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = ims::fuzz::bytesOf(data, size);
    if (const auto log = ims::readDrWatsonLog(ims::ByteSource::fromBytes(bytes, u"fuzz"_s)))
        check(*log, bytes.size());
    return 0;
}
