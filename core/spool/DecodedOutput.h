#pragma once

#include "core/spool/OffsetMap.h"

#include <QByteArray>

namespace ims {

/// A decoded byte or character that a decoder holds back, and where it stands in the file.
struct HeldByte
{
    char byte = 0;
    qint64 position = 0;
};

/// What a decoder of a transfer encoding puts out.
struct DecodedOutput
{
    QByteArray bytes;
    OffsetMap map;
    bool mapped = false;
    bool keeps = true;     ///< false: nothing is put out, only what is wrong is told
    qint64 junk = 0;       ///< characters that do not belong into the encoding
    qint64 firstJunk = -1; ///< where the first of them stands
    bool cutOff = false;   ///< the encoded text ends too early

    void put(char byte, qint64 first, qint64 last)
    {
        if (keeps)
            bytes += byte;
        if (mapped)
            map.add(first, last);
    }
    void junkAt(qint64 position)
    {
        ++junk;
        if (firstJunk < 0)
            firstJunk = position;
    }
};

} // namespace ims
