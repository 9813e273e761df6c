#pragma once

#include "core/base/Progress.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/FolderListing.h"

namespace ims {

/// A folder of spool files.
struct ArchiveFolder
{
    Path folder;
    std::vector<Path>
        otherInputs; ///< files in it that are something else: a log saved beside the spool files
};

/// What a folder holds.
struct Discovery
{
    std::vector<Input>
        inputs;             ///< all that was seen, also what was ignored and why; at most 1,000 ignored ones
    std::vector<Path> logs; ///< each list in the order of discovery: upper folders first, then by name
    std::vector<Path> settings;
    std::vector<Path> tracking;
    std::vector<ArchiveFolder> archives;
    bool inListed = false;     ///< an IN with an ARCHIVE, or below the folder, was listed
    QStringList namesInIn;     ///< the files in it, by their names alone: they are not opened
    std::vector<Error> errors; ///< folders and files that could not be looked into; at most 1,000
    QList<Message> notes;
};

/// Finds what is recognisable in a folder: folders down to 8 levels below it, symbolic links not followed,
/// names compared without case, files told by content.
///
/// ARCHIVE is a folder so named whose parent is IN, or `folder` itself if so named. Files below IN, OUT, WORK
/// and PICKUP are not opened at all: they are mail, and on a live server nothing there may be held open.
///
/// Where the system gives no answer for `access.patience`, or none to a request to stop within 100 ms, the
/// search is left behind to end by itself: `access` must stay usable until then. After the former, what was
/// found stays, and the folders that were not looked into are told. `progress` is called from a thread of the
/// search's own, never after the return.
/// Errors: the folder is missing or no folder; it holds two trees of the Internet Mail Service (isAmbiguous);
/// the work was cancelled. Any thread.
Expected<Discovery> discoverFolder(const Path& folder, const StopToken& stop = {},
                                   const Progress& progress = {}, const FolderAccess& access = {});

} // namespace ims
