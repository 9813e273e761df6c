#pragma once

#include "core/evidence/Evidence.h"

namespace ims {

/// What is typed on the server's console to put one file back. Every part of it is safe to paste.
struct PutBackCommands
{
    QString stop;
    QString makeFolder; ///< once; says so itself where the folder is there
    QString keep;       ///< copies the file to a folder of its own
    QString putBack;
    QString start;
    QString undo; ///< takes it out of IN again, while the service is stopped
};

/// Stands for the drive and folder of IMCDATA where they are not known. No path of Windows: pasted as it is,
/// the commands fail and change nothing.
QString unknownSpoolFolder();

/// IMCDATA on the server, as the event 2002 of a failed message shows it (KB Q166558); empty where none does,
/// or where the path holds anything that a command line could take for more than a path.
QString spoolFolderOf(const Evidence& evidence);

/// Whether a spool file's name may stand in a command line: letters and digits of ASCII alone, and no name
/// that Windows keeps for a device. Names come from events, which strangers can write.
bool isCommandSafe(const QString& name);

/// The commands for a spool file of IN\ARCHIVE; nothing where its name must not stand in a command.
/// `spoolFolder` as spoolFolderOf() says, or unknownSpoolFolder().
std::optional<PutBackCommands> putBackCommands(const QString& name, const QString& spoolFolder);

} // namespace ims
