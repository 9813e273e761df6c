#pragma once

#include "core/spool/DeclarationFinder.h"
#include "core/spool/MimeScanner.h"
#include "core/spool/SpoolFlagTable.h"

namespace ims {

/// Everything that the flags are told from. `file` is filled but for its flags.
struct FlagInput
{
    ByteReader& bytes;
    const SpoolFile& file;
    const ScanResult& scan;
    const TextSurvey& survey;
};

/// The documented pitfalls that can be seen in a message, in order of offset.
std::vector<Flag> findFlags(const FlagInput& input, const StopToken& stop);

void flagHeaders(const FlagInput& input, FlagCollector& flags); ///< HeaderFlags.cpp
void flagParts(const FlagInput& input, FlagCollector& flags);   ///< PartFlags.cpp

} // namespace ims
