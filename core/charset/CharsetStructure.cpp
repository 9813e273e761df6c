#include "core/charset/CharsetStructure.h"

#include "core/base/Base64.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

uchar at(QByteArrayView bytes, qsizetype i)
{
    return i < bytes.size() ? uchar(bytes[i]) : uchar(0);
}

bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the well-formed UTF-8 sequence at `i`; 0 where there is none, -1 where the text's end cuts it.
int utf8Sequence(QByteArrayView bytes, qsizetype i)
{
    const uchar lead = at(bytes, i);
    const int length = lead < 0x80                   ? 1
                       : lead >= 0xC2 && lead < 0xE0 ? 2
                       : lead >= 0xE0 && lead < 0xF0 ? 3
                       : lead >= 0xF0 && lead < 0xF5 ? 4
                                                     : 0;
    for (int k = 1; k < length; ++k) {
        if (i + k >= bytes.size())
            return -1;
        const uchar next = at(bytes, i + k);
        if (!isContinuation(next))
            return 0;
        const bool overlong = k == 1 && ((lead == 0xE0 && next < 0xA0) || (lead == 0xF0 && next < 0x90));
        const bool outside = k == 1 && ((lead == 0xED && next > 0x9F) || (lead == 0xF4 && next > 0x8F));
        if (overlong || outside)
            return 0;
    }
    return length;
}

/// The UTF-16 text of a base64 run; empty where it cannot be one of UTF-7.
QString utf7Run(QByteArrayView run)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char c : run) {
        bits = (bits << 6 | quint32(base64Value(c))) & 0xFFFFFF;
        count += 6;
        if (count >= 16) {
            count -= 16;
            text.append(QChar(char16_t(bits >> count & 0xFFFF)));
        }
    }
    const bool padded = count >= 6 || (bits & ((1U << count) - 1)) != 0;
    return padded || !text.isValidUtf16() ? QString() : text;
}

/// Signs of ASCII that a writer of UTF-7 may or must encode (RFC 2152: set O, backslash and tilde).
bool isEncodedSign(char32_t c)
{
    return c < 0x80 && QStringView(u"!\"#$%&*;<=>@[]^_`{|}\\~+").contains(QChar(char16_t(c)));
}

/// Whether a run's text is one that somebody wrote: assigned characters of at most two scripts, and of ASCII
/// only signs where it holds nothing else.
bool isPlausibleUtf7(const QString& text)
{
    qsizetype foreign = 0;
    bool onlySigns = true;
    QList<UScriptCode> scripts;
    for (const char32_t c : text.toUcs4()) {
        onlySigns = onlySigns && isEncodedSign(c);
        const int8_t type = u_charType(UChar32(c));
        if (type == U_CONTROL_CHAR || type == U_PRIVATE_USE_CHAR || type == U_UNASSIGNED)
            return false;
        foreign += c >= 0x80 ? 1 : 0;
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(UChar32(c), &status);
        if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED && !scripts.contains(script))
            scripts.append(script);
    }
    const bool japanese = scripts.contains(USCRIPT_HIRAGANA) || scripts.contains(USCRIPT_KATAKANA);
    return (foreign > 0 || onlySigns) && scripts.size() <= (japanese ? 4 : 2);
}

/// Share of the code units that a text would have, were the bytes UTF-16 without a mark; 0 where it is none.
/// `high`: 1 where the second byte of each pair is the high one. Blanks, line breaks and signs of ASCII stand
/// in every text; the other letters come from few blocks.
double utf16Share(QByteArrayView bytes, qsizetype high)
{
    constexpr qsizetype sample = 8192;
    constexpr size_t fewBlocks = 2;
    const qsizetype size = std::min(bytes.size() / 2 * 2, sample);
    std::array<int, 256> blocks{};
    int ascii = 0;
    int ideographs = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        const char16_t unit = char16_t(at(bytes, i + high) << 8 | at(bytes, i + 1 - high));
        const int8_t type = u_charType(UChar32(unit));
        const bool line = unit == '\n' || unit == '\r' || unit == '\t';
        if ((type == U_CONTROL_CHAR && !line) || type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR)
            return 0;
        const bool isIdeograph = unit >= 0x3000 && unit < 0xD800;
        ascii += unit < 0x80 ? 1 : 0;
        ideographs += isIdeograph ? 1 : 0;
        if (!isIdeograph && unit >= 0x80)
            ++blocks[unit >> 8];
    }
    const int units = int(size / 2);
    if (units < 4 || ascii == 0)
        return 0;
    std::partial_sort(blocks.begin(), blocks.begin() + fewBlocks, blocks.end(), std::greater<>());
    const int letters = std::accumulate(blocks.begin(), blocks.begin() + fewBlocks, 0);
    return double(ascii + ideographs + letters) / units;
}

const QByteArrayView utf32LittleMark("\xFF\xFE\x00\x00", 4);
const QByteArrayView utf32BigMark("\x00\x00\xFE\xFF", 4);
constexpr double plausibleShare = 0.9;

/// Share of characters among the units of four bytes, were the bytes UTF-32 without a mark; 0 where it is
/// none.
double utf32Share(QByteArrayView bytes, bool little)
{
    constexpr qsizetype sample = 8192;
    const qsizetype size = std::min(bytes.size() / 4 * 4, sample);
    qsizetype characters = 0;
    for (qsizetype i = 0; i < size; i += 4) {
        char32_t unit = 0;
        for (qsizetype k = 0; k < 4; ++k)
            unit = unit << 8 | at(bytes, little ? i + 3 - k : i + k);
        if (unit > QChar::LastValidCodePoint)
            continue;
        const int8_t type = u_charType(UChar32(unit));
        const bool line = unit == '\n' || unit == '\r' || unit == '\t';
        if ((type == U_CONTROL_CHAR && !line) || type == U_SURROGATE)
            return 0;
        characters += type == U_UNASSIGNED ? 0 : 1;
    }
    return size == 0 ? 0 : double(characters) * 4 / double(size);
}

} // namespace

bool hasByteOrderMark(QByteArrayView bytes)
{
    const auto marks = {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"),
                        QByteArrayView("\xFE\xFF"), utf32BigMark};
    return std::any_of(marks.begin(), marks.end(),
                       [bytes](QByteArrayView mark) { return bytes.startsWith(mark); });
}

ByteCensus censusOf(QByteArrayView bytes)
{
    std::array<qsizetype, 256> count{};
    for (const char c : bytes)
        ++count[uchar(c)];
    ByteCensus census;
    for (size_t byte = 0; byte < count.size(); ++byte)
        census.seen[byte] = count[byte] > 0;
    census.size = bytes.size();
    census.nul = count[0];
    census.escapes = count[0x1B] + count[0x0E];
    for (size_t byte = 1; byte < count.size(); ++byte) {
        if (byte >= 0x80) {
            census.high += count[byte];
            census.c1 += byte < 0xA0 ? count[byte] : 0;
        } else if (byte == 0x7F ||
                   (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0F) && byte != 0x1A && byte != 0x1B)) {
            census.controls += count[byte];
        }
    }
    return census;
}

bool looksBinary(const ByteCensus& census)
{
    return (census.nul * 2 + census.controls) * 50 > census.size;
}

std::optional<CharsetGuess> utf32Guess(QByteArrayView bytes, const ByteCensus& census)
{
    if (bytes.size() < 8 || census.nul * 4 < bytes.size() - 3)
        return {}; // each character has a NUL at least
    if (bytes.startsWith(utf32LittleMark) || bytes.startsWith(utf32BigMark))
        return CharsetGuess{u"utf-32"_s, 0.99};
    const double little = utf32Share(bytes, true);
    const double big = utf32Share(bytes, false);
    if (std::max(little, big) < plausibleShare)
        return {};
    return CharsetGuess{little > big ? u"utf-32le"_s : u"utf-32be"_s, 0.95};
}

std::optional<CharsetGuess> utf16Guess(QByteArrayView bytes, const ByteCensus& census)
{
    if (bytes.size() >= 4 && (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")))
        return CharsetGuess{u"utf-16"_s, 0.99};
    if (census.nul == 0)
        return {};
    const double little = utf16Share(bytes, 1);
    const double big = utf16Share(bytes, 0);
    if (std::max(little, big) < plausibleShare)
        return {};
    return CharsetGuess{little > big ? u"utf-16le"_s : u"utf-16be"_s, 0.9};
}

std::optional<CharsetGuess> utf8Guess(QByteArrayView bytes)
{
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    qsizetype i = 0;
    while (i < 3 && i < bytes.size() && isContinuation(at(bytes, i)))
        ++i; // the rest of a character cut before the text's beginning
    qsizetype sequences = 0;
    qsizetype broken = 0;
    while (i < bytes.size()) {
        const int length = utf8Sequence(bytes, i);
        if (length < 0)
            break;
        sequences += length > 1 ? 1 : 0;
        broken += length == 0 ? 1 : 0;
        i += qMax(1, length);
    }
    if (marked && broken * 20 <= sequences)
        return CharsetGuess{u"utf-8"_s, broken == 0 ? 0.99 : 0.9};
    if (sequences == 0 || broken * 50 > sequences)
        return {};
    if (broken > 0)
        return CharsetGuess{u"utf-8"_s, 0.8};
    return CharsetGuess{u"utf-8"_s, sequences == 1 ? 0.7 : sequences == 2 ? 0.9 : 0.99};
}

std::optional<CharsetGuess> iso2022Guess(QByteArrayView bytes, const ByteCensus& census)
{
    if (census.escapes == 0)
        return {};
    qsizetype japanese = 0;
    qsizetype korean = 0;
    qsizetype chinese = 0;
    qsizetype shifts = 0;
    qsizetype shiftedPairs = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == 0x0E) {
            qsizetype end = i + 1;
            while (end < bytes.size() && at(bytes, end) > 0x20 && at(bytes, end) < 0x7F)
                ++end;
            shifts += at(bytes, end) == 0x0F ? 1 : 0;
            shiftedPairs += (end - i - 1) / 2;
        }
        if (bytes[i] != 0x1B)
            continue;
        const QByteArrayView rest = bytes.sliced(i + 1, qMin<qsizetype>(3, bytes.size() - i - 1));
        if (rest.startsWith("$)C"))
            ++korean;
        else if (rest.startsWith("$)A") || rest.startsWith("$)G") || rest.startsWith("$*H"))
            ++chinese;
        else if (rest.startsWith("$B") || rest.startsWith("$@") || rest.startsWith("(J") ||
                 rest.startsWith("(I") || rest.startsWith("$(D"))
            ++japanese;
    }
    if (census.high * 20 > census.size)
        return {}; // a text of these sets has no high bytes; a few may be damage
    const double confidence = census.high == 0 ? 0.98 : 0.7;
    if (korean > 0)
        return CharsetGuess{u"iso-2022-kr"_s, confidence};
    if (chinese > 0)
        return CharsetGuess{u"iso-2022-cn"_s, confidence};
    if (japanese > 0)
        return CharsetGuess{u"iso-2022-jp"_s, confidence};
    if (shifts > 0 && shiftedPairs > 0 && census.high == 0)
        return CharsetGuess{u"iso-2022-kr"_s, 0.6}; // its header line is often cut away
    return {};
}

std::optional<CharsetGuess> hzGuess(QByteArrayView bytes)
{
    qsizetype runs = 0;
    qsizetype bad = 0;
    for (qsizetype i = bytes.indexOf("~{"); i >= 0; i = bytes.indexOf("~{", i)) {
        qsizetype end = i += 2;
        while (at(bytes, end) >= 0x21 && at(bytes, end) <= 0x77 && at(bytes, end + 1) >= 0x21 &&
               at(bytes, end + 1) <= 0x7E)
            end += 2;
        const bool closed = at(bytes, end) == '~' && at(bytes, end + 1) == '}';
        const bool cut = end + 1 >= bytes.size() || at(bytes, end) == '\n' || at(bytes, end) == '\r';
        (end > i && (closed || cut) ? runs : bad) += 1;
    }
    if (runs == 0 || bad * 4 > runs)
        return {};
    return CharsetGuess{u"hz-gb-2312"_s, runs > 1 ? 0.97 : 0.85};
}

std::optional<CharsetGuess> utf7Guess(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    qsizetype characters = 0;
    for (qsizetype i = bytes.indexOf('+'); i >= 0; i = bytes.indexOf('+', i)) {
        const qsizetype start = ++i;
        if (at(bytes, start) == '-')
            continue; // the plus sign itself
        while (i < bytes.size() && base64Value(bytes[i]) >= 0)
            ++i;
        if (i == bytes.size() && i > start)
            break; // cut by the end
        const QString text = utf7Run(bytes.sliced(start, i - start));
        const bool plausible = !text.isEmpty() && isPlausibleUtf7(text);
        (plausible ? good : bad) += 1;
        characters += plausible ? text.size() : 0;
    }
    if (good == 0 || bad * 2 > good)
        return {};
    if (good == 1 && characters < 2)
        return CharsetGuess{u"utf-7"_s, 0.5};
    return CharsetGuess{u"utf-7"_s, good > 2 && bad == 0 ? 0.97 : 0.85};
}

std::optional<CharsetGuess> structuralGuess(QByteArrayView bytes, const ByteCensus& census, bool& binary)
{
    std::optional<CharsetGuess> guess = utf32Guess(bytes, census);
    if (!guess)
        guess = utf16Guess(bytes, census);
    binary = !guess && looksBinary(census);
    if (guess || binary)
        return guess;
    guess = utf8Guess(bytes);
    if (!guess)
        guess = iso2022Guess(bytes, census);
    if (!guess && census.high == 0)
        guess = hzGuess(bytes);
    if (!guess && census.high == 0)
        guess = utf7Guess(bytes);
    if (!guess && census.high == 0)
        guess = CharsetGuess{u"us-ascii"_s, 1.0};
    return guess;
}

} // namespace ims
