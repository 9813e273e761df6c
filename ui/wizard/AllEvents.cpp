#include "ui/wizard/AllEvents.h"

#include "core/evidence/TableRows.h"
#include "ui/common/Translated.h"
#include "ui/wizard/EventWords.h"

using namespace Qt::StringLiterals;

namespace ims {

LogsToRead logsOf(const Evidence& evidence, const CaseRecord& record)
{
    LogsToRead wanted;
    for (const Input& input : evidence.inputs) {
        if (input.kind == InputKind::EventLog)
            wanted.logs.push_back(input.path());
    }
    wanted.open = evidence.open;
    wanted.times = {dateOrderOf(record.dateOrder), timeZoneOf(record.timeZone)};
    return wanted;
}

Expected<AllEvents> readAllEvents(const LogsToRead& wanted, const JobContext& context)
{
    AllEvents all;
    std::vector<ByteSourcePtr> sources;
    for (const Path& path : wanted.logs) {
        if (const auto source = wanted.open(path))
            sources.push_back(*source);
        else
            all.errors.append(source.error());
    }
    return EventTable::read(sources, wanted.times, context.stop(), context.progress())
        .map([&](const std::shared_ptr<const EventTable>& table) {
            all.table = table;
            all.errors += table->errors();
            all.rows = rowsOfTable(*table, [](const Message& text) { return translated(text); });
            return all;
        });
}

EventList listOf(const AllEvents& all)
{
    EventList list;
    list.rows = all.rows;
    list.failures = false;
    list.columns = eventColumns();
    list.description = [table = all.table](quint32 row) {
        const auto event = table->event(row);
        return event ? eventDescription(*event).replace(u'\n', u' ') : translated(event.error());
    };
    return list;
}

std::optional<quint32> rowOf(const AllEvents& all, const Event& event)
{
    for (quint32 row = 0; row < all.table->size(); ++row) {
        if (all.table->record(row) == event.record && all.table->text(row, TableText::Log) == event.log &&
            all.table->fullId(row) == event.fullId)
            return row;
    }
    return std::nullopt;
}

} // namespace ims
