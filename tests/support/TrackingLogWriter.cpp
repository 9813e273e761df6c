#include "tests/support/TrackingLogWriter.h"

#include <QDateTime>
#include <QString>

namespace ims::test {

namespace {

QByteArray encodeTime(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(QStringLiteral("yyyy.M.d H:m:s")).toLatin1();
}

QByteArray encodeEntry(const TrackingEntry& entry)
{
    const QList<QByteArray> fields = {entry.messageId,
                                      QByteArray::number(static_cast<quint32>(entry.event)),
                                      encodeTime(entry.time),
                                      entry.gateway,
                                      entry.partner,
                                      entry.remoteId,
                                      entry.originator,
                                      QByteArray::number(entry.priority),
                                      QByteArray::number(entry.length),
                                      "0",
                                      "1",
                                      "",
                                      QByteArray::number(entry.recipients.size())};
    QByteArray out = fields.join('\t') + "\r\n";
    for (const QByteArray& recipient : entry.recipients)
        out += recipient + "\t\r\n";
    return out;
}

} // namespace

QByteArray TrackingLogWriter::write(const QList<TrackingEntry>& entries)
{
    QByteArray out;
    for (const TrackingEntry& entry : entries)
        out += encodeEntry(entry);
    return out;
}

} // namespace ims::test
