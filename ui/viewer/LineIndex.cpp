#include "ui/viewer/LineIndex.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace ims {

namespace {

constexpr size_t mostMarks = size_t(1) << 17;
constexpr qint64 lookAhead = LineIndex::longestRow + 2; // a whole row with its break

// Where a row ends, told by the bytes from its start on.
struct Extent
{
    qint64 length = 0;
    qint64 next = 0;
    bool endsLine = false;
};

// A cut must not part the bytes of one UTF-8 character.
qint64 cutLength(QByteArrayView bytes)
{
    qint64 length = LineIndex::longestRow;
    const auto isContinuation = [&](qint64 i) { return (static_cast<uchar>(bytes[i]) & 0xC0) == 0x80; };
    for (int back = 0; back < 3 && length < bytes.size() && isContinuation(length); ++back)
        --length;
    return length;
}

// The first line break among eight bytes, 8 where there is none: short lines need no more than that. The
// lowest byte that the sum marks is a true one (H. S. Warren, Hacker's Delight, 6-1).
int breakAmongEight(const char* bytes)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highs = ones << 7;
    const quint64 word = qFromLittleEndian<quint64>(bytes);
    const quint64 lf = word ^ (ones * '\n');
    const quint64 cr = word ^ (ones * '\r');
    const quint64 found = ((lf - ones) & ~lf & highs) | ((cr - ones) & ~cr & highs);
    return std::countr_zero(found) / 8; // 64 / 8 where no bit is set
}

Extent extentOf(QByteArrayView window)
{
    if (window.isEmpty()) // the file's end, or a file that failed
        return {};
    const char* start = window.data();
    if (window.size() > 8) {
        const int length = breakAmongEight(start);
        if (length < 8)
            return {length, length + (start[length] == '\r' && start[length + 1] == '\n' ? 2 : 1), true};
    }
    const qint64 searched = std::min<qint64>(window.size(), LineIndex::longestRow + 1);
    const auto find = [start](char wanted, qint64 within) {
        return static_cast<const char*>(std::memchr(start, wanted, static_cast<size_t>(within)));
    };
    const char* lf = find('\n', searched);
    const char* cr = find('\r', lf ? lf - start : searched);
    const qint64 length = cr ? cr - start : lf ? lf - start : searched;
    if (length > LineIndex::longestRow) {
        const qint64 cut = cutLength(window);
        return {cut, cut, false};
    }
    if (!cr && !lf)
        return {length, length, false};
    const bool pair = cr && length + 1 < window.size() && start[length + 1] == '\n';
    return {length, length + (pair ? 2 : 1), true};
}

} // namespace

Expected<LineIndex> LineIndex::build(const ByteSourcePtr& source, qint64 upTo, const StopToken& stop,
                                     qint64 binaryEnd)
{
    LineIndex index;
    index.m_binaryEnd = std::clamp<qint64>(binaryEnd, 0, source->size());
    index.m_binaryRows = index.m_binaryEnd / binaryRow + (index.m_binaryEnd % binaryRow != 0 ? 1 : 0);
    index.m_end = {index.m_binaryEnd, index.m_binaryRows > 0 ? 2 : 1, false};
    return index.extended(source, upTo, stop);
}

Expected<LineIndex> LineIndex::extended(const ByteSourcePtr& source, qint64 upTo, const StopToken& stop) const
{
    ByteReader reader(source);
    LineIndex index = *this;
    const qint64 size = source->size();
    const qint64 last = std::min(size, upTo);
    Mark at = m_end;
    while (at.offset < last) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "count the lines"))));
        QByteArrayView window = reader.at(at.offset, lookAhead);
        if (reader.error())
            return tl::unexpected(*reader.error());
        const bool toTheEnd = at.offset + window.size() >= size;
        while (at.offset < last && !window.isEmpty() && (toTheEnd || window.size() >= lookAhead)) {
            if ((index.m_textRows & (index.m_stride - 1)) == 0) // the stride is a power of two
                index.addMark(at);
            const Extent extent = extentOf(window);
            window = window.sliced(extent.next);
            at = {at.offset + extent.next, at.line + (extent.endsLine ? 1 : 0), !extent.endsLine};
            ++index.m_textRows;
        }
    }
    index.m_end = at;
    index.m_complete = at.offset >= size;
    return index;
}

void LineIndex::addMark(const Mark& mark)
{
    m_marks.push_back(mark);
    if (m_marks.size() <= mostMarks)
        return;
    std::vector<Mark> half;
    half.reserve(mostMarks);
    for (size_t i = 0; i < m_marks.size(); i += 2)
        half.push_back(m_marks.at(i));
    m_marks = std::move(half);
    m_stride *= 2;
}

qint64 LineIndex::lines() const
{
    return m_end.continues ? m_end.line : m_end.line - 1;
}

TextRow LineIndex::binaryRowAt(qint64 number) const
{
    const qint64 offset = number * binaryRow;
    const qint64 length = std::min(binaryRow, m_binaryEnd - offset);
    return {offset, length, offset + length, 1, number > 0, number + 1 == m_binaryRows};
}

TextRow LineIndex::textRowAt(const Mark& mark, ByteReader& reader) const
{
    const QByteArrayView window = reader.at(mark.offset, lookAhead);
    const Extent extent = extentOf(window);
    return {mark.offset, extent.length,  mark.offset + extent.next,
            mark.line,   mark.continues, extent.endsLine};
}

TextRow LineIndex::rowFrom(qint64 offset, ByteReader& reader) const
{
    return textRowAt({offset, 0, true}, reader);
}

TextRow LineIndex::after(const TextRow& row, ByteReader& reader) const
{
    if (row.next < m_binaryEnd)
        return binaryRowAt(row.next / binaryRow);
    return textRowAt({row.next, row.endsLine ? row.line + 1 : row.line, !row.endsLine}, reader);
}

TextRow LineIndex::row(qint64 number, ByteReader& reader) const
{
    if (number < 0 || number >= rows())
        return {};
    if (number < m_binaryRows)
        return binaryRowAt(number);
    const qint64 inText = number - m_binaryRows;
    TextRow row = textRowAt(m_marks.at(static_cast<size_t>(inText / m_stride)), reader);
    for (qint64 i = inText % m_stride; i > 0; --i)
        row = after(row, reader);
    return row;
}

qint64 LineIndex::rowAt(qint64 offset, ByteReader& reader) const
{
    if (rows() == 0)
        return -1;
    if (offset < m_binaryEnd || m_textRows == 0)
        return std::clamp<qint64>(offset / binaryRow, 0, m_binaryRows - 1);
    const auto behind = std::partition_point(m_marks.begin(), m_marks.end(),
                                             [&](const Mark& mark) { return mark.offset <= offset; });
    const auto mark = std::prev(behind == m_marks.begin() ? std::next(behind) : behind);
    qint64 number = m_binaryRows + (mark - m_marks.begin()) * m_stride;
    TextRow row = textRowAt(*mark, reader);
    while (offset >= row.next && number + 1 < rows() && row.next > row.offset) {
        row = after(row, reader);
        ++number;
    }
    return number;
}

qint64 LineIndex::rowOfLine(qint64 line, ByteReader& reader) const
{
    if (rows() == 0)
        return -1;
    const qint64 wanted = std::clamp<qint64>(line, 1, lines());
    if (m_textRows == 0 || wanted < m_marks.front().line)
        return 0;
    const auto behind = std::partition_point(m_marks.begin(), m_marks.end(),
                                             [&](const Mark& mark) { return mark.line < wanted; });
    const auto mark = behind == m_marks.begin() ? behind : std::prev(behind);
    qint64 number = m_binaryRows + (mark - m_marks.begin()) * m_stride;
    TextRow row = textRowAt(*mark, reader);
    while (row.line < wanted && number + 1 < rows() && row.next > row.offset) {
        row = after(row, reader);
        ++number;
    }
    return number;
}

} // namespace ims
