#pragma once

#include <QByteArrayView>

namespace ims {

/// The CRC-32 of ISO 3309, zlib and ZIP. `previous` is the sum of the bytes before these.
quint32 crc32(QByteArrayView bytes, quint32 previous = 0);

} // namespace ims
