#include "core/base/SafeText.h"
#include "core/retest/LocalMoveFolder.h"
#include "core/retest/RetestDisk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t window = size_t(1) << 18;

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

Message movingFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "move the file"));
}

Error notAName(const QString& name)
{
    return {
        movingFile(), visibleText(name),
        Message(QT_TRANSLATE_NOOP("ims", "the name leads elsewhere or is none that a spool file can have")),
        Message(QT_TRANSLATE_NOOP("ims", "Name files as they are called in their folder."))};
}

Error notRegular(const QString& name)
{
    return {
        movingFile(), name, Message(QT_TRANSLATE_NOOP("ims", "it is not a regular file")),
        Message(QT_TRANSLATE_NOOP("ims", "Look at it on the server; links and devices are never moved."))};
}

/// A descriptor that is closed by itself.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    explicit operator bool() const { return m_number >= 0; }
    int operator*() const { return m_number; }

private:
    int m_number;
};

MoveEntry entryOf(const QString& name, const struct stat& status)
{
    MoveEntry entry;
    entry.name = name;
    entry.kind = S_ISREG(status.st_mode)   ? EntryKind::File
                 : S_ISDIR(status.st_mode) ? EntryKind::Folder
                 : S_ISLNK(status.st_mode) ? EntryKind::Link
                                           : EntryKind::Other;
    entry.size = status.st_size;
    for (const qint64 part : {qint64(status.st_dev), qint64(status.st_ino), qint64(status.st_size),
                              qint64(status.st_mtim.tv_sec), qint64(status.st_mtim.tv_nsec)})
        entry.stamp += QByteArray::number(part) + ' ';
    entry.readOnly = (status.st_mode & 0222) == 0;
    entry.modified = qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
    entry.rights = FileRights{status.st_uid, status.st_gid, status.st_mode & 07777U};
    return entry;
}

/// errno of a read or write that failed; 0 where all went well or the sink wanted no more.
int readAll(int descriptor, const PieceSink& sink)
{
    QByteArray piece(static_cast<qsizetype>(window), Qt::Uninitialized);
    while (true) {
        const ssize_t got = ::read(descriptor, piece.data(), window);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno;
        if (got == 0 || !sink(piece.first(got)))
            return 0;
    }
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t put =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        done += put;
    }
    return true;
}

/// As far as the system lets us: another's file can be given away by root alone, and some shares know no
/// rights.
void makeAlike(int descriptor, const MoveEntry& like)
{
    const FileRights rights = like.rights.value_or(FileRights());
    const bool owned = !like.rights || ::fchown(descriptor, rights.owner, rights.group) == 0;
    const bool allowed = !like.rights || ::fchmod(descriptor, rights.mode) == 0;
    const timespec time{static_cast<time_t>(like.modified / 1000), long(like.modified % 1000) * 1'000'000};
    const std::array<timespec, 2> times{time, time};
    const bool dated = ::futimens(descriptor, times.data()) == 0;
    static_cast<void>(owned && allowed && dated);
}

/// Whether a rename that replaces nothing, or a second name, cannot be had here; other ways may work.
bool isNotPossible(int code, bool linked)
{
    return code == EXDEV || code == ENOSYS || code == EOPNOTSUPP ||
           (linked ? code == EPERM || code == EMLINK : code == EINVAL);
}

} // namespace

struct LocalMoveFolder::Folder
{
    Path path;
    int descriptor = -1;
    dev_t device = 0;
    ino_t number = 0;

    ~Folder() { ::close(descriptor); }

    Error error(const QString& name, Message doing = movingFile()) const
    {
        return systemError(std::move(doing), displayName(path / pathFromString(name)), lastError());
    }

    /// Of a regular file, links not followed, without waiting for a pipe's other end.
    int open(const QString& name) const
    {
        return ::openat(descriptor, name.toUtf8().constData(),
                        O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    }
};

Expected<std::shared_ptr<LocalMoveFolder::Folder>> LocalMoveFolder::openHandle(const Path& folder)
{
    auto handle = std::make_shared<Folder>();
    handle->path = folder;
    handle->descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct stat status = {};
    if (handle->descriptor < 0 || ::fstat(handle->descriptor, &status) != 0)
        return tl::unexpected(systemError(Message(QT_TRANSLATE_NOOP("ims", "open the folder")),
                                          displayName(folder), lastError()));
    handle->device = status.st_dev;
    handle->number = status.st_ino;
    return handle;
}

Expected<MoveFolderPtr> LocalMoveFolder::open(const Path& folder)
{
    return openHandle(folder).map(
        [](std::shared_ptr<Folder> handle) { return MoveFolderPtr(new LocalMoveFolder(std::move(handle))); });
}

Expected<void> LocalMoveFolder::make(const Path& folder)
{
    if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST)
        return tl::unexpected(systemError(Message(QT_TRANSLATE_NOOP("ims", "make the folder")),
                                          displayName(folder), lastError()));
    return flushFolder(folder.parent_path());
}

LocalMoveFolder::~LocalMoveFolder() = default;

QString LocalMoveFolder::shown() const
{
    return displayName(m_folder->path);
}

Expected<std::vector<MoveEntry>> LocalMoveFolder::list()
{
    const Message listing(QT_TRANSLATE_NOOP("ims", "list the folder"));
    const int descriptor = ::openat(m_folder->descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR*)> names(descriptor < 0 ? nullptr : ::fdopendir(descriptor),
                                                    ::closedir);
    if (!names)
        return tl::unexpected(m_folder->error({}, listing));
    std::vector<MoveEntry> entries;
    while (true) {
        errno = 0;
        const dirent* one = ::readdir(names.get());
        if (!one && errno != 0)
            return tl::unexpected(m_folder->error({}, listing));
        if (!one)
            return entries;
        const QString name = QString::fromUtf8(one->d_name);
        struct stat status = {};
        if (name == "."_L1 || name == ".."_L1 ||
            ::fstatat(m_folder->descriptor, one->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue; // gone meanwhile
        if (entries.size() >= mostEntries) {
            return tl::unexpected(
                Error{listing, shown(),
                      Message(QT_TRANSLATE_NOOP("ims", "it holds more than %1 files"),
                              {QString::number(mostEntries)}),
                      Message(QT_TRANSLATE_NOOP("ims", "Put back the files by hand, as shown."))});
        }
        entries.push_back(entryOf(name, status));
    }
}

Expected<std::optional<MoveEntry>> LocalMoveFolder::look(const QString& name)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    struct stat status = {};
    if (::fstatat(m_folder->descriptor, name.toUtf8().constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return entryOf(name, status);
    if (errno == ENOENT)
        return std::optional<MoveEntry>();
    return tl::unexpected(m_folder->error(name));
}

Expected<void> LocalMoveFolder::read(const QString& name, const PieceSink& sink)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    const Descriptor file(m_folder->open(name));
    struct stat status = {};
    if (!file || ::fstat(*file, &status) != 0)
        return tl::unexpected(m_folder->error(name));
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(notRegular(name));
    errno = readAll(*file, sink);
    if (errno != 0)
        return tl::unexpected(m_folder->error(name));
    return {};
}

Message LocalMoveFolder::inUse(const QString& name)
{
    const Descriptor file(isSafeFileName(name) ? m_folder->open(name) : -1);
    if (!file)
        return {};
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool locked = (::fcntl(*file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK) ||
                        (::flock(*file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK);
    if (locked)
        return Message(QT_TRANSLATE_NOOP("ims", "another program has locked it"));
#ifdef F_SETLEASE
    // Refused as long as anybody has the file open for writing. Who opens it meanwhile is let through at
    // once; the signal that tells of it would end the program if it were the usual one.
    ::fcntl(*file, F_SETSIG, SIGURG);
    if (::fcntl(*file, F_SETLEASE, F_RDLCK) == 0)
        ::fcntl(*file, F_SETLEASE, F_UNLCK);
    else if (errno == EAGAIN)
        return Message(QT_TRANSLATE_NOOP("ims", "another program is writing to it"));
#endif
    return {};
}

Expected<Renamed> LocalMoveFolder::renameTo(MoveFolder& target, const QString& name)
{
    auto* local = dynamic_cast<LocalMoveFolder*>(&target);
    if (!local)
        return Renamed::NotPossible;
    const Expected<Renamed> renamed = renameInto(*local, name, false);
    return renamed && *renamed == Renamed::NotPossible ? renameInto(*local, name, true) : renamed;
}

Expected<Renamed> LocalMoveFolder::renameInto(LocalMoveFolder& target, const QString& name, bool linked)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    const QByteArray bytes = name.toUtf8();
    const int from = m_folder->descriptor;
    const int to = target.m_folder->descriptor;
    int result = -1;
    if (linked) {
        result = ::linkat(from, bytes.constData(), to, bytes.constData(), 0);
    } else {
#ifdef RENAME_NOREPLACE
        result = ::renameat2(from, bytes.constData(), to, bytes.constData(), RENAME_NOREPLACE);
#else
        errno = ENOSYS;
#endif
    }
    if (result != 0 && errno == EEXIST)
        return Renamed::Taken;
    if (result != 0 && isNotPossible(errno, linked))
        return Renamed::NotPossible;
    if (result != 0)
        return tl::unexpected(m_folder->error(name));
    if (!linked)
        return Renamed::Done;
    // The first name goes only once the disk has the second.
    if (const auto flushed = target.flush(); !flushed)
        return tl::unexpected(flushed.error());
    onLinked();
    return remove(name).map([] { return Renamed::Done; });
}

Expected<Created> LocalMoveFolder::create(const QString& name, const MoveEntry& like,
                                          const std::function<Expected<void>(const PieceSink&)>& produce)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    const QByteArray bytes = name.toUtf8();
    const Descriptor file(::openat(m_folder->descriptor, bytes.constData(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file && errno == EEXIST)
        return Created::Taken;
    if (!file)
        return tl::unexpected(m_folder->error(name));
    int failed = 0;
    const auto produced = produce([&](const QByteArray& piece) {
        if (!writeAll(*file, piece))
            failed = errno;
        return failed == 0;
    });
    if (produced && failed == 0) {
        makeAlike(*file, like);
        failed = ::fsync(*file) == 0 ? 0 : errno;
    }
    if (produced && failed == 0)
        return Created::Done;
    errno = failed;
    const Error error = produced ? m_folder->error(name) : produced.error();
    ::unlinkat(m_folder->descriptor, bytes.constData(), 0);
    return tl::unexpected(error);
}

Expected<void> LocalMoveFolder::remove(const QString& name)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    if (::unlinkat(m_folder->descriptor, name.toUtf8().constData(), 0) != 0)
        return tl::unexpected(m_folder->error(name));
    return {};
}

Expected<void> LocalMoveFolder::flush()
{
    if (::fsync(m_folder->descriptor) != 0 && errno != EINVAL)
        return tl::unexpected(
            m_folder->error({}, Message(QT_TRANSLATE_NOOP("ims", "bring the folder to the disk"))));
    return {};
}

Expected<qint64> LocalMoveFolder::freeBytes()
{
    struct statvfs status = {};
    if (::fstatvfs(m_folder->descriptor, &status) != 0)
        return tl::unexpected(m_folder->error({}));
    return static_cast<qint64>(status.f_bavail) * static_cast<qint64>(status.f_frsize);
}

bool LocalMoveFolder::isSame(const MoveFolder& other) const
{
    const auto* local = dynamic_cast<const LocalMoveFolder*>(&other);
    return local && local->m_folder->device == m_folder->device &&
           local->m_folder->number == m_folder->number;
}

} // namespace ims
