#pragma once

#include "core/base/StopToken.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace ims {

/// What came of a call that may block for longer than anybody waits.
template <class Result>
struct CalledWithin
{
    std::optional<Result> result; ///< nothing where it is not back
    bool stopped = false;         ///< the wait was broken off
    std::chrono::milliseconds taken{0};
};

/// Runs `call` in a thread of its own and waits for it, at most `limit`. A call that is not back by then is
/// left behind, since Windows offers no way to end it: it must own all that it uses.
template <class Call>
auto callWithin(std::chrono::milliseconds limit, const StopToken& stop, Call call)
{
    using Result = decltype(call());
    using Clock = std::chrono::steady_clock;
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::optional<Result> result; // guarded by mutex
    };
    const auto shared = std::make_shared<Shared>();
    const auto begun = Clock::now();
    std::thread([shared, call = std::move(call)]() mutable {
        Result result = call();
        const std::lock_guard lock(shared->mutex);
        shared->result = std::move(result);
        shared->changed.notify_all();
    }).detach();
    CalledWithin<Result> called;
    std::unique_lock lock(shared->mutex);
    if (shared->changed.wait_for(lock, stop, limit, [&] { return shared->result.has_value(); }))
        called.result = std::move(shared->result);
    else
        called.stopped = stop.stop_requested();
    called.taken = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun);
    return called;
}

} // namespace ims
