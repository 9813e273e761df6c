#include "core/spool/SpoolFlags.h"

#include "core/spool/SecondReader.h"

#include <algorithm>
#include <array>

namespace ims {

namespace {

// A header that a reader has to guess at, together with a damaged winmail.dat (Q168139).
bool headerIsWrong(const FlagCollector& flags)
{
    static constexpr std::array codes = {"empty-boundary",
                                         "missing-boundary",
                                         "boundary-never-appears",
                                         "invalid-content-type",
                                         "no-media-type",
                                         "part-without-content-type",
                                         "stray-line-after-content-type",
                                         "header-without-end"};
    return std::any_of(codes.begin(), codes.end(), [&](const char* code) { return flags.has(code); });
}

void flagBadMimeWithBadTnef(const FlagInput& input, FlagCollector& flags)
{
    if (flags.has("tnef-damaged") && headerIsWrong(flags) && !input.scan.blocks.empty())
        flags.add("bad-mime-with-bad-tnef", input.scan.blocks.front().range);
}

void flagOtherReading(const FlagInput& input, FlagCollector& flags)
{
    const auto differ = readSecondTime(input.bytes, input.file.message, input.scan, input.stop);
    if (differ) {
        flags.add("two-readers-disagree", differ->range,
                  {differ->first, QString::number(differ->firstParts), differ->second,
                   QString::number(differ->secondParts)});
    }
}

} // namespace

std::vector<Flag> findFlags(const FlagInput& input)
{
    FlagCollector flags;
    flagEnvelope(input, flags);
    if (input.file.message.length > 0) {
        flagCharsets(input, flags);
        flagHeaders(input, flags);
        flagAddresses(input, flags);
        flagParts(input, flags);
        flagFileNames(input, flags);
        flagContents(input, flags);
        flagLines(input, flags);
        flagBadMimeWithBadTnef(input, flags);
        flagOtherReading(input, flags);
    }
    return flags.take();
}

} // namespace ims
