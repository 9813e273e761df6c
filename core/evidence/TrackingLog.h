#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/evidence/Evidence.h"

#include <QHash>
#include <QSet>

namespace ims {

/// What was read of one day of tracking.
struct TrackingLog
{
    QString file;
    std::vector<TrackedDelivery> deliveries; ///< of the wanted messages, in the log's order
    QDateTime first; ///< times of the first and last entry, UTC; invalid without entries
    QDateTime last;
    qint64 entries = 0;
    qint64 skipped = 0; ///< lines that are neither an entry nor a recipient of one
};

/// Whether a file's beginning has at least one entry of an Exchange 4.0 to 5.5 tracking log.
bool looksLikeTrackingLog(QByteArrayView beginning);

/// The key under which a message with this MTS-ID stands in a tracking log: its `l=` component alone (server,
/// minute, 8 characters; KB Q190709, Q251152), without case. Empty where it has none.
QByteArray mtsIdKey(const QString& mtsId);

/// The same for a Message-ID: without angle brackets, with case. Empty for an empty one. A sender can write what
/// he likes into it, so it is never taken for an MTS-ID.
QByteArray messageIdKey(const QString& messageId);

/// Reads the days of a tracking log one after the other (oldest first) and keeps the deliveries of wanted
/// messages.
///
/// The form is that of KB Q173280: fields divided by tabs, times in GMT, a line per recipient after each
/// entry. Event 9 is a delivery to a mailbox or public folder, 1000 a local delivery (KB Q173364, Q174078). A
/// delivery may name only the MTS-ID; the Message-ID then comes from an earlier entry of the same MTS-ID, so
/// days are linked. Streams: memory grows with the wanted messages, not with the log. Lines beyond 64 KiB are
/// skipped and counted. Not thread-safe.
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
    void readLine(QByteArrayView line, qint64 offset, TrackingLog& log);

    QSet<QByteArray> m_wanted;
    QHash<QByteArray, QString> m_remoteIds; ///< of wanted messages, by the key of their MTS-ID
};

} // namespace ims
