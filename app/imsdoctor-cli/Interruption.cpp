#include "app/imsdoctor-cli/Interruption.h"

#include <atomic>
#include <chrono>
#include <csignal>

namespace ims::cli {

namespace {

constexpr std::chrono::milliseconds pollInterval{50};

std::atomic<bool> interrupted = false; // the only thing that a signal's handler may touch
static_assert(std::atomic<bool>::is_always_lock_free);

void note(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    interrupted = false;
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
    m_watcher = std::jthread([source = m_source](const std::stop_token& over) mutable {
        while (!over.stop_requested() && !interrupted)
            std::this_thread::sleep_for(pollInterval);
        if (interrupted)
            source.request_stop();
    });
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace ims::cli
