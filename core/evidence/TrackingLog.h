#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/evidence/Evidence.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace ims {

class LogLines;
struct LogLine;

/// What was read of one day of tracking.
struct TrackingLog
{
    QString file;
    std::vector<TrackedDelivery> deliveries; ///< of the wanted messages, in the log's order
    QDateTime first; ///< times of the first and last entry, UTC; invalid without entries
    QDateTime last;
    qint64 entries = 0;
    qint64 skipped = 0;     ///< lines that are neither an entry nor a recipient of one
    bool isSince50 = false; ///< has event numbers that Exchange 4.0 does not know (KB Q173364)
    bool isCut = false;     ///< its last line has no end: copied while in use, or cut on the way
    QList<Message> notes;   ///< whole sentences about this log
};

/// Whether a file's beginning has at least one entry of an Exchange 4.0 to 5.5 tracking log.
bool looksLikeTrackingLog(QByteArrayView beginning);

/// The day that a tracking log's name tells, YYYYMMDD.log, in GMT (KB Q173364); invalid for other names.
QDate trackingDay(const QString& fileName);

/// The key under which a message with this MTS-ID stands in a tracking log: its `l=` component alone (server,
/// minute, 8 characters; KB Q190709, Q251152), without case. Empty where it has none.
QByteArray mtsIdKey(const QString& mtsId);

/// The same for a Message-ID: without angle brackets, with case. Empty for an empty one. A sender can write
/// what he likes into it, so it is never taken for an MTS-ID.
QByteArray messageIdKey(const QString& messageId);

/// Reads the days of a tracking log one after the other (oldest first) and keeps the deliveries of wanted
/// messages.
///
/// The form is that of KB Q173280: fields divided by tabs, times in GMT, a line per recipient after each
/// entry. Event 9 is a delivery to a mailbox or public folder, 1000 a local delivery (KB Q173364, Q174078). A
/// delivery may name only the MTS-ID; the Message-ID then comes from an earlier entry of the same MTS-ID, so
/// days are linked. 8-bit text or, where somebody saved it so, UTF-16. Lines that begin with `#` count for
/// nothing. Streams: memory grows with the wanted messages, not with the log, and to 200,000 deliveries a
/// log at most, which is noted. Lines beyond 64 KiB are
/// skipped and counted, as are entries whose year cannot be (before 1993, after 2099). Not thread-safe.
class TrackingLogReader
{
public:
    /// `wanted`: keys from mtsIdKey() and messageIdKey().
    explicit TrackingLogReader(QSet<QByteArray> wanted)
        : m_wanted(std::move(wanted))
    {
    }

    /// An Error where the log cannot be read, or has lines but not one entry.
    Expected<TrackingLog> read(const ByteSourcePtr& source, const StopToken& stop = {});

private:
    /// What of one log is settled only at its end.
    struct Day
    {
        TrackingLog log;
        qint64 first = std::numeric_limits<qint64>::max(); ///< seconds since 1970
        qint64 last = std::numeric_limits<qint64>::min();
        qint64 leftOut = 0;  ///< deliveries beyond the limit
        QString newerServer; ///< what Exchange 2000 writes into its first lines
    };

    void readLine(const LogLine& line, Day& day);
    bool isWantedId(QByteArrayView remoteId);
    const QByteArray& entryKey(QByteArrayView id);
    const QByteArray& idKey(QByteArrayView id);

    QSet<QByteArray> m_wanted;
    QHash<QByteArray, QString> m_remoteIds; ///< of wanted messages, by the key of their MTS-ID
    QByteArray m_key;                       ///< kept for its memory
};

} // namespace ims
