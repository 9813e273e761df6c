#include "core/charset/CharsetDetector.h"
#include "tests/fuzz/FuzzRules.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace ims::fuzz;

namespace {

void demandShare(double confidence)
{
    demand(confidence >= 0.0 && confidence <= 1.0, "a confidence that is no share");
}

} // namespace

/// Two bytes that say which label is declared and what is known besides, then text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ims::CharsetCatalogue catalogue = ims::CharsetCatalogue::builtIn().value();
    static const std::array domains = {u""_s, u"mail.example.ru"_s, u"example.co.jp"_s, u"example.de"_s};
    static const std::array languages = {u""_s, u"ru"_s, u"ja"_s, u"pl"_s};
    if (size < 2)
        return 0;
    const QByteArray input = bytesOf(data + 2, size - 2);
    const ims::Charset& declared = catalogue.all()[data[0] % catalogue.all().size()];
    ims::DetectionHints hints;
    hints.domain = domains[data[1] & 3];
    hints.language = languages[data[1] >> 2 & 3];
    if (data[1] & 16)
        hints.declared = declared.name;

    if (const auto detection = ims::detectCharset(input, catalogue, hints)) {
        demand(catalogue.find(detection->charset) != nullptr, "an unknown charset is detected");
        demandShare(detection->confidence);
        for (const ims::CharsetGuess& guess : detection->alternatives) {
            demand(guess.charset != detection->charset && catalogue.find(guess.charset),
                   "a wrong alternative");
            demandShare(guess.confidence);
        }
    }
    const ims::FitVerdict verdict = ims::assessFit(input, declared, catalogue, hints);
    demand(verdict.where.offset >= 0 && verdict.where.end() <= input.size(), "the misfit lies outside");
    demand((verdict.fit == ims::Fit::No) == !verdict.where.isEmpty(), "a place without a misfit");
    demand(verdict.looksLike.isEmpty() || catalogue.find(verdict.looksLike),
           "it looks like an unknown charset");
    return 0;
}
