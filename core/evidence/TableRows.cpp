#include "core/evidence/TableRows.h"

#include "core/eventlog/EventTable.h"

#include <QCoreApplication>

namespace ims {

namespace {

/// A column whose rows point into a few texts: `textOf` gives the text of a key, `keyOf` a row's key.
template <class TextOf, class KeyOf>
EventColumn columnOf(quint32 rows, size_t keys, const TextOf& textOf, const KeyOf& keyOf)
{
    constexpr quint32 unknown = std::numeric_limits<quint32>::max();
    std::vector<quint32> numbers(keys, unknown); // of the texts, by key
    SortedTextsBuilder texts;
    std::vector<quint32> values;
    values.reserve(rows);
    for (quint32 row = 0; row < rows; ++row) {
        const size_t key = keyOf(row);
        if (numbers.at(key) == unknown)
            numbers[key] = texts.add(textOf(key));
        values.push_back(numbers[key]);
    }
    return EventColumn::of(std::move(texts), std::move(values));
}

EventColumn textColumn(const EventTable& table, TableText column)
{
    const QStringList& texts = table.texts(column);
    return columnOf(
        table.size(), static_cast<size_t>(texts.size()),
        [&texts](size_t key) { return texts.at(static_cast<qsizetype>(key)); },
        [&](quint32 row) -> size_t { return table.textIndex(row, column); });
}

EventColumn idColumn(const EventTable& table)
{
    constexpr size_t ids = 1 << 16;
    return columnOf(
        table.size(), ids, [](size_t id) { return QString::number(id); },
        [&table](quint32 row) -> size_t { return table.id(row); });
}

} // namespace

Message eventTypeText(EventType type)
{
    switch (type) {
    case EventType::Error:
        return Message(QT_TRANSLATE_NOOP("ims", "Error"));
    case EventType::Warning:
        return Message(QT_TRANSLATE_NOOP("ims", "Warning"));
    case EventType::Information:
        return Message(QT_TRANSLATE_NOOP("ims", "Information"));
    case EventType::SuccessAudit:
        return Message(QT_TRANSLATE_NOOP("ims", "Success audit"));
    case EventType::FailureAudit:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("ims", "Failure audit"));
}

std::shared_ptr<const EventRows> rowsOfTable(const EventTable& table,
                                             const std::function<QString(const Message&)>& wording)
{
    const auto typeText = [&wording](size_t key) {
        const Message text = eventTypeText(static_cast<EventType>(key));
        return wording ? wording(text) : text.english();
    };
    const auto typeOf = [&table](quint32 row) { return static_cast<size_t>(table.type(row)); };
    constexpr size_t types = static_cast<size_t>(EventType::FailureAudit) + 1;
    std::vector<qint64> times(table.size());
    for (quint32 row = 0; row < table.size(); ++row)
        times[row] = table.time(row) == noTime ? EventRows::noTime : table.time(row);
    EventRows::Columns columns;
    columns.emplace_back(EventFacet::SpoolFile, textColumn(table, TableText::SpoolFile));
    columns.emplace_back(EventFacet::Computer, textColumn(table, TableText::Computer));
    columns.emplace_back(EventFacet::Source, textColumn(table, TableText::Source));
    columns.emplace_back(EventFacet::EventId, idColumn(table));
    columns.emplace_back(EventFacet::Type, columnOf(table.size(), types, typeText, typeOf));
    columns.emplace_back(EventFacet::Log, textColumn(table, TableText::Log));
    return std::make_shared<const EventRows>(std::move(times), std::move(columns));
}

ExportedEvents eventsOfTable(const std::shared_ptr<const EventTable>& table, std::vector<quint32> shown,
                             QHash<QString, QString> logNames)
{
    ExportedEvents events;
    events.count = shown.size();
    events.event = [table, shown = std::move(shown)](size_t i) { return table->event(shown.at(i)); };
    events.logNames = std::move(logNames);
    return events;
}

} // namespace ims
