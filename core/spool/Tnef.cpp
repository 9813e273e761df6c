#include "core/spool/Tnef.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace ims {

namespace {

constexpr quint32 tnefSignature = 0x223E9F78;
constexpr quint32 messageProperties = 0x00069003;    // attMsgProps
constexpr quint32 attachmentProperties = 0x00069005; // attAttachment
constexpr quint32 recipientTable = 0x00069004;       // attRecipTable
constexpr quint16 compressedRtf = 0x1009;            // PR_RTF_COMPRESSED
constexpr quint32 rtfPacked = 0x75465a4c;            // "LZFu"
constexpr quint32 rtfPlain = 0x414c454d;             // "MELA"
constexpr size_t mostFaults = 100;
constexpr int mostAttributes = 100000;
constexpr int mostProperties = 1000000;

/// Reads forward in a part of the bytes; once it ran over the end, `failed` stays set.
class Cursor
{
public:
    Cursor(QByteArrayView bytes, qsizetype start, qsizetype end)
        : m_bytes(bytes)
        , m_at(start)
        , m_end(end)
    {
    }

    qsizetype at() const { return m_at; }
    qsizetype left() const { return m_end - m_at; }
    bool failed() const { return m_failed; }

    quint32 read32() { return read<quint32>(); }
    quint16 read16() { return read<quint16>(); }

    QByteArrayView read(quint64 length)
    {
        if (m_failed || length > static_cast<quint64>(left())) {
            m_failed = true;
            return {};
        }
        const QByteArrayView view = m_bytes.sliced(m_at, static_cast<qsizetype>(length));
        m_at += static_cast<qsizetype>(length);
        return view;
    }

    // Values fill up to a multiple of four; the last one's filling may be missing.
    void pad(quint64 length) { read(std::min<quint64>((4 - length % 4) % 4, static_cast<quint64>(left()))); }

private:
    template <typename T>
    T read()
    {
        const QByteArrayView view = read(sizeof(T));
        return view.isEmpty() ? T() : qFromLittleEndian<T>(view.data());
    }

    QByteArrayView m_bytes;
    qsizetype m_at;
    qsizetype m_end;
    bool m_failed = false;
};

enum class ValueKind { Fixed, String, Unicode, Bytes, Unknown };

struct ValueShape
{
    ValueKind kind = ValueKind::Unknown;
    quint32 size = 0; ///< of a fixed value, filling included
};

ValueShape shapeOf(quint16 type)
{
    switch (type & 0x0fff) {
    case 0x0002: // short, boolean, long, float, error
    case 0x0003:
    case 0x0004:
    case 0x000a:
    case 0x000b:
        return {ValueKind::Fixed, 4};
    case 0x0005: // double, currency, date, 64 bits, time
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case 0x0040:
        return {ValueKind::Fixed, 8};
    case 0x0048: // class id
        return {ValueKind::Fixed, 16};
    case 0x001e:
        return {ValueKind::String, 0};
    case 0x001f:
        return {ValueKind::Unicode, 0};
    case 0x000d: // object, binary
    case 0x0102:
        return {ValueKind::Bytes, 0};
    default:
        return {};
    }
}

class Walker
{
public:
    Walker(QByteArrayView bytes, bool whole)
        : m_bytes(bytes)
        , m_whole(whole)
    {
    }

    TnefFacts walk(const StopToken& stop)
    {
        Cursor cursor(m_bytes, 0, m_bytes.size());
        m_facts.signature = cursor.read32() == tnefSignature;
        cursor.read16(); // key
        if (!m_facts.signature || cursor.failed()) {
            fault(TnefFault::Kind::Structure, 0, std::min<qsizetype>(4, m_bytes.size()));
            return std::move(m_facts);
        }
        while (cursor.left() > 0 && m_facts.attributes < mostAttributes && !stop.stop_requested()) {
            if (!takeAttribute(cursor))
                break;
        }
        return std::move(m_facts);
    }

private:
    void fault(TnefFault::Kind kind, qsizetype start, qsizetype length)
    {
        if (m_facts.faults.size() < mostFaults)
            m_facts.faults.push_back({kind, {start, length}});
    }

    bool takeAttribute(Cursor& cursor)
    {
        const qsizetype start = cursor.at();
        const QByteArrayView level = cursor.read(1);
        const quint32 tag = cursor.read32();
        const quint32 length = cursor.read32();
        const qsizetype dataStart = cursor.at();
        const QByteArrayView data = cursor.read(length);
        const quint16 sum = cursor.read16();
        const bool levelWrong = !level.isEmpty() && level[0] != 1 && level[0] != 2;
        if (cursor.failed() || levelWrong) {
            // Mail programs fill base64 up with a few zeros; that is no attribute.
            const QByteArrayView rest = m_bytes.sliced(start);
            const bool filling = rest.size() < 9 && std::all_of(rest.begin(), rest.end(), [](char c) {
                                     return c == '\0' || c == '\r' || c == '\n' || c == ' ';
                                 });
            if (!filling && (levelWrong || m_whole))
                fault(TnefFault::Kind::Structure, start, std::min<qsizetype>(9, m_bytes.size() - start));
            return false;
        }
        ++m_facts.attributes;
        quint32 counted = 0;
        for (const char c : data)
            counted += static_cast<unsigned char>(c);
        if (static_cast<quint16>(counted) != sum)
            fault(TnefFault::Kind::Structure, dataStart + data.size(), 2);
        if (tag == messageProperties || tag == attachmentProperties)
            takeProperties(Cursor(m_bytes, dataStart, dataStart + data.size()));
        else if (tag == recipientTable)
            takeRecipients(Cursor(m_bytes, dataStart, dataStart + data.size()));
        return true;
    }

    void takeRecipients(Cursor cursor)
    {
        const qsizetype start = cursor.at();
        const quint32 rows = cursor.read32();
        for (quint32 row = 0; row < rows && !cursor.failed(); ++row) {
            if (!takeList(cursor))
                return;
        }
        if (cursor.failed())
            fault(TnefFault::Kind::Property, start, 4);
    }

    void takeProperties(Cursor cursor) { takeList(cursor); }

    // Whether the list was read to its end.
    bool takeList(Cursor& cursor)
    {
        const quint32 count = cursor.read32();
        for (quint32 i = 0; i < count && m_facts.properties < mostProperties; ++i) {
            const qsizetype start = cursor.at();
            if (!takeProperty(cursor)) {
                fault(TnefFault::Kind::Property, std::min(start, m_bytes.size()),
                      std::min<qsizetype>(8, m_bytes.size() - std::min(start, m_bytes.size())));
                return false;
            }
            ++m_facts.properties;
        }
        return !cursor.failed();
    }

    bool takeName(Cursor& cursor)
    {
        cursor.read(16);
        const quint32 kind = cursor.read32();
        if (kind == 0) {
            cursor.read32();
            return !cursor.failed();
        }
        if (kind != 1)
            return false;
        const quint32 length = cursor.read32();
        if (length == 0 || length % 2 != 0)
            return false;
        cursor.read(length);
        cursor.pad(length);
        return !cursor.failed();
    }

    bool takeProperty(Cursor& cursor)
    {
        const quint16 type = cursor.read16();
        const quint16 id = cursor.read16();
        if (cursor.failed() || (id >= 0x8000 && !takeName(cursor)))
            return false;
        const ValueShape shape = shapeOf(type);
        if (shape.kind == ValueKind::Unknown)
            return false;
        const bool many = type & 0x1000;
        const bool counted = many || shape.kind != ValueKind::Fixed;
        const quint32 count = counted ? cursor.read32() : 1;
        if (shape.kind == ValueKind::Fixed) {
            cursor.read(quint64(count) * shape.size);
            return !cursor.failed();
        }
        for (quint32 i = 0; i < count && !cursor.failed(); ++i)
            takeValue(cursor, shape.kind, id);
        return !cursor.failed();
    }

    void takeValue(Cursor& cursor, ValueKind kind, quint16 id)
    {
        const qsizetype start = cursor.at();
        const quint32 length = cursor.read32();
        const QByteArrayView value = cursor.read(length);
        cursor.pad(length);
        if (cursor.failed())
            return;
        const bool isText = kind == ValueKind::String || kind == ValueKind::Unicode;
        if (isText && length == 0)
            fault(TnefFault::Kind::EmptyString, start, 4);
        else if (kind == ValueKind::Unicode &&
                 (length % 2 != 0 || !value.endsWith(QByteArrayView("\0\0", 2))))
            fault(TnefFault::Kind::OddUnicode, start, 4 + value.size());
        else if (id == compressedRtf && kind == ValueKind::Bytes)
            checkRtf(start, value);
    }

    // PR_RTF_COMPRESSED: size of what follows, size unpacked, how it is packed, sum.
    void checkRtf(qsizetype start, QByteArrayView value)
    {
        Cursor cursor(value, 0, value.size());
        const quint32 size = cursor.read32();
        cursor.read32();
        const quint32 how = cursor.read32();
        cursor.read32();
        const bool fits = !cursor.failed() && quint64(size) + 4 <= static_cast<quint64>(value.size());
        if (!fits || (how != rtfPacked && how != rtfPlain))
            fault(TnefFault::Kind::Rtf, start, std::min<qsizetype>(20, 4 + value.size()));
    }

    QByteArrayView m_bytes;
    bool m_whole;
    TnefFacts m_facts;
};

} // namespace

TnefFacts walkTnef(QByteArrayView bytes, bool whole, const StopToken& stop)
{
    return Walker(bytes, whole).walk(stop);
}

} // namespace ims
