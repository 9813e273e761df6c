#include "core/charset/CharsetDetector.h"

#include "core/charset/Readings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr double fewCap = 0.5;
constexpr double mostConfidence = 0.99;
constexpr size_t alternativesCap = 4;
constexpr double leastAlternative = 0.01;

QString languageOf(const QString& charset, const CharsetCatalogue& catalogue)
{
    const Charset* known = catalogue.find(charset);
    return known ? known->language : QString();
}

Detection fromReadings(const std::vector<Reading>& readings, double most, const ByteCensus& census,
                       const CharsetCatalogue& catalogue)
{
    const Reading& best = readings.front();
    Detection detection{
        usualName(best.charset, census, catalogue), std::min(most, best.share), best.language, {}};
    if (detection.language.isEmpty())
        detection.language = languageOf(detection.charset, catalogue);
    for (size_t i = 1; i < readings.size() && detection.alternatives.size() < alternativesCap; ++i) {
        const double confidence = std::min(readings[i].share, detection.confidence);
        if (confidence >= leastAlternative)
            detection.alternatives.push_back({usualName(readings[i].charset, census, catalogue), confidence});
    }
    return detection;
}

} // namespace

std::optional<Detection> detectCharset(QByteArrayView bytes, const CharsetCatalogue& catalogue,
                                       const DetectionHints& hints, DetectionMemory* memory)
{
    if (bytes.isEmpty())
        return {};
    const ByteCensus census = censusOf(bytes);
    const double most = census.hasFewHighBytes() ? fewCap : mostConfidence;
    bool binary = false;
    const std::optional<CharsetGuess> guess = structuralGuess(bytes, census, binary);
    if (guess) {
        const bool told = census.high == 0 || hasByteOrderMark(bytes);
        const double confidence = told ? guess->confidence : std::min(most, guess->confidence);
        return Detection{guess->charset, confidence, languageOf(guess->charset, catalogue), {}};
    }
    if (binary)
        return {};
    const std::vector<Reading> readings = readingsOf(bytes, catalogue, hints, memory).all;
    return readings.empty() ? std::optional<Detection>() : fromReadings(readings, most, census, catalogue);
}

} // namespace ims
