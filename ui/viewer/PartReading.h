#pragma once

#include "core/base/StopToken.h"
#include "core/spool/PartText.h"

#include <memory>
#include <variant>
#include <vector>

namespace ims {

/// One text of a reading, as it is shown.
struct ReadingColumn
{
    enum class Kind { Raw, Declared, Detected, Chosen, Plain };

    Kind kind = Kind::Plain;
    QString charset; ///< catalogue name; empty for Raw
    PartText text;
    std::shared_ptr<const TextBytes> bytes; ///< what its units count in

    ByteRange sourceOf(TextMark run) const { return bytes->sourceOf(text.bytesOf(run)); }
};

/// A part, a header field or a range of a file, read as text.
struct PartReading
{
    std::vector<ReadingColumn> columns;
    QString declaredLabel; ///< as written; empty where nothing is declared
    QString declared;      ///< catalogue name; empty where not declared or not known
    QString detected;      ///< catalogue name; empty where that is the declared one, or nothing is known
    qint64 decodedBytes = 0;
    bool more = false; ///< there is more than the limit
    bool cutOff = false;
    qint64 junk = 0;
    bool isHtml = false;
};

/// What is to be read and how.
struct ReadingTask
{
    ByteSourcePtr source;
    std::shared_ptr<const SpoolFile> spool;
    std::shared_ptr<const CharsetCatalogue> catalogue;
    std::variant<Part, HeaderField, ByteRange> what;
    QString chosen; ///< label; empty: as declared and detected
    bool htmlSource = false;
    qint64 limit = 0; ///< decoded bytes
};

/// For a Job. Takes time in proportion to the limit.
Expected<PartReading> readPart(const ReadingTask& task);

} // namespace ims
