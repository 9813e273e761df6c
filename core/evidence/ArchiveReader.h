#pragma once

#include "core/base/Progress.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/evidence/FolderDiscovery.h"

#include <QSet>

namespace ims {

/// The spool files of some folders, read.
struct ArchiveContents
{
    std::vector<ArchivedFile> files; ///< by name; states are not settled yet
    std::vector<Error> errors;       ///< folders and files that could not be read
    std::vector<Path> unlisted;      ///< folders that could not be listed: absence in them proves nothing
    bool allRead = true;             ///< false: there were more files than are read
    QList<Message> notes;
};

/// Which spool files to read.
struct ArchiveRequest
{
    std::vector<ArchiveFolder> folders;
    std::vector<Path> singleFiles;
    QSet<QString>
        failedNames; ///< spoolNameKey() of the names in 4117s and their siblings: read whatever their number
    qsizetype mostOthers = 20'000;
    FileOpener open = ByteSource::open;
};

/// A single file that is a mail or zip archive with spool files inside counts as these, each with its own
/// name. Reads all spool files of the folders, subfolders and links left out; side by side on the machine's
/// cores. An Error only where it was cancelled.
Expected<ArchiveContents> readArchives(const ArchiveRequest& request, const CharsetCatalogue& catalogue,
                                       const StopToken& stop, const Progress& progress);

/// Whether the file came inside a mail or a zip archive: `path` is the outer file then, and its spool data
/// bear the name of the way in (shownName()).
bool cameInside(const ArchivedFile& file);

/// How a file is shown where its whole name matters: its path, and the way into it where it came inside one.
QString shownPath(const ArchivedFile& file);

/// Spool files' names compare without case, as on the server.
QString spoolNameKey(const QString& name);

} // namespace ims
