#include "core/eventlog/EventTable.h"

#include <QHash>

#include <algorithm>

namespace ims {

namespace {

const char* const readingLog = QT_TRANSLATE_NOOP("ims", "read the event log");

constexpr quint32 beat = 1024; // rows between two looks at the stop token

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
        // Most events share a text with the one before.
        if (text.constData() == m_last.constData() && text.size() == m_last.size() && !m_texts.isEmpty())
            return m_lastIndex;
        m_last = text;
        m_lastIndex = find(text);
        return m_lastIndex;
    }

private:
    quint32 find(const QString& text)
    {
        const auto found = m_indexes.constFind(text);
        if (found != m_indexes.constEnd())
            return *found;
        const auto index = static_cast<quint32>(m_texts.size());
        m_texts += text;
        m_indexes.insert(text, index);
        return index;
    }

    QStringList& m_texts;
    QHash<QString, quint32> m_indexes;
    QString m_last;
    quint32 m_lastIndex = 0;
};

qint64 sizeOf(const std::vector<ByteSourcePtr>& sources)
{
    qint64 size = 0;
    for (const ByteSourcePtr& source : sources)
        size += source->size();
    return size;
}

} // namespace

Expected<std::shared_ptr<const EventTable>> EventTable::read(const std::vector<ByteSourcePtr>& sources,
                                                             const TextTimes& times, const StopToken& stop,
                                                             const Progress& progress)
{
    auto table = std::make_shared<EventTable>();
    // Reading counts for one half of the work, listing for the other.
    const qint64 bytes = sizeOf(sources);
    const auto listing = [&progress, bytes](qint64 done, qint64 total, const Message& what) {
        report(progress, bytes + qint64(double(bytes) * double(done) / double(total)), 2 * bytes, what);
    };
    if (std::optional<Error> error = table->openLogs(sources, times, stop, progress))
        return tl::unexpected(std::move(*error));
    if (!table->addRows(stop, progress ? Progress(listing) : Progress()))
        return tl::unexpected(cancelledError(Message(readingLog)));
    return std::shared_ptr<const EventTable>(std::move(table));
}

/// An Error where it was cancelled.
std::optional<Error> EventTable::openLogs(const std::vector<ByteSourcePtr>& sources, const TextTimes& times,
                                          const StopToken& stop, const Progress& progress)
{
    const qint64 bytes = sizeOf(sources);
    qint64 before = 0;
    for (const ByteSourcePtr& source : sources) {
        const auto reading = [&progress, bytes, before](qint64 done, qint64 /*total*/, const Message& what) {
            report(progress, before + done, 2 * bytes, what);
        };
        auto records = LogRecords::open(source, {}, stop, progress ? Progress(reading) : Progress(), times);
        before += source->size();
        if (stop.stop_requested())
            return cancelledError(Message(readingLog));
        if (!records) {
            m_errors += std::move(records.error());
            continue;
        }
        const EventLog& log = m_logs.emplace_back(records->log());
        m_records.push_back(std::move(*records));
        m_texts[static_cast<size_t>(TableText::Log)] += log.file;
        if (std::optional<Error> part = unreadablePart(log))
            m_errors += std::move(*part);
        if (std::optional<Error> undated = undatedPart(log))
            m_errors += std::move(*undated);
    }
    return std::nullopt;
}

void EventTable::reserve(size_t rows)
{
    m_times.reserve(rows);
    m_places.reserve(rows);
    m_numbers.reserve(rows);
    m_fullIds.reserve(rows);
    m_flags.reserve(rows);
    for (std::vector<quint32>& column : m_textIndexes)
        column.reserve(rows);
}

/// False where it was cancelled. A row whose event can no longer be read has what its key tells.
bool EventTable::addRows(const StopToken& stop, const Progress& progress)
{
    MergedRecords merged = mergeRecords(m_records, stop);
    reserve(merged.rows.size());
    std::array interners = {Interner(m_texts[0]), Interner(m_texts[1]), Interner(m_texts[2]),
                            Interner(m_texts[3])};
    std::vector<bool> failed(m_records.size(), false);
    MergedCursor cursor(m_records, merged);
    for (const MergedRecord at : merged.rows) {
        if (size() % beat == 0 && stop.stop_requested())
            return false;
        if (size() % beat == 0)
            report(progress, size(), qint64(merged.rows.size()),
                   Message(QT_TRANSLATE_NOOP("ims", "Listing the events")));
        const Expected<Event> read = cursor.next();
        if (!read && !failed[at.log]) {
            failed[at.log] = true;
            m_errors += read.error();
        }
        const Event event = read.value_or(Event());
        const RecordKey& key = m_records[at.log].keys()[at.index];
        m_times.push_back(key.time == noTime ? noTime : key.time / 1000);
        m_places.push_back(key.place);
        m_numbers.push_back(key.record);
        m_fullIds.push_back(event.fullId);
        m_flags.push_back(static_cast<quint8>(static_cast<int>(event.type) | (key.hasRecord ? hasRecord : 0) |
                                              (key.recovered ? isRecovered : 0)));
        const std::array texts = {event.source, event.computer, event.category, spoolFileName(event)};
        for (size_t column = 0; column < texts.size(); ++column)
            m_textIndexes[column].push_back(interners[column].indexOf(texts[column]));
        m_textIndexes[static_cast<size_t>(TableText::Log)].push_back(at.log);
    }
    m_copies = std::move(merged.copies);
    for (LogRecords& records : m_records)
        records.dropKeys();
    return !stop.stop_requested();
}

std::optional<quint32> EventTable::record(quint32 row) const
{
    return (m_flags[row] & hasRecord) != 0 ? std::optional(m_numbers[row]) : std::nullopt;
}

RecordKey EventTable::keyAt(quint32 row) const
{
    RecordKey key;
    key.place = m_places[row];
    key.record = m_numbers[row];
    key.hasRecord = (m_flags[row] & hasRecord) != 0;
    key.recovered = recovered(row);
    return key;
}

Expected<Event> EventTable::event(quint32 row) const
{
    Expected<Event> event = m_records[textIndex(row, TableText::Log)].event(keyAt(row));
    const auto [first, last] = std::equal_range(m_copies.begin(), m_copies.end(), MergedRecords::Copy{row, 0},
                                                [](const auto& a, const auto& b) { return a.row < b.row; });
    for (auto copy = first; event && copy != last; ++copy)
        event->alsoIn += m_logs[copy->log].file;
    return event;
}

} // namespace ims
