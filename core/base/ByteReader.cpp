#include "core/base/ByteReader.h"

#include <algorithm>

namespace ims {

ByteReader::ByteReader(ByteSourcePtr source, qint64 window) : m_source(std::move(source)), m_window(window) {}

QByteArrayView ByteReader::at(qint64 offset, qint64 length)
{
    if (m_error || offset < 0 || offset >= size() || length <= 0)
        return {};
    const qint64 wanted = std::min(length, size() - offset);
    const bool held = offset >= m_start && offset + wanted <= m_start + m_buffer.size();
    if (!held) {
        Expected<QByteArray> bytes = m_source->read({offset, std::max(wanted, m_window)});
        if (!bytes) {
            m_error = bytes.error();
            m_buffer.clear();
            return {};
        }
        m_buffer = std::move(*bytes);
        m_start = offset;
    }
    return QByteArrayView(m_buffer).sliced(offset - m_start);
}

} // namespace ims
