#pragma once

#include "core/base/ByteSource.h"

#include <algorithm>

namespace ims::test {

/// A file on a share, of which the bytes between two places cannot be read.
class LostShare final : public ByteSource
{
public:
    LostShare(QByteArray bytes, qint64 from, qint64 to)
        : ByteSource(QStringLiteral("lost share"))
        , m_bytes(std::move(bytes))
        , m_lostFrom(from)
        , m_lostTo(to)
    {
    }

    qint64 size() const override { return m_bytes.size(); }

    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        if (offset < m_lostTo && offset + length > m_lostFrom)
            return tl::unexpected(Error{Message("read"), QStringLiteral("lost share"),
                                        Message("the share is gone"), Message("Try again.")});
        std::copy_n(m_bytes.constData() + offset, length, buffer);
        return length;
    }

private:
    QByteArray m_bytes;
    qint64 m_lostFrom;
    qint64 m_lostTo;
};

} // namespace ims::test
