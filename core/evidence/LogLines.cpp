#include "core/evidence/LogLines.h"

#include "core/base/SafeText.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace ims {

namespace {

constexpr qint64 windowLength = qint64(1) << 19;
constexpr qint64 sniffedBytes = 4096;

} // namespace

LogLines::LogLines(const ByteSourcePtr& source, StopToken stop)
    : m_reader(source, windowLength)
    , m_stop(std::move(stop))
{
    const QByteArrayView beginning = m_reader.at(0, sniffedBytes);
    const TextBeginning how =
        textBeginning(beginning.first(std::min<qsizetype>(beginning.size(), sniffedBytes)));
    m_coding = how.coding;
    m_start = how.mark;
    m_at = m_start;
}

/// Takes the window that begins at the present line; false where there is nothing more or it is time to stop.
bool LogLines::refill()
{
    if (m_at >= size() || m_stop.stop_requested())
        return false;
    m_window = m_reader.at(m_at, windowLength);
    m_windowAt = m_at;
    return m_window.size() >= unit();
}

/// Where the line feed stands, counted from the window's begin; -1 without any.
qsizetype LogLines::findFeed(qsizetype from) const
{
    const char* const begin = m_window.data();
    const bool highFirst = m_coding == TextCoding::Utf16BigEndian;
    for (qsizetype at = from; at < m_window.size();) {
        const void* found = std::memchr(begin + at, '\n', size_t(m_window.size() - at));
        if (!found)
            return -1;
        const qsizetype feed = static_cast<const char*>(found) - begin;
        if (unit() == 1)
            return feed;
        const qsizetype unitStart = from + (feed - from) / 2 * 2;
        const bool inPlace = highFirst ? feed == unitStart + 1 : feed == unitStart;
        const qsizetype other = highFirst ? unitStart : unitStart + 1;
        if (inPlace && other < m_window.size() && begin[other] == 0)
            return unitStart;
        at = feed + 1;
    }
    return -1;
}

bool LogLines::next(LogLine& line)
{
    const bool inWindow = m_at >= m_windowAt && m_at < m_windowAt + m_window.size();
    if (!inWindow && !refill())
        return false;
    qsizetype from = m_at - m_windowAt;
    qsizetype feed = findFeed(from);
    if (feed < 0 && m_windowAt + m_window.size() < size()) {
        if (!refill())
            return false;
        from = 0;
        feed = findFeed(0);
    }
    const bool isLast = feed < 0 && m_windowAt + m_window.size() >= size();
    const qsizetype end = feed >= 0 ? feed : m_window.size();
    if (end - from > longestLine || (feed < 0 && !isLast))
        return passOver(line);
    qsizetype length = end - from;
    if (unit() == 2)
        length &= ~qsizetype(1);
    line.bytes = m_window.sliced(from, length);
    m_at = feed >= 0 ? m_windowAt + feed + unit() : size();
    line.text = narrowed(line.bytes);
    if (line.text.endsWith('\r')) {
        line.text.chop(1);
        line.bytes.chop(unit());
    }
    line.range = {m_windowAt + from, line.bytes.size()};
    line.cut = false;
    return true;
}

/// An overlong line: its beginning is kept apart while the rest passes by.
bool LogLines::passOver(LogLine& line)
{
    const qint64 begin = m_at;
    qsizetype feed = findFeed(m_at - m_windowAt);
    while (feed < 0 && m_windowAt + m_window.size() < size()) {
        m_at = m_windowAt + m_window.size() / unit() * unit();
        if (!refill())
            return false;
        feed = findFeed(0);
    }
    const qint64 end = feed >= 0 ? m_windowAt + feed : size();
    m_at = begin;
    if (!refill())
        return false;
    line.bytes = m_window.first(std::min<qsizetype>(m_window.size(), longestLine));
    line.text = narrowed(line.bytes);
    line.range = ByteRange::fromTo(begin, end);
    line.cut = true;
    m_at = std::min(end + unit(), size());
    return true;
}

QByteArrayView LogLines::narrowed(QByteArrayView bytes)
{
    if (unit() == 1)
        return bytes;
    const qsizetype length = bytes.size() / 2;
    m_narrow.resize(length);
    char* out = m_narrow.data();
    const int low = m_coding == TextCoding::Utf16BigEndian ? 1 : 0;
    for (qsizetype i = 0; i < length; ++i)
        out[i] = bytes[2 * i + 1 - low] == 0 ? bytes[2 * i + low] : '?';
    return m_narrow;
}

QString LogLines::text(QByteArrayView bytes, qsizetype most) const
{
    bytes = bytes.first(std::min<qsizetype>(bytes.size(), 4 * most) & ~qsizetype(unit() - 1));
    QString decoded;
    if (unit() == 2) {
        const auto encoding =
            m_coding == TextCoding::Utf16BigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
        decoded = QStringDecoder(encoding, QStringConverter::Flag::Stateless).decode(bytes);
    } else {
        decoded = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    }
    return visibleText(cutText(decoded.trimmed(), most));
}

} // namespace ims
