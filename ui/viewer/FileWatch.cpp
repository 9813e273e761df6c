#include "ui/viewer/FileWatch.h"

#include <QWidget>

namespace fs = std::filesystem;

namespace ims {

namespace {

constexpr int usualInterval = 2000; // ms

} // namespace

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(usualInterval);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch(const Path& file)
{
    m_job.cancel();
    m_file = file;
    m_last.reset();
    m_timer.stop();
    if (file.empty())
        return;
    m_timer.start();
    look();
}

FileWatch::State FileWatch::stateOf(const Path& file)
{
    std::error_code code;
    const fs::directory_entry entry(file, code);
    State state;
    state.there = !code && entry.is_regular_file(code);
    if (!state.there)
        return {};
    state.size = static_cast<qint64>(entry.file_size(code));
    state.written = entry.last_write_time(code);
    return state;
}

void FileWatch::look()
{
    const auto* shownBy = qobject_cast<QWidget*>(parent());
    if (m_job.isRunning() || (shownBy && !shownBy->isVisible()))
        return; // no answer yet; or out of sight: many tabs would wait for a share that gives none
    m_job.start([file = m_file](const JobContext&) { return Expected<State>(stateOf(file)); },
                [this](const Expected<State>& now) {
                    if (now)
                        take(*now);
                });
}

void FileWatch::take(const State& now)
{
    const std::optional<State> last = std::exchange(m_last, now);
    if (!last || *last == now)
        return;
    if (!now.there)
        Q_EMIT changed(Change::Gone);
    else if (!last->there)
        Q_EMIT changed(Change::Back);
    else if (now.size > last->size)
        Q_EMIT changed(Change::Grew);
    else
        Q_EMIT changed(now.size < last->size ? Change::Shrank : Change::Changed);
}

} // namespace ims
