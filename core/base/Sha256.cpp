#include "core/base/Sha256.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace ims {

Expected<QString> sha256Hex(const ByteSource& source, const StopToken& stop)
{
    constexpr qint64 window = qint64(1) << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 offset = 0; offset < source.size(); offset += window) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "compute the checksum"))));
        const Expected<QByteArray> bytes = source.read({offset, window});
        if (!bytes)
            return tl::unexpected(bytes.error());
        hash.addData(*bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace ims
