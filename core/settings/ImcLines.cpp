#include "core/settings/ImcLines.h"

#include <QStringDecoder>

namespace ims {

namespace {

/// The server's code page is not known; of 8-bit text that is not UTF-8, Latin-1 loses nothing.
QString decoded(QByteArrayView bytes, TextCoding coding, bool isUtf8)
{
    if (coding == TextCoding::EightBit)
        return isUtf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    const auto encoding =
        coding == TextCoding::Utf16LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    return QStringDecoder(encoding, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

bool isBlank(char16_t unit)
{
    return unit == u' ' || unit == u'\t';
}

} // namespace

ImcLines::ImcLines(QByteArrayView bytes)
    : m_bytes(bytes)
    , m_beginning(textBeginning(bytes))
    , m_isUtf8(bytes.isValidUtf8())
{
    m_unit = m_beginning.coding == TextCoding::EightBit ? 1 : 2;
    m_position = m_beginning.mark;
    const qsizetype feed = find(u'\n');
    if (feed < 0 && find(u'\r') >= 0) { // old Macintosh text
        m_break = u'\r';
        m_lineBreak = encoded(QStringLiteral("\r"));
        return;
    }
    const bool withReturn = feed < 0 || (feed >= m_beginning.mark + m_unit && unitAt(feed - m_unit) == u'\r');
    m_lineBreak = encoded(withReturn ? QStringLiteral("\r\n") : QStringLiteral("\n"));
}

qsizetype ImcLines::find(char16_t unit) const
{
    for (qsizetype at = m_beginning.mark; at < m_bytes.size(); at += m_unit) {
        if (unitAt(at) == unit)
            return at;
    }
    return -1;
}

bool ImcLines::endsWithBreak() const
{
    return m_bytes.endsWith(encoded(QString(QChar(m_break))));
}

char16_t ImcLines::unitAt(qsizetype position) const
{
    const auto byte = [&](qsizetype at) { return at < m_bytes.size() ? uchar(m_bytes[at]) : uchar(0); };
    if (m_unit == 1)
        return byte(position);
    const bool big = m_beginning.coding == TextCoding::Utf16BigEndian;
    return char16_t(byte(position + (big ? 0 : 1)) << 8 | byte(position + (big ? 1 : 0)));
}

bool ImcLines::next(ImcLine& line)
{
    if (m_position >= m_bytes.size())
        return false;
    qsizetype end = m_position;
    while (end < m_bytes.size() && unitAt(end) != m_break)
        end += m_unit;
    qsizetype past = end;
    while (past > m_position && unitAt(past - m_unit) == u'\r')
        past -= m_unit;
    past = qMin(past, m_bytes.size());
    line.range = ByteRange::fromTo(m_position, past);
    line.whole = ByteRange::fromTo(m_position, qMin(end + m_unit, m_bytes.size()));
    const qsizetype kept = qMin(past - m_position, longestImcLine * m_unit);
    line.cut = kept < past - m_position;
    line.text = decoded(m_bytes.sliced(m_position, kept), m_beginning.coding, m_isUtf8);
    m_position = end + m_unit;
    return true;
}

ByteRange ImcLines::trimmed(qsizetype begin, qsizetype end) const
{
    while (begin < end && isBlank(unitAt(begin)))
        begin += m_unit;
    while (end > begin && isBlank(unitAt(end - m_unit)))
        end -= m_unit;
    return ByteRange::fromTo(begin, end);
}

std::vector<ByteRange> ImcLines::fields(ByteRange row) const
{
    const ByteRange inner = trimmed(row.offset, row.end());
    qsizetype begin = inner.offset;
    if (begin < inner.end() && unitAt(begin) == u'+')
        begin += m_unit;
    std::vector<ByteRange> found;
    for (qsizetype at = begin; at < inner.end(); at += m_unit) {
        if (unitAt(at) != u',')
            continue;
        found.push_back(trimmed(begin, at));
        begin = at + m_unit;
    }
    found.push_back(trimmed(begin, inner.end()));
    return found;
}

QString ImcLines::text(ByteRange range) const
{
    return decoded(m_bytes.sliced(range.offset, range.length), m_beginning.coding, m_isUtf8);
}

QByteArray ImcLines::encoded(const QString& ascii) const
{
    if (m_unit == 1)
        return ascii.toLatin1();
    QByteArray bytes;
    const bool big = m_beginning.coding == TextCoding::Utf16BigEndian;
    for (const QChar character : ascii) {
        const char low = char(character.cell());
        bytes.append(big ? '\0' : low);
        bytes.append(big ? low : '\0');
    }
    return bytes;
}

} // namespace ims
