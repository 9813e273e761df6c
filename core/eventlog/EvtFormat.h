#pragma once

#include "core/eventlog/EventLog.h"

#include <QByteArrayView>

#include <optional>

/// The .evt format of Windows NT 4.0, 2000 and 2003 on the level of single records. Little-endian throughout.
namespace ims::evt {

constexpr quint32 signature = 0x654C664C; ///< "LfLe"
constexpr qint64 headerSize = 48;
constexpr qint64 endMarkSize = 40;   ///< the end-of-file record
constexpr qint64 fixedSize = 56;     ///< of a record, before its names
constexpr quint32 fillerWord = 0x27; ///< fills a ring's end where no fixed part fits

/// Records are at least a fixed part and the length repeated. NT keeps records below 64 KiB; four times that
/// is allowed for, more is taken for damage.
constexpr quint32 shortestRecord = 60;
constexpr quint32 longestRecord = 256 * 1024;

/// The header's fields that are looked at. It is written when the log is closed: in a copy of an open log it
/// is stale.
struct Header
{
    qint64 oldestOffset = 0;
    qint64 endOffset = 0;
    quint32 nextRecord = 0;
    bool dirty = false;
};
std::optional<Header> header(QByteArrayView beginning);

/// The end-of-file record: rewritten with every event, so it is right where the header is stale.
struct EndMark
{
    qint64 offset = 0; ///< where it was found
    qint64 length = endMarkSize;
    qint64 oldestOffset = 0;
    qint64 ownOffset = 0;
    quint32 nextRecord = 0;
    quint32 oldestRecord = 0;

    bool isConsistent() const { return ownOffset == offset; }
};
std::optional<EndMark> endMark(QByteArrayView bytes, qint64 offset);

quint16 half(QByteArrayView bytes, qint64 offset);
quint32 word(QByteArrayView bytes, qint64 offset);
bool isRecordLength(quint32 length);

/// A record's number and time of generation. `record` holds a whole record.
quint32 recordNumber(QByteArrayView record);
qint64 recordSeconds(QByteArrayView record);

/// Makes a file of a header's room and whole records behind it, oldest first: fills in the header and adds
/// the end-of-file record, as a log looks that was closed properly. `oldest` and `next` are record numbers, 0
/// and 1 where there is no record.
void closeFile(QByteArray& file, quint32 oldest, quint32 next);

/// A binary SID in its usual text form; nothing where it is malformed.
std::optional<QString> sidText(QByteArrayView sid);

/// Applies a filter to a record's raw bytes, so that only wanted records are decoded.
class RawFilter
{
public:
    explicit RawFilter(const EventFilter& filter);
    bool accepts(QByteArrayView record) const;

private:
    bool acceptsSource(QByteArrayView record) const;

    std::vector<quint16> m_ids;
    QStringList m_sources;
    qint64 m_since;
    qint64 m_until;
};

} // namespace ims::evt
