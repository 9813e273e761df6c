#pragma once

#include "core/base/ByteSource.h"
#include "core/base/OutputFile.h"
#include "core/base/StopToken.h"
#include "core/spool/SpoolFile.h"

namespace ims {

/// A message that was got out of its spool file, so that it reaches its reader though the server failed.
struct ExportedMessage
{
    Path file;
    Path recipientsFile; ///< beside it; empty where none was written
    qint64 size = 0;     ///< of `file`
    QString sha256;      ///< of `file`, 64 lower-case hex digits
    QStringList recipients;
    QList<Message> notes;
};

/// Saves the message without the envelope: exactly its bytes. Where an envelope names recipients, they are
/// written to recipientsFileOf(target), hidden ones (Bcc) included, with a warning. A file that was changed
/// on its way is saved as it is, with a note. Reads in windows; both targets are checked before either is
/// written.
Expected<ExportedMessage> saveAsEml(const ByteSource& source, const SpoolFile& spool, const Path& target,
                                    const EvidenceRoots& roots, Existing existing,
                                    const StopToken& stop = {});

/// Writes a file for the PICKUP folder of Exchange 5.5 (Q201314, Q221384): `x-sender`, one `x-receiver` for
/// each recipient given and no other, then the message, dot-stuffed as RFC 821 4.5.2 has it; line ends stay
/// as they are. Refused (isExportRefusal) without a recipient, since Exchange would then deliver to everyone
/// that the header names (Q201314); for an address that could break out of its line; for a file whose bytes
/// were changed on the way; for a message that holds x-sender or x-receiver fields of its own, which would
/// count as well; and into a folder named PICKUP, from where it would be taken while it grows (Q250441,
/// Q279320).
Expected<ExportedMessage> writePickupFile(const ByteSource& source, const SpoolFile& spool,
                                          const QStringList& recipients, const Path& target,
                                          const EvidenceRoots& roots, Existing existing,
                                          const StopToken& stop = {});

/// What of this keeps a message from becoming a PICKUP file whoever is to get it.
Expected<void> checkForPickup(const SpoolFile& spool);

/// What a PICKUP file does and what has to be seen to, for people who are about to write one.
QList<Message> pickupNotes();

/// `NAME.recipients.txt` for `NAME.eml`.
Path recipientsFileOf(const Path& target);

/// Whether the export was refused for safety rather than failed; covers OutputFile's refusals too.
bool isExportRefusal(const Error& error);

} // namespace ims
