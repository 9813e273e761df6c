#pragma once

#include "core/base/ByteRange.h"
#include "core/base/StopToken.h"

#include <QByteArrayView>

#include <vector>

namespace ims {

/// What is wrong at a place of a winmail.dat (TNEF, [MS-OXTNEF]).
struct TnefFault
{
    enum class Kind {
        Structure,   ///< signature, level, length or checksum of an attribute; cut off
        Property,    ///< a property that cannot be read, a broken named property
        EmptyString, ///< a string of length zero; a sound one has its end mark at least
        OddUnicode,  ///< a Unicode text of odd length or without its end mark
        Rtf          ///< a compressed formatted text whose header is wrong
    };
    Kind kind = Kind::Structure;
    ByteRange range; ///< relative to the TNEF bytes
};

/// What a walk over TNEF bytes found.
struct TnefFacts
{
    bool signature = false;
    int attributes = 0;
    int properties = 0;
    std::vector<TnefFault> faults; ///< at most 100, in order
};

/// Walks over the attributes and their MAPI properties, without recursion (a message inside is not walked).
/// `whole`: the bytes end where the file ends, so that a short attribute is damage. At most 100,000
/// attributes and 1,000,000 properties.
TnefFacts walkTnef(QByteArrayView bytes, bool whole, const StopToken& stop);

} // namespace ims
