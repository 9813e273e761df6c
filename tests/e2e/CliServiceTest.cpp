// `service` over the wire: the built program runs Samba's `net rpc service` against the NT service stand-in.
#include "tests/e2e/CliRun.h"
#include "tests/support/NtStandIn.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <gmock/gmock.h>

#include <csignal>

using namespace ims::test;
using namespace Qt::StringLiterals;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

// Exit codes of the contract.
constexpr int done = 0;
constexpr int inputFailed = 1;
constexpr int wrongUsage = 2;
constexpr int refused = 3;
constexpr int failed = 4;

const QStringList windows2000{u"--old-server"_s, u"2000"_s};

QStringList reach(const NtStandIn& server, const QString& user = u"Administrator"_s)
{
    return {u"--via"_s,     u"net-rpc"_s, u"--server"_s,
            u"127.0.0.1"_s, u"--port"_s,  QString::number(server.port()),
            u"--user"_s,    user,         u"--password-stdin"_s,
            u"--json"_s};
}

/// The error of a phase: why, with its todo behind.
std::string whyOf(const QJsonObject& phase)
{
    return phase.value(u"error"_s)[u"why"_s].toString().toStdString();
}

std::string todoOf(const QJsonObject& phase)
{
    return phase.value(u"error"_s)[u"todo"_s].toString().toStdString();
}

std::string stateOf(const QJsonObject& phase)
{
    return phase.value(u"state"_s).toString().toStdString();
}

/// A run of the program under way.
class Running
{
public:
    explicit Running(const QStringList& arguments, const QByteArray& input, const QStringList& variables = {})
    {
        m_process.setEnvironment(QStringList{u"LC_ALL=C.UTF-8"_s, u"HOME=/nonexistent"_s} + variables);
        m_process.start(QStringLiteral(IMS_CLI), arguments);
        m_process.write(input);
        m_process.closeWriteChannel();
    }

    /// Gives the run a moment. @return whether it still goes on
    bool goesOn() { return !m_process.waitForFinished(10); }

    qint64 id() const { return m_process.processId(); }

    CliRun end()
    {
        CliRun run;
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(120'000))
            return run;
        run.code = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
        run.out = m_process.readAllStandardOutput();
        run.err = m_process.readAllStandardError();
        return run;
    }

private:
    QProcess m_process;
};

} // namespace

/// A server like Windows 2000 (SMB1 alone) on which the Internet Mail Service runs.
class CliServiceTest : public testing::Test
{
protected:
    void SetUp() override { restart(); }

    void TearDown() override
    {
        EXPECT_EQ(server.complaint().toStdString(), "");
        for (const QJsonObject& call : server.calls()) {
            const QString asked = call.value(u"service"_s).toString();
            EXPECT_TRUE(asked.isEmpty() || asked == u"MSExchangeIMC"_s || asked == askedFor)
                << "nothing is asked of another service: " << asked.toStdString();
        }
    }

    /// The stand-in anew, with nothing asked of it yet.
    void restart(const QStringList& arguments = {}, const QJsonObject& faults = {},
                 const QString& password = u"secret"_s)
    {
        ASSERT_TRUE(server.start({u"Administrator"_s, password, arguments, faults}))
            << server.complaint().toStdString();
    }

    CliRun service(const QStringList& act, const QStringList& more = windows2000,
                   const QByteArray& password = "secret\n")
    {
        return runCli(QStringList{u"service"_s} + act + reach(server) + more, password);
    }

    /// What went over the wire in the end.
    qsizetype count(const QString& op) const { return server.calls(op).size(); }

    NtStandIn server;
    QString askedFor; ///< another service that the test asks for
};

// --- the state

TEST_F(CliServiceTest, StatusTellsEachState)
{
    for (const QString& state :
         {u"running"_s, u"stopped"_s, u"start-pending"_s, u"stop-pending"_s, u"paused"_s}) {
        server.setFaults({{u"state"_s, state}});
        const CliRun run = service({u"status"_s});
        EXPECT_EQ(run.code, done);
        EXPECT_EQ(stateOf(run.object()), state.toStdString());
        EXPECT_EQ(run.err, QByteArray());
    }
}

TEST_F(CliServiceTest, StatusHasTheKeysOfTheContract)
{
    const QJsonObject status = service({u"status"_s}).object();
    EXPECT_EQ(status.value(u"service"_s), u"MSExchangeIMC"_s);
    EXPECT_EQ(status.value(u"via"_s), u"net-rpc"_s);
    EXPECT_GT(status.value(u"seconds"_s).toDouble(), 0);
    EXPECT_THAT(status.value(u"output"_s).toString().toStdString(),
                HasSubstr("MSExchangeIMC service is running."));
    EXPECT_THAT(status.value(u"output"_s).toString().toStdString(), Not(HasSubstr("Error reading password")));
    const QStringList command = strings(status.value(u"command"_s));
    EXPECT_EQ(command.value(0), u"/usr/bin/net"_s);
    EXPECT_EQ(command.mid(command.size() - 2), (QStringList{u"--"_s, u"MSExchangeIMC"_s}));
    EXPECT_THAT(command.join(u' ').toStdString(), Not(HasSubstr("secret")));
}

TEST_F(CliServiceTest, AServiceThatIsNotThereIsAState)
{
    askedFor = u"MSExchangeXYZ"_s;
    const CliRun status = service({u"status"_s, u"--service"_s, askedFor});
    EXPECT_EQ(status.code, done);
    EXPECT_EQ(stateOf(status.object()), "not-installed");

    const CliRun stop = service({u"stop"_s, u"--yes"_s, u"--service"_s, askedFor});
    EXPECT_EQ(stop.code, failed);
    EXPECT_THAT(whyOf(stop.object()), HasSubstr("1060"));
}

TEST_F(CliServiceTest, AStateThatIsToldCountsThoughTheConfigurationIsNot)
{
    server.setFaults({{u"config"_s, 5}});
    const CliRun run = service({u"status"_s});
    EXPECT_EQ(run.code, done);
    EXPECT_EQ(stateOf(run.object()), "running");
}

// --- stop, start, restart

TEST_F(CliServiceTest, StopsAndStarts)
{
    const CliRun stop = service({u"stop"_s, u"--yes"_s});
    EXPECT_EQ(stop.code, done);
    EXPECT_EQ(stateOf(stop.object()), "stopped");
    EXPECT_EQ(count(u"stop"_s), 1);

    const CliRun start = service({u"start"_s, u"--yes"_s});
    EXPECT_EQ(start.code, done);
    EXPECT_EQ(stateOf(start.object()), "running");
    EXPECT_EQ(count(u"start"_s), 1);
    EXPECT_EQ(count(u"stop"_s), 1);
}

TEST_F(CliServiceTest, WhatIsThereAlreadyIsLeftAlone)
{
    const CliRun start = service({u"start"_s, u"--yes"_s});
    EXPECT_EQ(start.code, done);
    EXPECT_EQ(start.object().value(u"asked"_s), false);
    server.setFaults({{u"state"_s, u"stopped"_s}});
    EXPECT_EQ(service({u"stop"_s, u"--yes"_s}).code, done);
    EXPECT_EQ(count(u"start"_s) + count(u"stop"_s), 0);
}

TEST_F(CliServiceTest, RestartTellsEachPhase)
{
    server.setFaults({{u"stop_polls"_s, 31}, {u"start_polls"_s, 31}}); // the client asks 30 times by itself
    const CliRun run = service({u"restart"_s, u"--yes"_s});
    EXPECT_EQ(run.code, done);
    const QList<QJsonObject> phases = run.lines();
    ASSERT_THAT(phases, SizeIs(2));
    EXPECT_EQ(phases[0].value(u"phase"_s), u"stop"_s);
    EXPECT_EQ(stateOf(phases[0]), "stopped");
    EXPECT_EQ(phases[1].value(u"phase"_s), u"start"_s);
    EXPECT_EQ(stateOf(phases[1]), "running");
    EXPECT_EQ(count(u"stop"_s), 1);
    EXPECT_EQ(count(u"start"_s), 1);
}

TEST_F(CliServiceTest, ARestartWhoseStopFailsDoesNotStart)
{
    server.setFaults({{u"stop"_s, 5}});
    const CliRun run = service({u"restart"_s, u"--yes"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_THAT(run.lines(), SizeIs(1));
    EXPECT_EQ(stateOf(run.object()), "running");
    EXPECT_EQ(count(u"start"_s), 0);
}

TEST_F(CliServiceTest, AServiceThatStillStopsIsStartedWhenItHasStopped)
{
    server.setFaults({{u"stop_seconds"_s, 2}});
    service({u"stop"_s, u"--yes"_s, u"--timeout"_s, u"1"_s});
    const CliRun run = service({u"start"_s, u"--yes"_s});
    EXPECT_EQ(run.code, done);
    EXPECT_EQ(stateOf(run.object()), "running");
    EXPECT_EQ(server.calls(u"start"_s).first().value(u"result"_s), 0);
}

// --- what goes wrong

TEST_F(CliServiceTest, EachErrorOfAStopIsExplained)
{
    for (const int number : {5, 1051, 1052, 1055, 1061, 1069, 1115, 1722, 2140}) {
        server.setFaults({{u"state"_s, u"running"_s}, {u"stop"_s, number}});
        const CliRun run = service({u"stop"_s, u"--yes"_s});
        const QJsonObject phase = run.object();
        EXPECT_EQ(run.code, failed) << number;
        EXPECT_EQ(stateOf(phase), "running") << number;
        EXPECT_EQ(phase.value(u"code"_s), number);
        EXPECT_THAT(whyOf(phase), HasSubstr(std::to_string(number)));
        EXPECT_THAT(whyOf(phase), Not(HasSubstr("Windows answered with error"))) << "its meaning is told";
        EXPECT_THAT(todoOf(phase), Not(IsEmpty())) << number;
        EXPECT_THAT(run.err.toStdString(), HasSubstr(whyOf(phase)));
    }
}

TEST_F(CliServiceTest, EachErrorOfAStartIsExplained)
{
    for (const int number : {5, 1055, 1057, 1058, 1067, 1068, 1069, 1072, 1075, 1722, 2140, 2186}) {
        server.setFaults({{u"state"_s, u"stopped"_s}, {u"start"_s, number}});
        const CliRun run = service({u"start"_s, u"--yes"_s});
        const QJsonObject phase = run.object();
        EXPECT_EQ(run.code, failed) << number;
        EXPECT_EQ(stateOf(phase), "stopped") << number;
        EXPECT_EQ(phase.value(u"code"_s), number);
        EXPECT_THAT(whyOf(phase), HasSubstr(std::to_string(number)));
        EXPECT_THAT(whyOf(phase), Not(HasSubstr("Windows answered with error"))) << "its meaning is told";
        EXPECT_THAT(todoOf(phase), Not(IsEmpty())) << number;
    }
}

TEST_F(CliServiceTest, AnErrorWithoutAMeaningIsToldByItsNumber)
{
    server.setFaults({{u"stop"_s, 9999}});
    const CliRun run = service({u"stop"_s, u"--yes"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_THAT(whyOf(run.object()), HasSubstr("9999"));
}

TEST_F(CliServiceTest, RightsThatSufficeToLookAloneAreAccessDenied)
{
    server.setFaults({{u"may_only_look"_s, true}});
    const CliRun run = service({u"restart"_s, u"--yes"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(run.object().value(u"code"_s), 5);
    EXPECT_EQ(count(u"stop"_s) + count(u"start"_s), 0);
}

TEST_F(CliServiceTest, DependentsThatRunAreToldOf)
{
    server.setFaults({{u"dependents"_s, QJsonArray{u"SomeService"_s}}});
    const CliRun run = service({u"stop"_s, u"--yes"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(run.object().value(u"code"_s), 1051);
}

TEST_F(CliServiceTest, ADoubtfulAnswerIsSettledByTheState)
{
    server.setFaults({{u"stop_answer"_s, 1053}, {u"stop_polls"_s, 2}});
    EXPECT_EQ(service({u"stop"_s, u"--yes"_s}).code, done);

    server.setFaults({{u"drop_after"_s, u"start"_s}, {u"start_polls"_s, 2}});
    const CliRun start = service({u"start"_s, u"--yes"_s});
    EXPECT_EQ(start.code, done);
    EXPECT_EQ(stateOf(start.object()), "running");
    EXPECT_EQ(count(u"start"_s), 1) << "it is not asked for again";
}

TEST_F(CliServiceTest, AStopThatWasNotHeardOfIsNotDone)
{
    server.setFaults({{u"stop"_s, 1053}});
    const CliRun timeout = service({u"stop"_s, u"--yes"_s});
    EXPECT_EQ(timeout.code, failed);
    EXPECT_THAT(whyOf(timeout.object()), HasSubstr("1053"));

    server.setFaults({{u"drop"_s, u"stop"_s}});
    const CliRun dropped = service({u"stop"_s, u"--yes"_s});
    EXPECT_EQ(dropped.code, failed);
    EXPECT_EQ(stateOf(dropped.object()), "running");
    EXPECT_EQ(dropped.object().value(u"asked"_s), true);
    EXPECT_THAT(whyOf(dropped.object()), HasSubstr("1726"));
    EXPECT_THAT(todoOf(dropped.object()), HasSubstr("may have reached the server"));
}

TEST_F(CliServiceTest, AfterTheRequestTheStateOfBeforeIsNotToldAsTheLast)
{
    server.setFaults({{u"state"_s, u"stopped"_s}, {u"query"_s, QJsonArray{0, 0, 5}}});
    const CliRun run = service({u"start"_s, u"--yes"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(run.object().value(u"asked"_s), true);
    EXPECT_EQ(run.object().value(u"state_before"_s), u"stopped"_s);
    EXPECT_EQ(stateOf(run.object()), "unknown") << "it runs, but nobody saw it";
}

TEST_F(CliServiceTest, AConnectionThatBreaksOffDuringACallIsNotAboutOldServers)
{
    server.setFaults({{u"drop"_s, u"open_manager"_s}});
    const CliRun run = service({u"status"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_THAT(whyOf(run.object()), HasSubstr("1726"));
    EXPECT_THAT(todoOf(run.object()), Not(HasSubstr("--old-server")));
}

TEST_F(CliServiceTest, AServiceThatDiesWhileItStartsHasNotStarted)
{
    server.setFaults({{u"state"_s, u"stopped"_s}, {u"dies_on_start"_s, true}, {u"start_polls"_s, 31}});
    const CliRun run = service({u"start"_s, u"--yes"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(stateOf(run.object()), "stopped");
    EXPECT_THAT(whyOf(run.object()), HasSubstr("it stopped again while it was starting"));
    EXPECT_THAT(todoOf(run.object()), HasSubstr("4037"));
}

TEST_F(CliServiceTest, AStopWithoutEndMeetsItsDeadline)
{
    server.setFaults({{u"hang_on_stop"_s, true}, {u"checkpoint_step"_s, 0}});
    QElapsedTimer clock;
    clock.start();
    const CliRun run = service({u"restart"_s, u"--yes"_s, u"--timeout"_s, u"3"_s});
    EXPECT_LT(clock.elapsed(), 60'000);
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(stateOf(run.object()), "stop-pending");
    EXPECT_THAT(whyOf(run.object()), HasSubstr("still stopping"));
    EXPECT_THAT(todoOf(run.object()), HasSubstr("Q176566"));
    EXPECT_EQ(count(u"stop"_s), 1);
    EXPECT_EQ(count(u"start"_s), 0);
}

TEST_F(CliServiceTest, AStartWithoutEndMeetsItsDeadline)
{
    server.setFaults({{u"state"_s, u"stopped"_s}, {u"start_polls"_s, -1}});
    const CliRun run = service({u"start"_s, u"--yes"_s, u"--timeout"_s, u"3"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(stateOf(run.object()), "start-pending");
    EXPECT_THAT(whyOf(run.object()), HasSubstr("still starting"));
    EXPECT_EQ(count(u"start"_s), 1);
}

TEST_F(CliServiceTest, ASilentHostIsLeftAfterOurOwnDeadline)
{
    server.setFaults({{u"silent"_s, true}});
    QElapsedTimer clock;
    clock.start();
    const CliRun run = service({u"restart"_s, u"--yes"_s, u"--timeout"_s, u"2"_s});
    EXPECT_LT(clock.elapsed(), 15'000) << "the client by itself waits 20 s";
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(stateOf(run.object()), "unknown");
    EXPECT_EQ(run.object().value(u"asked"_s), false);
    EXPECT_THAT(whyOf(run.object()), HasSubstr("no answer came within"));
}

TEST_F(CliServiceTest, AServerThatFallsSilentAtTheStopIsToldOf)
{
    server.setFaults({{u"silent_on"_s, u"stop"_s}});
    const CliRun run = service({u"stop"_s, u"--yes"_s, u"--timeout"_s, u"5"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(run.object().value(u"asked"_s), true);
    EXPECT_EQ(count(u"stop"_s), 1) << "it is not asked for again";
    EXPECT_THAT(whyOf(run.object()), HasSubstr("no answer came within"));
    EXPECT_THAT(todoOf(run.object()), HasSubstr("may have reached the server"));
}

TEST_F(CliServiceTest, AServerThatFallsSilentAfterTheStopIsToldOf)
{
    server.setFaults({{u"silent_after"_s, 6}, {u"hang_on_stop"_s, true}});
    const CliRun run = service({u"stop"_s, u"--yes"_s, u"--timeout"_s, u"6"_s});
    EXPECT_EQ(run.code, failed);
    EXPECT_EQ(run.object().value(u"asked"_s), true);
    EXPECT_EQ(count(u"stop"_s), 1);
}

TEST_F(CliServiceTest, ANameOrPortThatNobodyAnswersEndsAtOnce)
{
    server.stop();
    const CliRun closed = service({u"status"_s});
    EXPECT_EQ(closed.code, failed);
    EXPECT_THAT(whyOf(closed.object()), Not(HasSubstr("Windows answered with error")));
    QStringList elsewhere = reach(server);
    elsewhere.replaceInStrings(u"127.0.0.1"_s, u"nohost.invalid"_s);
    const CliRun unknown = runCli(QStringList{u"service"_s, u"status"_s} + elsewhere, "secret\n");
    EXPECT_EQ(unknown.code, failed);
    EXPECT_THAT(whyOf(unknown.object()), Not(HasSubstr("Windows answered with error")));
}

TEST_F(CliServiceTest, AnInterruptionEndsTheWaitAndSaysWhatWasAsked)
{
    server.setFaults({{u"hang_on_stop"_s, true}});
    Running run(QStringList{u"service"_s, u"stop"_s, u"--yes"_s} + reach(server) + windows2000, "secret\n");
    const QDeadlineTimer timer(60'000);
    while (count(u"stop"_s) == 0 && !timer.hasExpired())
        ASSERT_TRUE(run.goesOn());
    ::kill(static_cast<pid_t>(run.id()), SIGINT);
    const CliRun ended = run.end();
    EXPECT_EQ(ended.code, failed);
    EXPECT_EQ(ended.object().value(u"asked"_s), true);
}

// --- who asks

TEST_F(CliServiceTest, AWrongPasswordIsTriedOnce)
{
    for (const QString& act : {u"status"_s, u"stop"_s, u"restart"_s}) {
        restart();
        QStringList words{act};
        if (act != u"status"_s)
            words += u"--yes"_s;
        const CliRun run = service(words, windows2000, "not-this-one\n");
        EXPECT_EQ(run.code, failed);
        EXPECT_EQ(run.object().value(u"code"_s), 1326);
        EXPECT_THAT(whyOf(run.object()), HasSubstr("1326"));
        EXPECT_EQ(server.operations(), "login") << act.toStdString();
        EXPECT_THAT(QByteArray(run.out + run.err).toStdString(), Not(HasSubstr("not-this-one")));
    }
}

TEST_F(CliServiceTest, AnAccountThatMayNotLogInIsTriedOnce)
{
    const QList<std::pair<QString, int>> statuses{{u"ACCOUNT_LOCKED_OUT"_s, 1909},
                                                  {u"ACCOUNT_DISABLED"_s, 1331},
                                                  {u"ACCOUNT_EXPIRED"_s, 1793},
                                                  {u"PASSWORD_EXPIRED"_s, 1330},
                                                  {u"PASSWORD_MUST_CHANGE"_s, 1907},
                                                  {u"ACCOUNT_RESTRICTION"_s, 1327},
                                                  {u"INVALID_LOGON_HOURS"_s, 1328},
                                                  {u"INVALID_WORKSTATION"_s, 1329},
                                                  {u"LOGON_TYPE_NOT_GRANTED"_s, 1385},
                                                  {u"NO_LOGON_SERVERS"_s, 1311},
                                                  {u"TRUSTED_RELATIONSHIP_FAILURE"_s, 1789}};
    for (const auto& [status, number] : statuses) {
        restart({}, {{u"login_status"_s, status}});
        const CliRun run = service({u"restart"_s, u"--yes"_s});
        EXPECT_EQ(run.code, failed) << status.toStdString();
        EXPECT_EQ(run.object().value(u"code"_s), number) << status.toStdString();
        EXPECT_THAT(whyOf(run.object()), HasSubstr(std::to_string(number)));
        EXPECT_THAT(whyOf(run.object()), Not(HasSubstr("Windows answered with error")))
            << status.toStdString();
        EXPECT_THAT(todoOf(run.object()), Not(IsEmpty())) << status.toStdString();
        EXPECT_EQ(server.operations(), "login") << status.toStdString();
    }
}

TEST_F(CliServiceTest, APasswordThatExpiresMeanwhileIsNotTriedAgain)
{
    server.setFaults({{u"hang_on_stop"_s, true}});
    Running run(QStringList{u"service"_s, u"stop"_s, u"--yes"_s} + reach(server) + windows2000, "secret\n");
    const QDeadlineTimer timer(60'000);
    while (count(u"stop"_s) == 0 && !timer.hasExpired())
        ASSERT_TRUE(run.goesOn());
    server.setFaults({{u"refuse_login"_s, true}});
    const CliRun ended = run.end();
    EXPECT_EQ(ended.code, failed);
    EXPECT_EQ(ended.object().value(u"code"_s), 1326);
    QList<QJsonObject> logins = server.calls(u"login"_s);
    logins.removeIf([](const QJsonObject& login) { return login.value(u"ok"_s).toBool(); });
    EXPECT_THAT(logins, SizeIs(1));
}

TEST_F(CliServiceTest, PasswordsMayHoldAnyCharacter)
{
    for (const QString& password : {u" %a\\b \"c' $(d);e "_s, u"größe Пароль 日本 €"_s, u"-p"_s, u"%"_s}) {
        restart({}, {}, password);
        EXPECT_EQ(service({u"status"_s}, windows2000, password.toUtf8() + '\n').code, done)
            << password.toStdString();
        EXPECT_EQ(service({u"status"_s}, windows2000, password.toUtf8() + "\r\n").code, done)
            << "a line of Windows";
        EXPECT_EQ(service({u"status"_s}, windows2000, password.toUtf8()).code, done) << "no line break";
    }
}

TEST_F(CliServiceTest, AnEmptyPasswordIsNotTried)
{
    EXPECT_EQ(service({u"stop"_s, u"--yes"_s}, windows2000, "").code, wrongUsage);
    EXPECT_EQ(service({u"stop"_s, u"--yes"_s}, windows2000, "\n").code, wrongUsage);
    EXPECT_EQ(server.operations(), "");
}

TEST_F(CliServiceTest, NameAndPasswordMayComeFromAPrivateFile)
{
    const TestFolder folder;
    const QString file =
        folder.write(u"auth"_s, "username = Administrator\npassword = secret\ndomain = CONTOSO\n");
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const QStringList arguments{u"service"_s,     u"status"_s,    u"--via"_s,  u"net-rpc"_s,
                                u"--server"_s,    u"127.0.0.1"_s, u"--port"_s, QString::number(server.port()),
                                u"--auth-file"_s, file,           u"--json"_s};
    EXPECT_EQ(stateOf(runCli(arguments + windows2000).object()), "running");
    EXPECT_EQ(server.calls(u"login"_s).first().value(u"user"_s), u"Administrator"_s);

    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    EXPECT_EQ(runCli(arguments + windows2000).code, refused);
    EXPECT_EQ(count(u"login"_s), 1);
}

// --- old servers

TEST_F(CliServiceTest, AnSmb1OnlyServerIsToldOfAndReachedWithItsOptions)
{
    const CliRun without = service({u"status"_s}, {});
    EXPECT_EQ(without.code, failed);
    EXPECT_THAT(whyOf(without.object()), Not(HasSubstr("Windows answered with error")));
    EXPECT_THAT(todoOf(without.object()), HasSubstr("SMB1"));
    EXPECT_EQ(server.operations(), "") << "no login without a protocol";

    EXPECT_EQ(service({u"status"_s}, windows2000).code, done);
    EXPECT_EQ(service({u"status"_s}, {u"--client-option"_s, u"client ipc min protocol=NT1"_s,
                                      u"--client-option"_s, u"Client IPC Signing=disabled"_s})
                  .code,
              done);
}

TEST_F(CliServiceTest, AnNt4ServerIsToldOfAndReachedWithItsOptions)
{
    restart({u"--old-login"_s, u"ntlmv2"_s});
    const CliRun without = service({u"status"_s}, windows2000);
    EXPECT_EQ(without.code, failed);
    EXPECT_THAT(whyOf(without.object()), HasSubstr("no common way to log on"));
    EXPECT_EQ(server.operations(), "");
    EXPECT_EQ(stateOf(service({u"status"_s}, {u"--old-server"_s, u"nt4"_s}).object()), "running");

    restart({u"--old-login"_s, u"ntlm"_s});
    EXPECT_EQ(stateOf(service({u"status"_s}, {u"--old-server"_s, u"nt4-sp3"_s}).object()), "running");
}

TEST_F(CliServiceTest, AServerOfTodayNeedsNoOption)
{
    restart({u"--smb2"_s});
    EXPECT_EQ(stateOf(service({u"status"_s}, {}).object()), "running");
}

// --- nothing without a word

TEST_F(CliServiceTest, ADryRunAsksNobody)
{
    for (const QStringList& act : {QStringList{u"status"_s}, {u"stop"_s}, {u"restart"_s, u"--yes"_s}}) {
        const CliRun run = service(act + QStringList{u"--dry-run"_s}, windows2000, "");
        EXPECT_EQ(run.code, done);
        EXPECT_THAT(run.out.toStdString(), HasSubstr("/usr/bin/net"));
        EXPECT_EQ(run.err, QByteArray());
    }
    EXPECT_EQ(server.operations(), "");
}

TEST_F(CliServiceTest, WithoutYesNothingHappens)
{
    for (const QString& act : {u"stop"_s, u"start"_s, u"restart"_s}) {
        const CliRun run = service({act});
        EXPECT_EQ(run.code, refused);
        EXPECT_THAT(run.err.toStdString(), HasSubstr("/usr/bin/net"));
    }
    EXPECT_EQ(server.operations(), "");
}

TEST_F(CliServiceTest, NamesThatWouldMeanSomethingElseAreRefused)
{
    const QStringList evil{u"a b"_s,       u";id"_s,  u"$(id)"_s, u"`id`"_s,     u"-U"_s,  u"--option=x"_s,
                           u"a\nb"_s,      u"a|b"_s,  u"a&b"_s,   u"../x"_s,     u"a/b"_s, u"x%y"_s,
                           u"\u202Eabc"_s, u"a\tb"_s, u"*"_s,     u"\\\\a\\b"_s, u"a'b"_s, u"a\"b"_s};
    for (const QString& name : evil) {
        QStringList elsewhere = reach(server);
        elsewhere.replaceInStrings(u"127.0.0.1"_s, name);
        const QByteArray shown = name.toUtf8();
        const QStringList stop{u"service"_s, u"stop"_s, u"--yes"_s};
        EXPECT_EQ(runCli(stop + elsewhere + windows2000, "secret\n").code, wrongUsage)
            << "server " << shown.constData();
        EXPECT_EQ(service({u"stop"_s, u"--yes"_s, u"--service="_s + name}).code, wrongUsage)
            << "service " << shown.constData();
    }
    for (const QString& user :
         {u"-N"_s, u"Administrator%other"_s, u"a\nb"_s, u"a|b"_s, u"@file"_s, u"a\\b\\c"_s}) {
        QStringList as = reach(server);
        as[as.indexOf(u"--user"_s)] = u"--user="_s + user;
        as.removeAt(as.indexOf(u"--user="_s + user) + 1);
        EXPECT_EQ(runCli(QStringList{u"service"_s, u"status"_s} + as + windows2000, "secret\n").code,
                  wrongUsage)
            << "user " << user.toStdString();
    }
    EXPECT_EQ(server.operations(), "");
}

TEST_F(CliServiceTest, OptionsThatDoMoreThanTalkAreRefused)
{
    for (const QString& option :
         {u"panic action=/bin/sh"_s, u"panicaction=/bin/sh"_s, u"include=/etc/passwd"_s, u"log file=/tmp/x"_s,
          u"config file=/tmp/x"_s, u"lock directory=/tmp"_s, u"private dir=/tmp"_s,
          u"preload modules=/tmp/x.so"_s, u"client min protocol=NT1\npanic action=x"_s,
          u"client min protocol=%(x)"_s, u"CLIENT\tMIN PROTOCOL=NT1"_s, u"client min protocol"_s, u"=x"_s,
          u""_s}) {
        EXPECT_EQ(service({u"status"_s}, {u"--client-option="_s + option}).code, wrongUsage)
            << option.toStdString();
    }
    EXPECT_EQ(server.operations(), "");
}

TEST_F(CliServiceTest, TheStoreIsNotStopped)
{
    for (const QString& store :
         {u"MSExchangeIS"_s, u"msexchangeis"_s, u"MSExchangeMTA"_s, u"MSExchangeDS"_s, u"MSExchangeSA"_s})
        EXPECT_EQ(service({u"stop"_s, u"--yes"_s, u"--service"_s, store}).code, refused)
            << store.toStdString();
    EXPECT_EQ(server.operations(), "");
}

// --- the greeting

TEST_F(CliServiceTest, TheGreetingProvesTheStart)
{
    restart({u"--banner"_s,
             u"220 exch01 ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready"_s},
            {{u"state"_s, u"stopped"_s}});
    const CliRun run =
        service({u"start"_s, u"--yes"_s, u"--banner-port"_s, QString::number(server.bannerPort())});
    EXPECT_EQ(run.code, done);
    ASSERT_THAT(run.lines(), SizeIs(2));
    EXPECT_EQ(run.lines().last().value(u"build"_s), u"5.5.2653.13"_s);
    EXPECT_EQ(count(u"banner"_s), 1);
}

TEST_F(CliServiceTest, AGreetingWithoutEndIsCut)
{
    restart({u"--banner-endless"_s});
    const CliRun run = service({u"status"_s, u"--banner-port"_s, QString::number(server.bannerPort())});
    EXPECT_THAT(run.code, AnyOf(done, inputFailed));
    EXPECT_LT(run.out.size(), 10'000);
}

// --- the password

namespace {

/// What the kernel shows of each process to whoever may look: its arguments and its first environment.
struct Sampler
{
    qint64 except; ///< the stand-in: a test hands it the password in its environment
    QByteArray password;
    bool sawTheClient = false;
    QStringList found;

    void look()
    {
        QDirIterator processes(u"/proc"_s, QDir::Dirs | QDir::NoDotAndDotDot);
        while (processes.hasNext()) {
            const QString id = QFileInfo(processes.next()).fileName();
            if (id.toLongLong() <= 0 || id.toLongLong() == except)
                continue;
            const QByteArray arguments = readFile(u"/proc/%1/cmdline"_s.arg(id));
            const QByteArray environment = readFile(u"/proc/%1/environ"_s.arg(id));
            sawTheClient = sawTheClient || arguments.startsWith("/usr/bin/net\0rpc"_ba);
            if (arguments.contains(password) || environment.contains(password))
                found.append(QString::fromUtf8(arguments).replace(u'\0', u' '));
        }
    }
};

/// Whether any file below a folder holds the bytes.
QStringList filesWith(const QString& folder, const QByteArray& bytes)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (readFile(file).contains(bytes))
            found.append(file);
    }
    return found;
}

} // namespace

TEST_F(CliServiceTest, ThePasswordIsNowhere)
{
    const QByteArray password = "Sesam-%7f3_öffne dich!";
    restart({}, {{u"stop_seconds"_s, 2}, {u"start_seconds"_s, 2}}, QString::fromUtf8(password));
    const TestFolder folder;
    const QStringList variables{u"HOME="_s + folder.path(),
                                u"TMPDIR="_s + folder.path(),
                                u"XDG_RUNTIME_DIR="_s + folder.path(),
                                u"XDG_CONFIG_HOME="_s + folder.path(),
                                u"XDG_CACHE_HOME="_s + folder.path(),
                                u"XDG_DATA_HOME="_s + folder.path()};
    Running run(QStringList{u"service"_s, u"restart"_s, u"--yes"_s} + reach(server) + windows2000,
                password + '\n', variables);
    Sampler sampler{server.processId(), password, false, {}};
    while (run.goesOn())
        sampler.look();
    const CliRun ended = run.end();
    EXPECT_EQ(ended.code, done);
    EXPECT_TRUE(sampler.sawTheClient);
    EXPECT_THAT(sampler.found, IsEmpty()) << sampler.found.join(u'\n').toStdString();
    EXPECT_THAT(QByteArray(ended.out + ended.err).toStdString(), Not(HasSubstr("Sesam")));
    EXPECT_THAT(server.callLog().toStdString(), Not(HasSubstr("Sesam")));
    EXPECT_THAT(filesWith(folder.path(), password), IsEmpty());
    EXPECT_THAT(filesWith(u"/run/samba"_s, password), IsEmpty());
}
