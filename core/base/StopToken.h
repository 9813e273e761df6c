#pragma once

#include <stop_token>

namespace ims {

/// Asked by long work, at least every few milliseconds, whether it should end; a default-made token never asks
/// to stop. Work that was stopped ends with `cancelledError`.
using StopToken = std::stop_token;
using StopSource = std::stop_source;

} // namespace ims
