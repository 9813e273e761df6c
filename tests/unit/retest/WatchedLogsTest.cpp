#include "core/retest/WatchedLogs.h"
#include "tests/support/FakeLiveLog.h"
#include "tests/support/ScriptedMailService.h"
#include "tests/unit/retest/RetestRoom.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class WatchedLogsTest : public ::testing::Test
{
protected:
    Path log() const { return m_room.desk() / "App.Evt"; }

    test::RetestRoom m_room;
    test::ScriptedMailService m_service{m_room.in(), m_room.archive()};
    WatchedLogs m_logs;
};

} // namespace

TEST_F(WatchedLogsTest, ALogThatGrowsIsReadAgain)
{
    m_room.archiveMail({u"BAD00001"_s});
    std::filesystem::rename(m_room.archive() / "BAD00001", m_room.in() / "BAD00001");
    std::filesystem::create_directories(m_room.desk());
    m_service.setFate(u"BAD00001"_s, test::MailFate::FailAgain);
    m_service.start();
    test::RetestRoom::write(log(), m_service.log());
    LogSources sources;
    sources.files = {log()};
    m_logs.read(sources, 0, {});
    EXPECT_TRUE(m_logs.anyRead());
    EXPECT_TRUE(m_logs.events().empty()) << "a start bears on no message";
    const QDateTime before = m_logs.newest();
    EXPECT_TRUE(before.isValid());
    m_service.run();
    test::RetestRoom::write(log(), m_service.log());
    m_logs.read(sources, 1, {});
    ASSERT_EQ(m_logs.events().size(), 1U);
    EXPECT_EQ(m_logs.events().front().id(), 4117);
    EXPECT_GT(m_logs.newest(), before);
    std::filesystem::remove(log());
    m_logs.read(sources, 2, {});
    EXPECT_EQ(m_logs.events().size(), 1U) << "what cannot be read keeps the events it had";
}

TEST_F(WatchedLogsTest, ARunningComputersLogIsNotCopiedAtEveryLook)
{
    int copies = 0;
    LogSources sources;
    sources.computer = u"EXCH01"_s;
    sources.live = [&] {
        ++copies;
        return LiveLogApis();
    };
    m_logs.read(sources, 0, {});
    EXPECT_FALSE(m_logs.anyRead());
    sources.live = [&] {
        ++copies;
        LiveLogApis apis;
        apis.push_back(std::make_unique<test::FakeLiveLog>(
            LiveLogApi::Form::Xml, test::FakeLiveLog::Answers(), test::FakeLiveLog::Answers()));
        return apis;
    };
    copies = 0;
    m_logs.read(sources, 10, {});
    m_logs.read(sources, 20, {});
    m_logs.read(sources, WatchedLogs::betweenCopies + 20, {});
    EXPECT_EQ(copies, 2);
}
