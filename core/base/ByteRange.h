#pragma once

#include <QtGlobal>

namespace ims {

/// A run of bytes in one file or log. Units: bytes, counted from the start of the file.
struct ByteRange
{
    qint64 offset = 0;
    qint64 length = 0;

    constexpr qint64 end() const { return offset + length; }
    constexpr bool isEmpty() const { return length == 0; }
    constexpr bool contains(qint64 position) const { return position >= offset && position < end(); }
    constexpr bool contains(ByteRange other) const { return other.offset >= offset && other.end() <= end(); }

    static constexpr ByteRange fromTo(qint64 first, qint64 pastLast) { return {first, pastLast - first}; }

    friend constexpr bool operator==(ByteRange, ByteRange) = default;
};

} // namespace ims
