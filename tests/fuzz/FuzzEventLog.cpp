#include "core/eventlog/EventLog.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// What must hold for every log, whatever its bytes are.
void check(const ims::EventLog& log, qint64 size)
{
    const auto demand = [](bool holds) {
        if (!holds)
            std::abort();
    };
    demand(log.unreadable >= 0);
    demand(log.records >= 0);
    demand(!log.first.isValid() || !log.last.isValid() || log.first <= log.last);
    for (const ims::Event& event : log.events) {
        demand(event.range.offset >= 0 && event.range.length >= 0);
        demand(event.range.offset + event.range.length <= size);
        ims::spoolFileName(event);
        ims::dataWords(event);
    }
}

} // namespace

/// A log of any form: the reader tells the forms apart by content, as it does for users.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto log = ims::readEventLog(ims::ByteSource::fromBytes(bytes, u"fuzz"_s), {});
    if (log)
        check(*log, bytes.size());
    return 0;
}
