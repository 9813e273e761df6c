#include "core/evidence/TrackingLog.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using ims::fuzz::demand;

/// A day of tracking; the seeds have the wanted message.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = ims::fuzz::bytesOf(data, size);
    ims::TrackingLogReader reader({ims::messageIdKey(u"<1@x.example>"_s),
                                   ims::mtsIdKey(u"c=US;a= ;p=Example;l=EXCH019903101159ABCD1234"_s)});
    const auto log = reader.read(ims::ByteSource::fromBytes(bytes, u"19990310.log"_s));
    const bool looksLike = ims::looksLikeTrackingLog(bytes);
    demand(log || !looksLike, "what looks like a tracking log is read");
    if (!log)
        return 0;
    const ims::ByteRange all{0, bytes.size()};
    demand(log->entries >= qint64(log->deliveries.size()), "deliveries are entries");
    demand((log->entries > 0) == log->first.isValid(), "entries have a time");
    demand(!log->first.isValid() || log->first <= log->last, "the first is not after the last");
    for (const ims::TrackedDelivery& delivery : log->deliveries) {
        demand(all.contains(delivery.range), "a delivery lies in the file");
        demand(delivery.time >= log->first && delivery.time <= log->last, "a delivery is of the log's time");
    }
    return 0;
}
