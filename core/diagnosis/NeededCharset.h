#pragma once

#include "core/base/ByteRange.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/spool/SpoolFile.h"

#include <optional>

namespace ims {

/// The charset that would show a message's text as its sender wrote it.
struct NeededCharset
{
    enum class Source {
        Declared, ///< the message names it and its bytes do not speak against it
        Detected, ///< concluded from the bytes
        Ascii     ///< nothing but ASCII, no charset named
    };

    const Charset* charset = nullptr;
    Source source = Source::Detected;
    double confidence = 1.0; ///< of the detection
    ByteRange where;         ///< the label's bytes, else the message's
};

/// Nothing where the message has no text, or where its text could not be told.
std::optional<NeededCharset> neededCharset(const SpoolFile& spool, const CharsetCatalogue& charsets);

/// The declaration in a Content-Type whose charset fits its bytes: the first that is not us-ascii, else the
/// first. Null where there is none.
const Declaration* fittingDeclaration(const SpoolFile& spool);

} // namespace ims
