#include "core/service/ServiceWays.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr std::array allWays = {ServiceWay::Local, ServiceWay::Sc, ServiceWay::NetRpc, ServiceWay::Manual};

bool isHere(ServiceWay way)
{
    const auto ways = availableWays();
    return std::find(ways.begin(), ways.end(), way) != ways.end();
}

ServiceLogin jane(const QByteArray& password = "secret")
{
    return {u"jane"_s, Secret(password)};
}

ServiceTarget exch01(int port = 0)
{
    return *makeServiceTarget(u"exch01"_s, port, internetMailService());
}

} // namespace

TEST(ServiceWaysTest, TheirIdsAreThoseOfTheCommandLine)
{
    EXPECT_EQ(idOf(ServiceWay::Local), u"local"_s);
    EXPECT_EQ(idOf(ServiceWay::Sc), u"sc"_s);
    EXPECT_EQ(idOf(ServiceWay::NetRpc), u"net-rpc"_s);
    EXPECT_EQ(idOf(ServiceWay::Manual), u"manual"_s);
    for (const ServiceWay way : allWays)
        EXPECT_EQ(serviceWayOf(idOf(way)), way);
    EXPECT_FALSE(serviceWayOf(u"ssh"_s).has_value());
    EXPECT_FALSE(serviceWayOf({}).has_value());
}

TEST(ServiceWaysTest, WhatIsNotHereSaysWhy)
{
    const auto ways = availableWays();
    ASSERT_FALSE(ways.empty());
    EXPECT_EQ(ways.back(), ServiceWay::Manual);
    for (const ServiceWay way : allWays) {
        EXPECT_EQ(whyNotAvailable(way).isEmpty(), isHere(way)) << idOf(way).toStdString();
        EXPECT_EQ(std::count(ways.begin(), ways.end(), way), isHere(way) ? 1 : 0);
    }
#ifndef Q_OS_WIN
    EXPECT_FALSE(isHere(ServiceWay::Local));
    EXPECT_FALSE(isHere(ServiceWay::Sc));
    EXPECT_EQ(isHere(ServiceWay::NetRpc), !findNetProgram().isEmpty());
#endif
}

TEST(ServiceWaysTest, AWayThatIsNotHereIsNotMade)
{
    for (const ServiceWay way : allWays) {
        if (isHere(way) && way != ServiceWay::Manual)
            continue;
        const auto made = makeServiceControl(way, exch01(), jane());
        ASSERT_FALSE(made.has_value()) << idOf(way).toStdString();
        EXPECT_FALSE(made.error().why.isEmpty());
        EXPECT_THAT(made.error().english().toStdString(), Not(HasSubstr("%1")));
    }
}

TEST(ServiceWaysTest, SambasClientNeedsANameAndAPassword)
{
    EXPECT_TRUE(whyNotReady(ServiceWay::NetRpc, jane()).isEmpty());
    EXPECT_FALSE(whyNotReady(ServiceWay::NetRpc, jane({})).isEmpty());
    EXPECT_FALSE(whyNotReady(ServiceWay::NetRpc, {}).isEmpty());
    EXPECT_FALSE(whyNotReady(ServiceWay::NetRpc, {{}, Secret("secret")}).isEmpty());
}

TEST(ServiceWaysTest, WindowsKnowsWhoIsSignedIn)
{
    for (const ServiceWay way : {ServiceWay::Local, ServiceWay::Sc, ServiceWay::Manual})
        EXPECT_TRUE(whyNotReady(way, {}).isEmpty()) << idOf(way).toStdString();
}

TEST(ServiceWaysTest, SambasClientIsMadeForAServer)
{
    if (!isHere(ServiceWay::NetRpc))
        GTEST_SKIP() << "samba-common-bin is not installed";
    auto made = makeServiceControl(ServiceWay::NetRpc, exch01(1446), jane(), optionsFor(OldServer::NtSp4));
    ASSERT_TRUE(made.has_value()) << made.error().english().toStdString();
    EXPECT_EQ((*made)->id(), u"net-rpc"_s);
    EXPECT_TRUE((*made)->command(ServiceVerb::Stop).contains(u"1446"_s));
    const auto here =
        makeServiceControl(ServiceWay::NetRpc, *makeServiceTarget({}, 0, internetMailService()), jane());
    ASSERT_FALSE(here.has_value()) << "it has no server to ask";
}
