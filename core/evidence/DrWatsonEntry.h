#pragma once

#include "core/evidence/DrWatsonLog.h"
#include "core/evidence/LogLines.h"

namespace ims {

/// Whether a line of Drwtsn32.log names a crashed application: a label of letters, and `(pid=N)` at its end.
bool isApplicationLine(QByteArrayView line);

/// Whether the text after an application's line begins with the time or the exception of a fault.
bool isFaultHead(QByteArrayView text);

/// Reads one entry of Drwtsn32.log, of any length, in one pass. Notes tell what it lacks.
DrWatsonFault readDrWatsonEntry(LogLines& lines, ByteRange range);

/// `11/11/1999 @ 9:23:32.640`: numbers are written without leading zeros, milliseconds too.
std::optional<WrittenTime> drWatsonTime(const QString& written);

} // namespace ims
