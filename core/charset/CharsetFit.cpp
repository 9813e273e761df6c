#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"
#include "core/charset/DecodingEngine.h"
#include "core/charset/Readings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// What speaks for another charset is told when it is this likely, and the declared one this unlikely.
struct Dissent
{
    double share;
    double shareOfDeclared;
};
constexpr Dissent usualDissent{0.4, 0.3};
constexpr Dissent dissentOfFewBytes{0.9, 0.005};
constexpr double dissentOfStructure = 0.5;

/// A text that was cut may begin and end within a character of this many bytes at most.
constexpr qint64 longestCharacter = 4;

/// What the bytes look like; `share` of those that read them so, and of those that read them as declared.
struct Look
{
    const Charset* charset = nullptr;
    bool outweighs = false; ///< the declared one
};

/// A national variant of ASCII (ISO 646): the same bytes, with letters for some of the signs.
bool isNationalAscii(const Charset& charset)
{
    return charset.table && !charset.asciiCompatible;
}

Look lookOf(QByteArrayView bytes, const Charset& declared, const CharsetCatalogue& catalogue,
            const DetectionHints& hints, DetectionMemory* memory)
{
    const ByteCensus census = censusOf(bytes);
    bool binary = false;
    if (const auto guess = structuralGuess(bytes, census, binary)) {
        const bool says = guess->charset != "us-ascii"_L1 || !isNationalAscii(declared);
        return {catalogue.find(guess->charset), says && guess->confidence >= dissentOfStructure};
    }
    if (binary)
        return {};
    const Readings readings = readingsOf(bytes, catalogue, hints, memory);
    if (readings.all.empty())
        return {};
    const QString text = decodeText(readings.sample, declared, 0).text;
    double ofDeclared = 0;
    for (const Reading& reading : readings.all)
        ofDeclared += reading.text == text ? reading.share : 0;
    const Reading& best = readings.all.front();
    const Dissent& needed = census.hasFewHighBytes() ? dissentOfFewBytes : usualDissent;
    return {catalogue.find(usualName(best.charset, census, catalogue)),
            best.share >= needed.share && ofDeclared <= needed.shareOfDeclared};
}

/// The first impossible sequence that a cut within a character, at either end of the bytes, does not explain;
/// length 0 where there is none.
ByteRange firstInvalid(QByteArrayView bytes, const Charset& declared)
{
    const auto invalidFrom = [&](qint64 start) -> ByteRange {
        const DecodedText decoded = decodeText(bytes.sliced(start), declared, 1);
        if (decoded.invalid.empty())
            return {};
        const ByteRange range{decoded.invalid.front().offset + start, decoded.invalid.front().length};
        const bool atEnd = range.end() == bytes.size() && range.length < longestCharacter;
        return atEnd ? ByteRange() : range;
    };
    const ByteRange invalid = invalidFrom(0);
    if (invalid.isEmpty() || uchar(bytes.front()) < 0x80)
        return invalid;
    for (qint64 start = 1; start < std::min<qint64>(longestCharacter, bytes.size()); ++start) {
        if (invalidFrom(start).isEmpty())
            return {};
    }
    return invalid;
}

/// What both read the same cannot be a wrong label.
bool readAlike(QByteArrayView bytes, const Charset& declared, const Charset& other)
{
    const DecodedText asDeclared = decodeText(bytes, declared, 1);
    return asDeclared.invalid.empty() && asDeclared.text == decodeText(bytes, other, 0).text;
}

} // namespace

FitVerdict assessFit(QByteArrayView bytes, const Charset& declared, const CharsetCatalogue& catalogue,
                     const DetectionHints& hints, DetectionMemory* memory)
{
    if (bytes.isEmpty() || declared.decoder.isEmpty())
        return {};
    DetectionHints withLabel = hints;
    if (withLabel.declared.isEmpty())
        withLabel.declared = declared.name; // in doubt for the accused
    const Look look = lookOf(bytes, declared, catalogue, withLabel, memory);
    const bool same = !look.charset || catalogue.covers(declared, *look.charset) ||
                      readAlike(bytes, declared, *look.charset);
    FitVerdict verdict;
    if (const ByteRange invalid = firstInvalid(bytes, declared); !invalid.isEmpty()) {
        verdict.fit = Fit::No;
        verdict.where = invalid;
        verdict.looksLike = same ? QString() : look.charset->name;
        return verdict;
    }
    verdict.fit = !same && look.outweighs ? Fit::LooksLike : Fit::Yes;
    // The statistics know no text in Johab or T.61: what they take it for says nothing.
    if (verdict.fit == Fit::LooksLike && ownEngine(declared.decoder, DecodingDetail::Text, 0))
        return {};
    if (verdict.fit == Fit::LooksLike)
        verdict.looksLike = look.charset->name;
    return verdict;
}

} // namespace ims
