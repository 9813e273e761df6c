#pragma once

#include "core/base/Error.h"
#include "core/base/OutputFile.h"

#include <QDateTime>

struct archive;

namespace ims {

/// Writes a zip archive from front to back, deflated by libarchive, names in UTF-8. One thread at a time.
class ZipWriter
{
public:
    /// The archive's bytes go to `sink`, which must outlive this object. With a password every file in it is
    /// encrypted by AES-256 (WinZip's way; names and sizes stay readable), and no two archives are alike.
    explicit ZipWriter(const PieceSink& sink, const QByteArray& password = {});
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Begins a file of `size` bytes, which write() must be given. False where the archive cannot go on.
    bool begin(const QString& name, qint64 size, const QDateTime& changed);
    bool write(const QByteArray& bytes);

    /// Writes the archive's end. Without it what was written is no archive.
    bool finish();

private:
    const PieceSink& m_sink;
    archive* m_archive = nullptr;
    bool m_ready = false; ///< false where the library cannot do what was asked for
};

} // namespace ims
