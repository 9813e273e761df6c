#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace ims::evtx {

/// One value as it lies in the log: a type byte (MS-EVEN6 2.2.12, BinXmlVariant) and its bytes.
struct Value
{
    static constexpr quint8 null = 0x00;
    static constexpr quint8 string = 0x01;
    static constexpr quint8 binary = 0x0E;
    static constexpr quint8 fileTime = 0x11;
    static constexpr quint8 xml = 0x21;
    static constexpr quint8 array = 0x80; ///< bit; the other bits are the items' type

    quint8 type = null;
    QByteArrayView bytes;

    bool isArray() const { return (type & array) != 0; }

    /// As libevtx writes it: numbers in decimal, hexadecimal types with 0x and all digits, binary data in
    /// upper-case hexadecimal, times in ISO 8601.
    QString text() const;

    /// One text per item of an array; text() alone of any other value.
    QStringList items() const;
};

/// A FILETIME (100 ns since 1601, UTC) in whole milliseconds.
QDateTime timeOfFileTime(quint64 ticks);

} // namespace ims::evtx
