#pragma once

#include "core/base/ByteSource.h"

#include <memory>

struct archive;
struct archive_entry;

namespace ims {

/// The files in a zip archive one after another, unpacked as they are read: no name becomes a path, nothing
/// is written. Only what is stored or deflated is read; libarchive does the unpacking. One thread at a time.
class ZipReader
{
public:
    /// Whether bytes begin as a zip archive does.
    static bool isZip(QByteArrayView beginning);

    explicit ZipReader(ByteSourcePtr source);
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    /// Goes on to the next file; false behind the last. Folders and links are passed over, each counted by
    /// skipped(). An Error where the archive is damaged: nothing follows then.
    Expected<bool> next();

    /// The current file's name as the archive has it: any characters, folders included.
    QString name() const;

    /// The current file cannot be read without a password.
    bool isEncrypted() const;

    /// Up to `most` further bytes of the current file; empty at its end. An Error where it is damaged or
    /// packed in another way than named above.
    Expected<QByteArray> read(qint64 most);

    qint64 skipped() const { return m_skipped; }

private:
    struct Access;

    Error error() const;

    ByteSourcePtr m_source;
    std::unique_ptr<Access> m_access;
    archive* m_archive = nullptr;
    archive_entry* m_entry = nullptr;
    bool m_open = false;
    qint64 m_skipped = 0;
};

} // namespace ims
