#pragma once

#include "core/base/StopToken.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace ims {

/// How far parallelInOrder() runs ahead of what was taken, and how many threads it uses.
struct AheadLimits
{
    qsizetype threads = std::max<qsizetype>(1, static_cast<qsizetype>(std::thread::hardware_concurrency()));
    qsizetype results = 64;           ///< made or being made, not taken yet
    qint64 weight = qint64(32) << 20; ///< of the results that wait: beyond it only the next one is made
    std::chrono::milliseconds patience{100}; ///< waiting this long for the next result, `idle` is called
};

/// Calls `make(i)` for every i in [0, count), spread over threads, and `take(i, result)` for each result on
/// the calling thread, in order of i; ends early when `take` gives false. `weigh(result)` says how much
/// memory a result holds. `idle()` is called on the calling thread while it waits. `make` must not throw,
/// must be safe to run side by side, and should soon end once its stop token asks it to.
template <class Make, class Take, class Weigh, class Idle>
void parallelInOrder(qsizetype count, const AheadLimits& limits, Make&& make, Take&& take, Weigh&& weigh,
                     Idle&& idle)
{
    using Result = decltype(make(qsizetype(0), StopToken()));
    std::mutex mutex;
    std::condition_variable ready;
    std::condition_variable room;
    std::vector<std::optional<Result>> waiting(static_cast<size_t>(std::min(limits.results, count)));
    qsizetype begun = 0;
    qsizetype taken = 0;
    qint64 weight = 0;
    StopSource stop;

    const auto slot = [&](qsizetype i) -> std::optional<Result>& {
        return waiting[static_cast<size_t>(i) % waiting.size()];
    };
    const auto mayBegin = [&] {
        return begun >= count || stop.stop_requested() || begun == taken ||
               (begun < taken + static_cast<qsizetype>(waiting.size()) && weight < limits.weight);
    };
    const auto work = [&] {
        std::unique_lock lock(mutex);
        while (true) {
            room.wait(lock, mayBegin);
            if (begun >= count || stop.stop_requested())
                return;
            const qsizetype index = begun++;
            lock.unlock();
            Result result = make(index, stop.get_token());
            lock.lock();
            weight += weigh(result);
            slot(index) = std::move(result);
            if (index == taken)
                ready.notify_one();
        }
    };

    std::vector<std::jthread> helpers;
    try {
        for (qsizetype i = 0; i < std::min(limits.threads, count); ++i)
            helpers.emplace_back(work);
    } catch (const std::system_error&) {
        // No more threads to be had: those there are do it all.
    }
    bool wanted = true;
    for (qsizetype i = 0; i < count && wanted; ++i) {
        std::optional<Result> result;
        if (helpers.empty()) {
            result = make(i, StopToken());
        } else {
            std::unique_lock lock(mutex);
            while (!ready.wait_for(lock, limits.patience, [&] { return slot(i).has_value(); })) {
                lock.unlock();
                idle();
                lock.lock();
            }
            result = std::exchange(slot(i), std::nullopt);
            weight -= weigh(*result);
            ++taken;
            room.notify_all();
        }
        wanted = take(i, std::move(*result));
    }
    const std::lock_guard lock(mutex);
    stop.request_stop();
    room.notify_all();
}

} // namespace ims
