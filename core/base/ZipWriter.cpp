#include "core/base/ZipWriter.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace ims {

namespace {

struct FreeEntry
{
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t toSink(archive*, void* data, const void* bytes, size_t size)
{
    const auto& sink = *static_cast<const PieceSink*>(data);
    const QByteArray piece(static_cast<const char*>(bytes), qsizetype(size));
    return sink(piece) ? la_ssize_t(size) : ARCHIVE_FATAL;
}

} // namespace

ZipWriter::ZipWriter(const PieceSink& sink, const QByteArray& password)
    : m_sink(sink)
    , m_archive(archive_write_new())
{
    if (!m_archive)
        return;
    // Without "hdrcharset" names that are not ASCII are refused in the C locale.
    archive_write_set_format_zip(m_archive);
    archive_write_set_options(m_archive, "zip:compression=deflate,zip:hdrcharset=UTF-8");
    m_ready =
        password.isEmpty() || (archive_write_set_options(m_archive, "zip:encryption=aes256") == ARCHIVE_OK &&
                               archive_write_set_passphrase(m_archive, password.constData()) == ARCHIVE_OK);
    archive_write_set_bytes_in_last_block(m_archive, 1);
    archive_write_open(m_archive, const_cast<PieceSink*>(&m_sink), nullptr, toSink, nullptr);
}

ZipWriter::~ZipWriter()
{
    if (m_archive)
        archive_write_free(m_archive);
}

bool ZipWriter::begin(const QString& name, qint64 size, const QDateTime& changed)
{
    if (!m_archive || !m_ready)
        return false;
    const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    if (changed.isValid())
        archive_entry_set_mtime(entry.get(), changed.toSecsSinceEpoch(), 0);
    return archive_write_header(m_archive, entry.get()) == ARCHIVE_OK;
}

bool ZipWriter::write(const QByteArray& bytes)
{
    return archive_write_data(m_archive, bytes.constData(), size_t(bytes.size())) == la_ssize_t(bytes.size());
}

bool ZipWriter::finish()
{
    return m_archive && archive_write_close(m_archive) == ARCHIVE_OK;
}

} // namespace ims
