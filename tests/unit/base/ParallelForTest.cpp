#include "core/base/ParallelFor.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace ims;

TEST(ParallelForTest, callsEachIndexOnce)
{
    std::vector<int> calls(1000, 0);
    EXPECT_TRUE(parallelFor(1000, {}, [&](qsizetype i) { ++calls[static_cast<size_t>(i)]; }));
    EXPECT_EQ(std::accumulate(calls.begin(), calls.end(), 0), 1000);
    EXPECT_EQ(*std::max_element(calls.begin(), calls.end()), 1);
}

TEST(ParallelForTest, nothingToDo)
{
    EXPECT_TRUE(parallelFor(0, {}, [](qsizetype) { FAIL(); }));
}

TEST(ParallelForTest, beginsNoCallAfterAStop)
{
    StopSource stop;
    std::atomic<int> calls = 0;
    const bool whole = parallelFor(100000, stop.get_token(), [&](qsizetype) {
        ++calls;
        stop.request_stop();
    });
    EXPECT_FALSE(whole);
    EXPECT_LE(calls.load(), static_cast<int>(std::max(1u, std::thread::hardware_concurrency())));
}
