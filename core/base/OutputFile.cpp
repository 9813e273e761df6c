#include "core/base/OutputFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace ims {

namespace {

const char* const belowEvidence =
    QT_TRANSLATE_NOOP("ims", "it lies in a folder of evidence, which is never written to");
const char* const alreadyThere = QT_TRANSLATE_NOOP("ims", "there is a file of that name already");

Message writingFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "write the file"));
}

Expected<void> checkRoots(const Path& path, const EvidenceRoots& roots)
{
    const bool below =
        std::any_of(roots.begin(), roots.end(), [&](const Path& root) { return isBelow(path, root); });
    if (!below)
        return {};
    return tl::unexpected(Error{writingFile(), displayName(path), Message(belowEvidence),
                                Message(QT_TRANSLATE_NOOP("ims", "Choose a folder outside the evidence."))});
}

Error notWritten(const Path& path, const QString& why)
{
    return Error{writingFile(), displayName(path),
                 Message(QT_TRANSLATE_NOOP("ims", "the system says: %1"), {why}),
                 Message(QT_TRANSLATE_NOOP("ims", "Check the folder, its permissions and the free space."))};
}

struct CloseStream
{
    void operator()(std::FILE* stream) const { std::fclose(stream); }
};

using Stream = std::unique_ptr<std::FILE, CloseStream>;

/// For reading and writing, without touching what is there; made where it is missing.
Stream openStream(const Path& path)
{
#ifdef Q_OS_WIN
    Stream stream(_wfopen(path.c_str(), L"r+b"));
    return stream ? std::move(stream) : Stream(_wfopen(path.c_str(), L"w+bx"));
#else
    Stream stream(std::fopen(path.c_str(), "r+be"));
    return stream ? std::move(stream) : Stream(std::fopen(path.c_str(), "w+bxe"));
#endif
}

/// QFile has no way to the disk; its handle() is none on Windows.
bool syncToDisk(std::FILE* stream)
{
    if (std::fflush(stream) != 0)
        return false;
#ifdef Q_OS_WIN
    return _commit(_fileno(stream)) == 0;
#else
    return ::fsync(fileno(stream)) == 0;
#endif
}

bool cutAt(std::FILE* stream, qint64 size)
{
#ifdef Q_OS_WIN
    return _chsize_s(_fileno(stream), size) == 0;
#else
    return ::ftruncate(fileno(stream), size) == 0;
#endif
}

} // namespace

Expected<void> OutputFile::check(const Path& path, const EvidenceRoots& roots, Existing existing)
{
    if (Expected<void> outside = checkRoots(path, roots); !outside)
        return outside;
    std::error_code ignored;
    if (existing == Existing::Replace ||
        !std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        return {};
    return tl::unexpected(Error{
        writingFile(), displayName(path), Message(alreadyThere),
        Message(QT_TRANSLATE_NOOP("ims", "Choose another name, or say that it may be replaced (--force)."))});
}

bool OutputFile::isRefusal(const Error& error)
{
    return error.why.id == belowEvidence || error.why.id == alreadyThere;
}

Expected<void> OutputFile::write(const Path& path, const QByteArray& bytes, const EvidenceRoots& roots,
                                 Existing existing)
{
    const auto whole = [&bytes](const PieceSink& sink) -> Expected<void> {
        sink(bytes);
        return {};
    };
    return writePieces(path, whole, roots, existing);
}

Expected<void> OutputFile::writePieces(const Path& path,
                                       const std::function<Expected<void>(const PieceSink&)>& produce,
                                       const EvidenceRoots& roots, Existing existing)
{
    if (Expected<void> allowed = check(path, roots, existing); !allowed)
        return allowed;
    if (!bytesIfNotUtf8(path).isEmpty()) {
        // Qt's name for it would be another file's, of which nothing was checked.
        return tl::unexpected(Error{writingFile(), displayName(path),
                                    Message(QT_TRANSLATE_NOOP("ims", "its name is not valid UTF-8")),
                                    Message(QT_TRANSLATE_NOOP("ims", "Choose another folder or name."))});
    }
    QSaveFile file(displayName(path));
    bool written = file.open(QIODevice::WriteOnly);
    const PieceSink sink = [&](const QByteArray& piece) {
        written = written && file.write(piece) == piece.size();
        return written;
    };
    if (Expected<void> produced = written ? produce(sink) : Expected<void>(); written && !produced)
        return produced;
    // Qt 6.4's commit() does not notice that its last buffer found no room, and would leave a torn file.
    if (!written || !file.flush() || !file.commit()) {
        return tl::unexpected(notWritten(path, file.errorString()));
    }
    return {};
}

Expected<void> OutputFile::append(const Path& path, qint64 at, const QByteArray& bytes,
                                  const EvidenceRoots& roots)
{
    if (Expected<void> outside = checkRoots(path, roots); !outside)
        return outside;
    const auto systemSays = [&] { return tl::unexpected(notWritten(path, qt_error_string(errno))); };
    const Stream stream = openStream(path);
    if (!stream || std::fseek(stream.get(), 0, SEEK_END) != 0)
        return systemSays();
    if (std::ftell(stream.get()) < at) {
        return tl::unexpected(Error{
            writingFile(), displayName(path), Message(QT_TRANSLATE_NOOP("ims", "it is shorter than it was")),
            Message(QT_TRANSLATE_NOOP("ims", "Another program has changed it. Open the "
                                             "case again to see what is there."))});
    }
    const bool ready = cutAt(stream.get(), at) && std::fseek(stream.get(), long(at), SEEK_SET) == 0;
    const auto size = size_t(bytes.size());
    if (ready && std::fwrite(bytes.constData(), 1, size, stream.get()) == size && syncToDisk(stream.get()))
        return {};
    const auto failed = systemSays();
    cutAt(stream.get(), at);
    return failed;
}

Expected<void> OutputFile::move(const Path& from, const Path& to, const EvidenceRoots& roots)
{
    for (const Path& path : {from, to}) {
        if (Expected<void> outside = checkRoots(path, roots); !outside)
            return outside;
    }
    std::error_code code;
    std::filesystem::rename(from, to, code);
    if (code)
        return tl::unexpected(
            systemError(Message(QT_TRANSLATE_NOOP("ims", "rename the file")), displayName(from), code));
    return {};
}

Expected<void> OutputFile::remove(const Path& path, const EvidenceRoots& roots)
{
    if (Expected<void> outside = checkRoots(path, roots); !outside)
        return outside;
    std::error_code code;
    std::filesystem::remove_all(path, code);
    if (code)
        return tl::unexpected(
            systemError(Message(QT_TRANSLATE_NOOP("ims", "remove the file")), displayName(path), code));
    return {};
}

Expected<void> OutputFile::makeFolder(const Path& path, const EvidenceRoots& roots)
{
    if (Expected<void> outside = checkRoots(path, roots); !outside)
        return outside;
    std::error_code code;
    std::filesystem::create_directories(path, code);
    if (code)
        return tl::unexpected(
            systemError(Message(QT_TRANSLATE_NOOP("ims", "make the folder")), displayName(path), code));
    return {};
}

} // namespace ims
