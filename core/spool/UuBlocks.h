#pragma once

#include "core/base/ByteReader.h"
#include "core/base/StopToken.h"

#include <QByteArray>

#include <vector>

namespace ims {

/// A uuencoded file inside a text. Ranges count from the start of the file that is read.
struct UuBlock
{
    ByteRange range; ///< `begin` line to `end` line, without its break; to the last data line where cut off
    QByteArray name; ///< as written, at most 1,024 bytes
    ByteRange nameRange;
    int mode = 0;         ///< permissions
    qint64 dataLines = 0; ///< lines that read as data
    qint64 badLines = 0;  ///< lines inside that do not
    bool ended = false;   ///< its `end` line is there
    qint64 junkLines = 0; ///< data lines with more after their data than a checksum character
    ByteRange firstJunk;  ///< what follows the data of the first of them
    ByteRange textAfter;  ///< the first line with text after `end`, before the next block; empty where none
};

/// Finds uuencoded blocks in a text in one pass over its lines. A `begin` line counts only if a line of data,
/// or of the empty file, follows it; a block ends where three lines in a row are no data. At most `limit`.
std::vector<UuBlock> findUuBlocks(ByteReader& bytes, ByteRange text, size_t limit, const StopToken& stop);

} // namespace ims
