#pragma once

#include "core/base/ByteReader.h"
#include "core/spool/SpoolFile.h"

namespace ims {

/// Where the parts of a file offered as a spool file lie.
struct FileLayout
{
    SpoolKind kind = SpoolKind::Empty;
    std::optional<Envelope> envelope;
    ByteRange message;          ///< length 0 where no message was found
    bool openingMark = false;   ///< `ImCr` within the first 16 bytes (BOM not counted)
    bool closingMark = false;   ///< `EwLs` in front of the message
    bool byteOrderMark = false; ///< UTF-8's, at the very start
    bool utf16 = false;         ///< the whole file is text in UTF-16
    ByteRange before;           ///< as in SpoolFile
    QString beforeWhat;
    Message whyNoMessage;
    QList<Message> notes;
};

/// Tells envelope and message apart (KB Q190709, Q249273), or finds the message without them. The envelope is
/// searched for at most 16 MiB.
FileLayout readLayout(ByteReader& bytes);

/// The strings of an envelope and what each stands for. `range` runs to the end of `EwLs`.
Envelope readEnvelope(ByteReader& bytes, ByteRange range, QList<Message>& notes);

} // namespace ims
