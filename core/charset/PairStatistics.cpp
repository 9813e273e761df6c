#include "core/charset/PairStatistics.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Share of a text's characters whose lead byte lies in a row range, and how many characters the range holds.
/// The shares are rough and from the structure of the standards: symbols, kana, syllables, level-1 characters
/// (the frequent ones), level 2 (the rare ones).
struct RowRange
{
    uchar first;
    uchar last;
    double share;
};

using Rows = std::array<RowRange, 6>;

/// What each lead byte speaks for its set, in powers of two against all leads being alike.
using Gains = std::array<double, 256>;

Gains gainsOf(const Rows& rows, double allLeads)
{
    Gains gains;
    gains.fill(-5.0);
    for (const RowRange& range : rows) {
        for (unsigned lead = range.first; range.share > 0 && lead <= range.last; ++lead)
            gains[lead] = std::log2(range.share * allLeads / double(range.last - range.first + 1));
    }
    return gains;
}

const Gains gbGains = gainsOf({{{0xA1, 0xA3, .10},
                                {0xA4, 0xA9, .005},
                                {0xB0, 0xC8, .52},
                                {0xC9, 0xD7, .33},
                                {0xD8, 0xF7, .04},
                                {0, 0, 0}}},
                              87);
const Gains krGains = gainsOf(
    {{{0xA1, 0xA3, .03}, {0xA4, 0xAC, .004}, {0xB0, 0xC8, .95}, {0xCA, 0xFD, .012}, {0, 0, 0}, {0, 0, 0}}},
    87);
const Gains eucJpGains = gainsOf({{{0xA1, 0xA1, .11},
                                   {0xA3, 0xA3, .02},
                                   {0xA4, 0xA4, .44},
                                   {0xA5, 0xA5, .16},
                                   {0xB0, 0xCF, .25},
                                   {0xD0, 0xF4, .015}}},
                                 87);
const Gains big5Gains = gainsOf(
    {{{0xA1, 0xA3, .12}, {0xA4, 0xC6, .83}, {0xC9, 0xF9, .045}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}}}, 87);
const Gains eucTwGains =
    gainsOf({{{0xA1, 0xA3, .12}, {0xC4, 0xDF, .62}, {0xE0, 0xFD, .21}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}}}, 87);
const Gains sjisGains = gainsOf({{{0x81, 0x81, .11},
                                  {0x82, 0x82, .46},
                                  {0x83, 0x83, .15},
                                  {0x88, 0x97, .25},
                                  {0x98, 0x9F, .006},
                                  {0xE0, 0xEA, .01}}},
                                60);

bool isAsciiLetter(uchar c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

struct Tally
{
    double characters = 0;
    double gained = 0;
    double invalid = 0;
    double glued = 0; ///< characters next to an ASCII letter: rare in these languages, usual in Latin ones
    bool extended = false;

    PairScore score(const QString& charset) const
    {
        const double n = qMax(1.0, characters);
        const double value =
            0.7 + 0.18 * std::fmin(2.5, gained / n) - 6 * invalid / (n + invalid) - 1.2 * glued / n;
        return {charset, value, extended};
    }
};

/// One step of a walk: how long the character is (0 = none begins here) and how likely.
struct Step
{
    int length = 0;
    double gain = 0;
    bool extended = false;
};

using StepFunction = Step (*)(uchar lead, uchar trail, uchar third, uchar fourth);

bool isEucTrail(uchar c)
{
    return c >= 0xA1 && c <= 0xFE;
}

Step gbStep(uchar lead, uchar trail, uchar third, uchar fourth)
{
    if (lead < 0x81 || lead > 0xFE)
        return {};
    if (lead >= 0xA1 && lead <= 0xF7 && isEucTrail(trail))
        return {2, gbGains[lead], false};
    if (trail >= 0x30 && trail <= 0x39 && third >= 0x81 && third != 0xFF && fourth >= 0x30 && fourth <= 0x39)
        return {4, -5, true};
    return trail >= 0x40 && trail != 0x7F && trail != 0xFF ? Step{2, -3.5, true} : Step{};
}

Step krStep(uchar lead, uchar trail, uchar, uchar)
{
    if (lead >= 0xA1 && lead <= 0xFD && isEucTrail(trail))
        return {2, krGains[lead], false};
    const bool extension = (trail >= 0x41 && trail <= 0x5A) || (trail >= 0x61 && trail <= 0x7A) ||
                           (trail >= 0x81 && trail <= 0xFE);
    return lead >= 0x81 && lead <= 0xC6 && extension ? Step{2, -3.5, true} : Step{};
}

Step eucJpStep(uchar lead, uchar trail, uchar third, uchar)
{
    if (lead == 0x8E)
        return trail >= 0xA1 && trail <= 0xDF ? Step{2, -2, false} : Step{};
    if (lead == 0x8F)
        return isEucTrail(trail) && isEucTrail(third) ? Step{3, -2, false} : Step{};
    if (lead < 0xA1 || lead > 0xFE || !isEucTrail(trail))
        return {};
    if ((lead == 0xA4 && trail > 0xF3) || (lead == 0xA5 && trail > 0xF6))
        return {2, -5, false}; // behind the last kana
    return {2, eucJpGains[lead], false};
}

Step big5Step(uchar lead, uchar trail, uchar, uchar)
{
    if (lead < 0xA1 || lead > 0xF9 || !((trail >= 0x40 && trail <= 0x7E) || isEucTrail(trail)))
        return {};
    return {2, big5Gains[lead], false};
}

Step eucTwStep(uchar lead, uchar trail, uchar third, uchar fourth)
{
    if (lead == 0x8E)
        return trail >= 0xA1 && trail <= 0xB0 && isEucTrail(third) && isEucTrail(fourth) ? Step{4, -.5, false}
                                                                                         : Step{};
    return lead >= 0xA1 && lead <= 0xFD && isEucTrail(trail) ? Step{2, eucTwGains[lead], false} : Step{};
}

Step sjisStep(uchar lead, uchar trail, uchar, uchar)
{
    if (lead >= 0xA1 && lead <= 0xDF)
        return {1, -1.5, false}; // half-width kana
    const bool first = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
    if (!first || trail < 0x40 || trail == 0x7F || trail > 0xFC)
        return {};
    if (lead == 0x82 && (trail < 0x4F || trail > 0xF1))
        return {2, -5, false};
    return {2, sjisGains[lead], false};
}

Tally walk(QByteArrayView words, StepFunction step)
{
    const auto at = [&](qsizetype i) { return i >= 0 && i < words.size() ? uchar(words[i]) : uchar(0); };
    Tally tally;
    bool afterCharacter = false;
    for (qsizetype i = 0; i < words.size();) {
        const uchar lead = at(i);
        if (lead < 0x80) {
            afterCharacter = false;
            ++i;
            continue;
        }
        const Step found = step(lead, at(i + 1), at(i + 2), at(i + 3));
        if (found.length == 0) {
            // The half of a character that is cut at either end of the text is no mistake.
            const bool atEdge = i <= 1 || i + 2 >= words.size();
            tally.invalid += atEdge ? 0.0 : 1.0;
            ++i;
            afterCharacter = false;
            continue;
        }
        tally.characters += 1;
        tally.gained += found.gain;
        tally.extended = tally.extended || found.extended;
        if (!afterCharacter && isAsciiLetter(at(i - 1)))
            tally.glued += 1;
        i += found.length;
        if (isAsciiLetter(at(i)))
            tally.glued += 0.5;
        afterCharacter = true;
    }
    return tally;
}

} // namespace

std::vector<PairScore> pairScores(QByteArrayView words)
{
    return {walk(words, gbStep).score(u"gb2312"_s),      walk(words, krStep).score(u"euc-kr"_s),
            walk(words, eucJpStep).score(u"euc-jp"_s),   walk(words, big5Step).score(u"big5"_s),
            walk(words, sjisStep).score(u"shift_jis"_s), walk(words, eucTwStep).score(u"euc-tw"_s)};
}

} // namespace ims
