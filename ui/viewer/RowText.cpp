#include "ui/viewer/RowText.h"

#include "core/base/SafeText.h"
#include "core/charset/CharsetDecoder.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int tabWidth = 8;
constexpr qsizetype collapseZerosFrom = 4;
constexpr qsizetype longestSequence = 4; // bytes of one character in any charset of the catalogue

class Builder
{
public:
    Builder(QByteArrayView bytes, qint64 offset, const Charset* charset)
        : m_bytes(bytes)
        , m_offset(offset)
        , m_charset(charset)
    {
        decodeSingleBytes();
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
        if (!m_charset) {
            addEscape(byteEscape(static_cast<uchar>(m_bytes[i])), i);
            return 1;
        }
        if (!m_singleBytes.isEmpty()) {
            addCharacter(m_invalid.at(static_cast<size_t>(i)) ? QString() : QString(m_singleBytes.at(i)), i,
                         1);
            return 1;
        }
        for (qsizetype length = 1; length <= std::min(longestSequence, m_bytes.size() - i); ++length) {
            const QString character = decodeSequence(m_bytes.sliced(i, length));
            if (!character.isEmpty()) {
                addCharacter(character, i, length);
                return length;
            }
        }
        addCharacter({}, i, 1);
        return 1;
    }

    void addCharacter(const QString& character, qsizetype i, qsizetype length)
    {
        if (character.isEmpty()) {
            for (qsizetype k = i; k < i + length; ++k)
                addEscape(byteEscape(static_cast<uchar>(m_bytes[k])), k);
            return;
        }
        const QString visible = visibleText(character);
        if (visible == character)
            add(character, i);
        else
            addEscape(visible, i);
    }

    QString decodeSequence(QByteArrayView sequence)
    {
        const QByteArray key = sequence.toByteArray();
        if (const auto known = m_sequences.constFind(key); known != m_sequences.cend())
            return *known;
        const DecodedText decoded = decodeText(sequence, *m_charset);
        const bool good = decoded.invalid.empty() && !decoded.text.contains(QChar::ReplacementCharacter);
        return *m_sequences.insert(key, good ? decoded.text : QString());
    }

    // A charset with one byte per character gives as many UTF-16 units as bytes; decode it in one go.
    void decodeSingleBytes()
    {
        const auto isHigh = [](char c) { return static_cast<uchar>(c) >= 0x80; };
        if (!m_charset || m_charset->name == "utf-8"_L1 ||
            std::none_of(m_bytes.begin(), m_bytes.end(), isHigh))
            return;
        const DecodedText decoded = decodeText(m_bytes, *m_charset, m_bytes.size());
        if (decoded.text.size() != m_bytes.size())
            return;
        m_singleBytes = decoded.text;
        m_invalid.assign(static_cast<size_t>(m_bytes.size()), false);
        for (const ByteRange& range : decoded.invalid) {
            for (qint64 k = range.offset; k < std::min<qint64>(range.end(), m_bytes.size()); ++k)
                m_invalid[static_cast<size_t>(k)] = true;
        }
    }

    static QString byteEscape(uchar byte)
    {
        return u"\\x%1"_s.arg(byte, 2, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
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
    const Charset* m_charset;
    QString m_singleBytes;
    std::vector<bool> m_invalid;
    QHash<QByteArray, QString> m_sequences;
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
