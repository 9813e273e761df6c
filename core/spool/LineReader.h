#pragma once

#include "core/base/ByteReader.h"
#include "core/base/StopToken.h"

namespace ims {

/// One line of a text, its break told apart. Offsets count from the start of the file.
struct TextLine
{
    qint64 start = 0;
    qint64 textEnd = 0; ///< before the line break
    qint64 end = 0;     ///< after the line break; equals textEnd on a last line without one

    bool isEmpty() const { return textEnd == start; }
};

/// Cuts a text into lines without holding them: CRLF, CR CR LF (a double conversion) and LF end a line, and a
/// lone CR where the text's first line ends in one (old Macintosh text). Lines may have any length.
class LineReader
{
public:
    /// `text` is looked into to learn its line ends.
    LineReader(ByteReader& bytes, ByteRange text);

    /// The line that begins at `position`; empty at the end of the text.
    TextLine lineAt(qint64 position);

    /// The first bytes of a line, at most `limit`. Valid until the next read.
    QByteArrayView head(const TextLine& line, qint64 limit);

    /// Where the next line that begins with two dashes starts, from the line start `position` on; end() where
    /// there is none, or once asked to stop. Much faster than going line by line.
    qint64 nextDashes(qint64 position, const StopToken& stop);

    /// Where the text of the line before the line start `start` ends; `notBefore`: a line start at or before
    /// that line's.
    qint64 textEndBefore(qint64 start, qint64 notBefore);

    qint64 end() const { return m_end; }
    bool loneCr() const { return m_loneCr; }

private:
    qint64 findBreak(qint64 position);
    TextLine lineEndingAt(qint64 start, qint64 breakAt);
    char byteAt(qint64 position);

    ByteReader& m_bytes;
    qint64 m_end = 0;
    bool m_loneCr = false;
};

} // namespace ims
