#pragma once

#include "core/base/ByteReader.h"
#include "core/base/StopToken.h"

#include <vector>

namespace ims {

/// One row of the text view: a line of the file, or a piece of a line longer than LineIndex::longestRow.
struct TextRow
{
    qint64 offset = 0;
    qint64 length = 0;      ///< bytes without the line break
    qint64 next = 0;        ///< offset of the next row
    qint64 line = 1;        ///< 1-based line of the file
    bool continues = false; ///< goes on the row before it, which was cut
    bool endsLine = false;
};

/// Where the rows of a file begin. Memory is bounded: only every n-th row is kept (at most 2^17 of them), the
/// rows between are found by reading on. Breaks are CRLF, LF and CR alone. Immutable once built.
class LineIndex
{
public:
    static constexpr qint64 longestRow = 4096;

    LineIndex() = default;

    /// Bytes in a row of the binary beginning.
    static constexpr qint64 binaryRow = 64;

    /// Indexes the rows that begin before `upTo`. The bytes before `binaryEnd` (a spool file's envelope) are
    /// no text: they make up line 1, in rows of equal length. Errors: the source's, or cancelled.
    static Expected<LineIndex> build(const ByteSourcePtr& source, qint64 upTo, const StopToken& stop = {},
                                     qint64 binaryEnd = 0);

    /// The same with the rows on to a later `upTo`: what was indexed is not read again.
    Expected<LineIndex> extended(const ByteSourcePtr& source, qint64 upTo, const StopToken& stop = {}) const;

    qint64 rows() const { return m_binaryRows + m_textRows; }
    qint64 lines() const; ///< known so far
    bool isComplete() const { return m_complete; }
    qint64 indexedTo() const { return m_end.offset; } ///< where the first row begins that is not indexed
    qint64 binaryEnd() const { return m_binaryEnd; }

    /// The row with a 0-based number in [0, rows()).
    TextRow row(qint64 number, ByteReader& reader) const;

    /// What follows a byte of the text as if a row began there, of a line that is not told: for places that are
    /// not indexed yet.
    TextRow rowFrom(qint64 offset, ByteReader& reader) const;

    /// The row behind one: cheaper than to look it up.
    TextRow after(const TextRow& row, ByteReader& reader) const;

    /// The number of the row that holds a byte; the last row for bytes beyond the end. -1 without rows.
    qint64 rowAt(qint64 offset, ByteReader& reader) const;

    /// The first row of a line, 1-based; the last line's for lines beyond the end. -1 without rows.
    qint64 rowOfLine(qint64 line, ByteReader& reader) const;

private:
    struct Mark
    {
        qint64 offset = 0;
        qint64 line = 1;
        bool continues = false;
    };
    void addMark(const Mark& mark);
    TextRow binaryRowAt(qint64 number) const;
    TextRow textRowAt(const Mark& mark, ByteReader& reader) const;

    std::vector<Mark> m_marks; // of text rows 0, m_stride, 2 * m_stride …
    qint64 m_stride = 32;
    qint64 m_binaryEnd = 0;
    qint64 m_binaryRows = 0;
    qint64 m_textRows = 0;
    Mark m_end; // of the first row that is not indexed
    bool m_complete = false;
};

} // namespace ims
