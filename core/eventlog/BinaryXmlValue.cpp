#include "core/eventlog/BinaryXmlValue.h"

#include "core/eventlog/EvtFormat.h"

#include <QTimeZone>
#include <QUuid>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace ims::evtx {

namespace {

// BinXmlVariant's types (MS-EVEN6 2.2.12), those of Value left out.
enum Type : quint8 {
    AnsiString = 0x02,
    Int8 = 0x03,
    UInt8 = 0x04,
    Int16 = 0x05,
    UInt16 = 0x06,
    Int32 = 0x07,
    UInt32 = 0x08,
    Int64 = 0x09,
    UInt64 = 0x0A,
    Real32 = 0x0B,
    Real64 = 0x0C,
    Bool = 0x0D,
    Guid = 0x0F,
    Size = 0x10,
    SystemTimeValue = 0x12,
    Sid = 0x13,
    Hex32 = 0x14,
    Hex64 = 0x15
};

constexpr qint64 ticksPerSecond = 10'000'000;
constexpr qint64 ticksTo1970 = 116'444'736'000'000'000;

/// A string's text up to the NUL that some writers put at its end.
QString stringText(QByteArrayView bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<quint16>(bytes.data(), text.size(), text.data());
    while (text.endsWith(QChar(u'\0')))
        text.chop(1);
    return text;
}

template <class T>
QString number(QByteArrayView bytes)
{
    return bytes.size() < qsizetype(sizeof(T)) ? QString()
                                               : QString::number(qFromLittleEndian<T>(bytes.data()));
}

template <class T>
QString hexNumber(QByteArrayView bytes)
{
    if (bytes.size() < qsizetype(sizeof(T)))
        return {};
    return u"0x%1"_s.arg(qFromLittleEndian<T>(bytes.data()), int(sizeof(T)) * 2, 16, QLatin1Char('0'));
}

QString guidText(QByteArrayView bytes)
{
    if (bytes.size() < 16)
        return {};
    const QUuid guid(qFromLittleEndian<quint32>(bytes.data()), qFromLittleEndian<quint16>(bytes.data() + 4),
                     qFromLittleEndian<quint16>(bytes.data() + 6), static_cast<uchar>(bytes[8]),
                     static_cast<uchar>(bytes[9]), static_cast<uchar>(bytes[10]),
                     static_cast<uchar>(bytes[11]), static_cast<uchar>(bytes[12]),
                     static_cast<uchar>(bytes[13]), static_cast<uchar>(bytes[14]),
                     static_cast<uchar>(bytes[15]));
    return guid.toString().toUpper();
}

QString fileTimeText(QByteArrayView bytes)
{
    if (bytes.size() < 8)
        return {};
    const auto ticks = qFromLittleEndian<quint64>(bytes.data());
    const QString whole = timeOfFileTime(ticks).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    return whole + u".%1Z"_s.arg(ticks % ticksPerSecond * 100, 9, 10, QLatin1Char('0'));
}

QString systemTimeText(QByteArrayView bytes)
{
    if (bytes.size() < 16)
        return {};
    const auto part = [bytes](qsizetype i) { return int(qFromLittleEndian<quint16>(bytes.data() + i * 2)); };
    const QDateTime time(QDate(part(0), part(1), part(3)), QTime(part(4), part(5), part(6), part(7)),
                         Qt::UTC);
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

/// The length of one item of an array; 0 for strings, which end with a NUL.
qsizetype itemLength(quint8 type)
{
    static constexpr std::array<qsizetype, 0x16> lengths = {0, 0, 0, 1, 1,  2, 2, 4,  4, 8, 8,
                                                            4, 8, 4, 0, 16, 8, 8, 16, 0, 4, 8};
    return type < lengths.size() ? lengths.at(type) : 0;
}

QStringList stringItems(QByteArrayView bytes)
{
    QStringList items;
    qsizetype start = 0;
    for (qsizetype at = 0; at + 2 <= bytes.size(); at += 2) {
        if (bytes[at] != 0 || bytes[at + 1] != 0)
            continue;
        items += stringText(bytes.sliced(start, at - start));
        start = at + 2;
    }
    if (start + 2 <= bytes.size())
        items += stringText(bytes.sliced(start));
    return items;
}

QString scalarText(quint8 type, QByteArrayView bytes)
{
    switch (type) {
    case Value::string:
        return stringText(bytes);
    case AnsiString:
        return QString::fromLatin1(bytes.first(bytes.contains('\0') ? bytes.indexOf('\0') : bytes.size()));
    case Int8:
        return bytes.isEmpty() ? QString() : QString::number(static_cast<qint8>(bytes.front()));
    case UInt8:
        return bytes.isEmpty() ? QString() : QString::number(static_cast<quint8>(bytes.front()));
    case Int16:
        return number<qint16>(bytes);
    case UInt16:
        return number<quint16>(bytes);
    case Int32:
        return number<qint32>(bytes);
    case UInt32:
        return number<quint32>(bytes);
    case Int64:
        return number<qint64>(bytes);
    case UInt64:
        return number<quint64>(bytes);
    case Real32:
        return number<float>(bytes);
    case Real64:
        return number<double>(bytes);
    case Bool:
        return bytes.isEmpty() ? QString() : bytes.front() != 0 ? u"true"_s : u"false"_s;
    case Guid:
        return guidText(bytes);
    case Size:
        return bytes.size() == 8 ? number<quint64>(bytes) : number<quint32>(bytes);
    case Value::fileTime:
        return fileTimeText(bytes);
    case SystemTimeValue:
        return systemTimeText(bytes);
    case Sid:
        return evt::sidText(bytes).value_or(QString());
    case Hex32:
        return hexNumber<quint32>(bytes);
    case Hex64:
        return hexNumber<quint64>(bytes);
    default: // binary data, and whatever a later Windows invents
        return QString::fromLatin1(bytes.toByteArray().toHex().toUpper());
    }
}

} // namespace

QDateTime timeOfFileTime(quint64 ticks)
{
    const auto since1970 = static_cast<qint64>(ticks) - ticksTo1970;
    return QDateTime::fromMSecsSinceEpoch(since1970 / (ticksPerSecond / 1000), Qt::UTC);
}

QString Value::text() const
{
    return isArray() ? items().join(u", "_s) : scalarText(type, bytes);
}

QStringList Value::items() const
{
    if (!isArray())
        return {scalarText(type, bytes)};
    const auto itemType = static_cast<quint8>(type & ~array);
    if (itemType == string)
        return stringItems(bytes);
    const qsizetype length = itemLength(itemType);
    if (length == 0)
        return {scalarText(itemType, bytes)};
    QStringList items;
    for (qsizetype at = 0; at + length <= bytes.size(); at += length)
        items += scalarText(itemType, bytes.sliced(at, length));
    return items;
}

} // namespace ims::evtx
