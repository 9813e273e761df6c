#include "core/eventlog/EventTable.h"

#include <QHash>

namespace ims {

namespace {

/// Gives every different text a number.
class Interner
{
public:
    explicit Interner(QStringList& texts)
        : m_texts(texts)
    {
    }

    quint32 indexOf(const QString& text)
    {
        const auto found = m_indexes.constFind(text);
        if (found != m_indexes.constEnd())
            return *found;
        const auto index = static_cast<quint32>(m_texts.size());
        m_texts += text;
        m_indexes.insert(text, index);
        return index;
    }

private:
    QStringList& m_texts;
    QHash<QString, quint32> m_indexes;
};

} // namespace

Expected<std::shared_ptr<const EventTable>> EventTable::read(const std::vector<ByteSourcePtr>& sources,
                                                             const TextTimes& times, const StopToken& stop,
                                                             const Progress& progress)
{
    auto table = std::make_shared<EventTable>();
    std::vector<EventLog> logs;
    for (const ByteSourcePtr& source : sources) {
        auto log = readEventLog(source, {}, stop, progress, times);
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "read the event log"))));
        if (!log) {
            table->m_errors += log.error();
            continue;
        }
        logs.push_back(std::move(*log));
        EventLog& kept = table->m_logs.emplace_back(logs.back());
        kept.events = {};
        if (std::optional<Error> part = unreadablePart(kept))
            table->m_errors += std::move(*part);
        if (std::optional<Error> undated = undatedPart(kept))
            table->m_errors += std::move(*undated);
    }
    table->m_events = mergeEvents(std::move(logs));
    std::vector<Interner> interners(table->m_texts.begin(), table->m_texts.end());
    for (const Event& event : table->m_events) {
        Row& row = table->m_rows.emplace_back();
        row.time = event.time.isValid() ? event.time.toSecsSinceEpoch() : noTime;
        row.record = event.record.value_or(0);
        row.hasRecord = event.record.has_value();
        row.fullId = event.fullId;
        row.type = event.type;
        row.recovered = event.recovered;
        const std::array texts = {event.source, event.computer, event.category, spoolFileName(event),
                                  event.log};
        for (size_t column = 0; column < texts.size(); ++column)
            row.texts[column] = interners[column].indexOf(texts[column]);
    }
    return std::shared_ptr<const EventTable>(std::move(table));
}

std::optional<quint32> EventTable::record(quint32 row) const
{
    return m_rows[row].hasRecord ? std::optional(m_rows[row].record) : std::nullopt;
}

Expected<Event> EventTable::event(quint32 row) const
{
    return m_events[row];
}

} // namespace ims
