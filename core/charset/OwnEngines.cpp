#include "core/charset/DecodingEngine.h"
#include "core/charset/IcuConverter.h"

#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// A set of characters of one and two bytes.
class PairTable
{
public:
    virtual ~PairTable() = default;
    virtual bool isLead(uchar byte) const = 0;
    /// Whether a byte from 0x80 on may be a second one; ASCII is never swallowed by a pair that does not
    /// exist.
    virtual bool isHighTrail(uchar byte) const = 0;
    virtual char16_t single(uchar byte) const = 0;            ///< U+FFFD where there is none
    virtual char16_t pair(uchar lead, uchar trail) const = 0; ///< U+FFFD where there is none
};

class PairEngine : public DecodingEngine
{
public:
    PairEngine(const PairTable& table, DecodingDetail detail, qsizetype atMost)
        : DecodingEngine(detail, atMost)
        , m_table(table)
    {
    }

protected:
    void feed(QByteArrayView piece, bool last) override
    {
        m_sink.text().text.reserve(piece.size() + 1);
        for (const char byte : piece)
            take(uchar(byte));
        if (last && m_lead)
            m_sink.appendInvalid({m_at - 1, 1});
    }

private:
    void take(uchar byte)
    {
        const qint64 at = m_at++;
        if (const auto lead = std::exchange(m_lead, std::nullopt)) {
            const char16_t c = m_table.pair(*lead, byte);
            if (c != replacementCharacter) {
                m_sink.append(c, at - 1);
                return;
            }
            const bool both = byte >= 0x80 && m_table.isHighTrail(byte);
            m_sink.appendInvalid({at - 1, both ? 2 : 1});
            if (both)
                return;
        }
        if (m_table.isLead(byte)) {
            m_lead = byte;
            return;
        }
        const char16_t c = m_table.single(byte);
        if (c == replacementCharacter)
            m_sink.appendInvalid({at, 1});
        else
            m_sink.append(c, at);
    }

    const PairTable& m_table;
    std::optional<uchar> m_lead;
    qint64 m_at = 0;
};

/// KS X 1001:1992 annex 3, Windows code page 1361. A syllable is 1 iiiii mmmmm fffff: initial, medial and
/// final letter; signs and hanja are the rows of KS X 1001 in another place.
class Johab : public PairTable
{
public:
    Johab();

    bool isLead(uchar byte) const override
    {
        return isHangulLead(byte) || (byte >= 0xD9 && byte <= 0xDE) || (byte >= 0xE0 && byte <= 0xF9);
    }
    bool isHighTrail(uchar byte) const override { return byte >= 0x81 && byte <= 0xFE; }
    char16_t single(uchar byte) const override { return byte < 0x80 ? byte : replacementCharacter; }
    char16_t pair(uchar lead, uchar trail) const override
    {
        return isHangulLead(lead) ? hangul(lead, trail) : rowCharacter(lead, trail);
    }

private:
    static constexpr qsizetype cells = 94; // of a row of KS X 1001

    static bool isHangulLead(uchar byte) { return byte >= 0x84 && byte <= 0xD3; }
    static char16_t hangul(uchar lead, uchar trail);
    char16_t rowCharacter(uchar lead, uchar trail) const;

    QString m_rows; ///< the characters of KS X 1001, row by row
};

Johab::Johab()
    : m_rows(cells * cells, QChar(replacementCharacter))
{
    Charset wansung;
    wansung.name = u"ks_c_5601-1987"_s;
    wansung.decoder = u"windows-949-2000"_s;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const std::array<char, 2> bytes = {char(uchar(0xA1 + i / cells)), char(uchar(0xA1 + i % cells))};
        const DecodedText decoded = decodeText(QByteArrayView(bytes.data(), 2), wansung);
        if (decoded.invalid.empty() && decoded.text.size() == 1)
            m_rows[i] = decoded.text[0];
    }
}

/// What the five bits of a letter stand for: none, the fill code, or a number.
constexpr int noLetter = -2;
constexpr int fill = -1;

int initialLetter(int bits)
{
    return bits == 1 ? fill : bits >= 2 && bits <= 20 ? bits - 2 : noLetter;
}

int medialLetter(int bits)
{
    if (bits == 2)
        return fill;
    // Numbered in groups of six, of which the first two codes are left free.
    return bits >= 3 && bits <= 29 && bits % 8 >= 2 ? bits - 3 - 2 * (bits / 8) : noLetter;
}

int finalLetter(int bits)
{
    if (bits == 1)
        return fill;
    return bits >= 2 && bits <= 29 && bits != 18 ? bits - (bits < 18 ? 1 : 2) : noLetter;
}

/// Letters that stand alone are compatibility letters (U+3131 on), which are numbered by neither position.
constexpr std::array<char16_t, 19> loneInitials = {0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141,
                                                   0x3142, 0x3143, 0x3145, 0x3146, 0x3147, 0x3148, 0x3149,
                                                   0x314A, 0x314B, 0x314C, 0x314D, 0x314E};
constexpr std::array<char16_t, 28> loneFinals = {0x0000, 0x3131, 0x3132, 0x3133, 0x3134, 0x3135, 0x3136,
                                                 0x3137, 0x3139, 0x313A, 0x313B, 0x313C, 0x313D, 0x313E,
                                                 0x313F, 0x3140, 0x3141, 0x3142, 0x3144, 0x3145, 0x3146,
                                                 0x3147, 0x3148, 0x314A, 0x314B, 0x314C, 0x314D, 0x314E};

char16_t Johab::hangul(uchar lead, uchar trail)
{
    const int code = lead << 8 | trail;
    const int initial = initialLetter((code >> 10) & 31);
    const int medial = medialLetter((code >> 5) & 31);
    const int final = finalLetter(code & 31);
    if (initial == noLetter || medial == noLetter || final == noLetter)
        return replacementCharacter;
    if (initial >= 0 && medial >= 0)
        return char16_t(0xAC00 + (initial * 21 + medial) * 28 + qMax(0, final));
    if (initial >= 0 && final == fill)
        return loneInitials[size_t(initial)];
    if (initial == fill && medial >= 0 && final == fill)
        return char16_t(0x314F + medial);
    if (initial == fill && medial == fill && final >= 0)
        return loneFinals[size_t(final)];
    return replacementCharacter;
}

char16_t Johab::rowCharacter(uchar lead, uchar trail) const
{
    const bool low = trail >= 0x31 && trail <= 0x7E;
    if (!low && (trail < 0x91 || trail > 0xFE))
        return replacementCharacter;
    const qsizetype inBoth = low ? trail - 0x31 : trail - 0x91 + (0x7E - 0x31 + 1);
    const qsizetype row = lead >= 0xE0 ? 0x4A - 0x21 + 2 * (lead - 0xE0) : 2 * (lead - 0xD9);
    return m_rows[row * cells + inBoth].unicode();
}

/// ITU-T T.61, Windows code page 20261: an accent stands before its letter. What can be accented is listed in
/// the recommendation.
class T61 : public PairTable
{
public:
    T61();

    bool isLead(uchar byte) const override
    {
        return byte >= 0xC1 && byte <= 0xCF && !m_pairs[byte - 0xC1].isNull();
    }
    bool isHighTrail(uchar) const override { return false; }
    char16_t single(uchar byte) const override { return m_singles[byte]; }
    char16_t pair(uchar lead, uchar trail) const override
    {
        return trail < 0x80 ? m_pairs[lead - 0xC1].at(trail).unicode() : replacementCharacter;
    }

private:
    ByteTable m_singles{};
    std::array<QString, 15> m_pairs; ///< by accent: for each ASCII byte what it becomes; null = no accent
};

struct Accent
{
    uchar byte;
    char16_t combining;
    char16_t alone; ///< with a blank; U+FFFD where there is none
    const char* letters;
};

constexpr std::array<Accent, 13> accents = {{
    {0xC1, 0x300, replacementCharacter, "AEIOUaeiou"},
    {0xC2, 0x301, 0xB4, "ACEILNORSUYZaceilnorsuyz"},
    {0xC3, 0x302, replacementCharacter, "ACEGHIJOSUWYaceghijosuwy"},
    {0xC4, 0x303, replacementCharacter, "AINOUainou"},
    {0xC5, 0x304, 0xAF, "AEIOUaeiou"},
    {0xC6, 0x306, 0x2D8, "AGUagu"},
    {0xC7, 0x307, 0x2D9, "CEGIZcegz"},
    {0xC8, 0x308, 0xA8, "AEIOUYaeiouy"},
    {0xCA, 0x30A, 0x2DA, "AUau"},
    {0xCB, 0x327, 0xB8, "CGKLNRSTcgklnrst"},
    {0xCD, 0x30B, 0x2DD, "OUou"},
    {0xCE, 0x328, 0x2DB, "AEIUaeiu"},
    {0xCF, 0x30C, 0x2C7, "CDELNRSTZcdelnrstz"},
}};

T61::T61()
{
    constexpr QByteArrayView missing("#$\\^`{}~\xA0\xA9\xAA\xAC\xAD\xAE\xAF\xB9\xBA\xE5\xFF");
    constexpr std::u16string_view fromE0 =
        u"\u2126\u00C6\u00D0\u00AA\u0126\uFFFD\u0132\u013F\u0141\u00D8\u0152\u00BA\u00DE\u0166\u014A\u0149"
        u"\u0138\u00E6\u0111\u00F0\u0127\u0131\u0133\u0140\u0142\u00F8\u0153\u00DF\u00FE\u0167\u014B\uFFFD";
    for (size_t byte = 0; byte < m_singles.size(); ++byte) {
        const bool none = (byte >= 0x80 && byte < 0xA0) || (byte >= 0xC0 && byte < 0xE0) ||
                          missing.contains(char(uchar(byte)));
        m_singles[byte] = none ? replacementCharacter : byte < 0xE0 ? char16_t(byte) : fromE0[byte - 0xE0];
    }
    m_singles[0xA4] = u'$';
    m_singles[0xA6] = u'#';
    m_singles[0xA8] = 0xA4;
    m_singles[0xB4] = 0xD7;
    m_singles[0xB8] = 0xF7;
    for (const Accent& accent : accents) {
        QString& pairs = m_pairs[accent.byte - 0xC1];
        pairs = QString(0x80, QChar(replacementCharacter));
        pairs[0x20] = QChar(accent.alone);
        for (const char letter : QByteArrayView(accent.letters)) {
            QString composed = QString(QLatin1Char(letter)) + QChar(accent.combining);
            composed = composed.normalized(QString::NormalizationForm_C);
            pairs[uchar(letter)] = composed[0];
        }
    }
}

} // namespace

std::unique_ptr<DecodingEngine> ownEngine(const QString& decoder, DecodingDetail detail, qsizetype atMost)
{
    if (decoder == "johab"_L1) {
        static const Johab johab;
        return std::make_unique<PairEngine>(johab, detail, atMost);
    }
    if (decoder == "t.61"_L1) {
        static const T61 t61;
        return std::make_unique<PairEngine>(t61, detail, atMost);
    }
    return {};
}

} // namespace ims
