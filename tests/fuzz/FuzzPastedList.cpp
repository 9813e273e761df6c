#include "core/evidence/PerfOptLog.h"
#include "core/evidence/ServiceList.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using ims::fuzz::demand;

/// A list of services pasted from a server, and Performance Optimizer's log.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = ims::fuzz::bytesOf(data, size);
    const ims::ByteRange all{0, bytes.size()};
    const ims::ByteSourcePtr source = ims::ByteSource::fromBytes(bytes, u"fuzz"_s);
    const auto list = ims::readServiceList(source, *ims::AntivirusCatalogue::builtIn());
    demand(list.has_value(), "any text gives entries or notes");
    demand(!list->entries.empty() || !list->notes.isEmpty(), "nothing found is told");
    for (const ims::ListedService& service : list->entries) {
        demand(all.contains(service.range) && !service.range.isEmpty(), "an entry lies in the file");
        demand(!service.shownName().isEmpty(), "an entry has a name");
    }
    const auto log = ims::readPerfOptLog(source);
    demand(log.has_value(), "any text gives changes or notes");
    qint64 end = 0;
    for (const ims::PerfOptChange& change : log->changes) {
        demand(all.contains(change.range) && change.range.offset >= end, "changes follow one another");
        demand(!change.meaning().english().isEmpty(), "a change has words");
        end = change.range.end();
    }
    return 0;
}
