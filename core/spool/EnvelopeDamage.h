#pragma once

#include "core/spool/EnvelopeReader.h"

namespace ims {

/// Harm that the binary part shows: it is the server's own writing, so whatever a conversion did to the whole
/// file can be told from it. Only its first 64 KiB are looked at.
std::vector<Damage> findEnvelopeDamage(ByteReader& bytes, const FileLayout& layout);

} // namespace ims
