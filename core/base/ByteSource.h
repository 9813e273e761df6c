#pragma once

#include "core/base/ByteRange.h"
#include "core/base/Error.h"
#include "core/base/Path.h"

#include <functional>
#include <memory>

namespace ims {

/// Read-only bytes of one piece of evidence: the one way by which the program reads files.
///
/// Reads are positioned and windowed, never mapped: a mapped file that shrinks under the reader raises
/// SIGBUS, which cannot be turned into an Error without a process-wide signal handler. Files are opened
/// shared (on Windows delete included), so that a running server is not hindered. Safe to read from
/// several threads at once.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// The size in bytes when the source was opened.
    virtual qint64 size() const = 0;

    /// Fills `buffer` with up to `length` bytes from `offset` on; fewer only at the end of the source.
    /// An Error where the device fails or the file has become shorter than size().
    virtual Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const = 0;

    /// The bytes of a range, cut at the end of the source. For ranges of modest size.
    Expected<QByteArray> read(ByteRange range) const;

    /// The name as shown to people.
    const QString& name() const { return m_name; }

    /// Opens a regular file. Errors: missing, denied, a folder, a device or pipe.
    static Expected<std::shared_ptr<const ByteSource>> open(const Path& path);

    /// The same, for a copy that bears the name of what it is a copy of; errors bear it too.
    static Expected<std::shared_ptr<const ByteSource>> openAs(const Path& path, const QString& name);

    /// Bytes already at hand (standard input, a decoded attachment, a test).
    static std::shared_ptr<const ByteSource> fromBytes(QByteArray bytes, const QString& name);

    /// Reads standard input to its end; at most `limit` bytes, an Error beyond.
    static Expected<std::shared_ptr<const ByteSource>> fromStandardInput(qint64 limit = qint64(1) << 30);

protected:
    explicit ByteSource(QString name) : m_name(std::move(name)) {}

private:
    QString m_name;
};

using ByteSourcePtr = std::shared_ptr<const ByteSource>;

/// How files are opened: where they lie, as the copies that a case has of them, or by a test's own ways. To be
/// called from any thread.
using FileOpener = std::function<Expected<ByteSourcePtr>(const Path& file)>;

} // namespace ims
