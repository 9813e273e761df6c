#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/evidence/Evidence.h"

namespace ims {

/// A file in a zip archive that is evidence by itself: a log, settings, an export of the registry. (Spool
/// files and mails in it are found by findContained().)
struct ZippedFile
{
    Path path; ///< `…/evidence.zip/AppEvent.Evt`: leads to it by readingZips() alone
    InputKind kind = InputKind::Ignored;
};

struct ZippedFiles
{
    std::vector<ZippedFile> files;
    std::vector<Error> errors; ///< what of it cannot be read; what stands before damage is in `files`
};

/// How much of a zip archive is looked at.
struct ZippedLimits
{
    qint64 item = qint64(256) << 20; ///< bytes of one file, unpacked in memory
    int items = 10'000;
};

/// What a zip archive holds besides messages, told by each file's beginning; nothing below IN, OUT, WORK and
/// PICKUP is. An archive in the archive is not opened. An Error
/// only where it was cancelled.
Expected<ZippedFiles> listZipped(const Path& archive, const ByteSourcePtr& source, const StopToken& stop = {},
                                 const ZippedLimits& limits = {});

/// An opener that also opens ZippedFile::path: the file is unpacked in memory, under its path as name.
FileOpener readingZips(FileOpener open);

/// The file on disk that a path leads to or into: for one in a zip archive the archive.
Path fileOnDisk(const Path& path);

} // namespace ims
