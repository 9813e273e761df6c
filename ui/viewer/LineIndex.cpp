#include "ui/viewer/LineIndex.h"

#include <algorithm>
#include <cstring>

namespace ims {

namespace {

constexpr size_t mostMarks = size_t(1) << 17;
constexpr qint64 rowsBetweenStopChecks = 4096;

// A cut must not part the bytes of one UTF-8 character.
qint64 cutLength(QByteArrayView bytes)
{
    qint64 length = LineIndex::longestRow;
    const auto isContinuation = [&](qint64 i) { return (static_cast<uchar>(bytes[i]) & 0xC0) == 0x80; };
    for (int back = 0; back < 3 && length < bytes.size() && isContinuation(length); ++back)
        --length;
    return length;
}

TextRow readBinaryRow(ByteReader& reader, qint64 offset, bool continues, qint64 binaryEnd)
{
    const qint64 wanted = std::min(LineIndex::binaryRow, binaryEnd - offset);
    const qint64 length = std::min<qint64>(wanted, reader.at(offset, wanted).size());
    return {offset, length, offset + length, 1, continues, offset + length >= binaryEnd};
}

TextRow readRow(ByteReader& reader, qint64 offset, qint64 line, bool continues, qint64 binaryEnd)
{
    if (offset < binaryEnd)
        return readBinaryRow(reader, offset, continues, binaryEnd);
    const QByteArrayView window = reader.at(offset, LineIndex::longestRow + 2);
    const qint64 searched = std::min<qint64>(window.size(), LineIndex::longestRow + 1);
    if (searched == 0)
        return {offset, 0, offset, line, continues, false};
    const auto* lf =
        static_cast<const char*>(std::memchr(window.data(), '\n', static_cast<size_t>(searched)));
    const qint64 beforeLf = lf ? lf - window.data() : searched;
    const auto* cr =
        static_cast<const char*>(std::memchr(window.data(), '\r', static_cast<size_t>(beforeLf)));
    const qint64 length = cr ? cr - window.data() : beforeLf;
    if (length > LineIndex::longestRow) {
        const qint64 cut = cutLength(window);
        return {offset, cut, offset + cut, line, continues, false};
    }
    const bool pair = cr && length + 1 < window.size() && window[length + 1] == '\n';
    const qint64 broken = cr || lf ? (pair ? 2 : 1) : 0;
    return {offset, length, offset + length + broken, line, continues, broken > 0};
}

TextRow rowAfter(ByteReader& reader, const TextRow& row, qint64 binaryEnd)
{
    return readRow(reader, row.next, row.endsLine ? row.line + 1 : row.line, !row.endsLine, binaryEnd);
}

} // namespace

Expected<LineIndex> LineIndex::build(const ByteSourcePtr& source, qint64 upTo, const StopToken& stop,
                                     qint64 binaryEnd)
{
    ByteReader reader(source);
    LineIndex index;
    index.m_binaryEnd = binaryEnd;
    const qint64 size = source->size();
    TextRow row;
    for (qint64 offset = 0; offset < size && offset < upTo; offset = row.next) {
        row = index.m_rows == 0 ? readRow(reader, 0, 1, false, binaryEnd) : rowAfter(reader, row, binaryEnd);
        if (reader.error())
            return tl::unexpected(*reader.error());
        if (index.m_rows % rowsBetweenStopChecks == 0 && stop.stop_requested())
            return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "count the lines"))));
        if (row.next <= row.offset)
            break;
        if (index.m_rows % index.m_stride == 0)
            index.addMark({row.offset, row.line, row.continues});
        ++index.m_rows;
    }
    index.m_complete = row.next >= size;
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

TextRow LineIndex::row(qint64 number, ByteReader& reader) const
{
    if (number < 0 || number >= m_rows)
        return {};
    const Mark& mark = m_marks.at(static_cast<size_t>(number / m_stride));
    TextRow row = readRow(reader, mark.offset, mark.line, mark.continues, m_binaryEnd);
    for (qint64 i = number % m_stride; i > 0; --i)
        row = rowAfter(reader, row, m_binaryEnd);
    return row;
}

qint64 LineIndex::rowAt(qint64 offset, ByteReader& reader) const
{
    if (m_rows == 0)
        return -1;
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                                        [](qint64 value, const Mark& mark) { return value < mark.offset; });
    const qint64 markNumber = std::max<qint64>(0, (after - m_marks.begin()) - 1);
    const Mark& mark = m_marks.at(static_cast<size_t>(markNumber));
    qint64 number = markNumber * m_stride;
    TextRow row = readRow(reader, mark.offset, mark.line, mark.continues, m_binaryEnd);
    while (offset >= row.next && number + 1 < m_rows) {
        row = rowAfter(reader, row, m_binaryEnd);
        ++number;
    }
    return number;
}

} // namespace ims
