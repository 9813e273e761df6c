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
    /// The archive's bytes go to `sink`, which must outlive this object.
    explicit ZipWriter(const PieceSink& sink);
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
};

} // namespace ims
