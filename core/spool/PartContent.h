#pragma once

#include "core/spool/SpoolFlags.h"
#include "core/spool/TransferDecoding.h"

namespace ims {

/// The decoded beginning of one part, for the flags that look inside.
struct PartContent
{
    const FlagInput& input;
    const ScannedPart& scanned;
    qsizetype index = 0; ///< of the part
    TransferEncoding encoding = TransferEncoding::Identity;
    TransferDecoder decoder; ///< mapped, unless the part stands there as it is
    bool cut = false;        ///< more of the part was not looked at
    int codePage = 0;        ///< that its charset label names; 0 where it names none that is known

    QByteArrayView bytes() const { return QByteArrayView(decoder.bytes()); }

    /// Where decoded bytes stand in the file.
    ByteRange sourceOf(qsizetype first, qsizetype length) const
    {
        if (encoding == TransferEncoding::Identity)
            return {scanned.part.body.offset + first, length};
        return decoder.sourceOf(first, length);
    }
    ByteRange sourceOf(ByteRange range) const { return sourceOf(range.offset, range.length); }
};

void flagText(const PartContent& content, FlagCollector& flags);                ///< TextFlags.cpp
void flagHtml(const PartContent& content, FlagCollector& flags);                ///< HtmlFlags.cpp
void flagEncodedFiles(const PartContent& content, FlagCollector& flags);        ///< EncodedFileFlags.cpp
void flagBase64(const PartContent& content, FlagCollector& flags);              ///< AttachmentFlags.cpp
void flagTnef(const PartContent& content, FlagCollector& flags);                ///< AttachmentFlags.cpp
void flagDeliveryStatus(const PartContent& content, FlagCollector& flags);      ///< AttachmentFlags.cpp
void flagBinHexPart(const FlagInput& input, size_t part, FlagCollector& flags); ///< EncodedFileFlags.cpp
void flagNames(const FlagInput& input, int codePage, FlagCollector& flags);     ///< DisplayNameFlags.cpp

} // namespace ims
