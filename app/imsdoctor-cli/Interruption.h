#pragma once

#include "core/base/StopToken.h"

#include <thread>

namespace ims::cli {

/// While it lives, Ctrl+C asks the work to stop, so that it can say how far it came; a second one ends the
/// program as usual.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    StopToken token() const { return m_source.get_token(); }

private:
    StopSource m_source;
    std::jthread m_watcher; ///< a signal's handler may not ask the source itself
};

} // namespace ims::cli
