#include "core/eventlog/EvtReader.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const char* const readingLog = QT_TRANSLATE_NOOP("ims", "read the event log");

/// The sum of what intervals of record numbers cover together.
qint64 unionSize(std::vector<std::pair<qint64, qint64>> intervals)
{
    std::sort(intervals.begin(), intervals.end());
    qint64 sum = 0;
    qint64 covered = -1;
    for (const auto& [first, last] : intervals) {
        sum += std::max<qint64>(0, last - std::max(first, covered + 1) + 1);
        covered = std::max(covered, last);
    }
    return sum;
}

std::pair<qint64, qint64> numbersOf(const evt::Run& run)
{
    return {qint64(run.first), qint64(run.first) + run.count - 1};
}

bool sameContent(const Event& a, const Event& b)
{
    return a.time == b.time && a.fullId == b.fullId && a.source == b.source && a.computer == b.computer &&
           a.strings == b.strings && a.data == b.data && a.user == b.user;
}

} // namespace

EvtReader::EvtReader(ByteSourcePtr source, const EventFilter& filter, const StopToken& stop,
                     const Progress& progress)
    : m_source(source)
    , m_stop(stop)
    , m_filter(filter)
    , m_scan(
          source, [this](qint64 offset, QByteArrayView record) { onRecord(offset, record); }, stop, progress)
{
    m_log.file = source->name();
    m_log.format = LogFormat::Evt;
}

Expected<EvtRecords> EvtReader::read()
{
    const Expected<QByteArray> beginning = m_source->read({0, evt::headerSize});
    if (!beginning)
        return tl::unexpected(beginning.error());
    m_header = evt::header(*beginning);
    scanAll(m_header ? evt::headerSize : 0);
    if (m_scan.tailEnd() > evt::headerSize && recordsLieInTail())
        scanAll(m_scan.tailEnd());
    if (m_scan.error())
        return tl::unexpected(*m_scan.error());
    if (m_scan.isStopped())
        return tl::unexpected(cancelledError(Message(readingLog)));
    if (!m_header && m_scan.runs().empty())
        return tl::unexpected(notALog());

    m_runs = m_scan.runs();
    markLive();
    markRecovered();
    dropCopies();
    if (m_stop.stop_requested())
        return tl::unexpected(cancelledError(Message(readingLog)));
    m_log.records = countNumbers();
    m_log.unreadable = countUnreadable();
    if (m_any) {
        m_log.first = QDateTime::fromSecsSinceEpoch(m_first, Qt::UTC);
        m_log.last = QDateTime::fromSecsSinceEpoch(m_last, Qt::UTC);
    }
    m_log.state = state();
    if (m_misfits > 0)
        m_log.notes.append(misfitsNote());
    return EvtRecords{std::move(m_log), std::move(m_keys)};
}

void EvtReader::scanAll(qint64 start)
{
    m_scan.clear();
    m_keys.clear();
    m_any = false;
    m_misfits = 0;
    m_scan.run(start);
}

/// Whether something in the rest of a straddling record was taken for a record: an event's data may hold
/// anything, also the image of another event.
bool EvtReader::recordsLieInTail() const
{
    return !m_scan.runs().empty() && m_scan.runs().front().offset < m_scan.tailEnd();
}

void EvtReader::onRecord(qint64 offset, QByteArrayView record)
{
    const qint64 time = evt::recordSeconds(record);
    m_first = m_any ? std::min(m_first, time) : time;
    m_last = m_any ? std::max(m_last, time) : time;
    m_any = true;
    m_misfits += evt::fieldsFit(record) ? 0 : 1;
    if (!m_filter.accepts(record))
        return;
    m_keys.push_back(m_decoder.key(record));
    m_keys.back().place = static_cast<quint64>(offset);
}

void EvtReader::markLive()
{
    if (m_scan.end())
        markLiveByEndMark(*m_scan.end());
    else
        markLiveByNumbers();
}

/// Whether a place lies in the chain that the end-of-file record states.
bool EvtReader::inChain(qint64 offset) const
{
    const evt::EndMark& end = *m_scan.end();
    if (!end.isConsistent())
        return true;
    if (end.oldestOffset <= end.offset)
        return offset >= end.oldestOffset && offset < end.offset;
    return offset >= end.oldestOffset || offset < end.offset;
}

void EvtReader::markLiveByEndMark(const evt::EndMark& end)
{
    for (evt::Run& run : m_runs) {
        const bool numbered = run.last() >= end.oldestRecord && run.first < end.nextRecord;
        run.live = !run.isEndMark() && numbered && inChain(run.end - 1);
    }
}

/// Without an end-of-file record: back from the newest record as long as the numbers fall and nothing but
/// damage lies between.
void EvtReader::markLiveByNumbers()
{
    if (m_runs.empty())
        return;
    const auto byLast = [](const evt::Run& a, const evt::Run& b) { return a.last() < b.last(); };
    const auto newest =
        static_cast<size_t>(std::max_element(m_runs.begin(), m_runs.end(), byLast) - m_runs.begin());
    m_runs[newest].live = true;
    for (size_t at = newest;;) {
        const size_t before = at > 0 ? at - 1 : m_runs.size() - 1;
        if (before == newest || m_runs[before].last() >= m_runs[at].first)
            return;
        const bool adjacent = at > 0 && m_runs[before].end == m_runs[at].offset;
        if (adjacent && m_runs[before].last() + 1 != m_runs[at].first)
            return;
        m_runs[before].live = true;
        at = before;
    }
}

bool EvtReader::isLive(const RecordKey& key) const
{
    const auto offset = static_cast<qint64>(key.place);
    if (const auto& end = m_scan.end(); end)
        return inChain(offset) && key.record >= end->oldestRecord && key.record < end->nextRecord;
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
                                        [](qint64 place, const evt::Run& run) { return place < run.offset; });
    return after != m_runs.begin() && std::prev(after)->live;
}

void EvtReader::markRecovered()
{
    for (RecordKey& key : m_keys)
        key.recovered = !isLive(key);
}

/// Leaves one of several copies of a record (same number, same content), a live one first; sorts by number.
void EvtReader::dropCopies()
{
    const auto falls = [](const RecordKey& a, const RecordKey& b) { return a.record >= b.record; };
    if (std::adjacent_find(m_keys.begin(), m_keys.end(), falls) == m_keys.end())
        return;
    std::sort(m_keys.begin(), m_keys.end(), [](const RecordKey& a, const RecordKey& b) {
        return std::tie(a.record, a.identity, a.recovered, a.place) <
               std::tie(b.record, b.identity, b.recovered, b.place);
    });
    evt::RecordReader ones(m_source);
    evt::RecordReader others(m_source);
    const auto isCopy = [&](const RecordKey& a, const RecordKey& b) {
        if (a.record != b.record || a.identity != b.identity || m_stop.stop_requested())
            return false;
        const Expected<Event> one = ones.event(a);
        const Expected<Event> other = others.event(b);
        return one && other && sameContent(*one, *other);
    };
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end(), isCopy), m_keys.end());
    std::sort(m_keys.begin(), m_keys.end(), [](const RecordKey& a, const RecordKey& b) {
        return std::tie(a.record, a.place) < std::tie(b.record, b.place);
    });
}

qint64 EvtReader::countNumbers() const
{
    std::vector<std::pair<qint64, qint64>> intervals;
    for (const evt::Run& run : m_runs) {
        if (!run.isEndMark())
            intervals.push_back(numbersOf(run));
    }
    return unionSize(std::move(intervals));
}

qint64 EvtReader::countNewerThanHeader() const
{
    if (!m_header)
        return 0;
    std::vector<std::pair<qint64, qint64>> intervals;
    for (const evt::Run& run : m_runs) {
        const auto [first, last] = numbersOf(run);
        if (run.live && last >= m_header->nextRecord)
            intervals.emplace_back(std::max<qint64>(first, m_header->nextRecord), last);
    }
    return unionSize(std::move(intervals));
}

/// How many records a gap of the chain has swallowed: by the numbers around it where they tell, else one.
qint64 EvtReader::lostAt(const evt::Run* before, const evt::Run* after, qint64 gap) const
{
    const qint64 most = std::max<qint64>(1, gap / evt::shortestRecord);
    const auto& end = m_scan.end();
    qint64 previous = before ? qint64(before->last()) : -1;
    if (!before && end && end->isConsistent()) // the gap then holds the chain's beginning
        previous = qint64(end->oldestRecord) - 1;
    const qint64 next = !after ? -1 : after->isEndMark() ? qint64(end->nextRecord) : qint64(after->first);
    if (previous < 0 || next < 0)
        return 1;
    const qint64 lost = next - previous - 1;
    return lost >= 0 && lost <= most ? lost : 1;
}

/// What is lost between the last record in the file and the first, where the chain goes over the ring's end.
qint64 EvtReader::lostAtRingEnd() const
{
    const evt::Run& last = m_runs.back();
    const evt::Run& first = m_runs.front();
    const qint64 behind = m_source->size() - last.end;
    const qint64 ahead = std::max<qint64>(0, first.offset - m_scan.tailEnd());
    const auto& end = m_scan.end();
    const bool chained = end && end->isConsistent() && end->oldestOffset > end->offset;
    if (!chained)
        return ahead > 0 && (end ? inChain(first.offset - 1) : first.live) ? lostAt(nullptr, &first, ahead)
                                                                           : 0;
    if (behind < evt::fixedSize && ahead == 0)
        return 0;
    return lostAt(last.live ? &last : nullptr, &first, behind + ahead);
}

qint64 EvtReader::countUnreadable() const
{
    const qint64 cutOff = m_scan.endsInRecord() && !m_scan.end() ? 1 : 0;
    if (m_runs.empty())
        return cutOff;
    qint64 lost = cutOff + lostAtRingEnd();
    const auto byLast = [](const evt::Run& a, const evt::Run& b) { return a.last() < b.last(); };
    const auto newest = std::max_element(m_runs.begin(), m_runs.end(), byLast);
    for (auto after = std::next(m_runs.begin()); after != m_runs.end(); ++after) {
        const auto before = std::prev(after);
        const bool stale = before->isEndMark() || (!m_scan.end() && before == newest);
        const bool wanted =
            m_scan.end() ? inChain(before->end) || inChain(after->offset - 1) : before->live || after->live;
        if (before->end < after->offset && !stale && wanted)
            lost += lostAt(before->live ? &*before : nullptr, &*after, after->offset - before->end);
    }
    return lost;
}

/// The log's state in two wordings: whole, and with records that could not be read (%2 of them). %1 is the
/// number of records newer than the header.
EvtReader::StateTexts EvtReader::stateTexts(qint64 newer) const
{
    const bool pastEnd = m_header && m_header->endOffset >= m_source->size();
    if (!m_scan.end() && (m_scan.endsInRecord() || pastEnd)) {
        if (!m_any)
            return {
                QT_TRANSLATE_NOOP("ims", "cut off before its end; holds no readable event"),
                QT_TRANSLATE_NOOP("ims", "cut off before its end; holds no readable event; %2 unreadable")};
        return {QT_TRANSLATE_NOOP("ims", "cut off before its end"),
                QT_TRANSLATE_NOOP("ims", "cut off before its end; %2 unreadable")};
    }
    if (!m_any)
        return {QT_TRANSLATE_NOOP("ims", "holds no events"),
                QT_TRANSLATE_NOOP("ims", "holds no readable event; %2 unreadable")};
    if (!m_header)
        return {QT_TRANSLATE_NOOP("ims", "its header is missing"),
                QT_TRANSLATE_NOOP("ims", "its header is missing; %2 unreadable")};
    if (!m_scan.end())
        return {QT_TRANSLATE_NOOP("ims", "its end-of-file record is missing"),
                QT_TRANSLATE_NOOP("ims", "its end-of-file record is missing; %2 unreadable")};
    if (!headerFits())
        return {QT_TRANSLATE_NOOP("ims", "its header does not fit its records"),
                QT_TRANSLATE_NOOP("ims", "its header does not fit its records; %2 unreadable")};
    if (newer == 1)
        return {
            QT_TRANSLATE_NOOP("ims", "copied while in use; %1 record newer than its header"),
            QT_TRANSLATE_NOOP("ims", "copied while in use; %1 record newer than its header; %2 unreadable")};
    if (newer > 1)
        return {
            QT_TRANSLATE_NOOP("ims", "copied while in use; %1 records newer than its header"),
            QT_TRANSLATE_NOOP("ims", "copied while in use; %1 records newer than its header; %2 unreadable")};
    if (m_header->dirty)
        return {QT_TRANSLATE_NOOP("ims", "copied while in use"),
                QT_TRANSLATE_NOOP("ims", "copied while in use; %2 unreadable")};
    return {QT_TRANSLATE_NOOP("ims", "closed properly"),
            QT_TRANSLATE_NOOP("ims", "closed properly; %2 unreadable")};
}

Message EvtReader::misfitsNote() const
{
    if (m_misfits == 1)
        return Message(
            QT_TRANSLATE_NOOP("ims", "1 record of the event log “%1” is damaged inside: strings, account or "
                                     "data that lie outside the record are left empty."),
            {m_log.file});
    return Message(QT_TRANSLATE_NOOP(
                       "ims", "%2 records of the event log “%1” are damaged inside: strings, account or data "
                              "that lie outside their record are left empty."),
                   {m_log.file, QString::number(m_misfits)});
}

/// Whether the header can have been true once: it may lag behind, never run ahead, and where it does not lag
/// it says what the end-of-file record says.
bool EvtReader::headerFits() const
{
    const evt::EndMark& end = *m_scan.end();
    if (m_header->nextRecord != end.nextRecord)
        return m_header->nextRecord < end.nextRecord;
    return m_header->endOffset == end.offset && m_header->oldestOffset == end.oldestOffset;
}

Message EvtReader::state() const
{
    const qint64 newer = countNewerThanHeader();
    const StateTexts texts = stateTexts(newer);
    return Message(m_log.unreadable > 0 ? texts.damaged : texts.whole,
                   {QString::number(newer), QString::number(m_log.unreadable)});
}

Error EvtReader::notALog() const
{
    const Message why = m_source->size() == 0 ? Message(QT_TRANSLATE_NOOP("ims", "the file is empty"))
                                              : Message(QT_TRANSLATE_NOOP("ims", "the file is no event log"));
    return {Message(readingLog), m_log.file, why,
            Message(QT_TRANSLATE_NOOP(
                "ims", "Choose a log that Event Viewer saved (.evt), or the server's AppEvent.Evt."))};
}

} // namespace ims
