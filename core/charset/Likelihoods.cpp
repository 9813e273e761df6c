#include "core/charset/Likelihoods.h"

#include "core/charset/TextModels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Costs of a letter's case by that of the letter before (none, lower, upper): words begin small or big, go
/// on small, and are written in capitals now and then.
constexpr std::array<std::array<int, 3>, 3> caseCost{{{0, 2, 28}, {0, 0, 80}, {0, 7, 13}}};

TenthBits costOf(const LetterModel& model, QByteArrayView words)
{
    const auto* pairs = reinterpret_cast<const uchar*>(model.pairs->constData());
    TenthBits cost = 0;
    size_t before = 0;
    size_t shape = 0;
    for (const char c : words) {
        const auto byte = uchar(c);
        if (byte == ' ') {
            cost += pairs[before * size_t(model.letters)];
            before = shape = 0;
            continue;
        }
        const size_t letter = model.letter[byte];
        const size_t next = model.shape[byte];
        cost += pairs[before * size_t(model.letters) + letter] + model.sign[byte] + caseCost[shape][next];
        before = letter;
        shape = next;
    }
    return cost;
}

constexpr TenthBits unlistedFrequent = 165;
constexpr TenthBits unlisted = 210;
constexpr TenthBits extension = 240;
constexpr TenthBits impossible = 300;
constexpr TenthBits half = 60;
constexpr TenthBits gluedAscii = 90;
constexpr TenthBits runBegins = 60; ///< these languages are written without blanks: long runs are the rule

/// How long the character is that begins here (0 = none does), and what it costs.
struct Step
{
    int length = 0;
    TenthBits cost = 0;
    bool extended = false;
};

bool isEucTrail(uchar c)
{
    return c >= 0xA1 && c <= 0xFE;
}

using StepFunction = Step (*)(uchar lead, uchar trail, uchar third, uchar fourth, const quint8* costs);

/// First and last lead byte of the frequent characters of a set (level 1 of the national standard).
struct FrequentRows
{
    uchar first;
    uchar last;
};

Step listed(uchar lead, uchar trail, FrequentRows rows, const quint8* costs)
{
    const int cost = costs[size_t(lead) << 8 | trail];
    if (cost > 0)
        return {2, std::min(cost, unlistedFrequent), false};
    return {2, lead >= rows.first && lead <= rows.last ? unlistedFrequent : unlisted, false};
}

Step gbStep(uchar lead, uchar trail, uchar third, uchar fourth, const quint8* costs)
{
    if (lead < 0x81 || lead > 0xFE)
        return {};
    if (lead >= 0xA1 && lead <= 0xF7 && isEucTrail(trail))
        return listed(lead, trail, {0xB0, 0xD7}, costs);
    if (trail >= 0x30 && trail <= 0x39 && third >= 0x81 && third != 0xFF && fourth >= 0x30 && fourth <= 0x39)
        return {4, 2 * extension, true};
    return trail >= 0x40 && trail != 0x7F && trail != 0xFF ? Step{2, extension, true} : Step{};
}

Step krStep(uchar lead, uchar trail, uchar, uchar, const quint8* costs)
{
    if (lead >= 0xA1 && lead <= 0xFD && isEucTrail(trail))
        return listed(lead, trail, {0xB0, 0xC8}, costs);
    const bool extra = (trail >= 0x41 && trail <= 0x5A) || (trail >= 0x61 && trail <= 0x7A) ||
                       (trail >= 0x81 && trail <= 0xFE);
    return lead >= 0x81 && lead <= 0xC6 && extra ? Step{2, extension, true} : Step{};
}

Step eucJpStep(uchar lead, uchar trail, uchar third, uchar, const quint8* costs)
{
    if (lead == 0x8E)
        return trail >= 0xA1 && trail <= 0xDF ? Step{2, 130, false} : Step{};
    if (lead == 0x8F)
        return isEucTrail(trail) && isEucTrail(third) ? Step{3, 200, false} : Step{};
    if (lead < 0xA1 || lead > 0xFE || !isEucTrail(trail))
        return {};
    return listed(lead, trail, {0xB0, 0xCF}, costs);
}

Step big5Step(uchar lead, uchar trail, uchar, uchar, const quint8* costs)
{
    if (lead < 0xA1 || lead > 0xF9 || !((trail >= 0x40 && trail <= 0x7E) || isEucTrail(trail)))
        return {};
    return listed(lead, trail, {0xA4, 0xC6}, costs);
}

Step eucTwStep(uchar lead, uchar trail, uchar third, uchar fourth, const quint8* costs)
{
    if (lead == 0x8E)
        return trail >= 0xA1 && trail <= 0xB0 && isEucTrail(third) && isEucTrail(fourth) ? Step{4, 250, false}
                                                                                         : Step{};
    return lead >= 0xA1 && lead <= 0xFD && isEucTrail(trail) ? listed(lead, trail, {0xC4, 0xDF}, costs)
                                                             : Step{};
}

Step sjisStep(uchar lead, uchar trail, uchar, uchar, const quint8* costs)
{
    if (lead >= 0xA1 && lead <= 0xDF)
        return {1, 90, false}; // half-width kana
    const bool first = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
    if (!first || trail < 0x40 || trail == 0x7F || trail > 0xFC)
        return {};
    return listed(lead, trail, {0x88, 0x97}, costs);
}

StepFunction stepOf(const QString& charset)
{
    if (charset == "gb2312"_L1)
        return gbStep;
    if (charset == "euc-kr"_L1)
        return krStep;
    if (charset == "euc-jp"_L1)
        return eucJpStep;
    if (charset == "big5"_L1)
        return big5Step;
    if (charset == "euc-tw"_L1)
        return eucTwStep;
    return sjisStep;
}

bool isAsciiLetter(uchar c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

TenthBits costOf(const CharacterModel& model, QByteArrayView words, bool& extended)
{
    const StepFunction step = stepOf(model.charset);
    const quint8* costs = model.costs->data();
    const auto at = [&](qsizetype i) { return i < words.size() ? uchar(words[i]) : uchar(0); };
    TenthBits cost = 0;
    bool inRun = false;
    for (qsizetype i = 0; i < words.size();) {
        const uchar lead = at(i);
        if (lead < 0x80) {
            inRun = false;
            cost += lead == ' ' ? 10 : isAsciiLetter(lead) ? gluedAscii : asciiSignInside;
            ++i;
            continue;
        }
        const Step found = step(lead, at(i + 1), at(i + 2), at(i + 3), costs);
        if (found.length == 0) {
            // The half of a character that is cut at the end of the text is no mistake.
            cost += i + 1 == words.size() ? half : impossible;
            ++i;
            continue;
        }
        cost += found.cost + (inRun ? 0 : runBegins);
        inRun = true;
        extended = extended || found.extended;
        i += found.length;
    }
    return cost;
}

/// A text may begin within a character.
TenthBits costOfStart(const CharacterModel& model, QByteArrayView words, bool& extended)
{
    const TenthBits whole = costOf(model, words, extended);
    if (words.size() < 2 || uchar(words[0]) < 0x80)
        return whole;
    bool extendedToo = false;
    const TenthBits cut = half + costOf(model, words.sliced(1), extendedToo);
    if (cut >= whole)
        return whole;
    extended = extendedToo;
    return cut;
}

/// Sample is weighed in pieces; what is hopeless after one is not weighed on.
constexpr qsizetype firstPiece = 256;
constexpr qsizetype nextPiece = 1024;
constexpr TenthBits hopeless = 700;

struct Weighed
{
    const LetterModel* letters = nullptr; ///< one of the two is set
    const CharacterModel* characters = nullptr;
    TenthBits cost = 0;
    bool extended = false;
};

bool isCheaper(const Weighed& a, const Weighed& b)
{
    return a.cost < b.cost;
}

std::vector<Weighed> allModels(const TextModels& models)
{
    std::vector<Weighed> all;
    for (const LetterModel& model : models.letterModels())
        all.push_back({&model, nullptr, model.prior, false});
    for (const CharacterModel& model : models.characterModels())
        all.push_back({nullptr, &model, model.prior, false});
    return all;
}

/// Up to a blank at or after `length`.
QByteArrayView pieceOf(QByteArrayView words, qsizetype length)
{
    if (words.size() <= length)
        return words;
    const qsizetype blank = words.indexOf(' ', length);
    return blank < 0 ? words : words.first(blank + 1);
}

} // namespace

std::vector<Likelihood> likelihoods(QByteArrayView words)
{
    const TextModels& models = TextModels::builtIn();
    std::vector<Weighed> weighed = allModels(models);
    for (qsizetype length = firstPiece; !words.isEmpty() && !weighed.empty(); length = nextPiece) {
        const QByteArrayView piece = pieceOf(words, length);
        words = words.sliced(piece.size());
        for (Weighed& one : weighed)
            one.cost += one.letters            ? costOf(*one.letters, piece)
                        : length == firstPiece ? costOfStart(*one.characters, piece, one.extended)
                                               : costOf(*one.characters, piece, one.extended);
        const auto best = std::min_element(weighed.begin(), weighed.end(), isCheaper);
        const TenthBits limit = best->cost + hopeless;
        std::erase_if(weighed, [limit](const Weighed& one) { return one.cost > limit; });
    }
    std::stable_sort(weighed.begin(), weighed.end(), isCheaper);
    std::vector<Likelihood> found;
    for (const Weighed& one : weighed)
        found.push_back({one.letters ? one.letters->charset : one.characters->charset,
                         one.letters ? one.letters->language : one.characters->language, one.cost / 10.0,
                         one.extended});
    return found;
}

} // namespace ims
