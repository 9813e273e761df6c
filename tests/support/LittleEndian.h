#pragma once

#include <QByteArray>
#include <QtEndian>

namespace ims::test {

/// Appends an integer in little-endian byte order, as NT writes all of its files.
template <typename Integer>
void appendLittleEndian(QByteArray& out, Integer value)
{
    const Integer swapped = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&swapped), static_cast<qsizetype>(sizeof swapped));
}

} // namespace ims::test
