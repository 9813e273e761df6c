#include "core/base/ParallelInOrder.h"

#include <gtest/gtest.h>

#include <atomic>

using namespace ims;

namespace {

AheadLimits limits(qsizetype threads, qsizetype results, qint64 weight)
{
    return {threads, results, weight, std::chrono::milliseconds(1)};
}

} // namespace

TEST(ParallelInOrder, TakesEveryResultOnceAndInOrderHoweverLongEachTakes)
{
    for (const qsizetype threads : {1, 2, 7}) {
        std::vector<qsizetype> taken;
        parallelInOrder(
            500, limits(threads, 8, 1 << 20),
            [](qsizetype i, const StopToken&) {
                for (qsizetype turn = 0; turn < (i * 7919) % 50; ++turn)
                    std::this_thread::yield();
                return i * i;
            },
            [&](qsizetype i, qsizetype result) {
                EXPECT_EQ(result, i * i);
                taken.push_back(i);
                return true;
            },
            [](qsizetype) { return 1; }, [] {});
        ASSERT_EQ(taken.size(), 500U);
        for (size_t i = 0; i < taken.size(); ++i)
            ASSERT_EQ(taken[i], static_cast<qsizetype>(i));
    }
}

TEST(ParallelInOrder, NothingToDoIsDone)
{
    bool called = false;
    parallelInOrder(
        0, limits(2, 8, 1), [](qsizetype, const StopToken&) { return 0; },
        [&](qsizetype, int) { return called = true; }, [](int) { return 0; }, [] {});
    EXPECT_FALSE(called);
}

TEST(ParallelInOrder, RunsAheadNoFurtherThanItsLimits)
{
    std::atomic<qsizetype> begun = 0;
    qsizetype most = 0;
    parallelInOrder(
        200, limits(4, 6, 1 << 20), [&](qsizetype i, const StopToken&) { return ++begun, i; },
        [&](qsizetype i, qsizetype) {
            most = std::max(most, begun.load() - i);
            return true;
        },
        [](qsizetype) { return 1; }, [] {});
    EXPECT_LE(most, 7); // six, and one begun when the result was handed over
}

TEST(ParallelInOrder, AResultThatWeighsMoreThanAllIsMadeAllTheSame)
{
    qsizetype taken = 0;
    qint64 held = 0;
    std::atomic<qsizetype> begun = 0;
    parallelInOrder(
        50, limits(3, 16, 10), [&](qsizetype i, const StopToken&) { return ++begun, i; },
        [&](qsizetype i, qsizetype) {
            held = std::max<qint64>(held, begun - i);
            ++taken;
            return true;
        },
        [](qsizetype) { return 1000; }, [] {});
    EXPECT_EQ(taken, 50);
    EXPECT_LE(held, 5); // one for each thread, one handed over, one begun since
}

TEST(ParallelInOrder, EndsEarlyAndAsksWhatRunsToStop)
{
    qsizetype taken = 0;
    std::atomic<bool> stopped = false;
    parallelInOrder(
        1000, limits(2, 8, 1 << 20),
        [&](qsizetype i, const StopToken& stop) {
            while (i == 5 && !stop.stop_requested())
                std::this_thread::yield(); // would run for ever
            stopped = stopped || stop.stop_requested();
            return i;
        },
        [&](qsizetype i, qsizetype) {
            ++taken;
            return i < 3;
        },
        [](qsizetype) { return 1; }, [] {});
    EXPECT_EQ(taken, 4);
}

TEST(ParallelInOrder, IsIdleWhileTheNextResultIsAwaited)
{
    std::atomic<bool> idled = false;
    parallelInOrder(
        1, limits(1, 8, 1),
        [&](qsizetype, const StopToken&) {
            while (!idled)
                std::this_thread::yield();
            return 0;
        },
        [](qsizetype, int) { return true; }, [](int) { return 0; }, [&] { idled = true; });
    EXPECT_TRUE(idled);
}
