#pragma once

#include "core/spool/MimeScanner.h"

#include <optional>

namespace ims {

/// Bytes at a file's end that belong to no message.
struct ForeignEnd
{
    ByteRange range;
    QString what; ///< kebab-case: zero-bytes, control-z, second-file, old-content
    Message note;
};

/// What stands behind the message, only where that is certain enough: zero bytes, the control-Z of DOS's
/// COPY, a second spool file whose first number leads to its `EwLs`, binary bytes behind a text's last line
/// break (what the disk held before). Parts that may hold any bytes are left as they are. `scan` is of
/// `message`, which runs to the file's end.
std::optional<ForeignEnd> findForeignEnd(ByteReader& bytes, ByteRange message, const ScanResult& scan);

/// Where the message seems cut off: no closing delimiter, base64 that ends in the middle of a group, no line
/// break at the end (only with `fromServer`, which writes whole lines). Said as what is seen: the server may
/// have seen the same.
QList<Message> cutOffNotes(ByteReader& bytes, ByteRange message, const ScanResult& scan, bool fromServer);

} // namespace ims
