#include "core/eventlog/EvtScan.h"

#include <algorithm>

namespace ims::evt {

namespace {

/// Large against the longest record: a search that jumps back and forth within a record's length then
/// re-reads little, whatever the file holds.
constexpr qint64 windowSize = qint64(1) << 20;

/// How often (in bytes) progress is told and the stop token asked.
constexpr qint64 beat = qint64(1) << 20;

const QByteArray signatureBytes = QByteArrayLiteral("LfLe");
const QByteArray endMarkBytes = QByteArrayLiteral("\x28\0\0\0\x11\x11\x11\x11\x22\x22\x22\x22");

} // namespace

qint64 Scan::Finder::find(qint64 from)
{
    if (m_found >= from)
        return m_found;
    const qint64 size = m_reader.size();
    for (qint64 position = from; position + m_pattern.size() <= size;) {
        const QByteArrayView view = m_reader.at(position, ByteReader::defaultWindow);
        if (view.size() < m_pattern.size())
            break;
        const qsizetype index = view.indexOf(m_pattern);
        if (index >= 0)
            return m_found = position + index;
        position += view.size() - m_pattern.size() + 1;
    }
    return m_found = size;
}

Scan::Scan(ByteSourcePtr source, OnRecord onRecord, StopToken stop, Progress progress)
    : m_source(source)
    , m_reader(source, windowSize)
    , m_signatures(source, signatureBytes)
    , m_endMarks(source, endMarkBytes)
    , m_onRecord(std::move(onRecord))
    , m_stop(std::move(stop))
    , m_progress(std::move(progress))
{
}

const std::optional<Error>& Scan::error() const
{
    if (m_reader.error())
        return m_reader.error();
    return m_signatures.error() ? m_signatures.error() : m_endMarks.error();
}

void Scan::clear()
{
    m_runs.clear();
    m_end.reset();
    m_tailEnd = headerSize;
    m_endsInRecord = false;
    m_signatures = Finder(m_source, signatureBytes);
    m_endMarks = Finder(m_source, endMarkBytes);
}

void Scan::run(qint64 start)
{
    const qint64 size = m_reader.size();
    qint64 told = start;
    for (qint64 position = start; position < size && !error();) {
        const qint64 taken = takePiece(position);
        position = taken > 0 ? position + taken : nextCandidate(position + 1);
        if (position - told < beat)
            continue;
        told = position;
        report(m_progress, std::min(position, size), size,
               Message(QT_TRANSLATE_NOOP("ims", "Reading the event log")));
        if (m_stop.stop_requested()) {
            m_stopped = true;
            return;
        }
    }
}

qint64 Scan::nextCandidate(qint64 from)
{
    const qint64 size = m_reader.size();
    const qint64 found = m_signatures.find(from + 4);
    return std::min(found < size ? found - 4 : size, m_endMarks.find(from));
}

/// How many bytes the record or end-of-file record at `offset` takes up in the file; 0 where there is none.
qint64 Scan::takePiece(qint64 offset)
{
    const bool atRingEnd = m_reader.size() - offset < endMarkSize;
    const QByteArrayView head = atRingEnd ? joinedHead(offset) : m_reader.at(offset, endMarkSize);
    if (head.size() < 8)
        return 0;
    const quint32 length = word(head, 0);
    if (word(head, 4) == signature && isRecordLength(length)) {
        const bool fits = offset + qint64(length) <= m_reader.size();
        return fits ? takeRecord(offset, length) : takeJoined(offset, length);
    }
    const std::optional<EndMark> mark = endMark(head, offset);
    return mark ? takeEndMark(*mark) : 0;
}

qint64 Scan::takeRecord(qint64 offset, quint32 length)
{
    const QByteArrayView view = m_reader.at(offset, length);
    if (view.size() < qsizetype(length) || word(view, qint64(length) - 4) != length)
        return 0;
    addRecord(offset, view.first(length));
    return length;
}

/// A record that goes on at the ring's beginning, unless something whole begins there.
qint64 Scan::takeJoined(qint64 offset, quint32 length)
{
    const qint64 inPlace = m_reader.size() - offset;
    const qint64 rest = qint64(length) - inPlace;
    m_endsInRecord = true;
    if (headerSize + rest > std::min<qint64>(front().size(), offset))
        return 0;
    const bool wholeAtFront = !m_runs.empty() && m_runs.front().offset == headerSize;
    const qint64 tail = std::min<qint64>(4, rest);
    QByteArray lastWord = read(offset + qint64(length) - 4, 4 - tail);
    lastWord += front().sliced(headerSize + rest - tail, tail);
    if (wholeAtFront || lastWord.size() != 4 || word(lastWord, 0) != length)
        return 0;
    QByteArray record = read(offset, inPlace);
    record += front().sliced(headerSize, rest);
    m_endsInRecord = false;
    m_tailEnd = headerSize + rest;
    addRecord(offset, record);
    return inPlace;
}

qint64 Scan::takeEndMark(EndMark mark)
{
    const qint64 inPlace = std::min(endMarkSize, m_reader.size() - mark.offset);
    mark.length = inPlace;
    if (inPlace < endMarkSize)
        m_tailEnd = headerSize + endMarkSize - inPlace;
    m_runs.push_back({mark.offset, mark.offset + inPlace, 0, 0, false});
    // Of several, the one that lies where it says it lies; of those, the newest.
    const bool better = !m_end || (mark.isConsistent() && !m_end->isConsistent()) ||
                        (mark.isConsistent() == m_end->isConsistent() && mark.nextRecord > m_end->nextRecord);
    if (better)
        m_end = mark;
    return inPlace;
}

void Scan::addRecord(qint64 offset, QByteArrayView record)
{
    const quint32 number = recordNumber(record);
    const qint64 end = std::min(offset + record.size(), m_reader.size());
    const bool continues = !m_runs.empty() && !m_runs.back().isEndMark() && m_runs.back().end == offset &&
                           m_runs.back().last() + 1 == number && number != 0;
    if (continues) {
        m_runs.back().end = end;
        ++m_runs.back().count;
    } else {
        m_runs.push_back({offset, end, number, 1, false});
    }
    m_onRecord(offset, record);
}

/// A copy of some bytes; fewer at the file's end.
QByteArray Scan::read(qint64 offset, qint64 length)
{
    const QByteArrayView view = m_reader.at(offset, length);
    return view.first(std::min<qint64>(length, view.size())).toByteArray();
}

/// The beginning of a piece near the file's end, continued at the ring's beginning.
QByteArrayView Scan::joinedHead(qint64 offset)
{
    const qint64 inPlace = m_reader.size() - offset;
    m_head = read(offset, inPlace);
    if (front().size() > headerSize)
        m_head += front().mid(headerSize, endMarkSize - inPlace);
    return m_head;
}

/// The first bytes of the file, as many as a record's rest can take up.
const QByteArray& Scan::front()
{
    if (m_front.isEmpty())
        m_front = read(0, headerSize + qint64(longestRecord));
    return m_front;
}

} // namespace ims::evt
