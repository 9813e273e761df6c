#include "core/base/SafeText.h"
#include "core/retest/LocalMoveFolder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include <qt_windows.h>

#include <aclapi.h>
#include <sddl.h>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype window = qsizetype(1) << 18;
constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

std::error_code lastError()
{
    return {static_cast<int>(GetLastError()), std::system_category()};
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

/// A handle that is closed by itself.
class Handle
{
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle)
    {
    }
    ~Handle()
    {
        if (m_handle != INVALID_HANDLE_VALUE)
            CloseHandle(m_handle);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    explicit operator bool() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE operator*() const { return m_handle; }

private:
    HANDLE m_handle;
};

qint64 wide(DWORD high, DWORD low)
{
    return static_cast<qint64>((static_cast<quint64>(high) << 32) | low);
}

MoveEntry entryOf(const QString& name, DWORD attributes, qint64 size, const FILETIME& written)
{
    MoveEntry entry;
    entry.name = name;
    entry.kind = (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 ? EntryKind::Link
                 : (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0   ? EntryKind::Folder
                 : (attributes & FILE_ATTRIBUTE_DEVICE) != 0      ? EntryKind::Other
                                                                  : EntryKind::File;
    entry.size = size;
    const qint64 time = wide(written.dwHighDateTime, written.dwLowDateTime);
    entry.modified = time / 10'000 - 11'644'473'600'000; // 100 ns since 1601
    entry.stamp = QByteArray::number(size) + ' ' + QByteArray::number(time);
    entry.readOnly = (attributes & FILE_ATTRIBUTE_READONLY) != 0;
    return entry;
}

/// Owner and access list; which entries came from the folder above does not matter. Nothing where they may
/// not be read.
std::optional<FileRights> rightsOf(const Path& file)
{
    constexpr SECURITY_INFORMATION wanted = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    std::wstring path = file.wstring();
    if (GetNamedSecurityInfoW(path.data(), SE_FILE_OBJECT, wanted, nullptr, nullptr, nullptr, nullptr,
                              &descriptor) != ERROR_SUCCESS)
        return {};
    LPWSTR text = nullptr;
    const bool written = ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, SDDL_REVISION_1,
                                                                              wanted, &text, nullptr);
    QString access = written ? QString::fromWCharArray(text) : QString();
    LocalFree(text);
    LocalFree(descriptor);
    if (!written)
        return {};
    static const QRegularExpression inherited(u"(?<=;)ID(?=;)|(?<=D:)AI(?=\\()"_s);
    FileRights rights;
    rights.access = access.remove(inherited);
    return rights;
}

bool writeAll(HANDLE file, const QByteArray& bytes)
{
    DWORD put = 0;
    return WriteFile(file, bytes.constData(), static_cast<DWORD>(bytes.size()), &put, nullptr) &&
           put == static_cast<DWORD>(bytes.size());
}

} // namespace

struct LocalMoveFolder::Folder
{
    Path path;
    DWORD volume = 0;
    qint64 number = 0;

    Path of(const QString& name) const { return path / pathFromString(name); }

    Error error(const QString& name, Message doing = movingFile()) const
    {
        return systemError(std::move(doing), displayName(of(name)), lastError());
    }
};

Expected<std::shared_ptr<LocalMoveFolder::Folder>> LocalMoveFolder::openHandle(const Path& folder)
{
    const Handle handle(CreateFileW(folder.c_str(), FILE_READ_ATTRIBUTES, shared, nullptr, OPEN_EXISTING,
                                    FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    BY_HANDLE_FILE_INFORMATION about = {};
    if (!handle || !GetFileInformationByHandle(*handle, &about))
        return tl::unexpected(systemError(Message(QT_TRANSLATE_NOOP("ims", "open the folder")),
                                          displayName(folder), lastError()));
    auto opened = std::make_shared<Folder>();
    opened->path = folder;
    opened->volume = about.dwVolumeSerialNumber;
    opened->number = wide(about.nFileIndexHigh, about.nFileIndexLow);
    return opened;
}

Expected<MoveFolderPtr> LocalMoveFolder::open(const Path& folder)
{
    return openHandle(folder).map(
        [](std::shared_ptr<Folder> handle) { return MoveFolderPtr(new LocalMoveFolder(std::move(handle))); });
}

Expected<void> LocalMoveFolder::make(const Path& folder)
{
    if (!CreateDirectoryW(folder.c_str(), nullptr) && GetLastError() != ERROR_ALREADY_EXISTS)
        return tl::unexpected(systemError(Message(QT_TRANSLATE_NOOP("ims", "make the folder")),
                                          displayName(folder), lastError()));
    return {};
}

LocalMoveFolder::~LocalMoveFolder() = default;

QString LocalMoveFolder::shown() const
{
    return displayName(m_folder->path);
}

Expected<std::vector<MoveEntry>> LocalMoveFolder::list()
{
    const Message listing(QT_TRANSLATE_NOOP("ims", "list the folder"));
    WIN32_FIND_DATAW found = {};
    const HANDLE search = FindFirstFileW((m_folder->path / L"*").c_str(), &found);
    std::vector<MoveEntry> entries;
    if (search == INVALID_HANDLE_VALUE && GetLastError() != ERROR_FILE_NOT_FOUND)
        return tl::unexpected(m_folder->error({}, listing));
    for (bool more = search != INVALID_HANDLE_VALUE; more; more = FindNextFileW(search, &found)) {
        const QString name = QString::fromWCharArray(found.cFileName);
        if (name == "."_L1 || name == ".."_L1)
            continue;
        if (entries.size() >= mostEntries) {
            FindClose(search);
            return tl::unexpected(
                Error{listing, shown(),
                      Message(QT_TRANSLATE_NOOP("ims", "it holds more than %1 files"),
                              {QString::number(mostEntries)}),
                      Message(QT_TRANSLATE_NOOP("ims", "Put back the files by hand, as shown."))});
        }
        entries.push_back(entryOf(name, found.dwFileAttributes, wide(found.nFileSizeHigh, found.nFileSizeLow),
                                  found.ftLastWriteTime));
    }
    const bool whole = search == INVALID_HANDLE_VALUE || GetLastError() == ERROR_NO_MORE_FILES;
    const Error error = m_folder->error({}, listing);
    if (search != INVALID_HANDLE_VALUE)
        FindClose(search);
    if (!whole)
        return tl::unexpected(error);
    return entries;
}

Expected<std::optional<MoveEntry>> LocalMoveFolder::look(const QString& name)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    WIN32_FILE_ATTRIBUTE_DATA about = {};
    if (GetFileAttributesExW(m_folder->of(name).c_str(), GetFileExInfoStandard, &about)) {
        MoveEntry entry = entryOf(name, about.dwFileAttributes, wide(about.nFileSizeHigh, about.nFileSizeLow),
                                  about.ftLastWriteTime);
        entry.rights = rightsOf(m_folder->of(name));
        return entry;
    }
    if (GetLastError() == ERROR_FILE_NOT_FOUND)
        return std::optional<MoveEntry>();
    return tl::unexpected(m_folder->error(name));
}

Expected<void> LocalMoveFolder::read(const QString& name, const PieceSink& sink)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    const Handle file(CreateFileW(m_folder->of(name).c_str(), GENERIC_READ, shared, nullptr, OPEN_EXISTING,
                                  FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    QByteArray piece(window, Qt::Uninitialized);
    while (file) {
        DWORD got = 0;
        if (!ReadFile(*file, piece.data(), static_cast<DWORD>(window), &got, nullptr))
            break;
        if (got == 0 || !sink(piece.first(static_cast<qsizetype>(got))))
            return {};
    }
    return tl::unexpected(m_folder->error(name));
}

Message LocalMoveFolder::inUse(const QString& name)
{
    // Opened without sharing: refused as long as anybody has it open.
    const Handle file(CreateFileW(m_folder->of(name).c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING,
                                  FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    const DWORD error = GetLastError();
    if (!file && (error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION))
        return Message(QT_TRANSLATE_NOOP("ims", "another program has it open"));
    return {};
}

Expected<Renamed> LocalMoveFolder::renameTo(MoveFolder& target, const QString& name)
{
    auto* local = dynamic_cast<LocalMoveFolder*>(&target);
    return local ? renameInto(*local, name, false) : Expected<Renamed>(Renamed::NotPossible);
}

/// Without flags MoveFileEx() neither replaces a file nor copies to another volume.
Expected<Renamed> LocalMoveFolder::renameInto(LocalMoveFolder& target, const QString& name, bool linked)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    if (linked)
        return Renamed::NotPossible;
    if (MoveFileExW(m_folder->of(name).c_str(), target.m_folder->of(name).c_str(), MOVEFILE_WRITE_THROUGH))
        return Renamed::Done;
    const DWORD error = GetLastError();
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS)
        return Renamed::Taken;
    if (error == ERROR_NOT_SAME_DEVICE)
        return Renamed::NotPossible;
    return tl::unexpected(m_folder->error(name));
}

Expected<Created> LocalMoveFolder::create(const QString& name, const MoveEntry& like,
                                          const std::function<Expected<void>(const PieceSink&)>& produce)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    const Path path = m_folder->of(name);
    std::optional<Error> failed;
    {
        const Handle file(CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL | FILE_FLAG_WRITE_THROUGH, nullptr));
        if (!file && (GetLastError() == ERROR_FILE_EXISTS || GetLastError() == ERROR_ALREADY_EXISTS))
            return Created::Taken;
        if (!file)
            return tl::unexpected(m_folder->error(name));
        const auto produced = produce([&](const QByteArray& piece) {
            if (!writeAll(*file, piece))
                failed = m_folder->error(name);
            return !failed;
        });
        if (!produced)
            failed = produced.error();
        const quint64 time = static_cast<quint64>((like.modified + 11'644'473'600'000) * 10'000);
        const FILETIME written{static_cast<DWORD>(time & 0xFFFFFFFF), static_cast<DWORD>(time >> 32)};
        SetFileTime(*file, nullptr, nullptr, &written);
        if (!failed && !FlushFileBuffers(*file))
            failed = m_folder->error(name);
    }
    if (!failed)
        return Created::Done;
    DeleteFileW(path.c_str());
    return tl::unexpected(*failed);
}

Expected<void> LocalMoveFolder::remove(const QString& name)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    if (!DeleteFileW(m_folder->of(name).c_str()))
        return tl::unexpected(m_folder->error(name));
    return {};
}

/// Names are written through by each call; there is nothing by which a folder could be flushed.
Expected<void> LocalMoveFolder::flush()
{
    return {};
}

Expected<qint64> LocalMoveFolder::freeBytes()
{
    ULARGE_INTEGER free = {};
    if (!GetDiskFreeSpaceExW(m_folder->path.c_str(), &free, nullptr, nullptr))
        return tl::unexpected(m_folder->error({}));
    return static_cast<qint64>(free.QuadPart);
}

bool LocalMoveFolder::isSame(const MoveFolder& other) const
{
    const auto* local = dynamic_cast<const LocalMoveFolder*>(&other);
    return local && local->m_folder->volume == m_folder->volume &&
           local->m_folder->number == m_folder->number;
}

} // namespace ims
