#include "tests/support/EvtWriter.h"

#include "tests/support/LittleEndian.h"

#include <algorithm>
#include <deque>

namespace ims::test {

namespace {

constexpr quint32 headerSize = 48;
constexpr quint32 endRecordSize = 40;
constexpr quint32 fixedRecordSize = 56;
constexpr quint32 growthStep = 64 * 1024;
constexpr quint32 signature = 0x654C664C; // "LfLe"
constexpr quint32 fillerWord = 0x27;
constexpr quint32 flagDirty = 0x1;
constexpr quint32 flagWrapped = 0x2;

quint32 size32(const QByteArray& bytes)
{
    return static_cast<quint32>(bytes.size());
}

void appendUtf16(QByteArray& out, const QString& text)
{
    for (const QChar unit : text)
        appendLittleEndian<quint16>(out, unit.unicode());
    appendLittleEndian<quint16>(out, 0);
}

void padToWord(QByteArray& out)
{
    while (out.size() % 4 != 0)
        out.append('\0');
}

void putWord(QByteArray& bytes, qsizetype offset, quint32 value)
{
    qToLittleEndian(value, bytes.data() + offset);
}

QByteArray encodeHeader(const EvtLayout& layout, quint32 maxSize, quint32 flags, quint32 retention)
{
    QByteArray out;
    for (const quint32 word : {headerSize, signature, 1U, 1U, layout.oldestOffset, layout.endOffset,
                               layout.nextRecord, layout.oldestRecord, maxSize, flags, retention, headerSize})
        appendLittleEndian(out, word);
    return out;
}

QByteArray encodeEndRecord(const EvtLayout& layout)
{
    QByteArray out;
    for (const quint32 word :
         {endRecordSize, 0x11111111U, 0x22222222U, 0x33333333U, 0x44444444U, layout.oldestOffset,
          layout.endOffset, layout.nextRecord, layout.oldestRecord, endRecordSize})
        appendLittleEndian(out, word);
    return out;
}

/// The part of the file behind the header: hands out room, drops the oldest records of a full ring.
class RecordArea
{
public:
    RecordArea(bool ring, quint32 fileSize)
        : m_ring(ring)
        , m_file(ring ? static_cast<qsizetype>(fileSize) : static_cast<qsizetype>(headerSize), '\0')
    {
    }

    void add(quint32 number, const QByteArray& record)
    {
        const quint32 offset = startFor(fixedRecordSize);
        makeRoom(offset, size32(record));
        m_live.push_back({number, offset});
        m_end = put(offset, record);
        m_next = number + 1;
    }

    void finish()
    {
        const quint32 offset = startFor(endRecordSize);
        m_end = offset;
        put(offset, encodeEndRecord(layout()));
    }

    EvtLayout layout() const
    {
        EvtLayout result;
        result.oldestRecord = m_live.empty() ? 0 : m_live.front().number;
        result.oldestOffset = m_live.empty() ? headerSize : m_live.front().offset;
        result.nextRecord = m_next;
        result.endOffset = m_end;
        result.wrapped = m_wrapped;
        return result;
    }

    void setNext(quint32 number) { m_next = number; }
    QByteArray& file() { return m_file; }

private:
    struct Live
    {
        quint32 number;
        quint32 offset;
    };

    quint32 fileSize() const { return size32(m_file); }

    /// Where something starts whose first `unbroken` bytes must not run over the ring's end.
    quint32 startFor(quint32 unbroken)
    {
        if (!m_ring || fileSize() - m_end >= unbroken)
            return m_end;
        for (quint32 at = m_end; at < fileSize(); at += 4)
            putWord(m_file, static_cast<qsizetype>(at), fillerWord);
        m_wrapped = true;
        return headerSize;
    }

    /// Drops records until one of `size` bytes at `offset` and an end-of-file record fit. Without this the
    /// end of the ring would run into its beginning. The room needed for filler is always set aside.
    void makeRoom(quint32 offset, quint32 size)
    {
        const quint32 ringSize = fileSize() - headerSize;
        const quint32 needed = size + endRecordSize + fixedRecordSize;
        while (m_ring && !m_live.empty() && distanceToOldest(offset, ringSize) < needed)
            m_live.pop_front();
    }

    quint32 distanceToOldest(quint32 offset, quint32 ringSize) const
    {
        const quint32 oldest = m_live.front().offset;
        if (oldest > offset)
            return oldest - offset;
        if (!m_wrapped)
            return ringSize - (offset - oldest);
        return oldest == offset ? 0 : ringSize - (offset - oldest);
    }

    quint32 put(quint32 offset, const QByteArray& bytes)
    {
        if (!m_ring)
            m_file.resize(std::max(m_file.size(), static_cast<qsizetype>(offset) + bytes.size()));
        const auto room = static_cast<qsizetype>(fileSize() - offset);
        const qsizetype first = std::min(room, bytes.size());
        m_file.replace(static_cast<qsizetype>(offset), first, bytes.first(first));
        if (first == bytes.size())
            return offset + static_cast<quint32>(first);
        m_wrapped = true;
        m_file.replace(static_cast<qsizetype>(headerSize), bytes.size() - first, bytes.sliced(first));
        return headerSize + static_cast<quint32>(bytes.size() - first);
    }

    bool m_ring;
    bool m_wrapped = false;
    QByteArray m_file;
    std::deque<Live> m_live;
    quint32 m_end = headerSize;
    quint32 m_next = 1;
};

} // namespace

EvtWriter::EvtWriter(EvtOptions options)
    : m_options(options)
{
}

QByteArray EvtWriter::write(const QList<EvtRecord>& records, EvtLayout* layout) const
{
    RecordArea area(m_options.ring, m_options.maxSize);
    area.setNext(m_options.firstRecordNumber);
    const qsizetype staleAfter = std::max<qsizetype>(0, records.size() - m_options.staleRecords);
    EvtLayout headerState = area.layout();
    quint32 next = m_options.firstRecordNumber;
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i == staleAfter)
            headerState = area.layout();
        const quint32 number = records[i].recordNumber != 0 ? records[i].recordNumber : next;
        area.add(number, encodeRecord(records[i], number));
        next = number + 1;
    }
    area.finish();

    const EvtLayout truth = area.layout();
    if (!m_options.dirty)
        headerState = truth;
    QByteArray file = area.file();
    if (!m_options.ring) {
        const qsizetype steps = (file.size() + growthStep - 1) / growthStep;
        file.append(steps * growthStep - file.size(), '\0');
    }
    const quint32 flags = (m_options.dirty ? flagDirty : 0U) | (truth.wrapped ? flagWrapped : 0U);
    const quint32 maxSize = std::max(m_options.maxSize, size32(file));
    file.replace(0, headerSize, encodeHeader(headerState, maxSize, flags, m_options.retention));
    if (layout != nullptr)
        *layout = truth;
    return file;
}

QByteArray EvtWriter::encodeRecord(const EvtRecord& record, quint32 recordNumber)
{
    QByteArray body;
    appendUtf16(body, record.source);
    appendUtf16(body, record.computer);
    padToWord(body);
    const quint32 sidOffset = fixedRecordSize + size32(body);
    body.append(record.sid);
    const quint32 stringOffset = fixedRecordSize + size32(body);
    for (const QString& text : record.strings)
        appendUtf16(body, text);
    const quint32 dataOffset = fixedRecordSize + size32(body);
    body.append(record.data);
    padToWord(body);

    const quint32 length = fixedRecordSize + size32(body) + 4;
    const auto time = static_cast<quint32>(record.timeGenerated);
    QByteArray out;
    for (const quint32 word : {length, signature, recordNumber, time, time, record.eventId})
        appendLittleEndian(out, word);
    for (const quint16 half : {record.type, static_cast<quint16>(record.strings.size()), record.category})
        appendLittleEndian(out, half);
    appendLittleEndian<quint16>(out, 0);
    for (const quint32 word :
         {0U, stringOffset, size32(record.sid), sidOffset, size32(record.data), dataOffset})
        appendLittleEndian(out, word);
    out.append(body);
    appendLittleEndian(out, length);
    return out;
}

EvtStream::EvtStream(std::ostream& file)
    : m_file(file)
{
    m_layout.oldestRecord = 1;
    m_layout.oldestOffset = headerSize;
    m_layout.nextRecord = 1;
    m_layout.endOffset = headerSize;
    m_file.write(QByteArray(headerSize, '\0').constData(), headerSize);
}

void EvtStream::add(const EvtRecord& record)
{
    const QByteArray bytes = EvtWriter::encodeRecord(record, m_layout.nextRecord++);
    m_file.write(bytes.constData(), bytes.size());
    m_layout.endOffset += size32(bytes);
}

void EvtStream::finish()
{
    const QByteArray end = encodeEndRecord(m_layout);
    m_file.write(end.constData(), end.size());
    const quint32 used = m_layout.endOffset + size32(end);
    const quint32 size = (used + growthStep - 1) / growthStep * growthStep;
    m_file.write(QByteArray(size - used, '\0').constData(), size - used);
    m_file.seekp(0);
    m_file.write(encodeHeader(m_layout, size, 0, EvtOptions().retention).constData(), headerSize);
    m_file.flush();
}

QByteArray domainSid(quint32 a, quint32 b, quint32 c, quint32 rid)
{
    QByteArray out = QByteArray::fromHex("010500000000000515000000");
    for (const quint32 part : {a, b, c, rid})
        appendLittleEndian(out, part);
    return out;
}

} // namespace ims::test
