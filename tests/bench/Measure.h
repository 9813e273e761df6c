#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ims::bench {

struct Cost
{
    double wall = 0; ///< seconds
    double cpu = 0;
    long peak = 0; ///< KiB
};

inline double seconds(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// The best of so many: a busy machine disturbs all that is compared.
inline Cost best(int rounds, const std::function<Cost()>& measure)
{
    Cost least = measure();
    for (int i = 1; i < rounds; ++i) {
        const Cost cost = measure();
        least.wall = std::min(least.wall, cost.wall);
        least.cpu = std::min(least.cpu, cost.cpu);
        least.peak = std::max(least.peak, cost.peak);
    }
    return least;
}

/// A process with its output thrown away. A shell's children are in its CPU time.
inline Cost timeProcess(const QList<QByteArray>& command)
{
    std::vector<char*> arguments;
    for (const QByteArray& argument : command)
        arguments.push_back(const_cast<char*>(argument.constData()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    rusage usage = {};
    int status = 0;
    const bool ran = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0 &&
                     wait4(child, &status, 0, &usage) == child && WIFEXITED(status) &&
                     WEXITSTATUS(status) == 0;
    const double wall = double(timer.nsecsElapsed()) / 1e9;
    posix_spawn_file_actions_destroy(&actions);
    if (!ran)
        std::printf("could not run %s\n", arguments[0]);
    return {wall, seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

inline Cost timeHere(const std::function<void()>& work)
{
    rusage before = {};
    rusage after = {};
    QElapsedTimer timer;
    timer.start();
    getrusage(RUSAGE_SELF, &before);
    work();
    getrusage(RUSAGE_SELF, &after);
    const auto cpu = [](const rusage& usage) { return seconds(usage.ru_utime) + seconds(usage.ru_stime); };
    return {double(timer.nsecsElapsed()) / 1e9, cpu(after) - cpu(before), after.ru_maxrss};
}

} // namespace ims::bench
