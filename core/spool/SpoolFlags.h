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
    StopToken stop = {};
};

/// The documented pitfalls that can be seen in a message, in order of offset. Linear in the message: header
/// fields as far as the scanner holds them, up to 16 MiB of parts once more through the decoders (1 MiB of
/// each text, 4 MiB of each winmail.dat), 64 MiB of lines.
std::vector<Flag> findFlags(const FlagInput& input);

void flagEnvelope(const FlagInput& input, FlagCollector& flags);  ///< EnvelopeFlags.cpp
void flagCharsets(const FlagInput& input, FlagCollector& flags);  ///< CharsetFlags.cpp
void flagHeaders(const FlagInput& input, FlagCollector& flags);   ///< HeaderFlags.cpp
void flagDate(const ScannedField& field, FlagCollector& flags);   ///< DateFlags.cpp
void flagAddresses(const FlagInput& input, FlagCollector& flags); ///< AddressFlags.cpp
void flagParts(const FlagInput& input, FlagCollector& flags);     ///< PartFlags.cpp
void flagFileNames(const FlagInput& input, FlagCollector& flags); ///< FileNameFlags.cpp
void flagContents(const FlagInput& input, FlagCollector& flags);  ///< ContentFlags.cpp
void flagLines(const FlagInput& input, FlagCollector& flags);     ///< LineFlags.cpp

/// Whether a field holds addresses (From, To, Cc …).
bool isAddressField(const QByteArray& name); ///< AddressFlags.cpp

} // namespace ims
