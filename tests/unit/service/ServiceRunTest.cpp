#include "core/service/ServiceRun.h"

#include "tests/support/ScriptedService.h"
#include "tests/support/SplitMix64.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace ims::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Le;
using testing::SizeIs;

namespace {

class ServiceRunTest : public testing::Test
{
protected:
    ServicePhase run(ServiceVerb verb) { return runService(whole(), verb); }

    ServiceRun whole()
    {
        return {control, target, limits, clock, source.get_token(), [this](const ServiceProgress& now) {
                    progress.push_back(now);
                }};
    }

    std::vector<std::chrono::milliseconds> waited() const { return clock.waits; }

    std::string why(const ServicePhase& phase) const
    {
        return phase.error ? phase.error->english().toStdString() : std::string();
    }

    StopSource source;
    ScriptedClock clock;
    ScriptedService control{clock, source};
    ServiceTarget target{u"exch01"_s, 0, internetMailService()};
    ServiceLimits limits;
    std::vector<ServiceProgress> progress;
};

} // namespace

TEST_F(ServiceRunTest, AQueryIsOneCallAndChangesNothing)
{
    control.query(state(ServiceState::Paused));
    const ServicePhase phase = run(ServiceVerb::Query);
    EXPECT_EQ(phase.verb, ServiceVerb::Query);
    EXPECT_EQ(phase.status.state, ServiceState::Paused);
    EXPECT_EQ(phase.before.state, ServiceState::Paused);
    EXPECT_FALSE(phase.asked);
    EXPECT_FALSE(phase.error.has_value());
    EXPECT_EQ(phase.queries, 1);
    EXPECT_EQ(phase.command, (QStringList{u"fake"_s, u"query"_s}));
    EXPECT_EQ(control.verbs(), "query");
}

TEST_F(ServiceRunTest, AServiceThatIsThereAlreadyIsLeftAlone)
{
    control.query(state(ServiceState::Stopped));
    const ServicePhase stop = run(ServiceVerb::Stop);
    EXPECT_FALSE(stop.asked);
    EXPECT_FALSE(stop.error.has_value());
    EXPECT_EQ(stop.status.state, ServiceState::Stopped);
    control.query(state(ServiceState::Running));
    const ServicePhase start = run(ServiceVerb::Start);
    EXPECT_FALSE(start.asked);
    EXPECT_FALSE(start.error.has_value());
    EXPECT_EQ(control.verbs(), "query query");
}

TEST_F(ServiceRunTest, AStoppedServiceThatDiedEarlierIsStoppedAllTheSame)
{
    ServiceReply died = state(ServiceState::Stopped);
    died.status.exitCode = 1067;
    control.query(died);
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_FALSE(phase.error.has_value());
    EXPECT_EQ(control.verbs(), "query");
}

TEST_F(ServiceRunTest, AskedAndArrived)
{
    ServiceReply done = state(ServiceState::Unknown);
    done.output = u"stopping"_s;
    done.exitCode = 0;
    control.query(state(ServiceState::Running)).stop(done).query(state(ServiceState::Stopped));
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_TRUE(phase.asked);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_EQ(phase.before.state, ServiceState::Running);
    EXPECT_EQ(phase.status.state, ServiceState::Stopped);
    EXPECT_EQ(phase.code, 0);
    EXPECT_EQ(phase.exitCode, 0);
    EXPECT_EQ(phase.queries, 2);
    EXPECT_THAT(phase.output.toStdString(), HasSubstr("stopping"));
    EXPECT_EQ(phase.command, (QStringList{u"fake"_s, u"stop"_s}));
    EXPECT_EQ(control.verbs(), "query stop query");
}

TEST_F(ServiceRunTest, PendingIsFollowedUntilItArrives)
{
    control.query(state(ServiceState::Stopped))
        .start(state(ServiceState::StartPending, 1, 20'000))
        .query(state(ServiceState::StartPending, 2, 20'000))
        .query(state(ServiceState::StartPending, 2, 500'000))
        .query(state(ServiceState::StartPending, 3, 1'000))
        .query(state(ServiceState::Running));
    const ServicePhase phase = run(ServiceVerb::Start);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_EQ(phase.status.state, ServiceState::Running);
    EXPECT_EQ(control.verbs(), "query start query query query query");
    ASSERT_THAT(waited(), SizeIs(testing::Ge(3U)));
    const auto all = waited();
    EXPECT_THAT(std::vector(all.end() - 3, all.end()), ElementsAre(2s, 10s, 1s));
    EXPECT_EQ(phase.taken, clock.now());
}

TEST_F(ServiceRunTest, ProgressTellsStateAndWhenItMovedLast)
{
    control.query(state(ServiceState::Stopped), 1s)
        .start(state(ServiceState::StartPending, 1), 2s)
        .query(state(ServiceState::StartPending, 2))
        .query(state(ServiceState::StartPending, 2))
        .query(state(ServiceState::StartPending, 2))
        .query(state(ServiceState::StartPending, 3))
        .query(state(ServiceState::Running));
    run(ServiceVerb::Start);
    ASSERT_THAT(progress, SizeIs(testing::Ge(5U)));
    std::vector<std::chrono::milliseconds> moved;
    std::chrono::milliseconds last{0};
    for (const ServiceProgress& now : progress) {
        EXPECT_EQ(now.verb, ServiceVerb::Start);
        EXPECT_FALSE(now.unanswered);
        EXPECT_GE(now.elapsed, last);
        EXPECT_LE(now.sinceMoved, now.elapsed);
        last = now.elapsed;
        if (now.status.state == ServiceState::StartPending)
            moved.push_back(now.sinceMoved);
    }
    EXPECT_THAT(moved, testing::IsSupersetOf({0ms, 1000ms, 2000ms}));
    EXPECT_EQ(moved.back(), 0ms) << "check point 3 has just come";
    EXPECT_EQ(std::count(moved.begin(), moved.end(), 2000ms), 1);
}

TEST_F(ServiceRunTest, AStartWaitsForAStopThatIsUnderWay)
{
    control.query(state(ServiceState::StopPending, 1))
        .query(state(ServiceState::StopPending, 2))
        .query(state(ServiceState::Stopped))
        .start(state(ServiceState::Unknown))
        .query(state(ServiceState::Running));
    const ServicePhase phase = run(ServiceVerb::Start);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_TRUE(phase.asked);
    EXPECT_EQ(phase.before.state, ServiceState::StopPending);
    EXPECT_EQ(control.verbs(), "query query query start query");
}

TEST_F(ServiceRunTest, AStopOfAServiceThatIsStillStartingIsAskedForAtOnce)
{
    // It may hang there for good; whether it takes the request is the service's to say.
    control.query(state(ServiceState::StartPending, 1))
        .stop(state(ServiceState::StopPending))
        .query(state(ServiceState::Stopped));
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    control.query(state(ServiceState::StartPending, 1)).stop(failure(1061));
    const ServicePhase refused = run(ServiceVerb::Stop);
    ASSERT_TRUE(refused.error.has_value());
    EXPECT_EQ(refused.code, 1061);
    EXPECT_EQ(refused.status.state, ServiceState::StartPending);
    EXPECT_EQ(control.verbs(), "query stop query query stop");
}

TEST_F(ServiceRunTest, AStopOfAServiceThatDiesWhileItStartsHasArrived)
{
    ServiceReply died = state(ServiceState::Stopped);
    died.status.exitCode = 1067;
    control.query(state(ServiceState::StartPending, 1)).stop(failure(1062)).query(died);
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_EQ(phase.code, 0);
}

TEST_F(ServiceRunTest, AStartThatIsUnderWayIsFollowedWithoutASecondOne)
{
    control.query(state(ServiceState::StartPending, 1))
        .query(state(ServiceState::StartPending, 2))
        .query(state(ServiceState::Running));
    const ServicePhase phase = run(ServiceVerb::Start);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_FALSE(phase.asked);
    EXPECT_EQ(control.verbs(), "query query query");
}

TEST_F(ServiceRunTest, AServiceThatDiesOnStartIsToldWithItsNumber)
{
    ServiceReply died = state(ServiceState::Stopped);
    died.status.exitCode = 1067;
    control.query(state(ServiceState::Stopped))
        .start(state(ServiceState::StartPending, 1))
        .query(state(ServiceState::StartPending, 1))
        .query(died);
    const ServicePhase phase = run(ServiceVerb::Start);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_TRUE(phase.asked);
    EXPECT_EQ(phase.status.state, ServiceState::Stopped);
    EXPECT_EQ(phase.code, 1067);
    EXPECT_THAT(why(phase), HasSubstr("1067"));
    EXPECT_EQ(control.verbs(), "query start query query") << "nothing is asked once it died";
}

TEST_F(ServiceRunTest, AServiceThatDiesOfAnErrorOfItsOwnIsToldWithIt)
{
    ServiceReply died = state(ServiceState::Stopped);
    died.status.exitCode = 1066;
    died.status.serviceCode = 4037;
    control.query(state(ServiceState::Stopped)).start(state(ServiceState::Unknown));
    control.thenAlways(died);
    const ServicePhase phase = run(ServiceVerb::Start);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_EQ(phase.failedAt, FailedAt::Arrival);
    EXPECT_EQ(phase.code, 1066);
    EXPECT_THAT(why(phase), HasSubstr("4037"));
}

TEST_F(ServiceRunTest, AServiceThatDiesWithoutANumberIsNotTakenForStarted)
{
    // What `net rpc service` gives: no exit code at all.
    control.query(state(ServiceState::Stopped))
        .start(state(ServiceState::Unknown))
        .query(state(ServiceState::StartPending))
        .query(state(ServiceState::Stopped));
    const ServicePhase phase = run(ServiceVerb::Start);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_EQ(phase.status.state, ServiceState::Stopped);
    EXPECT_FALSE(why(phase).empty());
}

TEST_F(ServiceRunTest, ARequestWithoutAnAnswerMayHaveBeenDone)
{
    control.query(state(ServiceState::Running))
        .stop(failure(ServiceReply::noAnswer))
        .query(state(ServiceState::StopPending))
        .query(state(ServiceState::Stopped));
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_TRUE(phase.asked);
    EXPECT_EQ(phase.status.state, ServiceState::Stopped);
    EXPECT_EQ(control.count(ServiceVerb::Stop), 1);
}

TEST_F(ServiceRunTest, ARequestWithoutAnAnswerThatWasNotDoneFailsWithoutASecondOne)
{
    control.query(state(ServiceState::Running)).stop(failure(ServiceReply::noAnswer));
    control.thenAlways(state(ServiceState::Running));
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_TRUE(phase.asked);
    EXPECT_EQ(phase.status.state, ServiceState::Running);
    EXPECT_EQ(control.count(ServiceVerb::Stop), 1);
    EXPECT_LE(clock.now(), limits.whole + 3s);
}

TEST_F(ServiceRunTest, AStartThatWindowsGaveUpOnMayStillArrive)
{
    control.query(state(ServiceState::Stopped))
        .start(failure(1053))
        .query(state(ServiceState::StartPending))
        .query(state(ServiceState::Running));
    const ServicePhase phase = run(ServiceVerb::Start);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_EQ(phase.status.state, ServiceState::Running);
}

TEST_F(ServiceRunTest, AStartThatWindowsGaveUpOnAndThatStaysStoppedIsThatError)
{
    control.query(state(ServiceState::Stopped)).start(failure(1053));
    control.thenAlways(state(ServiceState::Stopped));
    const ServicePhase phase = run(ServiceVerb::Start);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_EQ(phase.code, 1053);
    EXPECT_THAT(why(phase), HasSubstr("1053"));
    EXPECT_EQ(control.count(ServiceVerb::Start), 1);
}

TEST_F(ServiceRunTest, SomebodyElseWasFaster)
{
    control.query(state(ServiceState::Stopped)).start(failure(1056)).query(state(ServiceState::Running));
    const ServicePhase start = run(ServiceVerb::Start);
    EXPECT_FALSE(start.error.has_value()) << why(start);
    EXPECT_EQ(start.status.state, ServiceState::Running);
    control.query(state(ServiceState::Running)).stop(failure(1062)).query(state(ServiceState::Stopped));
    const ServicePhase stop = run(ServiceVerb::Stop);
    EXPECT_FALSE(stop.error.has_value()) << why(stop);
    EXPECT_EQ(stop.status.state, ServiceState::Stopped);
}

TEST_F(ServiceRunTest, ARefusedRequestIsToldWithItsNumber)
{
    for (const int code : {5, 1051, 1055, 1058, 1061, 1068, 1069, 2140, 9999}) {
        ScriptedService refusing{clock, source};
        refusing.query(state(ServiceState::Running)).stop(failure(code));
        refusing.thenAlways(state(ServiceState::Running));
        const ServicePhase phase = runService({refusing, target, limits, clock, {}, {}}, ServiceVerb::Stop);
        ASSERT_TRUE(phase.error.has_value()) << code;
        EXPECT_TRUE(phase.asked);
        EXPECT_EQ(phase.code, code);
        EXPECT_THAT(why(phase), HasSubstr(std::to_string(code)));
        EXPECT_EQ(phase.status.state, ServiceState::Running) << code;
        EXPECT_EQ(refusing.count(ServiceVerb::Stop), 1) << code;
    }
}

TEST_F(ServiceRunTest, AQueryThatFailsEndsBeforeAnythingIsAsked)
{
    for (const int code : {5, 1722, 64, 1753, ServiceReply::unexplained, ServiceReply::clientFailed,
                           ServiceReply::noCommonLogin}) {
        ScriptedService failing{clock, source};
        failing.query(failure(code));
        failing.thenAlways(failure(code));
        const ServicePhase phase = runService({failing, target, limits, clock, {}, {}}, ServiceVerb::Stop);
        ASSERT_TRUE(phase.error.has_value()) << code;
        EXPECT_FALSE(phase.asked) << code;
        EXPECT_EQ(phase.code, code);
        EXPECT_EQ(failing.count(ServiceVerb::Stop), 0) << code;
    }
}

TEST_F(ServiceRunTest, ADeadHostIsAskedOnceAndNothingIsSent)
{
    control.query(failure(ServiceReply::noAnswer), 30s);
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_FALSE(phase.asked);
    EXPECT_EQ(phase.code, ServiceReply::noAnswer);
    EXPECT_EQ(phase.status.state, ServiceState::Unknown);
    EXPECT_EQ(control.verbs(), "query");
}

TEST_F(ServiceRunTest, AfterARefusedLoginNothingIsTriedAgain)
{
    for (const int code : {1326, 1327, 1328, 1329, 1330, 1331, 1907, 1909, 1793, 1385, 86}) {
        ASSERT_TRUE(isLoginRefused(code)) << code;
        ScriptedService refusing{clock, source};
        refusing.query(failure(code));
        const ServicePhase first = runService({refusing, target, limits, clock, {}, {}}, ServiceVerb::Stop);
        EXPECT_TRUE(first.error.has_value());
        EXPECT_EQ(first.code, code);
        EXPECT_FALSE(first.asked);
        EXPECT_EQ(refusing.verbs(), "query") << code;
        ScriptedService later{clock, source};
        later.query(state(ServiceState::Running)).stop(failure(code));
        const ServicePhase second = runService({later, target, limits, clock, {}, {}}, ServiceVerb::Stop);
        EXPECT_TRUE(second.error.has_value());
        EXPECT_EQ(second.code, code);
        EXPECT_EQ(later.verbs(), "query stop") << code;
        ScriptedService following{clock, source};
        following.query(state(ServiceState::Running))
            .stop(state(ServiceState::StopPending))
            .query(failure(code));
        const ServicePhase third = runService({following, target, limits, clock, {}, {}}, ServiceVerb::Stop);
        EXPECT_TRUE(third.error.has_value());
        EXPECT_EQ(third.code, code);
        EXPECT_TRUE(third.asked);
        EXPECT_EQ(following.verbs(), "query stop query") << code;
    }
}

TEST_F(ServiceRunTest, ALostAnswerOnTheWayIsAskedForAgain)
{
    control.query(state(ServiceState::Running))
        .stop(state(ServiceState::StopPending, 1))
        .query(failure(ServiceReply::noAnswer), 30s)
        .query(state(ServiceState::Stopped));
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_EQ(phase.code, 0);
    EXPECT_EQ(phase.status.state, ServiceState::Stopped);
    ASSERT_FALSE(progress.empty());
    EXPECT_EQ(std::count_if(progress.begin(), progress.end(),
                            [](const ServiceProgress& now) { return now.unanswered; }),
              1);
}

TEST_F(ServiceRunTest, AHostThatFallsSilentEndsWithinTheTime)
{
    control.query(state(ServiceState::Running)).stop(state(ServiceState::StopPending, 1));
    control.thenAlways(failure(ServiceReply::noAnswer), 30s);
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_TRUE(phase.asked);
    EXPECT_EQ(phase.code, ServiceReply::noAnswer);
    EXPECT_EQ(phase.status.state, ServiceState::StopPending) << "as last seen";
    EXPECT_LE(clock.now(), limits.whole + 3s);
    EXPECT_GE(control.count(ServiceVerb::Query), 4) << "asked three times at least after the stop";
}

TEST_F(ServiceRunTest, PendingForEverEndsWithTheOwnDeadline)
{
    limits.whole = 60s;
    control.query(state(ServiceState::Running)).stop(state(ServiceState::StopPending, 1, 3'000));
    control.thenAlways(state(ServiceState::StopPending, 1, 3'000), 1s);
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_TRUE(phase.asked);
    EXPECT_EQ(phase.status.state, ServiceState::StopPending);
    EXPECT_GE(clock.now(), 55s) << "it is given the time it has";
    EXPECT_LE(clock.now(), 60s + 3s);
    for (const ScriptedService::Call& call : control.calls)
        EXPECT_LE(call.at + call.limit, 60s + 3s) << "a call may not outlive the deadline";
    EXPECT_THAT(why(phase), HasSubstr("60"));
}

TEST_F(ServiceRunTest, NoCallIsGivenMoreThanItsLimit)
{
    limits = {100s, 7s};
    control.query(state(ServiceState::Running)).stop(state(ServiceState::StopPending, 1));
    control.thenAlways(state(ServiceState::StopPending, 1), 6s);
    run(ServiceVerb::Stop);
    for (const ScriptedService::Call& call : control.calls) {
        EXPECT_LE(call.limit, 7s);
        EXPECT_GT(call.limit, 0s);
    }
}

TEST_F(ServiceRunTest, AfterTheDeadlineNothingIsSent)
{
    limits = {30s, 30s};
    control.query(state(ServiceState::Running), 30s);
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_FALSE(phase.asked);
    EXPECT_EQ(phase.status.state, ServiceState::Running);
    EXPECT_EQ(control.verbs(), "query");
}

TEST_F(ServiceRunTest, AStopThatNeverEndsKeepsAStartFromBeingSent)
{
    limits.whole = 20s;
    control.query(state(ServiceState::StopPending, 1));
    control.thenAlways(state(ServiceState::StopPending, 1));
    const ServicePhase phase = run(ServiceVerb::Start);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_FALSE(phase.asked);
    EXPECT_EQ(control.count(ServiceVerb::Start), 0);
    EXPECT_EQ(phase.status.state, ServiceState::StopPending);
    EXPECT_LE(clock.now(), 20s + 3s);
}

TEST_F(ServiceRunTest, CancelledBeforeTheRequestNothingIsSent)
{
    control.query(state(ServiceState::Running)).cancelAt(1);
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_TRUE(isCancelled(*phase.error));
    EXPECT_FALSE(phase.asked);
    EXPECT_EQ(control.verbs(), "query");
}

TEST_F(ServiceRunTest, CancelledRightAfterTheFirstAnswerNothingIsSent)
{
    control.query(state(ServiceState::Running)).cancelAfter(1);
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_TRUE(isCancelled(*phase.error));
    EXPECT_FALSE(phase.asked);
    EXPECT_EQ(phase.status.state, ServiceState::Running);
    EXPECT_EQ(control.verbs(), "query");
}

TEST_F(ServiceRunTest, CancelledBeforeItBeganNothingIsAskedAtAll)
{
    source.request_stop();
    control.thenAlways(failure(ServiceReply::cancelled));
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_TRUE(isCancelled(*phase.error));
    EXPECT_FALSE(phase.asked);
    EXPECT_EQ(control.count(ServiceVerb::Stop), 0);
}

TEST_F(ServiceRunTest, CancelledAtOrAfterTheRequestSaysThatItWasSent)
{
    for (int at = 2; at <= 4; ++at) {
        StopSource mine;
        ScriptedService cancelled{clock, mine};
        cancelled.query(state(ServiceState::Running))
            .stop(state(ServiceState::StopPending))
            .query(state(ServiceState::StopPending))
            .query(state(ServiceState::StopPending))
            .cancelAt(at);
        const ServicePhase phase =
            runService({cancelled, target, limits, clock, mine.get_token(), {}}, ServiceVerb::Stop);
        ASSERT_TRUE(phase.error.has_value()) << at;
        EXPECT_TRUE(isCancelled(*phase.error)) << at << " " << why(phase);
        EXPECT_TRUE(phase.asked) << at;
        EXPECT_EQ(phase.code, ServiceReply::cancelled) << at;
        EXPECT_EQ(int(cancelled.calls.size()), at) << "nothing is asked after it";
    }
}

TEST_F(ServiceRunTest, CancelledWhileItWaitsItEndsThere)
{
    control.query(state(ServiceState::Running)).stop(state(ServiceState::StopPending));
    control.thenAlways(state(ServiceState::StopPending));
    clock.onWait = [this](size_t count) {
        if (count == 3)
            source.request_stop();
    };
    const ServicePhase phase = run(ServiceVerb::Stop);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_TRUE(isCancelled(*phase.error));
    EXPECT_TRUE(phase.asked);
    EXPECT_EQ(clock.waits.size(), 3U);
}

TEST_F(ServiceRunTest, APausedServiceIsStoppedAsAnyOther)
{
    control.query(state(ServiceState::Paused))
        .stop(state(ServiceState::StopPending))
        .query(state(ServiceState::Stopped));
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_FALSE(phase.error.has_value()) << why(phase);
    EXPECT_TRUE(phase.asked);
}

TEST_F(ServiceRunTest, APausedServiceDoesNotRunByAStart)
{
    control.thenAlways(state(ServiceState::Paused));
    control.onStart(failure(1056));
    const ServicePhase phase = run(ServiceVerb::Start);
    ASSERT_TRUE(phase.error.has_value());
    EXPECT_EQ(phase.status.state, ServiceState::Paused);
    EXPECT_LE(control.count(ServiceVerb::Start), 1);
    EXPECT_THAT(why(phase), HasSubstr("pause"));
    EXPECT_LE(clock.now(), limits.whole + 3s);
}

TEST_F(ServiceRunTest, AServiceThatIsNotInstalledIsNeitherStoppedNorStarted)
{
    ServiceReply none = failure(1060);
    none.status.state = ServiceState::NotInstalled;
    for (const ServiceVerb verb : {ServiceVerb::Query, ServiceVerb::Stop, ServiceVerb::Start}) {
        ScriptedService missing{clock, source};
        missing.query(none);
        const ServicePhase phase = runService({missing, target, limits, clock, {}, {}}, verb);
        EXPECT_EQ(phase.status.state, ServiceState::NotInstalled);
        // Who asks where it stands has an answer by that.
        EXPECT_EQ(phase.code, verb == ServiceVerb::Query ? 0 : 1060);
        EXPECT_EQ(phase.error.has_value(), verb != ServiceVerb::Query);
        EXPECT_FALSE(phase.asked);
        EXPECT_EQ(missing.verbs(), "query");
    }
}

TEST_F(ServiceRunTest, AServiceOfNoKnownStateIsNotStopped)
{
    for (const ServiceVerb verb : {ServiceVerb::Query, ServiceVerb::Stop, ServiceVerb::Start}) {
        ScriptedService vague{clock, source};
        vague.query(state(ServiceState::Unknown));
        const ServicePhase phase = runService({vague, target, limits, clock, {}, {}}, verb);
        EXPECT_TRUE(phase.error.has_value());
        EXPECT_EQ(phase.code, ServiceReply::unexplained);
        EXPECT_EQ(phase.status.state, ServiceState::Unknown);
        EXPECT_EQ(vague.verbs(), "query");
    }
}

TEST_F(ServiceRunTest, AConnectionThatBreaksIsNotTheServicesFailure)
{
    for (const int code : {64, 121, 1726, ServiceReply::noAnswer}) {
        ScriptedService broken{clock, source};
        broken.query(state(ServiceState::Running))
            .stop(failure(code))
            .query(failure(code))
            .query(state(ServiceState::Stopped));
        const ServicePhase phase = runService({broken, target, limits, clock, {}, {}}, ServiceVerb::Stop);
        EXPECT_FALSE(phase.error.has_value()) << why(phase);
        EXPECT_TRUE(phase.asked);
        EXPECT_EQ(phase.status.state, ServiceState::Stopped);
    }
}

TEST_F(ServiceRunTest, TheWordsFitWhatWasSent)
{
    control.query(failure(ServiceReply::noAnswer));
    EXPECT_THAT(why(run(ServiceVerb::Stop)), HasSubstr("ask for the state")) << "no stop was sent";
    control.query(state(ServiceState::Running)).stop(failure(5));
    EXPECT_THAT(why(run(ServiceVerb::Stop)), HasSubstr("stop the service"));
    limits.whole = 5s;
    control.query(state(ServiceState::StopPending));
    control.thenAlways(state(ServiceState::StopPending));
    EXPECT_THAT(why(run(ServiceVerb::Start)), HasSubstr("start the service"));
}

TEST_F(ServiceRunTest, OfAClientThatCannotBeRunTheSystemsWordsAreKept)
{
    ServiceReply missing = failure(ServiceReply::clientFailed);
    missing.output = u"No such file"_s;
    control.query(missing);
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_THAT(why(phase), HasSubstr("No such file"));
    EXPECT_EQ(phase.output, u"No such file"_s);
}

TEST_F(ServiceRunTest, ARestartStopsThenStarts)
{
    control.query(state(ServiceState::Running))
        .stop(state(ServiceState::StopPending))
        .query(state(ServiceState::Stopped))
        .query(state(ServiceState::Stopped))
        .start(state(ServiceState::StartPending))
        .query(state(ServiceState::Running));
    const std::vector<ServicePhase> phases = restartService(whole());
    ASSERT_THAT(phases, SizeIs(2));
    EXPECT_EQ(phases[0].verb, ServiceVerb::Stop);
    EXPECT_EQ(phases[1].verb, ServiceVerb::Start);
    EXPECT_TRUE(phases[0].asked && phases[1].asked);
    EXPECT_FALSE(phases[0].error || phases[1].error);
}

TEST_F(ServiceRunTest, ARestartWhoseStopFailsDoesNotStart)
{
    control.query(state(ServiceState::Running)).stop(failure(5));
    control.thenAlways(state(ServiceState::Running));
    const std::vector<ServicePhase> phases = restartService(whole());
    ASSERT_THAT(phases, SizeIs(1));
    EXPECT_EQ(phases[0].code, 5);
    EXPECT_EQ(control.count(ServiceVerb::Start), 0);
}

TEST_F(ServiceRunTest, ARestartThatIsCancelledAfterItsStopSaysThatTheServiceIsStopped)
{
    control.query(state(ServiceState::Running))
        .stop(state(ServiceState::StopPending))
        .query(state(ServiceState::Stopped))
        .cancelAfter(3);
    control.thenAlways(failure(ServiceReply::cancelled));
    const std::vector<ServicePhase> phases = restartService(whole());
    ASSERT_FALSE(phases.empty());
    EXPECT_EQ(phases[0].status.state, ServiceState::Stopped);
    EXPECT_TRUE(phases.back().error.has_value());
    EXPECT_TRUE(isCancelled(*phases.back().error));
    EXPECT_EQ(control.count(ServiceVerb::Start), 0);
}

TEST_F(ServiceRunTest, TheOutputOfTheRequestAndOfTheLastQueryAreKept)
{
    ServiceReply done = state(ServiceState::Unknown);
    done.output = u"request said"_s;
    done.exitCode = 255;
    ServiceReply last = state(ServiceState::Stopped);
    last.output = u"query said"_s;
    last.exitCode = 0;
    control.query(state(ServiceState::Running)).stop(done).query(last);
    const ServicePhase phase = run(ServiceVerb::Stop);
    EXPECT_THAT(phase.output.toStdString(), AllOf(HasSubstr("request said"), HasSubstr("query said")));
    EXPECT_EQ(phase.exitCode, 255) << "of the request";
}

TEST(ServiceRunIntervalTest, ATenthOfTheWaitHintWithinOneToTenSeconds)
{
    const auto interval = [](quint32 hint) {
        ServiceStatus status;
        status.state = ServiceState::StartPending;
        status.waitHint = hint;
        return queryInterval(status);
    };
    EXPECT_EQ(interval(0), 1s);
    EXPECT_EQ(interval(1), 1s);
    EXPECT_EQ(interval(9'999), 1s);
    EXPECT_EQ(interval(10'000), 1s);
    EXPECT_EQ(interval(25'000), 2500ms);
    EXPECT_EQ(interval(100'000), 10s);
    EXPECT_EQ(interval(100'001), 10s);
    EXPECT_EQ(interval(0xffffffff), 10s);
}

TEST(ServiceRunClockTest, TheComputersClockWaitsAndIsWokenByACancellation)
{
    const auto clock = steadyServiceClock();
    const auto begun = clock->now();
    clock->wait(5ms, {});
    EXPECT_GE(clock->now(), begun + 5ms);
    StopSource source;
    source.request_stop();
    const auto before = std::chrono::steady_clock::now();
    clock->wait(10min, source.get_token());
    EXPECT_LT(std::chrono::steady_clock::now() - before, 5min);
}

namespace {

ServiceReply randomReply(SplitMix64& random)
{
    static constexpr std::array errors = {0,    0,    0,    0,    5,  1051, 1053, 1056, 1060, 1061, 1062,
                                          1067, 1069, 1326, 1722, -1, -2,   -2,   -3,   -5,   1909, 9999};
    ServiceReply reply;
    reply.error = errors[random.below(errors.size())];
    if (reply.error == 0 || random.below(4) == 0) {
        reply.status.state = static_cast<ServiceState>(random.below(7));
        reply.status.checkPoint = random.below(4);
        reply.status.waitHint = random.below(200'000);
        if (reply.status.state == ServiceState::Stopped)
            reply.status.exitCode = random.below(3) == 0 ? 1067 : 0;
    }
    if (reply.error == 1060)
        reply.status.state = ServiceState::NotInstalled;
    return reply;
}

/// What must hold whatever the server says.
void checkRules(const ScriptedService& control, const std::vector<ServicePhase>& phases,
                const ServiceLimits& limits, ServiceVerb first)
{
    bool refused = false;
    for (const ScriptedService::Call& call : control.calls) {
        ASSERT_FALSE(refused) << "a call after a refused login: " << control.verbs();
        refused = isLoginRefused(call.reply.error);
        ASSERT_GT(call.limit.count(), 0);
        ASSERT_LE(call.limit, limits.call);
    }
    int stops = 0;
    int starts = 0;
    for (const ServicePhase& phase : phases) {
        stops += phase.verb == ServiceVerb::Stop && phase.asked ? 1 : 0;
        starts += phase.verb == ServiceVerb::Start && phase.asked ? 1 : 0;
        ASSERT_LE(phase.taken, limits.whole + limits.call + 10s);
        ASSERT_TRUE(phase.error || phase.verb == ServiceVerb::Query ||
                    phase.status.state == goalOf(phase.verb));
        ASSERT_TRUE(!phase.error || phase.code != 0 || phase.status.state != goalOf(phase.verb));
    }
    ASSERT_EQ(stops, control.count(ServiceVerb::Stop)) << control.verbs();
    ASSERT_EQ(starts, control.count(ServiceVerb::Start)) << control.verbs();
    if (first == ServiceVerb::Stop && phases.size() == 1) {
        ASSERT_EQ(starts, 0);
    }
    if (phases.size() == 2) {
        ASSERT_FALSE(phases[0].error.has_value());
    }
}

} // namespace

TEST(ServiceRunRulesTest, HoldWhateverTheServerSays)
{
    for (quint64 seed = 0; seed < 20'000; ++seed) {
        SCOPED_TRACE(seed);
        SplitMix64 random(seed);
        StopSource source;
        ScriptedClock clock;
        ScriptedService control{clock, source};
        const ServiceTarget target{u"exch01"_s, 0, internetMailService()};
        const ServiceLimits limits{std::chrono::milliseconds(1 + random.below(400'000)),
                                   std::chrono::milliseconds(1 + random.below(40'000))};
        control.anything([&random] { return randomReply(random); },
                         [&random] { return std::chrono::milliseconds(random.below(60'000)); });
        if (random.below(4) == 0)
            control.cancelAt(1 + int(random.below(6)));
        const auto way = random.below(4);
        const ServiceRun run{control, target, limits, clock, source.get_token(), {}};
        const ServiceVerb first = way == 0   ? ServiceVerb::Query
                                  : way == 1 ? ServiceVerb::Start
                                             : ServiceVerb::Stop;
        const std::vector<ServicePhase> phases =
            way == 3 ? restartService(run) : std::vector{runService(run, first)};
        ASSERT_NO_FATAL_FAILURE(checkRules(control, phases, limits, first));
        ASSERT_LE(clock.now(), 2 * (limits.whole + limits.call + 10s));
    }
}
