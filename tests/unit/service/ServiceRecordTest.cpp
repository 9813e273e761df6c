#include "core/service/ServiceRecord.h"

#include "tests/support/ScriptedService.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace ims::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

ServiceAsked asked()
{
    return {QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC), u"jane on DESK7"_s, ServiceWay::NetRpc,
            *makeServiceTarget(u"exch01"_s, 1446, internetMailService()), u"CONTOSO\\jane"_s};
}

/// A run whose calls are all answered so.
ServicePhase phaseOf(ServiceVerb verb, const std::vector<ServiceReply>& replies, bool cancelled = false)
{
    StopSource source;
    ScriptedClock clock;
    ScriptedService control{clock, source};
    auto left = replies;
    control.anything(
        [&left] {
            const ServiceReply reply = left.front();
            if (left.size() > 1)
                left.erase(left.begin());
            return reply;
        },
        [] { return 2s; });
    if (cancelled)
        control.cancelAt(int(replies.size()));
    const ServiceTarget target = asked().target;
    return runService({control, target, {60s, 30s}, clock, source.get_token(), {}}, verb);
}

ServiceReply died(quint32 code, quint32 own = 0)
{
    ServiceReply reply = state(ServiceState::Stopped);
    reply.status.exitCode = code;
    reply.status.serviceCode = own;
    return reply;
}

} // namespace

TEST(ServiceRecordTest, AnActHasWhatHappened)
{
    ServiceReply request = state(ServiceState::Unknown);
    request.output = u"stopping"_s;
    request.exitCode = 0;
    const ServicePhase phase =
        phaseOf(ServiceVerb::Stop, {state(ServiceState::Running), request, state(ServiceState::Stopped)});
    const ServiceAct act = serviceAct(asked(), phase);
    EXPECT_EQ(act.at, asked().at);
    EXPECT_EQ(act.who, u"jane on DESK7"_s);
    EXPECT_EQ(act.what, u"stop"_s);
    EXPECT_EQ(act.way, u"net-rpc"_s);
    EXPECT_EQ(act.server, u"exch01"_s);
    EXPECT_EQ(act.service, u"MSExchangeIMC"_s);
    EXPECT_EQ(act.user, u"CONTOSO\\jane"_s);
    EXPECT_EQ(act.command, phase.command);
    EXPECT_TRUE(act.asked);
    EXPECT_EQ(act.before, u"running"_s);
    EXPECT_EQ(act.state, u"stopped"_s);
    EXPECT_EQ(act.code, 0);
    EXPECT_FALSE(act.failed);
    EXPECT_EQ(act.exitCode, 0);
    EXPECT_EQ(act.output, phase.output);
    EXPECT_EQ(act.milliseconds, phase.taken.count());
    EXPECT_FALSE(errorOf(act).has_value());
}

TEST(ServiceRecordTest, AServiceThatDiedIsKeptWithItsOwnNumber)
{
    const ServicePhase phase =
        phaseOf(ServiceVerb::Start,
                {state(ServiceState::Stopped), state(ServiceState::StartPending), died(1066, 0xc002041d)});
    const ServiceAct act = serviceAct(asked(), phase);
    EXPECT_EQ(act.failedAt, u"arrival"_s);
    EXPECT_EQ(act.code, 1066);
    EXPECT_EQ(act.serviceCode, 0xc002041dU);
    EXPECT_THAT(errorOf(act)->english().toStdString(), HasSubstr("0xc002041d")) << "as the articles have it";
}

TEST(ServiceRecordTest, TheOutputIsBounded)
{
    ServiceReply talkative = state(ServiceState::Running);
    talkative.output = QString(100'000, u'x');
    EXPECT_EQ(serviceAct(asked(), phaseOf(ServiceVerb::Query, {talkative})).output.size(),
              ServiceAct::mostOutput);
}

TEST(ServiceRecordTest, TheReasonOfAFailureIsTheSameOnceItIsKept)
{
    const auto running = state(ServiceState::Running);
    const auto stopped = state(ServiceState::Stopped);
    const auto unknown = state(ServiceState::Unknown);
    const auto stopping = state(ServiceState::StopPending);
    const auto starting = state(ServiceState::StartPending);
    std::vector<std::pair<ServiceVerb, std::vector<ServiceReply>>> runs = {
        {ServiceVerb::Stop, {running, stopping}},
        {ServiceVerb::Start, {stopped, starting}},
        {ServiceVerb::Start, {stopping}},
        {ServiceVerb::Start, {stopped, unknown, stopped}},
        {ServiceVerb::Start, {stopped, starting, died(1067)}},
        {ServiceVerb::Start, {stopped, starting, died(1066, 4037)}},
        {ServiceVerb::Start, {stopped, starting, died(0)}},
        {ServiceVerb::Start, {stopped, failure(1053), stopped}},
        {ServiceVerb::Start, {state(ServiceState::Paused), failure(1056), state(ServiceState::Paused)}},
        {ServiceVerb::Stop, {running, unknown, running}},
        {ServiceVerb::Stop, {running, unknown, unknown}},
        {ServiceVerb::Stop, {running, unknown, failure(ServiceReply::noAnswer)}},
        {ServiceVerb::Stop, {unknown}},
        {ServiceVerb::Query, {unknown}},
        {ServiceVerb::Start, {stopped, starting, died(0xc0000005)}},
        {ServiceVerb::Start, {stopped, starting, died(1066, 0xc002041d)}},
    };
    for (const int code : {5, 64, 121, 384, 1051, 1060, 1061, 1062, 1069, 1326, 1722, 1909, 2140, 2186, 9999,
                           ServiceReply::unexplained, ServiceReply::noAnswer, ServiceReply::clientFailed,
                           ServiceReply::noCommonLogin}) {
        ServiceReply failed = failure(code);
        failed.output = u"what it printed"_s;
        runs.push_back({ServiceVerb::Query, {failed}});
        runs.push_back({ServiceVerb::Stop, {failed}});
        runs.push_back({ServiceVerb::Stop, {running, failed, running}});
        runs.push_back({ServiceVerb::Stop, {running, failed, failed}});
        runs.push_back({ServiceVerb::Stop, {running, stopping, failed}});
    }
    for (const auto& [verb, replies] : runs) {
        for (const bool cancelled : {false, true}) {
            const ServicePhase phase = phaseOf(verb, replies, cancelled);
            const ServiceAct act = serviceAct(asked(), phase);
            SCOPED_TRACE(idOf(verb).toStdString() + " " + std::to_string(replies.front().error) + " " +
                         std::to_string(replies.back().error) + " " + std::to_string(replies.size()) + " " +
                         idOf(replies.back().status.state).toStdString() + (cancelled ? " cancelled" : ""));
            EXPECT_EQ(act.failed, phase.error.has_value());
            const auto again = errorOf(act);
            ASSERT_EQ(again.has_value(), phase.error.has_value());
            if (again) {
                EXPECT_EQ(again->english().toStdString(), phase.error->english().toStdString());
            }
        }
    }
}

TEST(ServiceRecordTest, AGreetingIsKeptWithItsKind)
{
    const PortBanner banner =
        judgeBanner(u"220 exch01 ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2232.9) ready"_s);
    const ServiceAct act = bannerAct(asked(), banner, 250);
    EXPECT_EQ(act.what, u"banner"_s);
    EXPECT_EQ(act.way, QString());
    EXPECT_EQ(act.state, u"internet-mail-service"_s);
    EXPECT_EQ(act.output, banner.line);
    EXPECT_EQ(act.milliseconds, 250);
    EXPECT_FALSE(act.failed);
    EXPECT_FALSE(act.asked);
    EXPECT_FALSE(errorOf(act).has_value());
    EXPECT_EQ(bannerAct(asked(), judgeBanner(u"220 x service ready"_s), 0).state, u"connector"_s);
    EXPECT_EQ(bannerAct(asked(), judgeBanner(u"220 x Postfix"_s), 0).state, u"other"_s);
}

TEST(ServiceRecordTest, AGreetingThatDidNotComeIsAFailure)
{
    const Expected<PortBanner> none =
        tl::unexpected(Error{Message("read the greeting"), u"exch01"_s, Message("the connection was refused"),
                             Message("Check it.")});
    const ServiceAct act = bannerAct(asked(), none, 10);
    EXPECT_TRUE(act.failed);
    EXPECT_EQ(act.what, u"banner"_s);
    EXPECT_TRUE(errorOf(act).has_value());
}

TEST(ServiceRecordTest, ActsOfStrangersDoNoHarm)
{
    for (const QString& what : {QString(), u"query"_s, u"stop"_s, u"start"_s, u"banner"_s, u"format"_s}) {
        for (const int code : {0, 5, -1, -2, -3, -4, -5, -6, -2147483647 - 1, 2147483647}) {
            ServiceAct act;
            act.what = what;
            act.failed = true;
            act.code = code;
            act.milliseconds = -5;
            act.server = u"<b>%1"_s;
            const auto error = errorOf(act);
            ASSERT_TRUE(error.has_value());
            EXPECT_FALSE(error->why.isEmpty());
        }
    }
}
