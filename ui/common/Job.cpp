#include "ui/common/Job.h"

#include <QCoreApplication>
#include <QThread>

namespace ims {

namespace {

constexpr int pollMilliseconds = 50;
constexpr int spareThreads = 8; ///< for work that waits, such as for a share that gives no answer

} // namespace

Progress JobContext::progress() const
{
    return [state = m_state](qint64 done, qint64 total, const Message& what) {
        const std::lock_guard lock(state->mutex);
        state->progress = {done, total, what};
    };
}

Job::Job(QObject* parent)
    : QObject(parent)
{
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &Job::progressed);
}

Job::~Job()
{
    drop();
}

JobProgress Job::progress() const
{
    if (!m_state)
        return {};
    const std::lock_guard lock(m_state->mutex);
    return m_state->progress;
}

void Job::cancel()
{
    if (!m_state)
        return;
    drop();
    stop();
}

QThreadPool& Job::pool()
{
    static const QString name = QStringLiteral("imsdoctor-jobs");
    auto* pool = qApp->findChild<QThreadPool*>(name, Qt::FindDirectChildrenOnly);
    if (!pool) {
        pool = new QThreadPool(qApp);
        pool->setObjectName(name);
        pool->setMaxThreadCount(QThread::idealThreadCount() + spareThreads);
    }
    return *pool;
}

void Job::begin()
{
    drop();
    m_state = std::make_shared<JobContext::State>();
    m_poll.start();
    Q_EMIT started();
}

void Job::drop()
{
    if (m_state)
        m_state->source.request_stop();
}

void Job::stop()
{
    m_state.reset();
    m_poll.stop();
    Q_EMIT stopped();
}

Error Job::crashed(const char* what)
{
    return {
        Message(QT_TRANSLATE_NOOP("ims", "finish the work")),
        {},
        Message(QT_TRANSLATE_NOOP("ims", "the program met an unexpected problem (%1)"),
                {QString::fromUtf8(what)}),
        Message(QT_TRANSLATE_NOOP("ims", "Try again; if it stays, report it with the file that causes it."))};
}

} // namespace ims
