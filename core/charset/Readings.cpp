#include "core/charset/Readings.h"

#include "core/charset/CharsetDecoder.h"
#include "core/charset/Likelihoods.h"

#include <QSet>

#include <algorithm>
#include <bitset>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

/// What the words with high bytes say by themselves, whatever is known besides.
struct WordStatistics
{
    QByteArray words;
    std::vector<Likelihood> likelihoods;
};

namespace {

/// Statistics need no more than this of the words with high bytes.
constexpr qsizetype wordsCap = 4096;
constexpr qsizetype rareWordsCap = 4096;

/// The words that hold high bytes, each followed by a blank unless the text ends with it: the first ones, and
/// of the rest those with a byte that no word before had (it may tell sister charsets apart). All trail bytes
/// of two-byte sets are 0x40 or above, so a word ends at any byte below that is no apostrophe.
QByteArray wordsWithHighBytes(QByteArrayView bytes)
{
    QByteArray words;
    std::bitset<256> seen;
    for (qsizetype i = 0; i < bytes.size() && words.size() < wordsCap + rareWordsCap;) {
        const auto inWord = [&](qsizetype k) { return uchar(bytes[k]) >= 0x40 || bytes[k] == '\''; };
        qsizetype end = i;
        bool high = false;
        bool unseen = false;
        while (end < bytes.size() && inWord(end)) {
            const auto byte = uchar(bytes[end++]);
            high = byte >= 0x80 || high;
            unseen = (byte >= 0x80 && !seen[byte]) || unseen;
            seen[byte] = true;
        }
        if (high && (unseen || words.size() < wordsCap)) {
            words.append(bytes.sliced(i, qMin(end - i, wordsCap)));
            if (end < bytes.size())
                words.append(' ');
        }
        i = end + 1;
    }
    return words;
}

/// Of the memory where it has them, else counted and kept there.
std::shared_ptr<const WordStatistics> statisticsOf(QByteArrayView bytes, DetectionMemory* memory)
{
    QByteArray words = wordsWithHighBytes(bytes);
    if (memory && memory->last && memory->last->words == words)
        return memory->last;
    auto found = std::make_shared<WordStatistics>();
    found->likelihoods = likelihoods(words);
    found->words = std::move(words);
    if (memory)
        memory->last = found;
    return found;
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

/// What is known besides the bytes, in the catalogue's terms.
struct KnownBesides
{
    QString language; ///< primary tag
    QString languageOfDomain;
    const Charset* declared = nullptr;
    QSet<QString> seen; ///< charsets that read what the sender's other mail is in
};

KnownBesides knownBesides(const DetectionHints& hints, const CharsetCatalogue& catalogue)
{
    KnownBesides known{
        primaryTag(hints.language), languageOfDomain(hints.domain), catalogue.find(hints.declared), {}};
    for (const QString& label : hints.seen) {
        const Charset* seen = catalogue.find(label);
        for (const Charset& wide : catalogue.all()) {
            if (seen && catalogue.covers(wide, *seen))
                known.seen.insert(wide.name);
        }
    }
    return known;
}

/// What a hint is worth, in bits.
double hintBits(const Likelihood& one, const KnownBesides& known)
{
    double bits = 0;
    const QString language = primaryTag(one.language);
    if (known.language == language)
        bits += 12;
    if (known.languageOfDomain == language)
        bits += 6;
    if (known.declared && known.declared->name == one.charset)
        bits += 3;
    if (known.seen.contains(one.charset))
        bits += 8;
    return bits;
}

/// Pairs of letters depend on each other more than the model knows: its bits are worth less than they say.
constexpr double worthOfABit = 0.35;

/// For telling whether two charsets read the same.
QString readAs(const QString& charset, QByteArrayView words, const CharsetCatalogue& catalogue)
{
    const Charset* found = catalogue.find(charset);
    return found ? decodeText(words, *found, 0).text : QString();
}

/// Names the widest of a family only where the bytes need it.
QString nameByExtent(const Likelihood& one)
{
    if (one.extended && one.charset == "gb2312"_L1)
        return u"gbk"_s;
    if (one.extended && one.charset == "euc-kr"_L1)
        return u"ks_c_5601-1987"_s;
    return one.charset;
}

std::vector<Reading> grouped(const std::vector<Likelihood>& all, QByteArrayView words,
                             const CharsetCatalogue& catalogue)
{
    constexpr size_t mostReadings = 12;
    std::vector<Reading> readings;
    QHash<QString, size_t> byCharset;
    double sum = 0;
    for (const Likelihood& one : all) {
        const double share = std::exp2(-worthOfABit * (one.bits - all.front().bits));
        sum += share;
        auto known = byCharset.find(one.charset);
        if (known == byCharset.end()) {
            if (readings.size() >= mostReadings)
                continue;
            const QString text = readAs(one.charset, words, catalogue);
            const auto same = std::find_if(readings.begin(), readings.end(),
                                           [&](const Reading& reading) { return reading.text == text; });
            const auto index = size_t(same - readings.begin());
            if (same == readings.end())
                readings.push_back({nameByExtent(one), one.language, text, 0});
            known = byCharset.insert(one.charset, index);
        }
        readings[*known].share += share;
    }
    for (Reading& reading : readings)
        reading.share /= sum;
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& a, const Reading& b) { return a.share > b.share; });
    return readings;
}

} // namespace

Readings readingsOf(QByteArrayView bytes, const CharsetCatalogue& catalogue, const DetectionHints& hints,
                    DetectionMemory* memory)
{
    const std::shared_ptr<const WordStatistics> statistics = statisticsOf(bytes, memory);
    std::vector<Likelihood> all = statistics->likelihoods;
    if (all.empty())
        return {};
    const KnownBesides known = knownBesides(hints, catalogue);
    for (Likelihood& one : all)
        one.bits -= hintBits(one, known);
    std::stable_sort(all.begin(), all.end(),
                     [](const Likelihood& a, const Likelihood& b) { return a.bits < b.bits; });
    return {statistics->words, grouped(all, statistics->words, catalogue)};
}

QString usualName(const QString& charset, const ByteCensus& census, const CharsetCatalogue& catalogue)
{
    static const QHash<QString, QString> sisters{
        {u"windows-1252"_s, u"iso-8859-1"_s},  {u"windows-1250"_s, u"iso-8859-2"_s},
        {u"windows-1253"_s, u"iso-8859-7"_s},  {u"windows-1254"_s, u"iso-8859-9"_s},
        {u"windows-1257"_s, u"iso-8859-13"_s}, {u"windows-1255"_s, u"iso-8859-8"_s},
        {u"iso-8859-15"_s, u"iso-8859-1"_s},   {u"koi8-u"_s, u"koi8-r"_s}};
    const Charset* wide = catalogue.find(charset);
    const Charset* usual = catalogue.find(sisters.value(charset));
    if (!wide || !usual || census.c1 > 0)
        return charset;
    QByteArray seen;
    for (size_t byte = 0x80; byte < census.seen.size(); ++byte) {
        if (census.seen[byte])
            seen.append(char(uchar(byte)));
    }
    return decodeText(seen, *wide, 0).text == decodeText(seen, *usual, 0).text ? usual->name : charset;
}

} // namespace ims
