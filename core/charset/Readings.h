#pragma once

#include "core/charset/CharsetDetector.h"
#include "core/charset/CharsetStructure.h"

namespace ims {

/// Charsets that read a sample of a text alike, with their share of all likelihood.
struct Reading
{
    QString charset; ///< the likeliest of them, by the name that a mail program would give
    QString language;
    QString text;     ///< the sample
    double share = 0; ///< 0..1
};

/// What a text with high bytes may be by statistics, the likeliest first; at most 12.
std::vector<Reading> readingsOf(QByteArrayView bytes, const ByteCensus& census,
                                const CharsetCatalogue& catalogue, const DetectionHints& hints,
                                DetectionMemory* memory);

/// The same sample as a charset reads it: equal to Reading::text where the charset is one of the reading's.
QString sampleReadAs(const Charset& charset, QByteArrayView bytes);

/// What the structure of the bytes alone shows (byte order marks, escapes, well-formed UTF-8), or plain
/// ASCII; nothing where statistics must tell. `binary` is set where the bytes are no text.
std::optional<CharsetGuess> structuralGuess(QByteArrayView bytes, const ByteCensus& census, bool& binary);

} // namespace ims
