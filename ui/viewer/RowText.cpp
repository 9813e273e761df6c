#include "ui/viewer/RowText.h"

#include "core/base/SafeText.h"
#include "core/charset/CharsetDecoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int tabWidth = 8;
constexpr qsizetype collapseZerosFrom = 4;

class Builder
{
public:
    Builder(QByteArrayView bytes, qint64 offset, const Charset* charset)
        : m_bytes(bytes)
        , m_offset(offset)
    {
        const auto isHigh = [](char c) { return static_cast<uchar>(c) >= 0x80; };
        if (charset && std::any_of(bytes.begin(), bytes.end(), isHigh))
            m_decoded = decodeText(bytes, *charset, CharsetDecoder::unlimited, DecodingDetail::Offsets);
    }

    RowText build()
    {
        for (qsizetype i = 0; i < m_bytes.size();)
            i += take(i);
        m_row.offsets.push_back(m_offset + m_bytes.size());
        return std::move(m_row);
    }

private:
    qsizetype take(qsizetype i)
    {
        const auto byte = static_cast<uchar>(m_bytes[i]);
        if (byte == '\t')
            return addTab(i);
        if (byte == 0)
            return addZeros(i);
        if (byte >= 0x80)
            return addHigh(i);
        if (byte < 0x20 || byte == 0x7F)
            addEscape(byteEscape(byte), i);
        else
            add(QString(QLatin1Char(m_bytes[i])), i);
        return 1;
    }

    qsizetype addTab(qsizetype i)
    {
        const auto column = m_row.text.size();
        add(QString(tabWidth - column % tabWidth, u' '), i);
        return 1;
    }

    qsizetype addZeros(qsizetype i)
    {
        qsizetype count = 1;
        while (i + count < m_bytes.size() && m_bytes[i + count] == 0)
            ++count;
        if (count < collapseZerosFrom)
            count = 1;
        addEscape(count == 1 ? u"\\0"_s : u"\\0×%1"_s.arg(count), i);
        return count;
    }

    qsizetype addHigh(qsizetype i)
    {
        const auto& offsets = m_decoded.offsets;
        while (m_unit < offsets.size() && offsets[m_unit] < i)
            ++m_unit;
        size_t next = m_unit;
        while (next < offsets.size() && offsets[next] == i)
            ++next;
        if (next == m_unit || isInvalid(i)) {
            addEscape(byteEscape(static_cast<uchar>(m_bytes[i])), i);
            return 1;
        }
        const QString character =
            m_decoded.text.sliced(static_cast<qsizetype>(m_unit), static_cast<qsizetype>(next - m_unit));
        const QString visible = visibleText(character);
        if (visible == character)
            add(character, i);
        else
            addEscape(visible, i);
        return characterLength(i, next < offsets.size() ? offsets[next] : m_bytes.size());
    }

    bool isInvalid(qsizetype i)
    {
        const auto& ranges = m_decoded.invalid;
        while (m_range < ranges.size() && ranges[m_range].end() <= i)
            ++m_range;
        return m_range < ranges.size() && ranges[m_range].offset <= i;
    }

    // Escape and shift sequences behind a character are bytes of their own here.
    qsizetype characterLength(qsizetype i, qint64 end) const
    {
        const auto isShift = [](char c) { return c == '\x1B' || c == '\x0E' || c == '\x0F'; };
        const auto last = m_bytes.begin() + end;
        return std::find_if(m_bytes.begin() + i + 1, last, isShift) - (m_bytes.begin() + i);
    }

    void add(const QString& text, qsizetype i)
    {
        m_row.text += text;
        m_row.offsets.insert(m_row.offsets.end(), static_cast<size_t>(text.size()), m_offset + i);
    }

    void addEscape(const QString& text, qsizetype i)
    {
        m_row.escapes.push_back({static_cast<int>(m_row.text.size()), static_cast<int>(text.size())});
        add(text, i);
    }

    QByteArrayView m_bytes;
    qint64 m_offset;
    DecodedText m_decoded;
    size_t m_unit = 0;  ///< of m_decoded, up to where the bytes are done
    size_t m_range = 0; ///< of m_decoded.invalid, likewise
    RowText m_row;
};

} // namespace

TextRun RowText::run(ByteRange range) const
{
    const auto unit = [this](qint64 offset) {
        return static_cast<int>(std::lower_bound(offsets.begin(), offsets.end(), offset) - offsets.begin());
    };
    const int last = static_cast<int>(text.size());
    const int start = std::min(unit(range.offset), last);
    return {start, std::min(unit(range.end()), last) - start};
}

RowText makeRowText(QByteArrayView bytes, qint64 offset, const Charset* charset)
{
    return Builder(bytes, offset, charset).build();
}

} // namespace ims
