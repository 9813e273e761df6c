#pragma once

#include "tests/support/EvtWriter.h"

namespace ims::test {

/// The Application event log of EXCH01 from 1 to 14 March 1999: the sample case's story among everyday noise.
///
/// Message texts live in DLLs that nobody has any more, so the insertion strings are inferred from event
/// texts in the Knowledge Base, and the categories' numbers are assumed: MSExchangeIMC 1
/// Initialization/Termination, 3 Internal Processing, 4 Message Transfer, 5 SMTP Interface Events. A 4117's
/// only string is the file's name; the Content Engine events have the error with its location, the message's
/// id, the sender if known, the file.
QList<EvtRecord> sampleEvents();

/// The number of the log's first record.
constexpr quint32 sampleFirstRecord = 18212;

} // namespace ims::test
