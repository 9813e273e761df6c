#pragma once

#include "core/base/ByteSource.h"
#include "core/base/OutputFile.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/spool/SpoolFile.h"
#include "core/spool/TransferDecoding.h"

#include <vector>

namespace ims {

/// A file that a message carries: a part, or a uuencoded block in its text.
struct Attachment
{
    QString part; ///< path of the part that it is or stands in
    QString name; ///< as the sender wrote it, empty where none is given; a stranger's text, never a path
    QString contentType; ///< lower case; empty for a uuencoded block
    ByteRange encoded;   ///< its bytes as they stand in the file
    TransferEncoding encoding = TransferEncoding::Identity;
    QString saveName;        ///< what it can be saved as: one component, safe on every system
    QList<Message> warnings; ///< a name that pretends, hides or leads elsewhere
};

struct Attachments
{
    std::vector<Attachment> files; ///< in the order of the file
    QList<Message> notes;          ///< limits reached
};

/// Whether a part is an attachment: something that is no text, or has a file's name, or says so of itself.
/// The message as a whole is one only where it is a single part.
bool isAttachment(const SpoolFile& spool, const Part& part);

/// The parts that are attachments. No uuencoded blocks: they are not known without reading.
std::vector<Attachment> attachedParts(const SpoolFile& spool);

/// As above, and the uuencoded blocks in the text: up to 64 MiB of it is read, 1,000 blocks are told.
/// Errors: cancelled, the source cannot be read.
Expected<Attachments> findAttachments(const ByteSourcePtr& source, const SpoolFile& spool,
                                      const StopToken& stop = {});

/// What came out when an attachment's encoding was undone.
struct DecodedAttachment
{
    qint64 size = 0;
    QString sha256;        ///< 64 lower-case hex digits
    QList<Message> damage; ///< what is wrong with the encoding; empty where it is whole
};

/// Undoes the encoding piece by piece, in memory that does not grow with the attachment. A damaged encoding
/// is no Error: what can be told goes to `sink` (which may be empty) and DecodedAttachment::damage.
/// Errors: cancelled, the source cannot be read, `sink` refuses.
Expected<DecodedAttachment> decodeAttachment(const ByteSourcePtr& source, const Attachment& attachment,
                                             const PieceSink& sink = {}, const StopToken& stop = {},
                                             const Progress& progress = {});

/// Writes an attachment's decoded bytes. The path is a person's choice, never taken from the message.
Expected<DecodedAttachment> saveAttachment(const ByteSourcePtr& source, const Attachment& attachment,
                                           const Path& target, const EvidenceRoots& roots, Existing existing,
                                           const StopToken& stop = {}, const Progress& progress = {});

/// What a person should know of an attachment's name before opening the file.
QList<Message> nameWarnings(const QString& name);

} // namespace ims
