#pragma once

#include "core/base/StopToken.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace ims {

/// Calls `body(i)` for every i in [0, count), spread over the machine's cores; returns when all are done.
/// Order of calls is not defined; `body` must not throw and must be safe to run side by side. Once the stop
/// token asks to stop no further call is begun, and the result is false.
template <class Body>
bool parallelFor(qsizetype count, const StopToken& stop, Body&& body)
{
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        while (!stop.stop_requested()) {
            const qsizetype index = next.fetch_add(1, std::memory_order_relaxed);
            if (index >= count)
                return;
            body(index);
        }
    };
    const qsizetype cores = std::max<qsizetype>(1, static_cast<qsizetype>(std::thread::hardware_concurrency()));
    {
        std::vector<std::jthread> helpers;
        try {
            for (qsizetype i = 1; i < std::min(cores, count); ++i)
                helpers.emplace_back(work);
        } catch (const std::system_error&) {
            // No more threads to be had: those there are do it all.
        }
        work();
    }
    return next.load() >= count;
}

} // namespace ims
