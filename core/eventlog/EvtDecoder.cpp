#include "core/eventlog/EvtDecoder.h"

#include "core/eventlog/EvtFormat.h"

#include <QtEndian>

#include <algorithm>

namespace ims::evt {

namespace {

/// So many pairs of source and computer are kept; more are a sign of a hostile log.
constexpr qsizetype mostNames = 4096;

constexpr qint64 alongWindow = qint64(1) << 16;
constexpr qint64 afarWindow = 1024;

/// Whether a part of a record lies between its fixed part and the length repeated at its end.
bool isInside(QByteArrayView record, quint32 offset, quint32 length)
{
    return offset >= fixedSize && qint64(offset) + qint64(length) <= record.size() - 4;
}

/// The part of a record that a length and an offset field name; empty where it does not lie inside.
QByteArrayView field(QByteArrayView record, quint32 offset, quint32 length)
{
    return isInside(record, offset, length) ? record.sliced(offset, length) : QByteArrayView();
}

/// The bytes of one NUL-terminated UTF-16 text; moves `offset` behind it.
QByteArrayView takeText(QByteArrayView record, qint64& offset)
{
    const qint64 begin = offset;
    const qint64 limit = record.size() - 4;
    qint64 end = begin;
    while (end + 2 <= limit && half(record, end) != 0)
        end += 2;
    offset = end + 2 <= limit ? end + 2 : limit;
    return begin < end ? record.sliced(begin, end - begin) : QByteArrayView();
}

/// Unpaired surrogates are kept.
QString textOf(QByteArrayView utf16)
{
    if (utf16.isEmpty())
        return {};
    QString text(utf16.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(utf16.data(), text.size(), text.data());
    return text;
}

template <class Take>
void forEachString(QByteArrayView record, const Take& take)
{
    qint64 offset = word(record, 36);
    const qint64 limit = record.size() - 4;
    if (offset < fixedSize)
        return;
    for (quint16 i = half(record, 26); i > 0 && offset + 2 <= limit; --i)
        take(takeText(record, offset));
}

QByteArrayView dataOf(QByteArrayView record)
{
    return field(record, word(record, 52), word(record, 48));
}

EventType typeOf(quint16 value)
{
    switch (value) {
    case 1:
        return EventType::Error;
    case 2:
        return EventType::Warning;
    case 8:
        return EventType::SuccessAudit;
    case 16:
        return EventType::FailureAudit;
    default:
        return EventType::Information;
    }
}

} // namespace

bool fieldsFit(QByteArrayView record)
{
    const auto fits = [record](quint32 offset, quint32 length) {
        return length == 0 || isInside(record, offset, length);
    };
    return fits(word(record, 36), half(record, 26)) && fits(word(record, 44), word(record, 40)) &&
           fits(word(record, 52), word(record, 48));
}

const Decoder::Names& Decoder::namesOf(QByteArrayView record)
{
    if (m_last && record.sliced(fixedSize).startsWith(m_lastBytes))
        return *m_last;
    qint64 offset = fixedSize;
    const QByteArrayView source = takeText(record, offset);
    const QByteArrayView computer = takeText(record, offset);
    m_lastBytes = record.sliced(fixedSize, offset - fixedSize).toByteArray();
    auto names = m_names.constFind(m_lastBytes);
    if (names == m_names.constEnd()) {
        if (m_names.size() >= mostNames)
            m_names.clear();
        Names made;
        made.source = textOf(source);
        made.computer = textOf(computer);
        made.sourceIdentity = RecordIdentity::ofName(made.source);
        made.computerIdentity = RecordIdentity::ofName(made.computer);
        made.templates = SourceTemplates(made.source);
        names = m_names.insert(m_lastBytes, made);
    }
    // Without both ends, a longer name may begin like these.
    const bool ended = offset == fixedSize + source.size() + computer.size() + 4;
    m_last = ended ? &names.value() : nullptr;
    return names.value();
}

Event Decoder::event(QByteArrayView record)
{
    const Names& names = namesOf(record);
    Event event;
    event.record = recordNumber(record);
    event.time = QDateTime::fromSecsSinceEpoch(recordSeconds(record), Qt::UTC);
    event.fullId = word(record, 20);
    event.type = typeOf(half(record, 24));
    event.source = names.source;
    event.computer = names.computer;
    event.category = names.templates.categoryName(half(record, 28));
    event.user = sidText(field(record, word(record, 44), word(record, 40)));
    forEachString(record, [&event](QByteArrayView text) { event.strings += textOf(text); });
    event.data = dataOf(record).toByteArray();
    QString text = names.templates.describe(event.id(), event.strings);
    if (!text.isEmpty())
        event.description = std::move(text);
    return event;
}

RecordKey Decoder::key(QByteArrayView record)
{
    const Names& names = namesOf(record);
    RecordKey key;
    key.time = recordSeconds(record) * 1000;
    key.record = recordNumber(record);
    key.hasRecord = true;
    RecordIdentity identity(key.record, key.time, word(record, 20));
    identity.addNames(names.sourceIdentity, names.computerIdentity);
    forEachString(record, [&identity](QByteArrayView text) { identity.addString(text); });
    identity.addData(dataOf(record));
    key.identity = identity.value();
    return key;
}

RecordReader::RecordReader(const ByteSourcePtr& source)
    : m_along(source, alongWindow)
    , m_afar(source, afarWindow)
{
}

Expected<Event> RecordReader::event(const RecordKey& key)
{
    const auto offset = static_cast<qint64>(key.place);
    const QByteArrayView record = recordAt(offset);
    if (record.isEmpty() || recordNumber(record) != key.record)
        return tl::unexpected(failure());
    Event event = m_decoder.event(record);
    event.log = m_along.source().name();
    event.range = {offset, std::min<qint64>(record.size(), m_along.size() - offset)};
    event.recovered = key.recovered;
    return event;
}

QByteArrayView RecordReader::bytesAt(qint64 offset, qint64 length)
{
    const bool follows = offset >= m_next && offset - m_next < alongWindow;
    m_next = offset;
    const QByteArrayView bytes = (follows ? m_along : m_afar).at(offset, length);
    return bytes.first(std::min<qint64>(length, bytes.size()));
}

/// The whole record, joined where it goes over the ring's end; empty where there is none.
QByteArrayView RecordReader::recordAt(qint64 offset)
{
    constexpr qint64 beginning = 8; // length and signature
    const qint64 inPlace = m_along.size() - offset;
    const auto join = [this, offset, inPlace](qint64 length) {
        m_joined = bytesAt(offset, inPlace).toByteArray();
        const QByteArrayView rest = m_afar.at(headerSize, length - inPlace);
        m_joined += rest.first(std::min<qint64>(length - inPlace, rest.size()));
        return QByteArrayView(m_joined);
    };
    const QByteArrayView head = inPlace < beginning ? join(beginning) : bytesAt(offset, beginning);
    if (head.size() < beginning || word(head, 4) != signature || !isRecordLength(word(head, 0)))
        return {};
    const qint64 length = word(head, 0);
    const QByteArrayView record = length > inPlace ? join(length) : bytesAt(offset, length);
    return record.size() == length && word(record, length - 4) == length ? record : QByteArrayView();
}

Error RecordReader::failure() const
{
    for (const ByteReader* reader : {&m_along, &m_afar}) {
        if (reader->error())
            return *reader->error();
    }
    return {Message(QT_TRANSLATE_NOOP("ims", "read an event of the log")), m_along.source().name(),
            Message(QT_TRANSLATE_NOOP("ims", "the file has changed since it was opened")),
            Message(QT_TRANSLATE_NOOP("ims", "Open it again, or a copy of it."))};
}

} // namespace ims::evt
