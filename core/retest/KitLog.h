#pragma once

#include "core/base/ByteSource.h"

#include <QStringList>

#include <vector>

namespace ims {

/// What became of a file of a kit on the server, by the last line that tells.
enum class KitOutcome {
    PutBack, ///< it was put into IN
    Left,    ///< it was left where it was
    Failed,  ///< moving it failed; it was left where it was
    Undone,  ///< it was put into IN and taken back
    Taken    ///< it could not be taken back: the service had it
};

struct KitLogFile
{
    QString name; ///< as the kit has it
    KitOutcome outcome = KitOutcome::Left;
    Message why;        ///< empty where the outcome says it all
    QString time;       ///< as the server wrote it, in its own language; a stranger's text
    bool saved = false; ///< a copy was made and compared
};

/// What a kit has written on the server.
struct KitLog
{
    static constexpr qint64 mostBytes = qint64(1) << 22;
    static constexpr size_t mostFiles = 10'000;

    QStringList kits;              ///< ids of the kits that wrote it (TakeToServerKit::id), each once
    std::vector<KitLogFile> files; ///< in the order in which they are first named
    bool ended = true; ///< the last run came to its end; where not, it was broken off or is still going on
    qint64 strangeLines = 0; ///< neither a kit's nor empty
    bool cut = false;        ///< it was longer than what is read
};

/// Reads a retest.log, whatever it holds: what a kit has not written is counted, nothing else. ASCII, or
/// UTF-16 with its mark, as Notepad may have saved it. `logs` in the order in which they were written. An
/// Error only where a file cannot be read.
Expected<KitLog> readKitLogs(const std::vector<ByteSourcePtr>& logs);

/// The word by which the command line and cases know an outcome.
QString outcomeId(KitOutcome outcome);

} // namespace ims
