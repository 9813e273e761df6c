#pragma once

#include "core/base/ByteRange.h"
#include "core/charset/CharsetCatalogue.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace ims {

/// What is known about a text besides its bytes. All may be empty.
struct DetectionHints
{
    QString declared;   ///< label the message names
    QString domain;     ///< sender's domain; its country speaks for a language
    QString language;   ///< BCP 47 tag, e.g. from Content-Language
    QStringList seen{}; ///< charsets that other mail of the same sender is in, catalogue names
};

struct CharsetGuess
{
    QString charset;         ///< catalogue name
    double confidence = 0.0; ///< 0..1
};

struct Detection
{
    QString charset;
    double confidence = 0.0;
    QString language;                       ///< BCP 47 or empty
    std::vector<CharsetGuess> alternatives; ///< best first, without `charset`
};

/// Statistics of the last text asked about. Whoever asks about one text several times, with other hints,
/// hands the same memory in, and its letters are counted once. Changes no answer. One per thread.
struct DetectionMemory
{
    std::shared_ptr<const struct WordStatistics> last;
};

/// What the bytes of a text are encoded in. Structure first (BOM, ISO-2022 escapes, HZ, UTF-7, UTF-8), then
/// statistics. Pure ASCII gives us-ascii. Nothing where the bytes are not text or empty.
/// Two or three high bytes never give a confidence above 0.5, unless they are a byte order mark.
std::optional<Detection> detectCharset(QByteArrayView bytes, const CharsetCatalogue& catalogue,
                                       const DetectionHints& hints = {}, DetectionMemory* memory = nullptr);

enum class Fit {
    Yes,
    No,        ///< the bytes cannot be text of that charset
    LooksLike, ///< they could, but statistics speak for another
    Unknown    ///< nothing to say: no bytes, or the charset is not known
};

struct FitVerdict
{
    Fit fit = Fit::Unknown;
    QString looksLike; ///< catalogue name of what the bytes look like, or empty
    ByteRange where;   ///< for No: the first impossible sequence, relative to the bytes
};

/// Whether a declared charset fits the bytes that it is declared for.
FitVerdict assessFit(QByteArrayView bytes, const Charset& declared, const CharsetCatalogue& catalogue,
                     const DetectionHints& hints = {}, DetectionMemory* memory = nullptr);

} // namespace ims
