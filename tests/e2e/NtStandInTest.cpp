// The NT service stand-in itself, asked by the client that the program runs: Samba's `net rpc service`.
#include "tests/support/NtStandIn.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ims::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

const QStringList ipcOptions = {u"--option=client ipc min protocol=NT1"_s,
                                u"--option=client ipc signing=disabled"_s};

/// What a run of the client left behind.
struct NetRun
{
    int code = -1;
    std::string out;
    std::string err;
};

/// A run of the client under way, with a folder for what it keeps while it runs.
struct Net
{
    QTemporaryDir folder;
    QProcess process;
};

void begin(Net& net, const NtStandIn& server, const QString& verb, const QStringList& options,
           const QByteArray& password)
{
    net.process.setEnvironment({u"LC_ALL=C.UTF-8"_s, u"HOME=/nonexistent"_s, u"PASSWD_FD=0"_s});
    net.process.start(u"/usr/bin/net"_s,
                      QStringList{u"rpc"_s, u"service"_s, verb, u"-s"_s, u"/dev/null"_s, u"-S"_s,
                                  u"127.0.0.1"_s, u"-p"_s, QString::number(server.port()), u"-U"_s,
                                  u"Administrator"_s,
                                  u"--option=lock directory="_s + net.folder.filePath(u"lock"_s)} +
                          options + QStringList{u"--"_s, u"MSExchangeIMC"_s});
    net.process.write(password);
    net.process.closeWriteChannel();
}

NetRun end(Net& net)
{
    NetRun run;
    if (!net.process.waitForFinished(90'000))
        return run;
    run.code = net.process.exitCode();
    run.out = net.process.readAllStandardOutput().toStdString();
    run.err = net.process.readAllStandardError().toStdString();
    return run;
}

NetRun runNet(const NtStandIn& server, const QString& verb, const QStringList& options = ipcOptions,
              const QByteArray& password = "secret")
{
    Net net;
    begin(net, server, verb, options, password);
    return end(net);
}

/// What the first read of a connection yields; empty where nothing comes within half a second or it is
/// closed.
QByteArray greeting(int port)
{
    const int connection = ::socket(AF_INET, SOCK_STREAM, 0);
    const timeval patience = {.tv_sec = 0, .tv_usec = 500'000};
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QByteArray bytes(4096, '\0');
    ssize_t size = -1;
    if (::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        size = ::recv(connection, bytes.data(), static_cast<size_t>(bytes.size()), 0);
    ::close(connection);
    return bytes.left(std::max<qsizetype>(size, 0));
}

} // namespace

/// An SMB1-only server with the three services of Exchange, all running.
class NtStandInTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(server.start()) << server.complaint().toStdString(); }
    void TearDown() override { EXPECT_EQ(server.complaint().toStdString(), ""); }

    void restartWith(const QStringList& arguments)
    {
        ASSERT_TRUE(server.start({.arguments = arguments})) << server.complaint().toStdString();
    }

    NtStandIn server;
};

TEST_F(NtStandInTest, TellsTheStateAndTheConfiguration)
{
    const NetRun run = runNet(server, u"status"_s);
    EXPECT_EQ(run.code, 0);
    EXPECT_THAT(run.out, HasSubstr("MSExchangeIMC service is running.\n"));
    EXPECT_THAT(run.out, HasSubstr("Display Name         = Microsoft Exchange Internet Mail Service\n"));
    EXPECT_EQ(server.operations(), "login open_manager open_service query config");
    EXPECT_EQ(server.calls(u"query"_s).first().value(u"service"_s), u"MSExchangeIMC"_s);
}

TEST_F(NtStandInTest, KeepsTheStateFromOneConnectionToTheNext)
{
    EXPECT_THAT(runNet(server, u"stop"_s).out, HasSubstr("MSExchangeIMC service is stopped."));
    EXPECT_THAT(runNet(server, u"status"_s).out, HasSubstr("MSExchangeIMC service is stopped."));
    EXPECT_THAT(runNet(server, u"stop"_s).err, HasSubstr("[WERR_SERVICE_NOT_ACTIVE]"));
    EXPECT_THAT(runNet(server, u"start"_s).out, HasSubstr("Successfully started service: MSExchangeIMC"));
    EXPECT_THAT(runNet(server, u"start"_s).err, HasSubstr("[WERR_SERVICE_ALREADY_RUNNING]"));
}

TEST_F(NtStandInTest, StaysPendingForSoManyQueries)
{
    server.setFaults({{u"stop_polls"_s, 32}}); // the client asks 30 times by itself
    const NetRun stop = runNet(server, u"stop"_s);
    EXPECT_EQ(stop.code, 0);
    EXPECT_THAT(stop.out, HasSubstr("MSExchangeIMC service is stop pending."));
    EXPECT_THAT(runNet(server, u"status"_s).out, HasSubstr("stop pending."));
    EXPECT_THAT(runNet(server, u"start"_s).err, HasSubstr("[WERR_SERVICE_ALREADY_RUNNING]"));
    EXPECT_THAT(runNet(server, u"stop"_s).err, HasSubstr("[WERR_SERVICE_CANNOT_ACCEPT_CTRL]"));
    EXPECT_THAT(runNet(server, u"status"_s).out, HasSubstr("stop pending."));
    EXPECT_THAT(runNet(server, u"status"_s).out, HasSubstr("stopped."));
}

TEST_F(NtStandInTest, DiesWhileItStarts)
{
    server.setFaults({{u"state"_s, u"stopped"_s}, {u"dies_on_start"_s, true}, {u"start_polls"_s, 2}});
    EXPECT_THAT(runNet(server, u"start"_s).err,
                HasSubstr("Failed to start service: MSExchangeIMC [WERR_OK]"));
    EXPECT_THAT(runNet(server, u"status"_s).out, HasSubstr("stopped."));
}

TEST_F(NtStandInTest, AnswersAnErrorInsteadOfTheCall)
{
    server.setFaults({{u"stop"_s, 1053}});
    const NetRun run = runNet(server, u"stop"_s);
    EXPECT_EQ(run.code, 255);
    EXPECT_THAT(run.err, HasSubstr("Control service request failed.  [WERR_SERVICE_REQUEST_TIMEOUT]"));
    EXPECT_EQ(server.calls(u"stop"_s).first().value(u"result"_s), 1053);

    server.setFaults({});
    EXPECT_THAT(runNet(server, u"status"_s).out, HasSubstr("running."));
}

TEST_F(NtStandInTest, AListOfErrorsIsUsedUpCallByCall)
{
    server.setFaults({{u"query"_s, QJsonArray{0, 5}}});
    EXPECT_EQ(runNet(server, u"status"_s).code, 0);
    EXPECT_THAT(runNet(server, u"status"_s).err, HasSubstr("[WERR_ACCESS_DENIED]"));
    EXPECT_THAT(runNet(server, u"status"_s).err, HasSubstr("[WERR_ACCESS_DENIED]"));
}

TEST_F(NtStandInTest, AWrongPasswordIsOneFailedLogin)
{
    const NetRun run = runNet(server, u"status"_s, ipcOptions, "not-the-Passw0rd");
    EXPECT_EQ(run.code, 255);
    EXPECT_THAT(run.err, HasSubstr("NT_STATUS_LOGON_FAILURE"));
    ASSERT_EQ(server.operations(), "login");
    EXPECT_EQ(server.calls().first().value(u"ok"_s), false);
    EXPECT_EQ(server.calls().first().value(u"user"_s), u"Administrator"_s);
    EXPECT_THAT(server.callLog().toStdString(), Not(HasSubstr("Passw0rd")));
}

TEST_F(NtStandInTest, PasswordsMayHoldAnyCharacter)
{
    for (const QString& password : {u" %a\\b \"c' $(d) "_s, u"größe Пароль 日本"_s}) {
        ASSERT_TRUE(server.start({.password = password})) << server.complaint().toStdString();
        EXPECT_EQ(runNet(server, u"status"_s, ipcOptions, password.toUtf8()).code, 0)
            << password.toStdString();
    }
}

TEST_F(NtStandInTest, ALockedAccountRefusesTheRightPassword)
{
    server.setFaults({{u"login_status"_s, u"ACCOUNT_LOCKED_OUT"_s}});
    EXPECT_THAT(runNet(server, u"status"_s).err, HasSubstr("NT_STATUS_ACCOUNT_LOCKED_OUT"));
}

TEST_F(NtStandInTest, SpeaksSmb1OnlyUnlessToldOtherwise)
{
    EXPECT_THAT(runNet(server, u"status"_s, {}).err, HasSubstr("NT_STATUS_NOT_SUPPORTED"));
    EXPECT_EQ(server.operations(), "");

    restartWith({u"--smb2"_s});
    EXPECT_EQ(runNet(server, u"status"_s, {}).code, 0);
    EXPECT_THAT(runNet(server, u"status"_s, {}, "wrong").err, HasSubstr("NT_STATUS_LOGON_FAILURE"));
}

TEST_F(NtStandInTest, AnNt4LoginNeedsAnOptionMore)
{
    const QStringList withoutSpnego = ipcOptions + QStringList{u"--option=client use spnego=no"_s};
    const QStringList withNtlm = ipcOptions + QStringList{u"--option=client ntlmv2 auth=no"_s};

    restartWith({u"--old-login"_s, u"ntlmv2"_s});
    EXPECT_THAT(runNet(server, u"status"_s).err, HasSubstr("NT_STATUS_ACCESS_DENIED"));
    EXPECT_EQ(server.operations(), "") << "the client gives up before it logs in";
    EXPECT_EQ(runNet(server, u"status"_s, withoutSpnego).code, 0);
    EXPECT_THAT(runNet(server, u"status"_s, withoutSpnego, "wrong").err,
                HasSubstr("NT_STATUS_LOGON_FAILURE"));

    restartWith({u"--old-login"_s, u"ntlm"_s});
    EXPECT_THAT(runNet(server, u"status"_s, withoutSpnego).err, HasSubstr("NT_STATUS_LOGON_FAILURE"));
    EXPECT_EQ(runNet(server, u"status"_s, withNtlm).code, 0);
    EXPECT_THAT(runNet(server, u"status"_s, withNtlm, "wrong").err, HasSubstr("NT_STATUS_LOGON_FAILURE"));
}

TEST_F(NtStandInTest, MayBeSilentFromTheConnectionOn)
{
    server.setFaults({{u"silent"_s, true}});
    Net net;
    begin(net, server, u"status"_s, ipcOptions, "secret");
    const QDeadlineTimer timer(60'000);
    while (server.calls().isEmpty() && !timer.hasExpired())
        ASSERT_FALSE(net.process.waitForFinished(20));
    EXPECT_EQ(server.operations(), "connect");
    net.process.kill();
    end(net);
}

TEST_F(NtStandInTest, MayFallSilentOrHangUpAtACall)
{
    server.setFaults({{u"drop"_s, u"stop"_s}});
    EXPECT_THAT(runNet(server, u"stop"_s).err, HasSubstr("[NT_STATUS_CONNECTION_DISCONNECTED]"));

    server.setFaults({{u"silent_after"_s, 2}});
    Net net;
    begin(net, server, u"stop"_s, ipcOptions, "secret");
    const QDeadlineTimer timer(60'000);
    while (server.calls(u"stop"_s).size() < 2 && !timer.hasExpired())
        ASSERT_FALSE(net.process.waitForFinished(20));
    net.process.kill();
    end(net);
    EXPECT_EQ(server.calls(u"stop"_s).first().value(u"result"_s), u"dropped"_s);
    EXPECT_EQ(server.calls(u"stop"_s).last().value(u"result"_s), u"silent"_s);

    server.setFaults({});
    EXPECT_THAT(runNet(server, u"status"_s).out, HasSubstr("running.")) << "neither stop was done";

    server.setFaults({{u"drop_after"_s, u"stop"_s}});
    EXPECT_THAT(runNet(server, u"stop"_s).err, HasSubstr("[NT_STATUS_CONNECTION_DISCONNECTED]"));
    server.setFaults({{u"start_answer"_s, 1053}});
    EXPECT_THAT(runNet(server, u"start"_s).err, HasSubstr("[WERR_SERVICE_REQUEST_TIMEOUT]"))
        << "it had stopped";
    EXPECT_THAT(runNet(server, u"status"_s).out, HasSubstr("running."));
}

TEST_F(NtStandInTest, AnswersTwoAtATimeAndManyInARow)
{
    for (int pair = 0; pair < 10; ++pair) {
        Net first;
        Net second;
        begin(first, server, u"status"_s, ipcOptions, "secret");
        begin(second, server, u"status"_s, ipcOptions, "secret");
        EXPECT_EQ(end(first).code, 0);
        EXPECT_EQ(end(second).code, 0);
    }
    EXPECT_EQ(server.calls(u"query"_s).size(), 20);
}

TEST_F(NtStandInTest, EndsWithItsStandardInputAlsoWhileAClientWaits)
{
    server.setFaults({{u"silent_on"_s, u"query"_s}});
    Net net;
    begin(net, server, u"status"_s, ipcOptions, "secret");
    const QDeadlineTimer timer(60'000);
    while (server.calls(u"query"_s).isEmpty() && !timer.hasExpired())
        ASSERT_FALSE(net.process.waitForFinished(20));
    EXPECT_TRUE(server.stop());
    EXPECT_THAT(end(net).err, HasSubstr("NT_STATUS_CONNECTION_DISCONNECTED"));
}

TEST_F(NtStandInTest, GreetsOnAnotherPort)
{
    const QString text =
        u"220 exch01 ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready"_s;
    restartWith({u"--banner"_s, text});
    EXPECT_EQ(greeting(server.bannerPort()), text.toUtf8() + "\r\n");
    EXPECT_EQ(server.operations(), "banner");

    restartWith({u"--banner-silent"_s});
    EXPECT_EQ(greeting(server.bannerPort()), QByteArray());

    restartWith({u"--banner-endless"_s});
    EXPECT_THAT(greeting(server.bannerPort()).toStdString(), HasSubstr("xxxx"));
}
