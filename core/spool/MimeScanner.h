#pragma once

#include "core/base/ByteReader.h"
#include "core/base/StopToken.h"
#include "core/spool/FieldParameters.h"
#include "core/spool/LineReader.h"
#include "core/spool/SpoolFile.h"

#include <vector>

namespace ims {

/// A header field as it stands in the file.
struct ScannedField
{
    QByteArray name;
    QByteArray raw; ///< after the colon, line breaks included; cut at the limit
    ByteRange range;
    ByteRange nameRange;
    ByteRange valueRange;
    bool truncated = false;
};

/// A header block: of the message, of a part, of a message inside a part.
struct ScannedBlock
{
    QString path; ///< of the part that the block belongs to or stands in
    std::vector<ScannedField> fields;
    ByteRange range;
    std::vector<ByteRange> strayLines; ///< lines without colon, at most 100
    bool afterContentType = false;     ///< a stray line follows Content-Type directly
    bool endsWithBlankLine = false;

    /// First field of a name (lower case), null where there is none.
    const ScannedField* field(const char* name) const;
};

/// A MIME part with what the scanner knows beyond ims::Part.
struct ScannedPart
{
    Part part;
    qsizetype block = 0; ///< index of its header block
    bool multipart = false;
    bool opened = false;      ///< a multipart or message whose inside was scanned
    bool hasBoundary = false; ///< a boundary parameter is there, blank or not
    QByteArray boundary;
    bool delimiterSeen = false;
    bool closed = false;        ///< the closing delimiter was seen
    int depth = 0;              ///< multiparts and messages around it
    bool inAlternative = false; ///< a direct part of multipart/alternative
    bool explicitType = false;  ///< has a Content-Type field
    bool validType = false;     ///< its value is type/subtype of token characters
    ByteRange typeRange;        ///< of the Content-Type field, where there is one
    ByteRange boundaryRange;
    ByteRange charsetRange; ///< of the charset label
};

struct ScanResult
{
    std::vector<ScannedBlock> blocks;  ///< the first is the top-level block
    std::vector<ScannedPart> parts;    ///< in order of the file
    std::vector<Delimiter> delimiters; ///< in order of the file
    QList<Message> notes;
    int deepest = 0;
    qint64 headerLines = 0;
};

/// Single pass over a message's lines, without recursion: header blocks, parts, delimiter lines, each with
/// its byte range. Lenient (charset-mime 3.2). Limits, each leaving a note: nesting 100, 10,000 parts and
/// as many delimiter lines, 10,000 fields a header block and 200,000 in all of them, values 1 MiB (1 KiB once
/// 16 MiB of values are held).
class MimeScanner
{
public:
    static constexpr int deepestNesting = 100;
    static constexpr size_t mostParts = 10000;
    static constexpr size_t mostFields = 10000;
    static constexpr size_t mostFieldsInAll = 200000;
    static constexpr qint64 longestValue = qint64(1) << 20;

    /// Stops early, with what it has, when asked to.
    static ScanResult scan(ByteReader& bytes, ByteRange message, const StopToken& stop);
};

} // namespace ims
