#pragma once

#include "core/spool/MimeScanner.h"

#include <optional>

namespace ims {

/// Collects one header block line by line. Used by MimeScanner, which knows where a block ends for other
/// reasons (a delimiter line, the end of the text).
class HeaderScanner
{
public:
    HeaderScanner(ByteReader& bytes, LineReader& lines)
        : m_bytes(bytes)
        , m_lines(lines)
    {
    }

    /// `ofMessage`: a blank line before the first field is let pass.
    void begin(qint64 start, bool ofMessage);

    enum class Outcome { Continue, BlankLine, BodyLine };

    /// Takes a line. BlankLine: it ends the block; BodyLine: it is no header line, the body starts with it.
    Outcome take(const TextLine& line);

    /// Ends the block; `end` is where its last line's text ends.
    ScannedBlock finish(qint64 end);

    bool valuesCut() const { return m_valuesCut; }
    bool fieldsCut() const { return m_fieldsCut; }       ///< of a block
    bool allFieldsCut() const { return m_allFieldsCut; } ///< of all blocks together

private:
    Outcome takeStray(const TextLine& line);
    bool followedByHeader(const TextLine& line);
    bool headerGoesOn(const TextLine& line);
    bool headerResumesSoon(const TextLine& line);
    void endField();

    ByteReader& m_bytes;
    LineReader& m_lines;
    ScannedBlock m_block;
    std::optional<ScannedField> m_field;
    bool m_ofMessage = false;
    bool m_first = true;
    bool m_sawField = false;
    qint64 m_held = 0; ///< bytes of values held over all blocks
    bool m_valuesCut = false;
    size_t m_fields = 0; ///< over all blocks
    bool m_fieldsCut = false;
    bool m_allFieldsCut = false;
};

} // namespace ims
