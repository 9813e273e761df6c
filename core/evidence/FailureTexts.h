#pragma once

#include "core/evidence/Evidence.h"

namespace ims {

/// What became of a failure's spool file, in a word: found, missing, unreadable, no message.
Message fileStateText(const Evidence& evidence, const Failure& failure);

/// The charset of a message in a few words: as its first declaration says, else as detected.
Message charsetText(const SpoolFile& spool);

/// The companion events in short, each number once: "4116, 12004 (MSExchangeIS)"; those of the Internet Mail
/// Service first and without its name; the 2002 of the message's arrival (KB Q166558) is left out. Holds
/// strangers' text.
QString companionsText(const Failure& failure);

} // namespace ims
