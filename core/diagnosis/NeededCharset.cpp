#include "core/diagnosis/NeededCharset.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr auto kAscii = "us-ascii"_L1;

/// How sure a suggestion is that the detection does not bear out by name.
constexpr double kUnconfirmed = 0.5;

double confidenceIn(const QString& charset, const std::optional<Detection>& detection)
{
    if (!detection)
        return kUnconfirmed;
    if (detection->charset == charset)
        return detection->confidence;
    for (const CharsetGuess& guess : detection->alternatives)
        if (guess.charset == charset)
            return guess.confidence;
    return kUnconfirmed;
}

bool speaksAgainst(const FitVerdict& verdict)
{
    return verdict.fit == Fit::No || verdict.fit == Fit::LooksLike;
}

bool declaredInVain(const SpoolFile& spool)
{
    for (const Declaration& declaration : spool.declarations)
        if (declaration.place == DeclarationPlace::ContentType && !declaration.label.trimmed().isEmpty() &&
            (!declaration.known || speaksAgainst(declaration.fit)))
            return true;
    return false;
}

} // namespace

const Declaration* fittingDeclaration(const SpoolFile& spool)
{
    const Declaration* ascii = nullptr;
    for (const Declaration& declaration : spool.declarations) {
        if (declaration.place != DeclarationPlace::ContentType || !declaration.known ||
            speaksAgainst(declaration.fit))
            continue;
        if (declaration.charset != kAscii)
            return &declaration;
        if (!ascii)
            ascii = &declaration;
    }
    return ascii;
}

std::optional<NeededCharset> neededCharset(const SpoolFile& spool, const CharsetCatalogue& charsets)
{
    if (spool.message.isEmpty())
        return std::nullopt;
    const Declaration* declared = fittingDeclaration(spool);
    const Charset* charset = declared ? charsets.find(declared->charset) : nullptr;
    if (charset && charset->name != kAscii)
        return NeededCharset{charset, NeededCharset::Source::Declared, 1.0, declared->range};

    // A suggestion for a message without a detection is for pure ASCII: it says what would do, not what is
    // there.
    if (const QString best = !spool.detected   ? QString()
                             : spool.suggested ? spool.suggested->charset
                                               : spool.detected->charset;
        !best.isEmpty() && best != kAscii) {
        if (const Charset* found = charsets.find(best))
            return NeededCharset{found, NeededCharset::Source::Detected, confidenceIn(best, spool.detected),
                                 spool.message};
    }
    if (charset)
        return NeededCharset{charset, NeededCharset::Source::Declared, 1.0, declared->range};
    if (declaredInVain(spool))
        return std::nullopt;
    if (const Charset* ascii = charsets.find(QString(kAscii)))
        return NeededCharset{ascii, NeededCharset::Source::Ascii, 1.0, spool.message};
    return std::nullopt;
}

} // namespace ims
