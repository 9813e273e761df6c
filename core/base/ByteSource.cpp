#include "core/base/ByteSource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace ims {

namespace {

Message readingFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the file"));
}

Error shrunk(const QString& name)
{
    return {readingFile(), name, Message(QT_TRANSLATE_NOOP("ims", "it became shorter while it was being read")),
            Message(QT_TRANSLATE_NOOP("ims", "Copy the file while nothing writes to it, and open the copy."))};
}

class MemorySource final : public ByteSource
{
public:
    MemorySource(QByteArray bytes, const QString& name) : ByteSource(name), m_bytes(std::move(bytes)) {}

    qint64 size() const override { return m_bytes.size(); }

    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        const qint64 count = offset < 0 ? 0 : std::clamp<qint64>(m_bytes.size() - offset, 0, length);
        if (count > 0)
            std::memcpy(buffer, m_bytes.constData() + offset, static_cast<size_t>(count));
        return count;
    }

private:
    QByteArray m_bytes;
};

#ifdef Q_OS_WIN

class FileSource final : public ByteSource
{
public:
    FileSource(const QString& name, HANDLE handle, qint64 size) : ByteSource(name), m_handle(handle), m_size(size) {}
    ~FileSource() override { CloseHandle(m_handle); }

    qint64 size() const override { return m_size; }

    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        const qint64 wanted = std::clamp<qint64>(m_size - offset, 0, length);
        qint64 done = 0;
        while (done < wanted) {
            OVERLAPPED position = {};
            position.Offset = static_cast<DWORD>((offset + done) & 0xFFFFFFFF);
            position.OffsetHigh = static_cast<DWORD>((offset + done) >> 32);
            DWORD got = 0;
            const DWORD chunk = static_cast<DWORD>(std::min<qint64>(wanted - done, 1 << 24));
            if (!ReadFile(m_handle, buffer + done, chunk, &got, &position) && GetLastError() != ERROR_HANDLE_EOF) {
                const std::error_code code(static_cast<int>(GetLastError()), std::system_category());
                return tl::unexpected(systemError(readingFile(), name(), code));
            }
            if (got == 0)
                return tl::unexpected(shrunk(name()));
            done += got;
        }
        return done;
    }

private:
    HANDLE m_handle;
    qint64 m_size;
};

Expected<ByteSourcePtr> openFile(const Path& path, const QString& name)
{
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    LARGE_INTEGER size = {};
    if (handle == INVALID_HANDLE_VALUE || !GetFileSizeEx(handle, &size)) {
        const std::error_code code(static_cast<int>(GetLastError()), std::system_category());
        return tl::unexpected(systemError(readingFile(), name, code));
    }
    return std::make_shared<FileSource>(name, handle, size.QuadPart);
}

#else

class FileSource final : public ByteSource
{
public:
    FileSource(const QString& name, int descriptor, qint64 size)
        : ByteSource(name)
        , m_descriptor(descriptor)
        , m_size(size)
    {}
    ~FileSource() override { ::close(m_descriptor); }

    qint64 size() const override { return m_size; }

    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        const qint64 wanted = std::clamp<qint64>(m_size - offset, 0, length);
        qint64 done = 0;
        while (done < wanted) {
            const ssize_t got = ::pread(m_descriptor, buffer + done, static_cast<size_t>(wanted - done), offset + done);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return tl::unexpected(systemError(readingFile(), name(), {errno, std::generic_category()}));
            if (got == 0)
                return tl::unexpected(shrunk(name()));
            done += got;
        }
        return done;
    }

private:
    int m_descriptor;
    qint64 m_size;
};

Expected<ByteSourcePtr> openFile(const Path& path, const QString& name)
{
    // O_NONBLOCK: a named pipe among the evidence must not hold the reader; it has no effect on files.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return tl::unexpected(systemError(readingFile(), name, {errno, std::generic_category()}));
    struct stat status = {};
    const bool known = ::fstat(descriptor, &status) == 0;
    if (known && S_ISREG(status.st_mode))
        return std::make_shared<FileSource>(name, descriptor, status.st_size);
    ::close(descriptor);
    if (known && S_ISDIR(status.st_mode))
        return tl::unexpected(systemError(readingFile(), name, std::make_error_code(std::errc::is_a_directory)));
    return tl::unexpected(Error{readingFile(), name, Message(QT_TRANSLATE_NOOP("ims", "it is not a regular file")),
                                Message(QT_TRANSLATE_NOOP("ims", "Name a file on a disk or share."))});
}

#endif

} // namespace

Expected<QByteArray> ByteSource::read(ByteRange range) const
{
    const qint64 start = std::clamp<qint64>(range.offset, 0, size());
    const qint64 length = std::clamp<qint64>(range.length, 0, size() - start);
    QByteArray bytes(length, Qt::Uninitialized);
    const Expected<qint64> got = readAt(start, bytes.data(), length);
    if (!got)
        return tl::unexpected(got.error());
    bytes.truncate(*got);
    return bytes;
}

Expected<ByteSourcePtr> ByteSource::open(const Path& path)
{
    return openFile(path, displayName(path));
}

Expected<ByteSourcePtr> ByteSource::openAs(const Path& path, const QString& name)
{
    return openFile(path, name);
}

ByteSourcePtr ByteSource::fromBytes(QByteArray bytes, const QString& name)
{
    return std::make_shared<MemorySource>(std::move(bytes), name);
}

Expected<ByteSourcePtr> ByteSource::fromStandardInput(qint64 limit)
{
    const QString name = QStringLiteral("-");
    QByteArray bytes;
    char buffer[1 << 16];
    while (const size_t got = std::fread(buffer, 1, sizeof buffer, stdin)) {
        bytes.append(buffer, static_cast<qsizetype>(got));
        if (bytes.size() > limit) {
            return tl::unexpected(Error{Message(QT_TRANSLATE_NOOP("ims", "read standard input")), name,
                                        Message(QT_TRANSLATE_NOOP("ims", "it is larger than %1 bytes"),
                                                {QString::number(limit)}),
                                        Message(QT_TRANSLATE_NOOP("ims", "Save it to a file and name the file."))});
        }
    }
    if (std::ferror(stdin)) {
        return tl::unexpected(systemError(Message(QT_TRANSLATE_NOOP("ims", "read standard input")), name,
                                          std::make_error_code(std::errc::io_error)));
    }
    return fromBytes(std::move(bytes), name);
}

} // namespace ims
