#pragma once

#include "core/base/ByteSource.h"

#include <QByteArrayView>

#include <optional>

namespace ims {

/// Reads a ByteSource through one window that moves along, so that memory stays bounded whatever the file's
/// size. For scanning from front to back with short looks back. Not thread-safe; make one per thread.
class ByteReader
{
public:
    static constexpr qint64 defaultWindow = qint64(1) << 18;

    explicit ByteReader(ByteSourcePtr source, qint64 window = defaultWindow);

    qint64 size() const { return m_source->size(); }
    const ByteSource& source() const { return *m_source; }

    /// The bytes from `offset` on: at least `length` of them unless the source ends before or has failed
    /// (see error()); more where the window holds more. Valid until the next call.
    QByteArrayView at(qint64 offset, qint64 length);

    /// The first failure of the source; once set, at() gives nothing.
    const std::optional<Error>& error() const { return m_error; }

private:
    ByteSourcePtr m_source;
    qint64 m_window;
    QByteArray m_buffer;
    qint64 m_start = 0;
    std::optional<Error> m_error;
};

} // namespace ims
