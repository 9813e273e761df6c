#pragma once

#include "core/evidence/DrWatsonLog.h"

namespace ims {

/// A crash that the Knowledge Base describes.
struct KnownFault
{
    QString program;  ///< "store.exe"
    QString address;  ///< 8 hex digits; empty where `function` tells it
    QString function; ///< as in the stack back trace, without its module
    QStringList kb;   ///< "Q166558"
    Message text;     ///< what it is, and where it is corrected
};

/// Why a fault is taken for a known one.
enum class KnownFaultMatch {
    Function, ///< the function is named, as in the KB's own stack
    Address   ///< inferred: the address alone, which is another one in every build of the program
};

struct KnownFaultFound
{
    const KnownFault* fault = nullptr; ///< lives as long as the program
    KnownFaultMatch match = KnownFaultMatch::Function;
    ByteRange range; ///< of the frame or the line that tells it
};

/// What the Knowledge Base has on crashes that go with event 4117 (KB Q166558, Q169223), and on crashes of
/// the store and the Internet Mail Service over a message, as far as their articles print a function
/// (Q301690, Q231748, Q275714, Q250302, Q166585, Q192546, Q266638, Q178338).
const std::vector<KnownFault>& knownFaults();

/// The known ones that a fault fits; empty for most. Nothing found does not say that the crash is unknown:
/// the Knowledge Base is to be searched for the function (KB Q192186).
std::vector<KnownFaultFound> knownFaultsOf(const DrWatsonFault& fault);

} // namespace ims
