#include "core/spool/LineReader.h"

#include <algorithm>
#include <cstring>

namespace ims {

namespace {

// Where line ends are learned; a first line longer than this counts as one without Macintosh breaks.
constexpr qint64 learnWindow = 65536;

} // namespace

LineReader::LineReader(ByteReader& bytes, ByteRange text)
    : m_bytes(bytes)
    , m_end(text.end())
{
    QByteArrayView start = bytes.at(text.offset, std::min(text.length, learnWindow));
    start = start.first(std::min<qsizetype>(start.size(), text.length));
    const qsizetype carriageReturn = start.indexOf('\r');
    const qsizetype lineFeed = start.indexOf('\n');
    if (carriageReturn < 0 || (lineFeed >= 0 && lineFeed < carriageReturn))
        return;
    // CR CR LF is a break that was converted twice, not a Macintosh line and an empty one.
    qsizetype after = carriageReturn;
    while (after < start.size() && start[after] == '\r' && after < carriageReturn + 2)
        ++after;
    m_loneCr = after < start.size() && start[after] != '\n';
}

char LineReader::byteAt(qint64 position)
{
    const QByteArrayView view = m_bytes.at(position, 1);
    return view.isEmpty() ? '\0' : view.front();
}

qint64 LineReader::findBreak(qint64 position)
{
    while (position < m_end) {
        QByteArrayView view = m_bytes.at(position, 1);
        view = view.first(std::min<qsizetype>(view.size(), m_end - position));
        if (view.isEmpty())
            return m_end;
        const char* found = nullptr;
        if (m_loneCr) {
            const char* hit =
                std::find_if(view.begin(), view.end(), [](char c) { return c == '\r' || c == '\n'; });
            found = hit == view.end() ? nullptr : hit;
        } else {
            found =
                static_cast<const char*>(std::memchr(view.data(), '\n', static_cast<size_t>(view.size())));
        }
        if (found)
            return position + (found - view.data());
        position += view.size();
    }
    return m_end;
}

TextLine LineReader::lineEndingAt(qint64 start, qint64 breakAt)
{
    TextLine line{start, breakAt, breakAt};
    if (breakAt >= m_end)
        return line;
    line.end = breakAt + 1;
    if (m_loneCr) {
        if (byteAt(breakAt) == '\r' && line.end < m_end && byteAt(line.end) == '\n')
            ++line.end;
        return line;
    }
    for (int i = 0; i < 2 && line.textEnd > start && byteAt(line.textEnd - 1) == '\r'; ++i)
        --line.textEnd;
    return line;
}

TextLine LineReader::lineAt(qint64 position)
{
    if (position >= m_end)
        return {m_end, m_end, m_end};
    return lineEndingAt(position, findBreak(position));
}

QByteArrayView LineReader::head(const TextLine& line, qint64 limit)
{
    const qint64 length = std::min(limit, line.textEnd - line.start);
    const QByteArrayView view = m_bytes.at(line.start, length);
    return view.first(std::min<qsizetype>(view.size(), length));
}

} // namespace ims
