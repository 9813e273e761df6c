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

qint64 LineReader::nextDashes(qint64 position, const StopToken& stop)
{
    constexpr qsizetype pattern = 3; // a break and two dashes
    const QByteArrayView first = m_bytes.at(position, std::min<qint64>(2, m_end - position));
    if (position + 2 <= m_end && first.startsWith("--"))
        return position;
    while (position + pattern <= m_end && !stop.stop_requested()) {
        QByteArrayView view = m_bytes.at(position, pattern);
        view = view.first(std::min<qsizetype>(view.size(), m_end - position));
        if (view.size() < pattern)
            return m_end; // the source failed; the reader keeps the reason
        const char* const last = view.data() + view.size() - 1;
        for (const char* at = view.data() + 1; at < last; ++at) {
            at = static_cast<const char*>(std::memchr(at, '-', static_cast<size_t>(last - at)));
            if (!at)
                break;
            const bool lineStart = at[-1] == '\n' || (m_loneCr && at[-1] == '\r');
            if (lineStart && at[1] == '-')
                return position + (at - view.data());
        }
        position += view.size() - (pattern - 1);
    }
    return m_end;
}

qint64 LineReader::textEndBefore(qint64 start, qint64 notBefore)
{
    const auto endsWith = [&](char c) { return start > notBefore && byteAt(start - 1) == c; };
    const bool lineFeed = endsWith('\n');
    start -= lineFeed ? 1 : 0;
    for (int i = 0; i < (m_loneCr ? 1 : 2) && (lineFeed || m_loneCr) && endsWith('\r'); ++i)
        --start;
    return start;
}

QByteArrayView LineReader::head(const TextLine& line, qint64 limit)
{
    const qint64 length = std::min(limit, line.textEnd - line.start);
    const QByteArrayView view = m_bytes.at(line.start, length);
    return view.first(std::min<qsizetype>(view.size(), length));
}

} // namespace ims
