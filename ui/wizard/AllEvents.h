#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/eventlog/EventTable.h"
#include "core/evidence/Evidence.h"
#include "ui/common/Job.h"
#include "ui/models/EventRowsModel.h"

namespace ims {

/// Every event of the logs of a case: "show everything in the log".
struct AllEvents
{
    std::shared_ptr<const EventTable> table;
    std::shared_ptr<const EventRows> rows;
    QList<Error> errors; ///< of logs, or parts of one, that cannot be read
};

/// Which logs these are, and what was stated about their times.
struct LogsToRead
{
    std::vector<Path> logs;
    TextTimes times;
    FileOpener open = ByteSource::open;
};
LogsToRead logsOf(const Evidence& evidence, const CaseRecord& record);

/// For a Job. An Error only where it was cancelled.
Expected<AllEvents> readAllEvents(const LogsToRead& wanted, const JobContext& context);

/// As a table shows them; what an event says is read from its log when it comes into sight.
EventList listOf(const AllEvents& all);

/// The row of an event by its log and record; nothing where it is none of them.
std::optional<quint32> rowOf(const AllEvents& all, const Event& event);

} // namespace ims
