#include "core/spool/ZipReader.h"

#include "core/base/SafeText.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message unpacking()
{
    return Message(QT_TRANSLATE_NOOP("ims", "unpack the zip archive"));
}

} // namespace

/// How libarchive gets at the bytes.
struct ZipReader::Access
{
    const ByteSource& source;
    qint64 position = 0;
    std::array<char, 65536> window = {};
    std::optional<Error> error = {};

    static la_ssize_t read(archive*, void* data, const void** buffer)
    {
        auto* self = static_cast<Access*>(data);
        const Expected<qint64> count =
            self->source.readAt(self->position, self->window.data(), qint64(self->window.size()));
        if (!count) {
            self->error = count.error();
            return ARCHIVE_FATAL;
        }
        self->position += *count;
        *buffer = self->window.data();
        return static_cast<la_ssize_t>(*count);
    }

    static la_int64_t seek(archive*, void* data, la_int64_t offset, int whence)
    {
        auto* self = static_cast<Access*>(data);
        const qint64 size = self->source.size();
        const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? self->position : size;
        self->position = std::clamp<qint64>(base + offset, 0, size);
        return self->position;
    }

    static la_int64_t skip(archive*, void* data, la_int64_t request)
    {
        auto* self = static_cast<Access*>(data);
        const qint64 step = std::clamp<qint64>(request, 0, self->source.size() - self->position);
        self->position += step;
        return step;
    }
};

bool ZipReader::isZip(QByteArrayView beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06");
}

ZipReader::ZipReader(ByteSourcePtr source)
    : m_source(std::move(source))
    , m_access(new Access{*m_source})
    , m_archive(archive_read_new())
{
    if (!m_archive)
        return;
    archive_read_support_format_zip(m_archive);
    archive_read_set_read_callback(m_archive, Access::read);
    archive_read_set_seek_callback(m_archive, Access::seek);
    archive_read_set_skip_callback(m_archive, Access::skip);
    archive_read_set_callback_data(m_archive, m_access.get());
    m_open = archive_read_open1(m_archive) == ARCHIVE_OK;
}

ZipReader::~ZipReader()
{
    if (m_archive)
        archive_read_free(m_archive);
}

Error ZipReader::error() const
{
    if (m_access->error)
        return *m_access->error;
    const char* said = m_archive ? archive_error_string(m_archive) : nullptr;
    const QString reason = visibleText(QString::fromUtf8(said ? said : "").left(200));
    return Error{unpacking(), m_source->name(),
                 Message(QT_TRANSLATE_NOOP("ims", "it is damaged or no zip archive (%1)"), {reason}),
                 Message(QT_TRANSLATE_NOOP("ims", "Ask for it again, or for the spool file itself."))};
}

Expected<bool> ZipReader::next()
{
    while (m_open) {
        const int result = archive_read_next_header(m_archive, &m_entry);
        if (result == ARCHIVE_EOF)
            return false;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            break;
        if (archive_entry_filetype(m_entry) == AE_IFREG)
            return true;
        ++m_skipped;
    }
    m_open = false;
    return tl::unexpected(error());
}

QString ZipReader::name() const
{
    const char* utf8 = archive_entry_pathname_utf8(m_entry);
    const char* raw = utf8 ? utf8 : archive_entry_pathname(m_entry);
    return QString::fromUtf8(raw ? raw : "");
}

bool ZipReader::isEncrypted() const
{
    return archive_entry_is_encrypted(m_entry) != 0;
}

Expected<QByteArray> ZipReader::read(qint64 most)
{
    // Its other ways of packing take as much memory as an archive asks for.
    const QString format = QString::fromLatin1(archive_format_name(m_archive));
    if (!format.contains("(uncompressed)"_L1) && !format.contains("(deflation)"_L1)) {
        return tl::unexpected(Error{
            unpacking(), m_source->name(),
            Message(QT_TRANSLATE_NOOP("ims", "a file in it is packed in a way that is not read (%1)"),
                    {visibleText(format)}),
            Message(QT_TRANSLATE_NOOP("ims", "Ask for the spool file itself, or for an ordinary zip."))});
    }
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < most) {
        const la_ssize_t count =
            archive_read_data(m_archive, bytes.data() + filled, static_cast<size_t>(most - filled));
        if (count < 0)
            return tl::unexpected(error());
        if (count == 0)
            break;
        filled += count;
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace ims
