#include "core/charset/CharsetDetector.h"

#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetStructure.h"
#include "core/charset/IcuVotes.h"
#include "core/charset/LetterStatistics.h"
#include "core/charset/PairStatistics.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Contender
{
    QString charset;
    QString language;
    double score = 0;
};

} // namespace

/// What the words with high bytes say by themselves, whatever is known besides.
struct WordStatistics
{
    QByteArray words;
    qsizetype high = 0; ///< of the whole text
    qsizetype c1 = 0;
    std::vector<Contender> contenders;
    std::vector<PairScore> pairs;
};

namespace {

/// Statistics need no more than this of the words with high bytes.
constexpr qsizetype wordsCap = 8192;
/// ICU's detector costs 0.2 ms a KiB, more than all else together; its vote hardly changes after this much.
constexpr qsizetype voteCap = 2048;
/// Two or three high bytes are never a fact.
constexpr qsizetype fewHighBytes = 3;
constexpr double fewCap = 0.5;
constexpr size_t alternativesCap = 4;

/// The words that hold high bytes, each followed by a blank. All trail bytes of two-byte sets are 0x40 or
/// above, so a word ends at any byte below that is no apostrophe.
QByteArray wordsWithHighBytes(QByteArrayView bytes)
{
    QByteArray words;
    for (qsizetype i = 0; i < bytes.size() && words.size() < wordsCap;) {
        const auto inWord = [&](qsizetype k) { return uchar(bytes[k]) >= 0x40 || bytes[k] == '\''; };
        qsizetype end = i;
        bool high = false;
        while (end < bytes.size() && inWord(end))
            high = uchar(bytes[end++]) >= 0x80 || high;
        if (high) {
            words.append(bytes.sliced(i, qMin(end - i, wordsCap)));
            words.append(' ');
        }
        i = end + 1;
    }
    return words;
}

/// The language that a country's domain speaks for; empty where it says nothing.
QString languageOfDomain(const QString& domain)
{
    static const QHash<QString, QString> languages{
        {u"de"_s, u"de"_s}, {u"at"_s, u"de"_s}, {u"ch"_s, u"de"_s}, {u"fr"_s, u"fr"_s}, {u"be"_s, u"fr"_s},
        {u"es"_s, u"es"_s}, {u"mx"_s, u"es"_s}, {u"ar"_s, u"es"_s}, {u"cl"_s, u"es"_s}, {u"pt"_s, u"pt"_s},
        {u"br"_s, u"pt"_s}, {u"it"_s, u"it"_s}, {u"nl"_s, u"nl"_s}, {u"se"_s, u"sv"_s}, {u"fi"_s, u"fi"_s},
        {u"dk"_s, u"da"_s}, {u"no"_s, u"nb"_s}, {u"is"_s, u"is"_s}, {u"cz"_s, u"cs"_s}, {u"sk"_s, u"sk"_s},
        {u"pl"_s, u"pl"_s}, {u"hu"_s, u"hu"_s}, {u"si"_s, u"sl"_s}, {u"hr"_s, u"hr"_s}, {u"ro"_s, u"ro"_s},
        {u"lt"_s, u"lt"_s}, {u"lv"_s, u"lv"_s}, {u"ee"_s, u"et"_s}, {u"tr"_s, u"tr"_s}, {u"ru"_s, u"ru"_s},
        {u"su"_s, u"ru"_s}, {u"by"_s, u"be"_s}, {u"ua"_s, u"uk"_s}, {u"bg"_s, u"bg"_s}, {u"yu"_s, u"sr"_s},
        {u"rs"_s, u"sr"_s}, {u"mk"_s, u"mk"_s}, {u"gr"_s, u"el"_s}, {u"cy"_s, u"el"_s}, {u"il"_s, u"he"_s},
        {u"sa"_s, u"ar"_s}, {u"eg"_s, u"ar"_s}, {u"ae"_s, u"ar"_s}, {u"ir"_s, u"fa"_s}, {u"th"_s, u"th"_s},
        {u"vn"_s, u"vi"_s}, {u"jp"_s, u"ja"_s}, {u"kr"_s, u"ko"_s}, {u"cn"_s, u"zh"_s}, {u"tw"_s, u"zh"_s},
        {u"hk"_s, u"zh"_s}};
    return languages.value(domain.section(u'.', -1).toLower());
}

QString primaryTag(const QString& language)
{
    return language.section(u'-', 0, 0).toLower();
}

double hintBonus(const Contender& contender, const DetectionHints& hints, const Charset* declared)
{
    double bonus = 0;
    const QString language = primaryTag(contender.language);
    if (!hints.language.isEmpty() && primaryTag(hints.language) == language)
        bonus += 0.25;
    if (!hints.domain.isEmpty() && languageOfDomain(hints.domain) == language)
        bonus += 0.15;
    if (declared && declared->name == contender.charset)
        bonus += 0.1;
    return bonus;
}

/// Sets that hardly any mail carries must fit clearly better than the usual ones.
double rarity(const QString& charset)
{
    static const QHash<QString, double> rare{
        {u"macintosh"_s, 0.4},    {u"ibm866"_s, 0.1},      {u"iso-8859-3"_s, 0.1}, {u"iso-8859-10"_s, 0.1},
        {u"iso-8859-14"_s, 0.15}, {u"iso-8859-4"_s, 0.08}, {u"euc-tw"_s, 0.1},     {u"iso-8859-15"_s, 0.02}};
    return rare.value(charset);
}

/// Bytes 80-9F speak against the ISO sets, the more of them the louder; a stray one may be damage.
double c1Penalty(const QString& charset, const ByteCensus& census)
{
    if (census.c1 == 0 || !charset.startsWith("iso-8859-"_L1))
        return 0;
    return std::min(0.6, 0.1 + 5.0 * double(census.c1) / double(census.high));
}

std::shared_ptr<const WordStatistics> statisticsOf(QByteArray words, const ByteCensus& census)
{
    auto found = std::make_shared<WordStatistics>();
    found->words = std::move(words);
    found->high = census.high;
    found->c1 = census.c1;
    found->pairs = pairScores(found->words);
    const QHash<QString, double> votes = icuVotes(QByteArrayView(found->words).first(qMin(found->words.size(), voteCap)));
    const double fading = 1.0 / (1.0 + double(census.high) / 6.0);
    std::vector<Contender>& all = found->contenders;
    for (const LetterScore& letter : letterScores(found->words))
        all.push_back({letter.charset, letter.language, letter.score + letter.prior * (0.15 + 0.6 * fading)});
    for (const PairScore& pair : found->pairs)
        all.push_back({pair.charset, QString(), pair.score + 0.1 + 0.1 * fading});
    for (Contender& contender : all)
        contender.score += 0.35 * votes.value(contender.charset) - rarity(contender.charset) -
                           c1Penalty(contender.charset, census);
    return found;
}

/// Of the memory where it has them, else counted and kept there.
std::shared_ptr<const WordStatistics> statisticsOf(QByteArrayView bytes, const ByteCensus& census,
                                                   DetectionMemory* memory)
{
    QByteArray words = wordsWithHighBytes(bytes);
    if (memory && memory->last && memory->last->high == census.high && memory->last->c1 == census.c1 &&
        memory->last->words == words)
        return memory->last;
    std::shared_ptr<const WordStatistics> found = statisticsOf(std::move(words), census);
    if (memory)
        memory->last = found;
    return found;
}

/// The name that a mail program would give the bytes: the ISO set where no byte needs its Windows sister.
QString usualName(const QString& charset, QByteArrayView bytes, const ByteCensus& census,
                  const CharsetCatalogue& catalogue)
{
    static const QHash<QString, QString> isoSisters{
        {u"windows-1252"_s, u"iso-8859-1"_s},  {u"windows-1250"_s, u"iso-8859-2"_s},
        {u"windows-1253"_s, u"iso-8859-7"_s},  {u"windows-1254"_s, u"iso-8859-9"_s},
        {u"windows-1257"_s, u"iso-8859-13"_s}, {u"windows-1255"_s, u"iso-8859-8"_s}};
    const Charset* wide = catalogue.find(charset);
    const Charset* iso = catalogue.find(isoSisters.value(charset));
    if (!wide || !iso || census.c1 > 0)
        return charset;
    const QByteArrayView part = bytes.first(qMin<qsizetype>(bytes.size(), 65536));
    return decodeText(part, *wide, 0).text == decodeText(part, *iso, 0).text ? iso->name : charset;
}

Detection fromGuess(const CharsetGuess& guess, const CharsetCatalogue& catalogue)
{
    const Charset* charset = catalogue.find(guess.charset);
    return {guess.charset, guess.confidence, charset ? charset->language : QString(), {}};
}

/// How sure the best of several is: by its own fit, its lead over the next, and the number of high bytes.
double confidenceOf(double score, double lead, qsizetype high)
{
    const double fit = std::clamp((score - 0.1) / 0.9, 0.0, 1.0);
    const double sample = std::clamp(std::sqrt(double(high) / 30.0), 0.7, 3.0); // a mean of many varies less
    const double margin = std::clamp(lead * sample / 0.35, 0.0, 1.0);
    const double evidence = 1.0 - std::exp(-double(high) / 8.0);
    const double confidence = (0.45 + 0.54 * margin) * (0.4 + 0.6 * fit) * (0.3 + 0.7 * evidence);
    return high <= fewHighBytes ? std::min(confidence, fewCap) : confidence;
}

/// The first text of some size, for telling whether two charsets read the same.
QString readAs(const QString& charset, QByteArrayView words, const CharsetCatalogue& catalogue)
{
    const Charset* found = catalogue.find(charset);
    return found ? decodeText(words.first(qMin<qsizetype>(words.size(), 1024)), *found, 0).text : QString();
}

Detection ranked(std::vector<Contender> all, QByteArrayView bytes, QByteArrayView words,
                 const ByteCensus& census, const CharsetCatalogue& catalogue)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const Contender& a, const Contender& b) { return a.score > b.score; });
    const Contender& best = all.front();
    const QString text = readAs(best.charset, words, catalogue);
    Detection detection;
    detection.language = best.language;
    std::vector<Contender> others;
    for (const Contender& other : all) {
        const bool known = std::any_of(others.begin(), others.end(),
                                       [&](const Contender& o) { return o.charset == other.charset; });
        if (known || other.charset == best.charset || others.size() >= alternativesCap)
            continue;
        if (readAs(other.charset, words, catalogue) != text)
            others.push_back(other);
    }
    const double lead = others.empty() ? 1.0 : best.score - others.front().score;
    detection.charset = usualName(best.charset, bytes, census, catalogue);
    detection.confidence = confidenceOf(best.score, lead, census.high);
    double rest = 1.0 - detection.confidence;
    for (const Contender& other : others) {
        const double share = std::min(rest, detection.confidence) * 0.5 *
                             std::exp(-3.0 * std::max(0.0, best.score - other.score));
        rest -= share;
        if (share >= 0.01)
            detection.alternatives.push_back({usualName(other.charset, bytes, census, catalogue), share});
    }
    return detection;
}

/// Names the widest of a family only where the bytes need it.
void nameByExtent(Detection& detection, const std::vector<PairScore>& pairs,
                  const CharsetCatalogue& catalogue)
{
    for (const PairScore& pair : pairs) {
        if (pair.charset != detection.charset || !pair.extended)
            continue;
        if (pair.charset == "gb2312"_L1)
            detection.charset = u"gbk"_s;
        else if (pair.charset == "euc-kr"_L1)
            detection.charset = u"ks_c_5601-1987"_s;
    }
    const Charset* charset = catalogue.find(detection.charset);
    if (detection.language.isEmpty() && charset)
        detection.language = charset->language;
}

Detection byStatistics(QByteArrayView bytes, const ByteCensus& census, const CharsetCatalogue& catalogue,
                       const DetectionHints& hints, DetectionMemory* memory)
{
    const std::shared_ptr<const WordStatistics> statistics = statisticsOf(bytes, census, memory);
    std::vector<Contender> all = statistics->contenders;
    const Charset* declared = catalogue.find(hints.declared);
    std::erase_if(all, [&](const Contender& c) { return !catalogue.find(c.charset); });
    if (all.empty())
        return {};
    for (Contender& contender : all) {
        if (contender.language.isEmpty())
            contender.language = catalogue.find(contender.charset)->language;
        contender.score += hintBonus(contender, hints, declared);
    }
    Detection detection = ranked(std::move(all), bytes, statistics->words, census, catalogue);
    nameByExtent(detection, statistics->pairs, catalogue);
    return detection;
}

} // namespace

std::optional<Detection> detectCharset(QByteArrayView bytes, const CharsetCatalogue& catalogue,
                                       const DetectionHints& hints, DetectionMemory* memory)
{
    if (bytes.isEmpty())
        return {};
    const ByteCensus census = censusOf(bytes);
    std::optional<CharsetGuess> guess = utf16Guess(bytes, census);
    if (!guess && looksBinary(census))
        return {};
    if (!guess)
        guess = utf8Guess(bytes);
    if (!guess)
        guess = iso2022Guess(bytes, census);
    if (!guess && census.high == 0)
        guess = hzGuess(bytes);
    if (!guess && census.high == 0)
        guess = utf7Guess(bytes);
    if (!guess && census.high == 0)
        guess = CharsetGuess{u"us-ascii"_s, 1.0};
    if (guess && census.high > 0 && census.high <= fewHighBytes)
        guess->confidence = std::min(guess->confidence, fewCap);
    return guess ? fromGuess(*guess, catalogue) : byStatistics(bytes, census, catalogue, hints, memory);
}

} // namespace ims
