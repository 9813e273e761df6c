#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/spool/SpoolFile.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace ims {

/// A file that can be shown, with the name that it bears where one of several is chosen.
struct ShownFile
{
    ByteSourcePtr source;
    std::shared_ptr<const SpoolFile> spool; ///< null where it is read when it is chosen
    QString name = {};
};

/// A file, or the spool files inside a mail or zip archive, or the messages of a mailbox, with the outer one
/// behind them.
struct OpenedFile
{
    std::vector<ShownFile> files;
    size_t first = 0;         ///< the one to show first
    QString outer = {};       ///< name of the outer file; empty where nothing is inside
    QStringList trouble = {}; ///< what inside it could not be read
    Path path = {};           ///< of the outer file; empty where the bytes came from elsewhere
};

/// Reads a file and what lies in it. Errors: the source's, or cancelled. For a Job.
Expected<OpenedFile> readOpened(const ByteSourcePtr& source, const CharsetCatalogue& catalogue,
                                const StopToken& stop);

/// Reads one whose `spool` is null. Errors as above.
Expected<void> readShown(ShownFile& file, const CharsetCatalogue& catalogue, const StopToken& stop);

} // namespace ims
