#include "tests/support/EvtxWriter.h"

#include "core/base/Crc32.h"
#include "tests/support/BinaryXmlWriter.h"
#include "tests/support/LittleEndian.h"

#include <QDateTime>

#include <optional>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

constexpr qsizetype fileHeaderSize = 4096;
constexpr qsizetype chunkSize = 65536;
constexpr qsizetype chunkHeaderSize = 512;
constexpr quint64 ticksTo1970 = 116444736000000000ULL;

constexpr quint8 stringType = 0x01;
constexpr quint8 byteType = 0x04;
constexpr quint8 halfType = 0x06;
constexpr quint8 longType = 0x0A;
constexpr quint8 binaryType = 0x0E;
constexpr quint8 timeType = 0x11;
constexpr quint8 sidType = 0x13;
constexpr quint8 hexType = 0x15;
constexpr quint8 xmlType = 0x21;
constexpr quint8 stringsType = 0x81;

template <class T>
QByteArray littleEndian(T value)
{
    QByteArray bytes;
    appendLittleEndian(bytes, value);
    return bytes;
}

QByteArray utf16(const QString& text, bool terminated = false)
{
    QByteArray bytes;
    for (const QChar unit : text)
        appendLittleEndian<quint16>(bytes, unit.unicode());
    return terminated ? bytes + QByteArray(2, '\0') : bytes;
}

template <class T>
void put(QByteArray& bytes, qsizetype offset, T value)
{
    qToLittleEndian(value, bytes.data() + offset);
}

quint64 fileTime(qint64 time)
{
    return ticksTo1970 + static_cast<quint64>(time) * 10000;
}

/// An attribute of an otherwise empty element, or of one whose content follows.
void openWithAttribute(BinaryXmlWriter& xml, const QString& element, const QString& attribute, quint16 index,
                       quint8 type)
{
    xml.open(element, true);
    xml.attribute(attribute);
    xml.substitution(index, type);
}

void writeDefinition(BinaryXmlWriter& xml)
{
    xml.beginDefinition();
    xml.open(u"Event"_s, true);
    xml.attribute(u"xmlns"_s);
    xml.text(u"http://schemas.microsoft.com/win/2004/08/events/event"_s);
    xml.content();
    xml.open(u"System"_s);
    xml.content();
    openWithAttribute(xml, u"Provider"_s, u"Name"_s, 0, stringType);
    xml.attribute(u"EventSourceName"_s);
    xml.substitution(12, stringType);
    xml.closeEmpty();
    openWithAttribute(xml, u"EventID"_s, u"Qualifiers"_s, 1, halfType);
    xml.content();
    xml.substitution(2, halfType);
    xml.close();
    xml.element(u"Level"_s, 3, byteType);
    xml.element(u"Task"_s, 4, halfType);
    xml.element(u"Keywords"_s, 5, hexType);
    openWithAttribute(xml, u"TimeCreated"_s, u"SystemTime"_s, 6, timeType);
    xml.closeEmpty();
    xml.element(u"EventRecordID"_s, 7, longType);
    xml.textElement(u"Channel"_s, u"Application"_s, true);
    xml.element(u"Computer"_s, 8, stringType);
    openWithAttribute(xml, u"Security"_s, u"UserID"_s, 9, sidType);
    xml.closeEmpty();
    xml.close();
    xml.open(u"EventData"_s);
    xml.content();
    xml.element(u"Data"_s, 10, stringsType);
    xml.element(u"Binary"_s, 11, binaryType);
    xml.close();
    xml.close();
    xml.endDefinition();
}

void writeValues(BinaryXmlWriter& xml, const EvtxRecord& record, quint64 number)
{
    QByteArray strings;
    for (const QString& text : record.strings)
        strings += utf16(text, true);
    const auto unlessEmpty = [](quint8 type, const QByteArray& bytes) {
        return QPair<quint8, QByteArray>(bytes.isEmpty() ? quint8(0) : type, bytes);
    };
    xml.values({{stringType, utf16(record.source)},
                {halfType, littleEndian(static_cast<quint16>(record.eventId >> 16))},
                {halfType, littleEndian(static_cast<quint16>(record.eventId & 0xFFFF))},
                {byteType, QByteArray(1, static_cast<char>(record.level))},
                {halfType, littleEndian(record.task)},
                {hexType, littleEndian(record.keywords)},
                {timeType, littleEndian(fileTime(record.time))},
                {longType, littleEndian(number)},
                {stringType, utf16(record.computer)},
                unlessEmpty(sidType, record.sid),
                unlessEmpty(stringsType, strings),
                unlessEmpty(binaryType, record.data),
                unlessEmpty(stringType, utf16(record.eventSourceName))});
}

/// The form of forwarded events: text only, no template.
void writeForwarded(BinaryXmlWriter& xml, const EvtxRecord& record)
{
    const auto openPlain = [&xml](const QString& name, bool hasAttributes = false) {
        xml.open(name, hasAttributes, false);
    };
    openPlain(u"Event"_s);
    xml.content();
    openPlain(u"System"_s);
    xml.content();
    openPlain(u"Provider"_s, true);
    xml.attribute(u"Name"_s);
    xml.text(record.source);
    xml.closeEmpty();
    openPlain(u"EventID"_s, true);
    xml.attribute(u"Qualifiers"_s);
    xml.text(QString::number(record.eventId >> 16));
    xml.content();
    xml.text(QString::number(record.eventId & 0xFFFF));
    xml.close();
    xml.textElement(u"Level"_s, QString::number(record.level), false);
    xml.textElement(u"Task"_s, QString::number(record.task), false);
    xml.textElement(u"Keywords"_s, u"0x"_s + QString::number(record.keywords, 16), false);
    openPlain(u"TimeCreated"_s, true);
    xml.attribute(u"SystemTime"_s);
    xml.text(QDateTime::fromMSecsSinceEpoch(record.time, Qt::UTC).toString(Qt::ISODateWithMs));
    xml.closeEmpty();
    xml.textElement(u"Computer"_s, record.computer, false);
    xml.close();
    openPlain(u"EventData"_s);
    xml.content();
    for (const QString& text : record.strings)
        xml.textElement(u"Data"_s, text, false);
    xml.textElement(u"Binary"_s, QString::fromLatin1(record.data.toHex()), false);
    xml.close();
    openPlain(u"RenderingInfo"_s);
    xml.content();
    xml.textElement(u"Message"_s, record.message, false);
    xml.textElement(u"Task"_s, u"Rendered task"_s, false);
    xml.close();
    xml.close();
}

/// One chunk that is being filled.
class Chunk
{
public:
    explicit Chunk(quint64 first)
        : m_first(first)
        , m_next(first)
    {
        m_xml.chunk = QByteArray(chunkHeaderSize, '\0');
    }

    /// Nothing where it does not fit any more.
    std::optional<EvtxPlace> add(const EvtxRecord& record)
    {
        const BinaryXmlWriter before = m_xml;
        const quint32 definition = m_definition;
        const qsizetype start = beginRecord(record.time);
        m_xml.fragment();
        if (record.message.isEmpty()) {
            m_xml.instance(m_definition);
            if (m_definition == 0) {
                m_definition = m_xml.offset();
                writeDefinition(m_xml);
            }
            writeValues(m_xml, record, m_next);
        } else {
            writeForwarded(m_xml, record);
        }
        m_xml.endOfDocument();
        endRecord(start);
        if (m_xml.chunk.size() > chunkSize) {
            m_xml = before;
            m_definition = definition;
            return std::nullopt;
        }
        m_last = start;
        return EvtxPlace{m_next++, start, m_xml.chunk.size() - start, 0};
    }

    qsizetype beginRecord(qint64 time)
    {
        const qsizetype start = m_xml.chunk.size();
        m_xml.chunk += QByteArray("**\0\0\0\0\0\0", 8);
        appendLittleEndian(m_xml.chunk, m_next);
        appendLittleEndian(m_xml.chunk, fileTime(time));
        return start;
    }

    void endRecord(qsizetype start)
    {
        while (m_xml.chunk.size() % 8 != 4)
            m_xml.chunk += '\0';
        const auto size = static_cast<quint32>(m_xml.chunk.size() - start + 4);
        put(m_xml.chunk, start + 4, size);
        appendLittleEndian(m_xml.chunk, size);
    }

    quint64 next() const { return m_next; }
    BinaryXmlWriter& xml() { return m_xml; }

    QByteArray bytes(quint64 firstOfLog)
    {
        const QByteArray records = m_xml.chunk;
        QByteArray bytes = records + QByteArray(chunkSize - records.size(), '\0');
        bytes.replace(0, 8, QByteArray("ElfChnk\0", 8));
        put(bytes, 8, m_first - firstOfLog + 1);
        put(bytes, 16, m_next - firstOfLog);
        put(bytes, 24, m_first);
        put(bytes, 32, m_next - 1);
        put(bytes, 40, quint32(128));
        put(bytes, 44, static_cast<quint32>(m_last));
        put(bytes, 48, static_cast<quint32>(records.size()));
        return bytes;
    }

    void setOnly(qsizetype start)
    {
        m_last = start;
        ++m_next;
    }

private:
    BinaryXmlWriter m_xml;
    quint64 m_first;
    quint64 m_next;
    qsizetype m_last = chunkHeaderSize;
    quint32 m_definition = 0;
};

/// A file with one record, whose document `write` makes.
template <class Write>
QByteArray fileWithOne(Write write)
{
    Chunk chunk(1);
    const qsizetype start = chunk.beginRecord(1700000000000);
    chunk.xml().fragment();
    write(chunk.xml());
    chunk.xml().endOfDocument();
    chunk.endRecord(start);
    chunk.setOnly(start);
    QByteArray file = EvtxWriter().write({});
    put(file, 42, quint16(1));
    file += chunk.bytes(1);
    EvtxWriter::sum(file);
    return file;
}

} // namespace

QByteArray EvtxWriter::header(qint64 chunks, quint64 nextRecord) const
{
    QByteArray bytes(fileHeaderSize, '\0');
    bytes.replace(0, 8, QByteArray("ElfFile\0", 8));
    put(bytes, 16, static_cast<quint64>(std::max<qint64>(0, chunks - 1)));
    put(bytes, 24, nextRecord);
    put(bytes, 32, quint32(128));
    put(bytes, 36, quint16(1));
    put(bytes, 38, quint16(3));
    put(bytes, 40, quint16(fileHeaderSize));
    put(bytes, 42, static_cast<quint16>(chunks));
    put(bytes, 120, quint32((m_options.dirty ? 1 : 0) | (m_options.hasChecksums ? 0 : 4)));
    return bytes;
}

QByteArray EvtxWriter::write(const QList<EvtxRecord>& records, QList<EvtxPlace>* places) const
{
    const quint64 first = m_options.firstRecordNumber;
    QList<Chunk> chunks;
    int inChunk = 0;
    for (const EvtxRecord& record : records) {
        std::optional<EvtxPlace> place;
        if (!chunks.isEmpty() && inChunk < m_options.recordsPerChunk)
            place = chunks.last().add(record);
        if (!place) {
            chunks += Chunk(chunks.isEmpty() ? first : chunks.last().next());
            inChunk = 0;
            place = chunks.last().add(record);
        }
        ++inChunk;
        if (!place)
            qFatal("a record does not fit into a chunk");
        place->chunk = chunks.size() - 1;
        place->offset += fileHeaderSize + place->chunk * chunkSize;
        if (places)
            *places += *place;
    }
    QByteArray file = header(chunks.size(), chunks.isEmpty() ? first : chunks.last().next());
    for (Chunk& chunk : chunks)
        file += chunk.bytes(first);
    file += QByteArray(m_options.blankChunks * chunkSize, '\0');
    if (m_options.hasChecksums)
        sum(file);
    return file;
}

void EvtxWriter::sum(QByteArray& file)
{
    put(file, 124, crc32(QByteArrayView(file).first(120)));
    for (qsizetype at = fileHeaderSize; at + chunkSize <= file.size(); at += chunkSize) {
        const QByteArray chunk = file.mid(at, chunkSize);
        if (!chunk.startsWith("ElfChnk"))
            continue;
        const auto end = static_cast<qsizetype>(qFromLittleEndian<quint32>(chunk.data() + 48));
        put(file, at + 52, crc32(QByteArrayView(chunk).sliced(chunkHeaderSize, end - chunkHeaderSize)));
        const QByteArrayView summed = QByteArrayView(file).sliced(at, chunkHeaderSize);
        put(file, at + 124, crc32(summed.sliced(128), crc32(summed.first(120))));
    }
}

QByteArray selfHoldingEvtx()
{
    return fileWithOne([](BinaryXmlWriter& xml) {
        xml.instance(0);
        xml.beginDefinition();
        xml.open(u"E"_s);
        const quint32 name = xml.offset() - 2 - 2 - 8; // of E
        xml.content();
        xml.substitution(0, xmlType);
        xml.close();
        xml.endDefinition();
        QByteArray value("\x01", 1);
        appendLittleEndian<quint32>(value, 4 + 1 + 4 + 1);
        appendLittleEndian<quint32>(value, name);
        value += QByteArray("\x02\x0D\0\0\x21\x04", 6);
        xml.values({{xmlType, value}});
    });
}

QByteArray multiplyingEvtx(int depth)
{
    return fileWithOne([depth](BinaryXmlWriter& xml) {
        // The definition holds its value eight times; the value is an instance of the same definition.
        QByteArray inner;
        quint32 definition = 0;
        xml.instance(0);
        definition = xml.offset();
        xml.beginDefinition();
        xml.open(u"E"_s);
        xml.content();
        for (int i = 0; i < 8; ++i)
            xml.substitution(0, xmlType);
        xml.close();
        xml.endDefinition();
        for (int i = 0; i < depth; ++i) {
            QByteArray instance("\x0C\x01\0\0\0\0", 6);
            appendLittleEndian(instance, definition);
            appendLittleEndian<quint32>(instance, 1);
            appendLittleEndian<quint16>(instance, static_cast<quint16>(inner.size()));
            appendLittleEndian<quint16>(instance, inner.isEmpty() ? 0 : xmlType);
            inner = instance + inner;
        }
        xml.values({{xmlType, inner}});
    });
}

QByteArray manyValuesEvtx(quint32 count)
{
    return fileWithOne([count](BinaryXmlWriter& xml) {
        xml.instance(0);
        xml.beginDefinition();
        xml.open(u"E"_s);
        xml.closeEmpty();
        xml.endDefinition();
        const qsizetype at = xml.chunk.size();
        xml.values({{stringType, utf16(u"x"_s)}});
        put(xml.chunk, at, count);
    });
}

} // namespace ims::test
