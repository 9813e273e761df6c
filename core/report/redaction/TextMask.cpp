#include "core/report/redaction/TextMask.h"

#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetEncoder.h"
#include "core/charset/TextModels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Letters of a script, the frequent ones.
struct ScriptLetters
{
    QChar::Script script;
    const char16_t* lower;
    const char16_t* upper; ///< null = without case
};

constexpr ScriptLetters scriptLetters[] = {
    {QChar::Script_Latin, u"äöüéèàáíóúñçâêîôûãõøåæ", u"ÄÖÜÉÈÀÁÍÓÚÑÇÂÊÎÔÛÃÕØÅÆ"},
    {QChar::Script_Cyrillic, u"оеаинтсрвлкмдпуягзбчйх", u"ОЕАИНТСРВЛКМДПУЯГЗБЧЙХ"},
    {QChar::Script_Greek, u"αιοεηνστρκπλμυδγ", u"ΑΙΟΕΗΝΣΤΡΚΠΛΜΥΔΓ"},
    {QChar::Script_Hebrew, u"יוהלאתמרבשנדקחפ", nullptr},
    {QChar::Script_Arabic, u"اليمونرتبةعدسفهكق", nullptr},
    {QChar::Script_Thai, u"านรกอมลวยงสทตดคหป", nullptr},
    {QChar::Script_Hiragana, u"のにはをたがでてとしれさあるいかもなす", nullptr},
    {QChar::Script_Katakana, u"アイウエオカキクケコサシスセソタチツテトナニ", nullptr},
    {QChar::Script_Hangul, u"이다의는에을가고한를로으지사기도어자시나", nullptr}};

/// Of these the first that the charset can write: Chinese in short forms, in long ones, Japanese.
constexpr const char16_t* hans = u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出";
constexpr const char16_t* hant = u"的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出";
constexpr const char16_t* kanji = u"日一国人年大十二本中長出三時行見月後前生五間上東四今金";

bool isLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

bool isCharacterSet(const Charset& charset, std::initializer_list<QLatin1StringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](QLatin1StringView beginning) { return charset.name.startsWith(beginning); });
}

/// Whether text stands in escape or shift sequences, so that a character cannot be written by itself.
bool isShifted(const Charset& charset)
{
    return isCharacterSet(charset, {"utf-7"_L1, "hz"_L1});
}

const LetterModel* modelFor(const QString& charset, const QString& language)
{
    const LetterModel* best = nullptr;
    for (const LetterModel& model : TextModels::builtIn().letterModels()) {
        if (model.charset != charset)
            continue;
        if (model.language == language)
            return &model;
        if (!best || model.prior < best->prior)
            best = &model;
    }
    return best;
}

} // namespace

TextMask::TextMask(const Charset* charset, const QString& language)
    : m_charset(charset)
{
    if (!charset)
        return;
    m_table = byteTableOf(*charset);
    const auto known = std::count_if(m_table.begin() + 0x80, m_table.end(),
                                     [](char16_t c) { return c != QChar::ReplacementCharacter; });
    m_oneByte = known > 0 || charset->name == "us-ascii"_L1;
    m_undecodable = !m_oneByte && !charset->asciiCompatible && isShifted(*charset);
    if (m_oneByte && charset->name != "us-ascii"_L1)
        m_model = modelFor(charset->name, language);
    if (m_oneByte && !m_model &&
        !charset->wider.isEmpty()) // iso-8859-1 is told by the letters of windows-1252
        m_model = modelFor(charset->wider, language);
}

/// xorshift: the same letters on every machine.
quint32 TextMask::next(quint32 below)
{
    m_state ^= m_state << 13;
    m_state ^= m_state >> 17;
    m_state ^= m_state << 5;
    return m_state % below;
}

char TextMask::asciiLike(char c)
{
    static constexpr char letters[] = "etaoinshrdlucmfwypvbgkxjqz";
    constexpr quint32 frequent = 20;
    if (c >= '0' && c <= '9')
        return char('0' + next(10));
    if (c >= 'a' && c <= 'z')
        return letters[next(frequent)];
    if (c >= 'A' && c <= 'Z')
        return char(letters[next(frequent)] - 'a' + 'A');
    return c;
}

/// A letter of the same case, and beyond ASCII or not as this one, that is likely behind the one before.
char TextMask::letterLike(uchar byte, size_t before)
{
    constexpr size_t choices = 4;
    const bool high = byte >= 0x80;
    const quint8 shape = m_model->shape[byte];
    const auto* pairs = reinterpret_cast<const uchar*>(m_model->pairs->constData());
    std::array<std::pair<int, uchar>, choices> best{};
    size_t count = 0;
    for (int b = high ? 0x80 : 'A'; b < (high ? 0x100 : 0x80); ++b) {
        const auto candidate = uchar(b);
        if (m_model->letter[candidate] == 0 || m_model->shape[candidate] != shape)
            continue;
        const int cost = pairs[before * size_t(m_model->letters) + m_model->letter[candidate]];
        std::pair<int, uchar> entry{cost, candidate};
        for (size_t i = 0; i < count; ++i) {
            if (entry < best[i])
                std::swap(entry, best[i]);
        }
        if (count < choices)
            best[count++] = entry;
    }
    return count == 0 ? char(byte) : char(best[next(quint32(count))].second);
}

QByteArray TextMask::maskedBytes(QByteArrayView bytes)
{
    QByteArray out = bytes.toByteArray();
    size_t before = 0;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const auto byte = uchar(out[i]);
        const char16_t meaning = m_charset ? m_table[byte] : byte < 0x80 ? char16_t(byte) : u'\uFFFD';
        if (m_model && m_model->letter[byte] != 0 && !(byte >= '0' && byte <= '9')) {
            out[i] = letterLike(byte, before);
            before = m_model->letter[uchar(out[i])];
            continue;
        }
        before = 0;
        if (byte < 0x80 && meaning < 0x80) {
            out[i] = asciiLike(char(byte));
        } else if (meaning == u'\uFFFD') {
            ++m_undecoded;
            const bool follows = i > 0 && uchar(bytes[i - 1]) >= 0x80;
            out[i] = follows ? out[i - 1] : char(0xE4);
        } else if (isLetter(meaning)) {
            out[i] = char(charLike(meaning, bytes.sliced(i, 1)).at(0));
        }
    }
    return out;
}

QString TextMask::poolFor(char32_t c) const
{
    const QChar::Script script = QChar::script(c);
    if (script == QChar::Script_Han) {
        if (isCharacterSet(*m_charset, {"big5"_L1, "euc-tw"_L1, "x-euc-tw"_L1}))
            return QString::fromUtf16(hant);
        return QString::fromUtf16(isCharacterSet(*m_charset, {"gb"_L1, "hz"_L1, "iso-2022-cn"_L1}) ? hans
                                                                                                   : kanji);
    }
    for (const ScriptLetters& letters : scriptLetters) {
        if (letters.script == script)
            return QString::fromUtf16(letters.upper && QChar::isUpper(c) ? letters.upper : letters.lower);
    }
    return {};
}

/// Another character of the same script with as many bytes.
QByteArray TextMask::charLike(char32_t c, QByteArrayView bytes)
{
    constexpr int tries = 40;
    const QString pool = poolFor(c);
    for (int i = 0; i < tries; ++i) {
        const char32_t other = pool.isEmpty() || i > tries / 2
                                   ? (c & ~char32_t(0xF)) | next(16)
                                   : char32_t(pool[qsizetype(next(quint32(pool.size())))].unicode());
        if (!isLetter(other) || other == c)
            continue;
        auto written = m_written.constFind(other);
        if (written == m_written.constEnd())
            written = m_written.insert(
                other, bytesWithin(QString::fromUcs4(&other, 1), *m_charset).value_or(QByteArray()));
        if (written->size() == bytes.size())
            return *written;
    }
    return QByteArray(bytes.size(), 'x');
}

QByteArray TextMask::maskedText(QByteArrayView bytes)
{
    QByteArray out = bytes.toByteArray();
    const DecodedText decoded =
        decodeText(bytes, *m_charset, CharsetDecoder::unlimited, DecodingDetail::Offsets);
    const bool wide = m_charset->name.startsWith("utf-16"_L1);
    const bool escapes = bytes.contains('\x1B');
    for (qsizetype i = 0; i < decoded.text.size(); ++i) {
        const qint64 at = decoded.offsets[size_t(i)];
        const bool pair = decoded.text[i].isHighSurrogate() && i + 1 < decoded.text.size();
        const char32_t c =
            pair ? QChar::surrogateToUcs4(decoded.text[i], decoded.text[i + 1]) : decoded.text[i].unicode();
        const qsizetype after = i + (pair ? 2 : 1);
        qint64 end = after < decoded.text.size() ? decoded.offsets[size_t(after)] : bytes.size();
        i = after - 1;
        if (c == QChar::ReplacementCharacter)
            continue;
        if (escapes) { // escape sequences count to the character before them
            const qsizetype escape = bytes.sliced(at, end - at).indexOf('\x1B');
            end = escape > 0 ? at + escape : end;
        }
        const QByteArrayView own = bytes.sliced(at, end - at);
        if (wide && own.size() == 2 && c < 0x80) {
            const bool little = uchar(own[0]) == c;
            out[at + (little ? 0 : 1)] = asciiLike(char(c));
        } else if (c < 0x80 && own.size() == 1 && own[0] == char(c)) {
            out[at] = asciiLike(char(c));
        } else if (isLetter(c) && wide && own.size() == 2) {
            const QString pool = poolFor(c);
            const char16_t other =
                pool.isEmpty() ? u'x' : pool[qsizetype(next(quint32(pool.size())))].unicode();
            const bool little = uchar(own[0]) == (c & 0xFF) && uchar(own[1]) == (c >> 8);
            out[at + (little ? 0 : 1)] = char(other & 0xFF);
            out[at + (little ? 1 : 0)] = char(other >> 8);
        } else if (isLetter(c)) {
            const QByteArray other = charLike(c, own);
            out.replace(at, other.size(), other);
        }
    }
    for (const ByteRange& range : decoded.invalid) {
        m_undecoded += range.length;
        for (qint64 i = range.offset + 1; i < range.end(); ++i)
            out[i] = out[range.offset];
    }
    return out;
}

QByteArray TextMask::masked(QByteArrayView bytes, const std::vector<ByteRange>& kept)
{
    QByteArray out;
    if (m_undecodable) {
        // Shifted text cannot be changed letter by letter; its ASCII shape alone is left.
        m_undecoded += bytes.size();
        out = bytes.toByteArray();
        for (char& c : out)
            c = asciiLike(c);
    } else {
        out = m_oneByte ? maskedBytes(bytes) : maskedText(bytes);
    }
    for (const ByteRange& range : kept) {
        const ByteRange within =
            ByteRange::fromTo(std::max<qint64>(range.offset, 0), std::min<qint64>(range.end(), bytes.size()));
        if (!within.isEmpty())
            out.replace(within.offset, within.length,
                        bytes.sliced(within.offset, within.length).toByteArray());
    }
    return out;
}

} // namespace ims
