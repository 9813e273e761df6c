#include "core/retest/RetestDisk.h"

#include <QCoreApplication>
#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace ims {

namespace {

const char* const heldElsewhere =
    QT_TRANSLATE_NOOP("ims", "another window or command is working with this journal");

Error isHeld(const Path& journal)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "open the journal of the retest")), displayName(journal),
            Message(heldElsewhere), Message(QT_TRANSLATE_NOOP("ims", "Wait until it has ended."))};
}

} // namespace

bool RetestLock::isHeldElsewhere(const Error& error)
{
    return error.why.id == heldElsewhere;
}

#ifdef Q_OS_WIN

struct RetestLock::Handle
{
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle() { CloseHandle(file); }
};

Expected<void> flushFolder(const Path&)
{
    return {};
}

Expected<RetestLock> RetestLock::take(const Path& journal)
{
    RetestLock lock;
    lock.m_handle = std::make_shared<Handle>();
    lock.m_handle->file =
        CreateFileW(journal.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    OVERLAPPED place = {};
    place.OffsetHigh = 0x4000; // far behind what is ever written: others may read the journal
    if (!LockFileEx(lock.m_handle->file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                    &place) &&
        GetLastError() == ERROR_LOCK_VIOLATION)
        return tl::unexpected(isHeld(journal));
    return lock;
}

#else

struct RetestLock::Handle
{
    int file = -1;
    ~Handle() { ::close(file); }
};

Expected<void> flushFolder(const Path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL);
    const std::error_code code(errno, std::generic_category());
    if (descriptor >= 0)
        ::close(descriptor);
    if (flushed)
        return {};
    return tl::unexpected(systemError(Message(QT_TRANSLATE_NOOP("ims", "bring the folder to the disk")),
                                      displayName(folder), code));
}

Expected<RetestLock> RetestLock::take(const Path& journal)
{
    RetestLock lock;
    lock.m_handle = std::make_shared<Handle>();
    lock.m_handle->file = ::open(journal.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (lock.m_handle->file < 0)
        return tl::unexpected(systemError(Message(QT_TRANSLATE_NOOP("ims", "open the journal of the retest")),
                                          displayName(journal), {errno, std::generic_category()}));
    if (::flock(lock.m_handle->file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return tl::unexpected(isHeld(journal));
    return lock;
}

#endif

} // namespace ims
