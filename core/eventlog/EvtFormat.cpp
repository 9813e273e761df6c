#include "core/eventlog/EvtFormat.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims::evt {

namespace {

constexpr quint32 headerLength = 0x30;
constexpr quint32 endMarkLength = 0x28;
constexpr quint32 dirtyFlag = 0x1;

} // namespace

quint16 half(QByteArrayView bytes, qint64 offset)
{
    return qFromLittleEndian<quint16>(bytes.data() + offset);
}

quint32 word(QByteArrayView bytes, qint64 offset)
{
    return qFromLittleEndian<quint32>(bytes.data() + offset);
}

std::optional<Header> header(QByteArrayView beginning)
{
    if (beginning.size() < headerSize || word(beginning, 4) != signature ||
        word(beginning, 0) != headerLength)
        return std::nullopt;
    return Header{word(beginning, 16), word(beginning, 20), word(beginning, 24),
                  (word(beginning, 36) & dirtyFlag) != 0};
}

std::optional<EndMark> endMark(QByteArrayView bytes, qint64 offset)
{
    if (bytes.size() < endMarkSize || word(bytes, 0) != endMarkLength || word(bytes, 36) != endMarkLength)
        return std::nullopt;
    for (quint32 i = 1; i <= 4; ++i) {
        if (word(bytes, qint64(i) * 4) != i * 0x11111111U)
            return std::nullopt;
    }
    EndMark mark;
    mark.offset = offset;
    mark.oldestOffset = word(bytes, 20);
    mark.ownOffset = word(bytes, 24);
    mark.nextRecord = word(bytes, 28);
    mark.oldestRecord = word(bytes, 32);
    return mark;
}

bool isRecordLength(quint32 length)
{
    return length >= shortestRecord && length <= longestRecord && length % 4 == 0;
}

quint32 recordNumber(QByteArrayView record)
{
    return word(record, 8);
}

qint64 recordSeconds(QByteArrayView record)
{
    return word(record, 12);
}

void closeFile(QByteArray& file, quint32 oldest, quint32 next)
{
    const auto end = static_cast<quint32>(file.size());
    const auto size = end + endMarkLength;
    const std::array<quint32, 12> head = {headerLength, signature, 1, 1, headerLength, end, next,
                                          oldest,       size,      0, 0, headerLength};
    for (size_t i = 0; i < head.size(); ++i)
        qToLittleEndian(head[i], file.data() + 4 * i);
    const std::array<quint32, 10> mark = {endMarkLength, 0x11111111, 0x22222222, 0x33333333, 0x44444444,
                                          headerLength,  end,        next,       oldest,     endMarkLength};
    file.resize(file.size() + endMarkSize);
    for (size_t i = 0; i < mark.size(); ++i)
        qToLittleEndian(mark[i], file.data() + end + 4 * i);
}

std::optional<QString> sidText(QByteArrayView sid)
{
    if (sid.size() < 8)
        return std::nullopt;
    const auto count = static_cast<quint8>(sid.at(1));
    if (sid.size() < 8 + qsizetype(count) * 4)
        return std::nullopt;
    quint64 authority = 0;
    for (qsizetype i = 2; i < 8; ++i)
        authority = authority << 8 | static_cast<quint8>(sid.at(i));
    QString text = u"S-%1-%2"_s.arg(static_cast<quint8>(sid.at(0))).arg(authority);
    for (qsizetype i = 0; i < count; ++i)
        text += u'-' + QString::number(word(sid, 8 + i * 4));
    return text;
}

RawFilter::RawFilter(const EventFilter& filter)
    : m_ids(filter.ids)
    , m_since(filter.since.isValid() ? filter.since.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min())
    , m_until(filter.until.isValid() ? filter.until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max())
{
    for (const QString& source : filter.sources)
        m_sources += source.toCaseFolded();
}

bool RawFilter::accepts(QByteArrayView record) const
{
    const auto id = static_cast<quint16>(word(record, 20) & 0xFFFF);
    if (!m_ids.empty() && std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end())
        return false;
    const qint64 time = recordSeconds(record) * 1000;
    if (time < m_since || time >= m_until)
        return false;
    return m_sources.isEmpty() || acceptsSource(record);
}

bool RawFilter::acceptsSource(QByteArrayView record) const
{
    const auto matches = [record](const QString& source) {
        const qint64 end = fixedSize + source.size() * 2;
        if (end + 2 > record.size() - 4 || half(record, end) != 0)
            return false;
        for (qsizetype i = 0; i < source.size(); ++i) {
            if (QChar(half(record, fixedSize + i * 2)).toCaseFolded() != source.at(i))
                return false;
        }
        return true;
    };
    return std::any_of(m_sources.begin(), m_sources.end(), matches);
}

} // namespace ims::evt
