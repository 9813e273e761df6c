#pragma once

#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <exception>
#include <memory>
#include <mutex>

namespace ims {

/// How far a job's work has come; units as the work reports them, total 0 = not known.
struct JobProgress
{
    qint64 done = 0;
    qint64 total = 0;
    Message what;
};

/// What background work is handed: ask `stop()` often, tell `progress()` how far it is.
class JobContext
{
public:
    StopToken stop() const { return m_state->source.get_token(); }
    Progress progress() const;

private:
    friend class Job;
    struct State
    {
        StopSource source;
        std::mutex mutex;
        JobProgress progress; // guarded by mutex
    };
    explicit JobContext(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    std::shared_ptr<State> m_state;
};

/// Background work of one widget. A new start supersedes the running work; cancel() and the destructor ask it
/// to stop and drop its result without waiting, so the window stays free whatever the work does. Lives in the
/// GUI thread; the work runs in threads of its own and must capture values only.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    bool isRunning() const { return m_state != nullptr; }

    /// Whether work of any job is under way, superseded and cancelled work included. What came of it may
    /// still be on its way to its widget for one round of the event loop.
    static bool isAnyAtWork() { return pool().activeThreadCount() > 0; }

    JobProgress progress() const;

    /// Runs `Expected<T> work(const JobContext&)`; `done(Expected<T>)` is called in this object's thread,
    /// never from within start(), and only if the work was neither cancelled nor superseded.
    template <class Work, class Done>
    void start(Work work, Done done);

    /// Ends the work as far as the window is concerned: at once.
    void cancel();

Q_SIGNALS:
    void started();
    void progressed();
    void stopped(); ///< done or cancelled; not after being superseded

private:
    /// Threads for the work of all jobs. Not Qt's global pool: large areas are painted with that one's
    /// threads and waited for (seen with Qt 6.4.2), so that work that waits for a share would hold the window
    /// up. Belongs to the application, which waits at its end for what is running.
    static QThreadPool& pool();

    void begin();
    void drop();
    void stop();
    static Error crashed(const char* what);

    std::shared_ptr<JobContext::State> m_state;
    QTimer
        m_poll; // progress is fetched, not sent: work that reports a million times costs the window nothing
};

template <class Work, class Done>
void Job::start(Work work, Done done)
{
    using Result = std::invoke_result_t<Work, const JobContext&>;
    begin();
    auto* watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, state = m_state, done = std::move(done)]() mutable {
                watcher->deleteLater();
                if (m_state != state || watcher->future().resultCount() == 0)
                    return;
                Result result = watcher->result();
                stop();
                done(std::move(result));
            });
    watcher->setFuture(
        QtConcurrent::run(&pool(), [work = std::move(work), context = JobContext(m_state)]() -> Result {
            try {
                return work(context);
            } catch (const std::exception& exception) {
                return tl::unexpected(crashed(exception.what()));
            } catch (...) {
                return tl::unexpected(crashed("unknown"));
            }
        }));
}

} // namespace ims
