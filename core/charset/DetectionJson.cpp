#include "core/charset/DetectionJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Two decimals: more would pretend to a precision that there is not.
double rounded(double confidence)
{
    return qRound(confidence * 100) / 100.0;
}

} // namespace

QJsonObject detectionJson(const Detection& detection)
{
    QJsonArray alternatives;
    for (const CharsetGuess& guess : detection.alternatives)
        alternatives.append(
            QJsonObject{{u"charset"_s, guess.charset}, {u"confidence"_s, rounded(guess.confidence)}});
    return {{u"charset"_s, detection.charset},
            {u"confidence"_s, rounded(detection.confidence)},
            {u"alternatives"_s, alternatives}};
}

} // namespace ims
