#pragma once

#include "core/base/Message.h"

#include <functional>

namespace ims {

/// How far long work has come. Called from the worker's thread, at most every few milliseconds.
/// `done` and `total` share a unit of the caller's choice (bytes, files); total 0 = not known.
using Progress = std::function<void(qint64 done, qint64 total, const Message& what)>;

inline void report(const Progress& progress, qint64 done, qint64 total, const Message& what)
{
    if (progress)
        progress(done, total, what);
}

} // namespace ims
