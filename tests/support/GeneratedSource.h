#pragma once

#include "core/base/ByteSource.h"

#include <algorithm>
#include <atomic>
#include <functional>

namespace ims::test {

/// A file of any size whose bytes are made when they are read; it can become shorter while it is open.
class GeneratedSource : public ByteSource
{
public:
    GeneratedSource(qint64 size, std::function<char(qint64)> byteAt)
        : ByteSource(QStringLiteral("generated"))
        , m_size(size)
        , m_held(size)
        , m_byteAt(std::move(byteAt))
    {
    }

    qint64 size() const override { return m_size; }

    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        const qint64 wanted = std::clamp<qint64>(length, 0, m_size - offset);
        ++m_reads;
        if (wanted > m_held - offset) {
            return tl::unexpected(Error{Message("read the test's file"), name(), Message("it became shorter"),
                                        Message("Nothing can be done.")});
        }
        for (qint64 i = 0; i < wanted; ++i)
            buffer[i] = m_byteAt(offset + i);
        m_bytes += wanted;
        return wanted;
    }

    void shrink(qint64 size) { m_held = size; }
    qint64 readBytes() const { return m_bytes; }
    int reads() const { return m_reads; }

private:
    qint64 m_size;
    std::atomic<qint64> m_held;
    std::function<char(qint64)> m_byteAt;
    mutable std::atomic<qint64> m_bytes = 0;
    mutable std::atomic<int> m_reads = 0;
};

} // namespace ims::test
