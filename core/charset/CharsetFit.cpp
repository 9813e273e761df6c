#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Below this the detector's dissent is not worth a technician's time.
constexpr double dissentConfidence = 0.6;

/// Detection looks no further; decoding checks everything.
constexpr qsizetype compareCap = qsizetype(64) << 10;

/// 7-bit sets with escapes or shifts: any of their texts is a valid us-ascii text as well.
bool isSevenBitDisguise(const QString& name)
{
    return name.startsWith("iso-2022-"_L1) || name == "hz-gb-2312"_L1 || name == "utf-7"_L1;
}

bool readsAlike(QByteArrayView bytes, const Charset& a, const Charset& b)
{
    const QByteArrayView part = bytes.first(qMin(bytes.size(), compareCap));
    return decodeText(part, a, 0).text == decodeText(part, b, 0).text;
}

} // namespace

FitVerdict assessFit(QByteArrayView bytes, const Charset& declared, const CharsetCatalogue& catalogue,
                     const DetectionHints& hints, DetectionMemory* memory)
{
    if (bytes.isEmpty() || declared.decoder.isEmpty())
        return {};
    const DecodedText decoded = decodeText(bytes, declared, 1);
    DetectionHints withLabel = hints;
    if (withLabel.declared.isEmpty())
        withLabel.declared = declared.name; // in doubt for the accused
    const std::optional<Detection> detected = detectCharset(bytes, catalogue, withLabel, memory);
    const Charset* other = detected ? catalogue.find(detected->charset) : nullptr;
    const bool same = !other || catalogue.covers(declared, *other);

    FitVerdict verdict;
    if (!decoded.invalid.empty()) {
        verdict.fit = Fit::No;
        verdict.where = decoded.invalid.front();
        verdict.looksLike = same ? QString() : other->name;
        return verdict;
    }
    verdict.fit = Fit::Yes;
    if (same)
        return verdict;
    const double needed = isSevenBitDisguise(other->name) ? 0.5 : dissentConfidence;
    if (detected->confidence < needed || readsAlike(bytes, declared, *other))
        return verdict;
    verdict.fit = Fit::LooksLike;
    verdict.looksLike = other->name;
    return verdict;
}

} // namespace ims
