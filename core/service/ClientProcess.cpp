#include "core/service/ClientProcess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace ims {

namespace {

using std::chrono::milliseconds;

constexpr int pollInterval = 20;  // ms: how soon a wish to stop is heard
constexpr int killPatience = 500; // ms: a killed process that waits for the kernel is left behind

void keep(QByteArray& kept, const QByteArray& more)
{
    kept += more.first(std::min(more.size(), qsizetype(ClientResult::mostOutput) - kept.size()));
}

void readAll(QProcess& process, ClientResult& result)
{
    keep(result.output, process.readAllStandardOutput());
    keep(result.errors, process.readAllStandardError());
}

void prepare(QProcess& process, const ClientCall& call)
{
    process.setProgram(call.program);
    process.setArguments(call.arguments);
    process.setWorkingDirectory(QDir::rootPath());
    QProcessEnvironment environment;
    for (auto it = call.environment.begin(); it != call.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::setsid(); });
#endif
}

void killAll(QProcess& process)
{
#ifdef Q_OS_UNIX
    ::kill(-static_cast<pid_t>(process.processId()),
           SIGKILL); // it leads its session, thus a group, see prepare()
#endif
    process.kill();
    process.waitForFinished(killPatience);
}

ClientResult::End waitForEnd(QProcess& process, milliseconds limit, const StopToken& stop,
                             ClientResult& result)
{
    QElapsedTimer clock;
    clock.start();
    while (!process.waitForFinished(pollInterval)) {
        readAll(process, result);
        if (process.state() == QProcess::NotRunning)
            break;
        if (stop.stop_requested())
            return ClientResult::End::Cancelled;
        if (clock.elapsed() >= limit.count())
            return ClientResult::End::TimedOut;
    }
    readAll(process, result);
    return process.exitStatus() == QProcess::NormalExit ? ClientResult::End::Finished
                                                        : ClientResult::End::Crashed;
}

} // namespace

ClientResult runClient(const ClientCall& call, milliseconds limit, const StopToken& stop)
{
    ClientResult result;
    if (stop.stop_requested()) {
        result.end = ClientResult::End::Cancelled;
        return result;
    }
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    prepare(process, call);
    process.start();
    if (!process.waitForStarted(static_cast<int>(limit.count()))) {
        result.why = process.errorString();
        return result;
    }
    process.write(call.input);
    process.closeWriteChannel();
    result.end = waitForEnd(process, limit, stop, result);
    if (process.state() != QProcess::NotRunning)
        killAll(process);
    if (result.end == ClientResult::End::Finished)
        result.exitCode = process.exitCode();
    result.taken = milliseconds(clock.elapsed());
    return result;
}

} // namespace ims
