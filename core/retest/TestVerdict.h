#pragma once

#include "core/retest/RetestWatch.h"

namespace ims {

/// What a person said became of a message.
enum class SaidOutcome { Nothing, Arrived, FailedAgain };

/// What is known of the files that were put back.
struct TestFacts
{
    std::vector<WatchedVerdict> verdicts;
    std::vector<SaidOutcome> said; ///< one for each of the verdicts
    bool stopEvent = false;        ///< 4116, 4102, 4182 or 3039 came since
    bool freshLog = false;         ///< a log was read that goes on beyond the moment of putting back
    bool waitedEnough = false;     ///< a fair time has gone by since the last of them left IN
};

/// What a test has come to, and why. Good only on proof: a person who got the message, or a log that goes on
/// and names no new failure.
struct TestVerdict
{
    RetestOutcome outcome = RetestOutcome::Waiting;
    Message why;
};

TestVerdict judgeTest(const TestFacts& facts);

} // namespace ims
