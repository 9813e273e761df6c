#pragma once

#include "core/charset/CharsetDetector.h"
#include "core/charset/CharsetStructure.h"

namespace ims {

/// Charsets that read a sample of a text alike, with their share of all likelihood.
struct Reading
{
    QString charset; ///< the likeliest of them
    QString language;
    QString text;     ///< the sample
    double share = 0; ///< 0..1
};

/// What a text with high bytes may be by statistics.
struct Readings
{
    QByteArray sample;        ///< the words with high bytes, or enough of them
    std::vector<Reading> all; ///< the likeliest first; at most 12
};

Readings readingsOf(QByteArrayView bytes, const CharsetCatalogue& catalogue, const DetectionHints& hints,
                    DetectionMemory* memory);

/// The name that a mail program would give the bytes: the usual set where none of them needs its wider
/// sister, such as iso-8859-1 for windows-1252.
QString usualName(const QString& charset, const ByteCensus& census, const CharsetCatalogue& catalogue);

} // namespace ims
