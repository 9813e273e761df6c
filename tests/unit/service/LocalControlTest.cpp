#include "core/service/LocalControl.h"

#include "core/service/CallWithin.h"

#include <gmock/gmock.h>

#include <future>

using namespace ims;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

/// Windows as a test wants it: answers what it is told to, or not until it is let go.
class FakeApi : public ServiceApi
{
public:
    Answer call(ServiceVerb verb, const ServiceTarget& target) override
    {
        std::unique_lock lock(m_mutex);
        verbs.push_back(verb);
        servers.push_back(target.server);
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_blocked; });
        return answer;
    }

    void block()
    {
        const std::lock_guard lock(m_mutex);
        m_blocked = true;
    }

    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_blocked = false;
        m_changed.notify_all();
    }

    size_t asked()
    {
        const std::lock_guard lock(m_mutex);
        return verbs.size();
    }

    Answer answer;
    std::vector<ServiceVerb> verbs;
    std::vector<QString> servers;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_blocked = false;
};

class LocalControlTest : public testing::Test
{
protected:
    ~LocalControlTest() override { api->letGo(); }

    /// The call that was left behind comes back some time after it was let go.
    ServiceReply untilFree()
    {
        ServiceReply reply;
        do {
            reply = control.call(ServiceVerb::Query, 60s, {});
        } while (reply.error == ServiceReply::noAnswer);
        return reply;
    }

    std::shared_ptr<FakeApi> api = std::make_shared<FakeApi>();
    LocalControl control{api, *makeServiceTarget(u"exch01"_s, 0, internetMailService())};
};

} // namespace

TEST_F(LocalControlTest, TellsWhatWindowsAnswered)
{
    api->answer.status = {ServiceState::StopPending, 3, 20'000, 0, 0};
    const ServiceReply reply = control.call(ServiceVerb::Stop, 60s, {});
    EXPECT_EQ(reply.error, 0);
    EXPECT_EQ(reply.status, api->answer.status);
    EXPECT_FALSE(reply.exitCode.has_value());
    EXPECT_TRUE(reply.output.isEmpty());
    EXPECT_THAT(api->verbs, ElementsAre(ServiceVerb::Stop));
    EXPECT_THAT(api->servers, ElementsAre(u"exch01"_s));
}

TEST_F(LocalControlTest, TellsWindowsErrors)
{
    for (const quint32 code : {5U, 1051U, 1722U, 1326U}) {
        api->answer = {code, {}};
        EXPECT_EQ(control.call(ServiceVerb::Start, 60s, {}).error, int(code));
    }
    api->answer = {1060, {}};
    const ServiceReply none = control.call(ServiceVerb::Query, 60s, {});
    EXPECT_EQ(none.error, 1060);
    EXPECT_EQ(none.status.state, ServiceState::NotInstalled);
}

TEST_F(LocalControlTest, AnErrorBeyondItsRangeIsStillAnError)
{
    api->answer = {0xfffffffe, {}};
    const ServiceReply reply = control.call(ServiceVerb::Query, 60s, {});
    EXPECT_NE(reply.error, 0);
    EXPECT_NE(reply.error, ServiceReply::noAnswer) << "Windows's number is not one of ours";
}

TEST_F(LocalControlTest, ACallThatDoesNotComeBackIsLeftBehindAndFurtherOnesWaitForNothing)
{
    api->block();
    EXPECT_EQ(control.call(ServiceVerb::Query, 50ms, {}).error, ServiceReply::noAnswer);
    EXPECT_EQ(control.call(ServiceVerb::Stop, 50ms, {}).error, ServiceReply::noAnswer);
    EXPECT_EQ(control.call(ServiceVerb::Start, 50ms, {}).error, ServiceReply::noAnswer);
    EXPECT_LE(api->asked(), 1U) << "no second call runs beside the first";
    api->answer.status.state = ServiceState::Running;
    api->letGo();
    const ServiceReply reply = untilFree();
    EXPECT_EQ(reply.error, 0);
    EXPECT_EQ(reply.status.state, ServiceState::Running);
    for (const ServiceVerb verb : api->verbs)
        EXPECT_EQ(verb, ServiceVerb::Query) << "what was answered with no answer is not done later";
}

TEST_F(LocalControlTest, ACancellationEndsTheWait)
{
    StopSource source;
    source.request_stop();
    EXPECT_EQ(control.call(ServiceVerb::Stop, 600s, source.get_token()).error, ServiceReply::cancelled);
    api->block();
    StopSource later;
    const std::jthread other([&] {
        while (api->asked() == 0)
            std::this_thread::yield();
        later.request_stop();
    });
    EXPECT_EQ(control.call(ServiceVerb::Query, 600s, later.get_token()).error, ServiceReply::cancelled);
}

TEST_F(LocalControlTest, ACallThatWasLeftBehindOutlivesItsControl)
{
    api->block();
    std::weak_ptr<FakeApi> left;
    {
        auto mine = std::make_shared<FakeApi>();
        left = mine;
        mine->block();
        LocalControl gone(mine, *makeServiceTarget({}, 0, internetMailService()));
        EXPECT_EQ(gone.call(ServiceVerb::Query, 20ms, {}).error, ServiceReply::noAnswer);
    }
    const auto held = left.lock();
    ASSERT_TRUE(held) << "the call holds the interface";
    held->letGo();
}

TEST_F(LocalControlTest, NamesTheCallsAndRunsNothing)
{
    for (const ServiceVerb verb : {ServiceVerb::Query, ServiceVerb::Stop, ServiceVerb::Start})
        EXPECT_FALSE(control.command(verb).isEmpty());
    EXPECT_NE(control.command(ServiceVerb::Stop), control.command(ServiceVerb::Start));
    EXPECT_EQ(api->asked(), 0U);
    EXPECT_EQ(control.id(), u"local"_s);
}

TEST(CallWithinTest, GivesTheResultOrSaysWhyNot)
{
    const auto done = callWithin(60s, {}, [] { return 7; });
    EXPECT_EQ(done.result, 7);
    EXPECT_FALSE(done.stopped);
    std::promise<void> gate;
    const auto late = callWithin(20ms, {}, [waiting = gate.get_future().share()] {
        waiting.wait();
        return 7;
    });
    EXPECT_FALSE(late.result.has_value());
    EXPECT_FALSE(late.stopped);
    EXPECT_GE(late.taken, 20ms);
    gate.set_value();
}
