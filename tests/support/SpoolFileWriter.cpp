#include "tests/support/SpoolFileWriter.h"

#include "tests/support/LittleEndian.h"

#include <QDateTime>
#include <QString>

namespace ims::test {

namespace {

// 100 ns steps from 1601 to 1970.
constexpr qint64 fileTimeOfEpoch = 116444736000000000;

void appendString(QByteArray& out, const QByteArray& text)
{
    out.append(text).append('\0');
}

void appendAddress(QByteArray& out, const QByteArray& address)
{
    appendString(out, '<' + address + '>');
}

} // namespace

QByteArray SpoolFileWriter::envelope(const SpoolEnvelope& envelope)
{
    QByteArray out(4, '\0'); // the length, filled in below
    out.append("ImCr");
    out.append(8, '\0');
    appendLittleEndian<qint64>(out, envelope.received * 10000000 + fileTimeOfEpoch);
    appendLittleEndian<quint32>(out, 0);
    appendLittleEndian<quint32>(out, static_cast<quint32>(envelope.recipients.size()));
    appendString(out, envelope.peerHost);
    appendString(out, envelope.helo);
    appendAddress(out, envelope.sender);
    out.append(3, '\0');
    appendString(out, envelope.mtsId);
    out.append("X\0\x01\0\0\0\0\0\0\0\0\0\0"
               "9B\x12\0\0\0\0\0\0\0h\xD8\x14\0h\xD8\x14\0",
               31);
    for (const QByteArray& recipient : envelope.recipients)
        appendAddress(out, recipient);
    out.append(envelope.leftover);
    out.append("EwLs");
    qToLittleEndian(static_cast<quint32>(out.size()), out.data());
    return out;
}

QByteArray SpoolFileWriter::write(const SpoolEnvelope& envelope, const QByteArray& message)
{
    return SpoolFileWriter::envelope(envelope) + message;
}

QByteArray SpoolFileWriter::mtsId(const QByteArray& organization, const QByteArray& server, qint64 received,
                                  const QByteArray& id)
{
    const QString stamp =
        QDateTime::fromSecsSinceEpoch(received, Qt::UTC).toString(QStringLiteral("yyMMddHHmm"));
    return "c=US;a= ;p=" + organization + ";l=" + server + stamp.toLatin1() + id;
}

} // namespace ims::test
