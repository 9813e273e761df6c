// Step 6 in the window with the real client, Samba's `net rpc service`, against the NT service stand-in.
#include "tests/support/NtStandIn.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/OldServerBox.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/RestartPage.h"
#include "ui/wizard/ServiceActCard.h"
#include "ui/wizard/ServiceForm.h"
#include "ui/wizard/ServiceResults.h"
#include "ui/wizard/StartedCard.h"
#include "ui/wizard/TroubleCard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const QString password = u"Zq9!-wire-4711"_s;

class RestartWireTest : public test::WalkthroughTest
{
protected:
    void open(const QJsonObject& faults = {})
    {
        if (findNetProgram().isEmpty())
            GTEST_SKIP() << "Samba's net is not installed";
        test::NtStandInOptions options;
        options.password = password;
        options.faults = faults;
        options.arguments = {u"--banner"_s,
                             u"220 exch01.example.com ESMTP Server (Microsoft Exchange Internet Mail Service "
                             "5.5.2232.9) ready"_s};
        if (!m_server.start(options))
            GTEST_SKIP() << m_server.complaint().toStdString();
        m_services = ServiceTools();
        makeWindow();
        openSample();
        ASSERT_TRUE(session().finishSaving(patience));
        std::vector<FlowAnswer> answers;
        for (const QString& root : session().flow().items(u"evidence.root"_s))
            answers.push_back({itemQuestion(u"evidence.root"_s, root), u"live"_s});
        waitForEvidence([&] { session().answer(answers); });
        session().goTo(u"restart"_s);
        layOut();
        ServiceForm& form = *restart().form();
        form.server()->setText(u"127.0.0.1"_s);
        form.user()->setText(u"Administrator"_s);
        form.port()->setValue(m_server.port());
    }

    RestartPage& restart() { return *qobject_cast<RestartPage*>(view().page(u"restart"_s)); }
    ServiceActCard& act() { return *restart().act(); }

    void run(const QString& typed, QPushButton* button)
    {
        restart().form()->password()->setText(typed);
        QSignalSpy finished(&act(), &ServiceActCard::finished);
        button->click();
        if (!act().question().isEmpty())
            act().confirmButton()->click();
        ASSERT_TRUE(!finished.isEmpty() || finished.wait(patience));
    }

    /// What the last act came to, as it stands on the page.
    std::string told() { return act().results()->lines().join(u'\n').toStdString(); }

    test::NtStandIn m_server;
};

} // namespace

TEST_F(RestartWireTest, TheServiceIsStoppedStartedAndGreets)
{
    open({{u"stop_polls"_s, 2}, {u"start_polls"_s, 2}});
    if (IsSkipped())
        return;
    run(password, act().stateButton());
    EXPECT_EQ(session().flow().answerTo(u"restart.ready/healthy"_s), u"yes"_s)
        << act().results()->lines().join(u'\n').toStdString();
    run(password, act().restartButton());
    EXPECT_EQ(session().flow().answerTo(u"restart.result"_s), u"running"_s)
        << act().results()->lines().join(u'\n').toStdString();
    EXPECT_EQ(m_server.calls(u"stop"_s).size(), 1);
    EXPECT_EQ(m_server.calls(u"start"_s).size(), 1);
    StartedCard& started = *restart().started();
    started.host()->setText(u"127.0.0.1"_s);
    started.port()->setValue(m_server.bannerPort());
    QSignalSpy changed(&started, &StartedCard::changed);
    started.readButton()->click();
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    EXPECT_TRUE(started.greeting().contains(u"It is the build that the case knows."_s))
        << started.greeting().toStdString();
}

TEST_F(RestartWireTest, AServiceThatDiesIsToldWithWhatToDo)
{
    open({{u"dies_on_start"_s, true}});
    if (IsSkipped())
        return;
    run(password, act().restartButton());
    EXPECT_EQ(session().flow().answerTo(u"restart.command/stop"_s), u"worked"_s);
    EXPECT_EQ(session().flow().answerTo(u"restart.command/start"_s), u"failed"_s);
    EXPECT_EQ(restart().troubles()->marked(), QStringList{u"1067"_s})
        << "probably: the client tells no number\n"
        << act().results()->lines().join(u'\n').toStdString();
}

TEST_F(RestartWireTest, AWrongPasswordLogsInOnce)
{
    open();
    if (IsSkipped())
        return;
    run(u"wrong"_s, act().restartButton());
    EXPECT_EQ(m_server.calls(u"login"_s).size(), 1);
    EXPECT_EQ(session().flow().answerTo(u"restart.ready/credentials"_s), u"no"_s)
        << act().results()->lines().join(u'\n').toStdString();
}

TEST_F(RestartWireTest, EachErrorIsToldWithItsNumberAndLeftAtThat)
{
    open();
    if (IsSkipped())
        return;
    for (const int error : {5, 1051, 1052, 1061}) {
        m_server.setFaults({{u"stop"_s, error}});
        run(password, act().restartButton());
        EXPECT_THAT(told(), HasSubstr("(error " + std::to_string(error) + ")"));
        EXPECT_TRUE(m_server.calls(u"start"_s).isEmpty()) << error;
    }
    for (const int error : {1058, 1068, 1069, 2140}) {
        m_server.setFaults({{u"state"_s, u"stopped"_s}, {u"start"_s, error}});
        run(password, act().startButton());
        EXPECT_THAT(told(), HasSubstr("(error " + std::to_string(error) + ")"));
    }
    EXPECT_EQ(session().flow().answerTo(u"restart.command/start"_s), u"failed"_s);
}

TEST_F(RestartWireTest, ASilentHostIsToldOfWithinTheDeadline)
{
    open({{u"silent"_s, true}});
    if (IsSkipped())
        return;
    restart().form()->patience()->setValue(restart().form()->patience()->minimum());
    run(password, act().stateButton());
    EXPECT_THAT(told(), HasSubstr("the server did not answer in time"));
    EXPECT_TRUE(m_server.calls(u"login"_s).isEmpty());
}

TEST_F(RestartWireTest, AServerThatSpeaksSmb1AloneIsToldOfAndReached)
{
    open();
    if (IsSkipped())
        return;
    QComboBox& windows = *restart().form()->oldServer();
    windows.setCurrentIndex(windows.count() - 1); // newer, or Samba
    run(password, act().stateButton());
    EXPECT_THAT(told(), HasSubstr("no common version of the SMB protocol"));
    windows.setCurrentIndex(0);
    run(password, act().stateButton());
    EXPECT_EQ(session().flow().answerTo(u"restart.ready/healthy"_s), u"yes"_s) << told();
}
