#pragma once

#include "core/spool/MimeScanner.h"

#include <optional>

namespace ims {

/// Where a second reader of MIME sees another structure than MimeScanner does.
struct ReadersDisagree
{
    ByteRange range; ///< the field or part where it begins
    QString first;   ///< what MimeScanner sees there: "text/plain; charset=koi8-r"; "–" = nothing any more
    QString second;  ///< what the other sees
    int firstParts = 0;
    int secondParts = 0;
};

/// Reads a message once more with mimetic and compares the parts' number, types, charsets and boundaries. A
/// difference means that the message can be read in more than one way, so that Exchange had to guess too
/// [inferred]; it does not say who is right.
///
/// Only for multiparts and for messages whose header has oddities; nothing for plain mail. mimetic is
/// guarded, since it has known defects (quadratic headers, recursion, reads out of bounds in its codecs):
/// none of its codecs, an input iterator only, messages to 8 MiB, header blocks to 256 KiB, lines to 64 KiB,
/// 200 mentions of a boundary or an embedded message, 1,000 parts, a thread of its own with a stack of 8 MiB,
/// and no exception leaves. Left out of the comparison is what it is known to read wrongly: headers that no
/// blank line ends, `>From ` lines, RFC 2231 parameters, comments in a Content-Type, encoded embedded
/// messages, digests, multiparts without a boundary.
std::optional<ReadersDisagree> readSecondTime(ByteReader& bytes, ByteRange message, const ScanResult& scan,
                                              const StopToken& stop);

} // namespace ims
