#include "core/eventlog/EvtxReader.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const char* const readingLog = QT_TRANSLATE_NOOP("ims", "read the event log");

/// Work per chunk (BinaryXml). Chunks of real logs take up to a quarter of it.
constexpr qint64 chunkBudget = qint64(2) << 20;

bool isBlank(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

} // namespace

EvtxReader::EvtxReader(ByteSourcePtr source, const EventFilter& filter, const StopToken& stop,
                       const Progress& progress)
    : m_source(std::move(source))
    , m_filter(filter)
    , m_stop(stop)
    , m_progress(progress)
{
    m_log.file = m_source->name();
    m_log.format = LogFormat::Evtx;
}

Expected<bool> EvtxReader::isEvtx(const ByteSource& source)
{
    const Expected<QByteArray> beginning = source.read({0, evtx::fileSignature.size()});
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (*beginning == evtx::fileSignature)
        return true;
    const Expected<QByteArray> chunk = source.read({evtx::headerSize, evtx::chunkSignature.size()});
    if (!chunk)
        return tl::unexpected(chunk.error());
    return *chunk == evtx::chunkSignature && isBlank(*beginning);
}

Expected<EventLog> EvtxReader::read()
{
    const Expected<QByteArray> beginning = m_source->read({0, 128});
    if (!beginning)
        return tl::unexpected(beginning.error());
    m_header = evtx::fileHeader(*beginning);
    if (const std::optional<Error> error = readChunks())
        return tl::unexpected(*error);
    if (!m_header && m_log.records == 0)
        return tl::unexpected(notALog());
    m_log.unreadable += countLostChunks();
    sortByNumber();
    m_log.state = state();
    return std::move(m_log);
}

/// Chunks behind the last one are left over from before the log was cleared, unless the header is stale.
bool EvtxReader::isLive(qint64 chunk) const
{
    return !m_header || m_header->dirty || !m_header->intact || chunk < m_header->chunks;
}

std::optional<Error> EvtxReader::readChunks()
{
    const qint64 size = m_source->size();
    for (qint64 index = 0;; ++index) {
        const qint64 offset = evtx::headerSize + index * evtx::chunkSize;
        if (offset >= size || !isLive(index))
            break;
        if (m_stop.stop_requested())
            return cancelledError(Message(readingLog));
        report(m_progress, offset, size, Message(readingLog));
        const Expected<QByteArray> bytes = m_source->read({offset, evtx::chunkSize});
        if (!bytes)
            return bytes.error();
        m_endsInChunk = m_endsInChunk || bytes->size() < evtx::chunkSize;
        readChunk(*bytes, offset);
    }
    return std::nullopt;
}

void EvtxReader::readChunk(QByteArrayView bytes, qint64 offset)
{
    m_bytes = bytes;
    m_names.emplace(bytes);
    m_budget = chunkBudget;
    m_previous.reset();
    m_framesInChunk = 0;
    m_chunks.emplace_back();
    m_chunkHeader = evtx::chunkHeader(bytes, !m_header || m_header->hasChecksums);
    if (m_chunkHeader && m_chunkHeader->intact && !m_chunkHeader->isEmpty())
        m_previous = m_chunkHeader->first - 1;
    m_mismatched += m_chunkHeader && !m_chunkHeader->recordsIntact ? 1 : 0;
    walk(offset, m_chunkHeader ? std::min<qint64>(m_chunkHeader->end, bytes.size()) : qint64(bytes.size()));
    closeChunk();
}

/// From record to record; over damage to the next record that goes on with the numbers. `end` is where the
/// records end by the chunk's header, which may be stale.
void EvtxReader::walk(qint64 offset, qint64 end)
{
    qint64 position = evtx::firstRecord;
    qint64 gap = 0;
    while (position < m_bytes.size()) {
        const std::optional<evtx::RecordFrame> record = evtx::recordAt(m_bytes, position);
        if (record && belongs(*record, gap, end)) {
            takeRecord(*record, gap, offset);
            position += record->size;
            gap = 0;
        } else if (position >= end) {
            break;
        } else {
            const qint64 next = nextRecord(position + 1, end);
            gap += next - position;
            position = next;
        }
    }
    countTail(gap);
}

/// Where the next record begins, or `end`.
qint64 EvtxReader::nextRecord(qint64 from, qint64 end) const
{
    const QByteArrayView searched = m_bytes.first(end);
    for (qint64 at = searched.indexOf(evtx::recordSignature, from); at >= 0;
         at = searched.indexOf(evtx::recordSignature, at + 1)) {
        if (evtx::recordAt(m_bytes, at))
            return at;
    }
    return end;
}

/// Whether a record is one of the chunk's, not left over from before nor the image of a record in an event's
/// data. `gap` is what could not be read before it.
bool EvtxReader::belongs(const evtx::RecordFrame& record, qint64 gap, qint64 end) const
{
    if (!m_previous)
        return record.offset < end || (m_header && m_header->dirty);
    const quint64 due = *m_previous + 1;
    if (record.number == due)
        return true;
    if (record.offset >= end)
        return false;
    if (gap > 0)
        return record.number > due && record.number - due <= quint64(gap / evtx::shortestRecord);
    if (m_chunkHeader)
        return true;
    const std::optional<evtx::RecordFrame> next = evtx::recordAt(m_bytes, record.offset + record.size);
    return next && next->number == due + 1; // only the number is damaged
}

void EvtxReader::takeRecord(const evtx::RecordFrame& record, qint64 gap, qint64 chunkOffset)
{
    Chunk& chunk = m_chunks.back();
    const bool isKnown = m_chunkHeader && m_chunkHeader->intact;
    if (!isKnown && gap > 0 && m_previous)
        m_log.unreadable += static_cast<qint64>(record.number - *m_previous) - 1;
    if (!chunk.hasRecords) {
        chunk.first = record.number;
        chunk.beginsDamaged = gap > 0;
    }
    const bool isDamagedNumber = m_previous && gap == 0 && record.number <= *m_previous;
    m_previous = isDamagedNumber ? *m_previous + 1 : record.number;
    chunk.hasRecords = true;
    chunk.last = *m_previous;
    ++m_framesInChunk;

    Event event;
    const evtx::Decoded decoded = evtx::decode(m_bytes, record, m_filter, *m_names, m_budget, event);
    if (decoded == evtx::Decoded::Unreadable) {
        ++m_log.unreadable;
        return;
    }
    ++m_log.records;
    m_log.first = m_log.first.isValid() ? std::min(m_log.first, event.time) : event.time;
    m_log.last = m_log.last.isValid() ? std::max(m_log.last, event.time) : event.time;
    if (decoded == evtx::Decoded::Unwanted)
        return;
    event.log = m_log.file;
    event.range = {chunkOffset + record.offset, record.size};
    m_log.events.push_back(std::move(event));
    m_numbers.push_back(record.number);
}

/// What is missing at the end of a chunk whose header makes sense, but cannot be trusted.
void EvtxReader::countTail(qint64 gap)
{
    if (gap == 0 || !m_previous || !m_chunkHeader || m_chunkHeader->intact)
        return;
    const bool isPlausible = m_chunkHeader->last > *m_previous &&
                             m_chunkHeader->last - *m_previous <= quint64(gap / evtx::shortestRecord);
    m_log.unreadable += isPlausible ? static_cast<qint64>(m_chunkHeader->last - *m_previous) : 1;
}

void EvtxReader::closeChunk()
{
    Chunk& chunk = m_chunks.back();
    if (!m_chunkHeader || !m_chunkHeader->intact) {
        // A log grows by blank chunks before they are used.
        const bool isUsed = m_header && m_header->intact && qint64(m_chunks.size()) <= m_header->chunks;
        chunk.isLost = !chunk.hasRecords && (isUsed || !isBlank(m_bytes));
        chunk.endsOpen = chunk.hasRecords && !m_chunkHeader;
        return;
    }
    if (m_chunkHeader->isEmpty())
        return;
    const quint64 stated = m_chunkHeader->last - m_chunkHeader->first + 1;
    m_log.unreadable += static_cast<qint64>(stated - std::min(stated, m_framesInChunk));
    chunk.first = m_chunkHeader->first;
    chunk.last = std::max(m_chunkHeader->last, chunk.hasRecords ? chunk.last : 0);
    chunk.hasRecords = true;
}

/// What is lost between chunks, by the numbers around it; a gap of unknown size counts as one for each chunk.
qint64 EvtxReader::countLostChunks() const
{
    constexpr quint64 mostInChunk = (evtx::chunkSize - evtx::firstRecord) / evtx::shortestRecord;
    const bool lacksChunks = m_header && m_header->intact && qint64(m_chunks.size()) < m_header->chunks;
    qint64 lost = lacksChunks ? 1 : 0;
    qint64 pending = 0;
    const Chunk* before = nullptr;
    for (const Chunk& chunk : m_chunks) {
        pending += chunk.isLost ? 1 : 0;
        if (!chunk.hasRecords)
            continue;
        const qint64 visible = pending + (chunk.beginsDamaged ? 1 : 0);
        const quint64 most = quint64(visible + 1) * mostInChunk;
        const bool isOpen = visible > 0 || (before && before->endsOpen);
        if (isOpen && before && chunk.first > before->last && chunk.first - before->last <= most)
            lost += static_cast<qint64>(chunk.first - before->last) - 1;
        else
            lost += visible;
        pending = 0;
        before = &chunk;
    }
    return lost + pending;
}

void EvtxReader::sortByNumber()
{
    if (std::is_sorted(m_numbers.begin(), m_numbers.end()))
        return;
    std::vector<size_t> order(m_numbers.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [this](size_t a, size_t b) { return m_numbers[a] < m_numbers[b]; });
    std::vector<Event> sorted;
    sorted.reserve(order.size());
    for (const size_t index : order)
        sorted.push_back(std::move(m_log.events[index]));
    m_log.events = std::move(sorted);
}

bool EvtxReader::isCutOff() const
{
    return m_endsInChunk || (m_header && m_header->intact && qint64(m_chunks.size()) < m_header->chunks);
}

/// The log's state in two wordings: whole, and with records that could not be read (%2 of them). %1 is the
/// number of blocks whose records do not fit their checksum.
EvtxReader::StateTexts EvtxReader::stateTexts() const
{
    const bool isEmpty = m_log.records == 0;
    if (isCutOff() && isEmpty)
        return {QT_TRANSLATE_NOOP("ims", "cut off before its end; holds no readable event"),
                QT_TRANSLATE_NOOP("ims", "cut off before its end; holds no readable event; %2 unreadable")};
    if (isCutOff())
        return {QT_TRANSLATE_NOOP("ims", "cut off before its end"),
                QT_TRANSLATE_NOOP("ims", "cut off before its end; %2 unreadable")};
    if (isEmpty)
        return {QT_TRANSLATE_NOOP("ims", "holds no events"),
                QT_TRANSLATE_NOOP("ims", "holds no readable event; %2 unreadable")};
    if (!m_header)
        return {QT_TRANSLATE_NOOP("ims", "its header is missing"),
                QT_TRANSLATE_NOOP("ims", "its header is missing; %2 unreadable")};
    if (!m_header->intact)
        return {QT_TRANSLATE_NOOP("ims", "its header is damaged"),
                QT_TRANSLATE_NOOP("ims", "its header is damaged; %2 unreadable")};
    if (m_header->dirty)
        return {QT_TRANSLATE_NOOP("ims", "copied while in use"),
                QT_TRANSLATE_NOOP("ims", "copied while in use; %2 unreadable")};
    if (m_mismatched > 0)
        return {
            QT_TRANSLATE_NOOP("ims", "closed properly; events may be damaged: a checksum fails in %1 of its "
                                     "blocks"),
            QT_TRANSLATE_NOOP("ims", "closed properly; %2 unreadable; a checksum fails in %1 of its blocks")};
    return {QT_TRANSLATE_NOOP("ims", "closed properly"),
            QT_TRANSLATE_NOOP("ims", "closed properly; %2 unreadable")};
}

Message EvtxReader::state() const
{
    const StateTexts texts = stateTexts();
    return Message(m_log.unreadable > 0 ? texts.damaged : texts.whole,
                   {QString::number(m_mismatched), QString::number(m_log.unreadable)});
}

Error EvtxReader::notALog() const
{
    return {
        Message(readingLog), m_log.file,
        Message(QT_TRANSLATE_NOOP("ims", "nothing in it is readable as an event log")),
        Message(QT_TRANSLATE_NOOP("ims", "Save the log again: in Event Viewer choose Action, Save All Events "
                                         "As."))};
}

} // namespace ims
