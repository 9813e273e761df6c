#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"

#include <QList>

#include <optional>
#include <vector>

namespace ims {

/// A setting that Performance Optimizer changed.
struct PerfOptChange
{
    QString setting; ///< as the log names it: "# of information store buffers"
    std::optional<qint64> oldValue;
    qint64 newValue = 0;
    /// It is `Max Threads(Private+Public)` of the store: by that name (KB Q169686), or by the one of
    /// Performance Optimizer's own window, "maximum # of information store threads" (that they are one is
    /// inferred).
    bool isStoreThreads = false;
    bool isInferred = false;
    QString run; ///< the last line before it that has a date, as it stands there; empty where there is none
    ByteRange range;

    /// What it did, and for the store's threads what that means.
    Message meaning() const;
    QStringList kb() const;
};

struct PerfOptLog
{
    QString file;
    std::vector<PerfOptChange> changes; ///< in the log's order: the newest last, since runs are appended
    QList<Message> notes;

    /// The newest change of the store's threads; null where none was found.
    const PerfOptChange* storeThreads() const;
};

/// Whether a text begins like Performance Optimizer's log: its name, or a line that says what was set.
bool looksLikePerfOptLog(QByteArrayView beginning);

/// Reads perfopt.log, which Performance Optimizer (perfwiz) writes into Windows' folder System32: every
/// change that it makes, each run appended (KB Q169686).
///
/// The log is free text; what is sure of its form are lines such as "Set # of information store buffers from
/// 463 to 8078". Read are lines with an old and a new number ("from … to …", "old … new …", "… -> …"), and
/// any line that names `Max Threads(Private+Public)` with a number. What is not found may still be in it:
/// nothing is concluded from absence. Streams; lines beyond 1,000 characters are read up to there; keeps
/// mostPerfOptChanges. An Error where the source cannot be read.
Expected<PerfOptLog> readPerfOptLog(const ByteSourcePtr& source, const StopToken& stop = {});

constexpr size_t mostPerfOptChanges = 2'000; ///< the newest ones are kept

} // namespace ims
