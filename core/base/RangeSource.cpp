#include "core/base/RangeSource.h"

#include <algorithm>

namespace ims {

namespace {

class RangeSource final : public ByteSource
{
public:
    RangeSource(ByteSourcePtr outer, ByteRange range, const QString& name)
        : ByteSource(name)
        , m_outer(std::move(outer))
        , m_start(std::clamp<qint64>(range.offset, 0, m_outer->size()))
        , m_size(std::clamp<qint64>(range.length, 0, m_outer->size() - m_start))
    {
    }

    qint64 size() const override { return m_size; }

    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        if (offset < 0 || offset >= m_size)
            return 0;
        return m_outer->readAt(m_start + offset, buffer, std::clamp<qint64>(length, 0, m_size - offset));
    }

private:
    ByteSourcePtr m_outer;
    qint64 m_start;
    qint64 m_size;
};

} // namespace

ByteSourcePtr rangeSource(ByteSourcePtr outer, ByteRange range, const QString& name)
{
    return std::make_shared<RangeSource>(std::move(outer), range, name);
}

} // namespace ims
