#pragma once

#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/eventlog/LiveLogApi.h"

namespace ims {

/// A copy of a live log as a file's bytes: what was the server's stays as it was, and the copy is read like
/// any other log (readEventLog()).
struct LiveLogCopy
{
    QByteArray bytes;
    QString ending; ///< of a fitting file name: "evt" or "xml"
    qint64 records = 0;
    QList<Message> notes; ///< whole sentences: events that were left out and why
};

/// The largest copy, in bytes: the newest events come first, older ones are left out with a note.
constexpr qint64 largestLiveCopy = 256 * 1024 * 1024;

/// Reads a live log by the first of `apis` that the computer answers to. Errors: none of them is there (this
/// computer is no Windows), the computer does not answer, access is denied, the log does not exist, the log
/// is damaged before the first event was read, cancelled. Cancels between two calls of the system. A log that
/// was cleared while it was read is begun anew once; a later part that is damaged ends the copy with a note.
Expected<LiveLogCopy> copyLiveLog(const LiveLogApis& apis, const LiveLogName& name,
                                  const StopToken& stop = {}, const Progress& progress = {},
                                  qint64 largest = largestLiveCopy);

/// What to do where a live log cannot be read from this computer: a whole sentence.
Message savedLogInstead();

/// A computer's name as it may be handed to Windows: letters, digits, `.`, `-` and `_`, without leading
/// backslashes; nothing where it holds anything else.
std::optional<QString> computerName(const QString& typed);

} // namespace ims
