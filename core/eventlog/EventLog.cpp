#include "core/eventlog/EventLog.h"

#include "core/eventlog/EvtFormat.h"
#include "core/eventlog/EvtxFormat.h"
#include "core/eventlog/LogRecords.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr std::string_view recordSignature = "LfLe";

bool isRecordAt(QByteArrayView bytes, qint64 offset)
{
    return offset >= 0 && evt::isRecordLength(evt::word(bytes, offset));
}

} // namespace

bool EventFilter::accepts(const Event& event) const
{
    if (!ids.empty() && std::find(ids.begin(), ids.end(), event.id()) == ids.end())
        return false;
    if (!sources.isEmpty() && !sources.contains(event.source, Qt::CaseInsensitive))
        return false;
    const bool timed = event.time.isValid();
    if (since.isValid() && (!timed || event.time < since))
        return false;
    return !until.isValid() || (timed && event.time < until);
}

EventFilter EventFilter::failures()
{
    EventFilter filter;
    filter.ids = {4117};
    filter.sources = QStringList{u"MSExchangeIMC"_s};
    return filter;
}

bool looksLikeEventLog(QByteArrayView beginning)
{
    if (beginning.startsWith(evtx::fileSignature) || evt::header(beginning))
        return true;
    // A log that has lost its header still has records. (Each file of a folder passes here: the standard
    // library's search is ten times as fast as Qt's.)
    const std::string_view bytes(beginning.data(), static_cast<size_t>(beginning.size()));
    for (size_t at = bytes.find(recordSignature); at != bytes.npos;
         at = bytes.find(recordSignature, at + 1)) {
        if (isRecordAt(beginning, static_cast<qint64>(at) - 4))
            return true;
    }
    return false;
}

Expected<EventLog> readEventLog(const ByteSourcePtr& source, const EventFilter& filter, const StopToken& stop,
                                const Progress& progress, const TextTimes& times)
{
    return LogRecords::open(source, filter, stop, progress, times).and_then([&stop](LogRecords&& records) {
        return std::move(records).whole(stop);
    });
}

std::optional<Error> unreadablePart(const EventLog& log)
{
    if (log.unreadable == 0)
        return std::nullopt;
    return Error{
        Message(QT_TRANSLATE_NOOP("ims", "read a part of the event log")), log.file, log.state,
        Message(QT_TRANSLATE_NOOP("ims", "What could be read is used; copy the log again if you can."))};
}

std::optional<Error> undatedPart(const EventLog& log)
{
    if (log.possibleOrders.empty())
        return std::nullopt;
    return Error{
        Message(QT_TRANSLATE_NOOP("ims", "read the dates of the event log")), log.file,
        Message(QT_TRANSLATE_NOOP("ims", "they do not tell whether the day or the month comes first (%1)"),
                {log.openTimes.exampleDate}),
        Message(QT_TRANSLATE_NOOP("ims", "State their order (in step 1, or with --date-order on the command "
                                         "line); until then its events are listed without a time."))};
}

} // namespace ims
