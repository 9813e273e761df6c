#pragma once

#include "core/base/ByteReader.h"

namespace ims {

/// Whether the file is text in UTF-16, either byte order: by its mark, or by the zero bytes at every second
/// place.
bool looksLikeUtf16(ByteReader& bytes);

/// Whether there is nothing but blanks, line breaks and zero bytes. Reads as far as that holds.
bool holdsOnlyBlanks(ByteReader& bytes, ByteRange range);

/// Why no message was found in a file that is not empty, in a sentence: what there is instead. `marked`: it
/// begins as a spool file does.
Message whyNoMessage(ByteReader& bytes, bool marked);

} // namespace ims
