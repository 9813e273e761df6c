#include "ui/common/Job.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <semaphore>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace ims;

namespace {

constexpr int patience = 5000; // milliseconds a test waits before it fails

Expected<int> untilStopped(const JobContext& context, std::atomic<bool>& ended)
{
    while (!context.stop().stop_requested())
        std::this_thread::yield();
    ended = true;
    return tl::unexpected(cancelledError(Message("wait")));
}

} // namespace

TEST(Job, DeliversItsResultInTheStartersThread)
{
    Job job;
    int result = 0;
    QThread* thread = nullptr;
    job.start([](const JobContext&) { return Expected<int>(42); },
              [&](const Expected<int>& value) {
                  result = value.value_or(-1);
                  thread = QThread::currentThread();
              });
    EXPECT_TRUE(job.isRunning());
    EXPECT_EQ(result, 0) << "delivered from within start()";
    ASSERT_TRUE(QTest::qWaitFor([&] { return result != 0; }, patience));
    EXPECT_EQ(result, 42);
    EXPECT_EQ(thread, QThread::currentThread());
    EXPECT_FALSE(job.isRunning());
}

TEST(Job, WorkThatWaitsLeavesTheThreadsThatPaintAlone)
{
    static std::atomic<int> running;
    static std::atomic<bool> ended;
    running = 0;
    std::vector<std::unique_ptr<Job>> jobs;
    const int many = QThread::idealThreadCount() + 2;
    for (int i = 0; i < many; ++i) {
        jobs.push_back(std::make_unique<Job>());
        jobs.back()->start(
            [](const JobContext& context) {
                ++running;
                return untilStopped(context, ended);
            },
            [](const Expected<int>&) {});
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return running == many; }, patience));
    EXPECT_EQ(QThreadPool::globalInstance()->activeThreadCount(), 0) << "Qt paints large areas with these";
}

TEST(Job, CancelFreesTheWindowAtOnceAndStopsTheWork)
{
    static std::atomic<bool> ended;
    ended = false;
    Job job;
    bool delivered = false;
    QSignalSpy stopped(&job, &Job::stopped);
    job.start([](const JobContext& context) { return untilStopped(context, ended); },
              [&](const Expected<int>&) { delivered = true; });
    QElapsedTimer clock;
    clock.start();
    job.cancel();
    EXPECT_LT(clock.elapsed(), 200);
    EXPECT_FALSE(job.isRunning());
    EXPECT_EQ(stopped.count(), 1);
    ASSERT_TRUE(QTest::qWaitFor([] { return ended.load(); }, patience));
    QTest::qWait(20);
    EXPECT_FALSE(delivered);
}

TEST(Job, ANewStartSupersedesTheRunningWork)
{
    static std::atomic<bool> ended;
    ended = false;
    Job job;
    QList<int> results;
    job.start([](const JobContext& context) { return untilStopped(context, ended); },
              [&](const Expected<int>&) { results.append(1); });
    job.start([](const JobContext&) { return Expected<int>(2); },
              [&](const Expected<int>& value) { results.append(value.value_or(-1)); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !results.isEmpty() && ended; }, patience));
    QTest::qWait(20);
    EXPECT_EQ(results, QList<int>{2});
}

TEST(Job, OwnersEndStopsTheWorkWithoutWaitingForIt)
{
    static std::atomic<bool> ended;
    static std::binary_semaphore release(0);
    ended = false;
    bool delivered = false;
    auto job = std::make_unique<Job>();
    job->start(
        [](const JobContext& context) -> Expected<int> {
            release.acquire(); // work that does not look at its token for a while
            return untilStopped(context, ended);
        },
        [&](const Expected<int>&) { delivered = true; });
    job.reset();
    release.release();
    ASSERT_TRUE(QTest::qWaitFor([] { return ended.load(); }, patience));
    QTest::qWait(20);
    EXPECT_FALSE(delivered);
}

TEST(Job, ProgressReachesTheWindow)
{
    static std::binary_semaphore release(0);
    Job job;
    bool done = false;
    job.start(
        [](const JobContext& context) -> Expected<int> {
            report(context.progress(), 3, 10, Message("reading"));
            release.acquire();
            return 1;
        },
        [&](const Expected<int>&) { done = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return job.progress().done == 3; }, patience));
    EXPECT_EQ(job.progress().total, 10);
    EXPECT_EQ(job.progress().what.english(), QStringLiteral("reading"));
    release.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, patience));
}

TEST(Job, AnExceptionIsAnErrorNotACancel)
{
    Job job;
    std::optional<Error> error;
    job.start([](const JobContext&) -> Expected<int> { throw std::runtime_error("broken"); },
              [&](const Expected<int>& value) { error = value.error(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return error.has_value(); }, patience));
    EXPECT_FALSE(isCancelled(*error));
    EXPECT_TRUE(error->english().contains(QStringLiteral("broken")));
}

TEST(Job, CanBeStartedAnewFromItsResult)
{
    Job job;
    int result = 0;
    job.start([](const JobContext&) { return Expected<int>(1); },
              [&](const Expected<int>&) {
                  job.start([](const JobContext&) { return Expected<int>(2); },
                            [&](const Expected<int>& value) { result = value.value_or(-1); });
              });
    ASSERT_TRUE(QTest::qWaitFor([&] { return result == 2; }, patience));
}
