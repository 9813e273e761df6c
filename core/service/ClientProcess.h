#pragma once

#include "core/base/StopToken.h"

#include <QMap>
#include <QStringList>

#include <chrono>

namespace ims {

/// A program of the system that is run to the end. No shell is between: each argument arrives as it is.
struct ClientCall
{
    QString program; ///< an absolute path
    QStringList arguments;
    QMap<QString, QString> environment; ///< all that it sees
    QByteArray input;                   ///< its standard input, then the end
};

struct ClientResult
{
    enum class End { Finished, NotStarted, Crashed, TimedOut, Cancelled };

    /// More of either stream is thrown away.
    static constexpr qint64 mostOutput = 64 * 1024; // bytes

    End end = End::NotStarted;
    int exitCode = -1; ///< of End::Finished
    QByteArray output;
    QByteArray errors;
    QString why; ///< of End::NotStarted, as the system says it
    std::chrono::milliseconds taken{0};
};

/// Runs a client and waits, at most `limit`; then it is killed, with what it began (on Windows without). It
/// has no terminal, so that it can ask nobody for a password. Nothing is run where `stop` asks to stop
/// already. Blocks; for a worker thread.
ClientResult runClient(const ClientCall& call, std::chrono::milliseconds limit, const StopToken& stop = {});

} // namespace ims
