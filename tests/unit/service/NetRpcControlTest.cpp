#include "core/service/NetRpcControl.h"

#include "core/service/ServiceErrors.h"
#include "core/service/ServiceWays.h"
#include "tests/unit/service/ServiceTranscripts.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <map>

using namespace ims;
using namespace ims::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

ServiceTarget exch01(int port = 0)
{
    return *makeServiceTarget(u"exch01"_s, port, internetMailService());
}

ServiceLogin jane(const QByteArray& password = "pass w=rd")
{
    ServiceLogin login;
    login.user = u"CONTOSO\\jane"_s;
    login.password = Secret(password);
    return login;
}

struct Told
{
    ServiceState state = ServiceState::Unknown;
    int error = 0;
};

/// What is to be found in those transcripts whose names do not tell the error's number.
const std::map<std::string, Told>& told()
{
    using S = ServiceState;
    static const std::map<std::string, Told> all = {
        {"config-error-5", {S::Running, 0}},
        {"dropped-on-open-manager", {S::Unknown, 1726}},
        {"dropped-on-query", {S::Unknown, 1726}},
        {"dropped-on-start", {S::Unknown, 1726}},
        {"dropped-on-stop", {S::Unknown, 1726}},
        {"empty-password", {S::Unknown, 1326}},
        {"login-access-denied", {S::Unknown, ServiceReply::noCommonLogin}},
        {"login-account-disabled", {S::Unknown, 1331}},
        {"login-account-expired", {S::Unknown, 1793}},
        {"login-account-locked-out", {S::Unknown, 1909}},
        {"login-account-restriction", {S::Unknown, 1327}},
        {"login-invalid-logon-hours", {S::Unknown, 1328}},
        {"login-invalid-workstation", {S::Unknown, 1329}},
        {"login-logon-failure", {S::Unknown, 1326}},
        {"login-logon-type-not-granted", {S::Unknown, 1385}},
        {"login-no-logon-servers", {S::Unknown, 1311}},
        {"login-password-expired", {S::Unknown, 1330}},
        {"login-password-must-change", {S::Unknown, 1907}},
        {"login-trusted-relationship-failure", {S::Unknown, 1789}},
        {"nt4-before-sp4-no-ntlmv2", {S::Running, 0}},
        {"nt4-before-sp4-no-spnego", {S::Unknown, 1326}},
        {"nt4-no-ntlmv2", {S::Running, 0}},
        {"nt4-no-spnego", {S::Running, 0}},
        {"nt4-two-options", {S::Unknown, ServiceReply::noCommonLogin}},
        {"option-bad-value", {S::Unknown, ServiceReply::unexplained}},
        {"option-unknown", {S::Unknown, ServiceReply::unexplained}},
        {"refused-port", {S::Unknown, 1225}},
        {"service-name-like-an-option", {S::Unknown, 1060}},
        {"silent-host", {S::Unknown, 121}},
        {"silent-on-query", {S::Unknown, 121}},
        {"silent-on-start", {S::Unknown, 121}},
        {"silent-on-stop", {S::Unknown, 121}},
        {"smb1-only-five-options", {S::Running, 0}},
        {"smb1-only-no-options", {S::Unknown, 384}},
        {"smb1-only-signing-left", {S::Unknown, ServiceReply::noCommonLogin}},
        {"smb2", {S::Running, 0}},
        {"start", {S::Unknown, 0}},
        {"start-after-3-polls", {S::Unknown, 0}},
        {"start-dies", {S::Unknown, 0}},
        {"start-may-only-look", {S::Unknown, 5}},
        {"start-still-pending", {S::Unknown, 0}},
        {"start-while-pending", {S::Unknown, 1056}},
        {"status-continue-pending", {S::StartPending, 0}},
        {"status-pause-pending", {S::Paused, 0}},
        {"status-paused", {S::Paused, 0}},
        {"status-running", {S::Running, 0}},
        {"status-start-pending", {S::StartPending, 0}},
        {"status-stop-pending", {S::StopPending, 0}},
        {"status-stopped", {S::Stopped, 0}},
        {"status-unknown-service", {S::Unknown, 1060}},
        {"stop", {S::Stopped, 0}},
        {"stop-after-3-polls", {S::Stopped, 0}},
        {"stop-dependents", {S::Unknown, 1051}},
        {"stop-dies", {S::Stopped, 0}},
        {"stop-may-only-look", {S::Unknown, 5}},
        {"stop-still-pending", {S::StopPending, 0}},
        {"stop-then-query-error-5", {S::Unknown, ServiceReply::unexplained}},
        {"stop-while-pending", {S::Unknown, 1061}},
        {"unknown-user", {S::Unknown, 1326}},
        {"unresolved-name", {S::Unknown, 53}},
        {"wrong-password", {S::Unknown, 1326}},
        {"wrong-password-smb2", {S::Unknown, 1326}},
    };
    return all;
}

Told toldBy(const std::string& name)
{
    if (const auto found = told().find(name); found != told().end())
        return found->second;
    static const QRegularExpression number(u"-error-(\\d+)$"_s);
    const auto match = number.match(QString::fromStdString(name));
    EXPECT_TRUE(match.hasMatch()) << "no expectation for " << name;
    const int code = match.captured(1).toInt();
    return {ServiceState::Unknown, code};
}

ServiceVerb verbOf(const QString& word)
{
    return word == u"stop" ? ServiceVerb::Stop : word == u"start" ? ServiceVerb::Start : ServiceVerb::Query;
}

const QByteArray noise = "Error reading password from file descriptor 0: empty password\n";

} // namespace

TEST(NetRpcControlTest, TheCommandHasNoPasswordAndTheServiceBehindTheDashes)
{
    const NetRpcControl control(u"/usr/bin/net"_s, exch01(1446), jane(), optionsFor(OldServer::NtSp4));
    for (const ServiceVerb verb : {ServiceVerb::Query, ServiceVerb::Stop, ServiceVerb::Start}) {
        const QStringList command = control.command(verb);
        EXPECT_EQ(command.at(0), u"/usr/bin/net"_s);
        EXPECT_EQ(command.mid(1, 2), (QStringList{u"rpc"_s, u"service"_s}));
        EXPECT_EQ(command.at(3), verb == ServiceVerb::Query ? u"status"_s : idOf(verb));
        ASSERT_GE(command.size(), 3);
        EXPECT_EQ(command.last(2), (QStringList{u"--"_s, u"MSExchangeIMC"_s}));
        EXPECT_EQ(command.count(u"--"_s), 1);
        const QString all = command.join(u'\n');
        EXPECT_FALSE(all.contains(u"pass"_s)) << all.toStdString();
        EXPECT_FALSE(all.contains(u'%')) << "a % begins a password";
        const auto value = [&](const QString& option) { return command.value(command.indexOf(option) + 1); };
        EXPECT_EQ(value(u"-S"_s), u"exch01"_s);
        EXPECT_EQ(value(u"-U"_s), u"CONTOSO\\jane"_s);
        EXPECT_EQ(value(u"-p"_s), u"1446"_s);
        EXPECT_EQ(value(u"-s"_s), u"/dev/null"_s);
        EXPECT_TRUE(command.contains(u"--option=clientipcminprotocol=NT1"_s));
        EXPECT_TRUE(command.contains(u"--option=clientipcsigning=disabled"_s));
        EXPECT_TRUE(command.contains(u"--option=clientusespnego=no"_s));
        EXPECT_FALSE(command.contains(u"-N"_s));
        EXPECT_FALSE(command.contains(u"-A"_s));
    }
}

TEST(NetRpcControlTest, WithoutAPortTheClientChoosesIt)
{
    const NetRpcControl control(u"/usr/bin/net"_s, exch01(), jane(), {});
    EXPECT_FALSE(control.command(ServiceVerb::Query).contains(u"-p"_s));
}

TEST(NetRpcControlTest, EachRecordedAnswerIsUnderstood)
{
    const std::vector<ServiceTranscript> all = netRpcTranscripts();
    ASSERT_GE(all.size(), 90U);
    for (const ServiceTranscript& each : all) {
        SCOPED_TRACE(each.name);
        const Told expected = toldBy(each.name);
        const ServiceReply reply = readNetRpc(verbOf(each.verb), each.output, each.errors, each.exitCode);
        EXPECT_EQ(reply.error, expected.error);
        EXPECT_EQ(idOf(reply.status.state).toStdString(), idOf(expected.state).toStdString());
        EXPECT_EQ(reply.exitCode, each.exitCode);
    }
}

TEST(NetRpcControlTest, EachRecordedFailureHasItsReasonAndWhatToDo)
{
    for (const ServiceTranscript& each : netRpcTranscripts()) {
        SCOPED_TRACE(each.name);
        const ServiceVerb verb = verbOf(each.verb);
        const ServiceReply reply = readNetRpc(verb, each.output, each.errors, each.exitCode);
        if (reply.error == 0)
            continue;
        const Error error = serviceError(verb, exch01(), reply);
        EXPECT_FALSE(error.why.isEmpty());
        EXPECT_FALSE(error.todo.isEmpty());
        EXPECT_THAT(error.english().toStdString(), Not(HasSubstr("%1")));
        if (reply.error > 0) {
            EXPECT_THAT(error.why.english().toStdString(), HasSubstr(std::to_string(reply.error)));
        }
    }
}

TEST(NetRpcControlTest, TheLinesThatAlwaysComeAreDroppedAndNoOthers)
{
    for (const ServiceTranscript& each : netRpcTranscripts()) {
        const ServiceReply reply = readNetRpc(verbOf(each.verb), each.output, each.errors, each.exitCode);
        EXPECT_THAT(reply.output.toStdString(), Not(HasSubstr("Error reading password"))) << each.name;
    }
    const ServiceReply other =
        readNetRpc(ServiceVerb::Query, "MSExchangeIMC service is running.\n",
                   noise + "Error reading password from file descriptor 7: empty password\nmore\n", 0);
    EXPECT_THAT(other.output.toStdString(), HasSubstr("file descriptor 7"));
    EXPECT_THAT(other.output.toStdString(), HasSubstr("more"));
    EXPECT_THAT(other.output.toStdString(), HasSubstr("MSExchangeIMC service is running."));
}

TEST(NetRpcControlTest, EachNameOfSambaIsItsNumber)
{
    const std::map<QByteArray, int> names = {
        {"FILE_NOT_FOUND", 2},
        {"ACCESS_DENIED", 5},
        {"INVALID_HANDLE", 6},
        {"BAD_NETPATH", 53},
        {"NETNAME_DELETED", 64},
        {"BAD_NET_NAME", 67},
        {"REQ_NOT_ACCEP", 71},
        {"INVALID_PASSWORD", 86},
        {"INVALID_PARAMETER", 87},
        {"BROKEN_PIPE", 109},
        {"SEM_TIMEOUT", 121},
        {"INVALID_NAME", 123},
        {"BUSY", 170},
        {"DEPENDENT_SERVICES_RUNNING", 1051},
        {"INVALID_SERVICE_CONTROL", 1052},
        {"SERVICE_REQUEST_TIMEOUT", 1053},
        {"SERVICE_NO_THREAD", 1054},
        {"SERVICE_DATABASE_LOCKED", 1055},
        {"SERVICE_ALREADY_RUNNING", 1056},
        {"INVALID_SERVICE_ACCOUNT", 1057},
        {"SERVICE_DISABLED", 1058},
        {"CIRCULAR_DEPENDENCY", 1059},
        {"SERVICE_DOES_NOT_EXIST", 1060},
        {"SERVICE_CANNOT_ACCEPT_CTRL", 1061},
        {"SERVICE_NOT_ACTIVE", 1062},
        {"FAILED_SERVICE_CONTROLLER_CONNECT", 1063},
        {"EXCEPTION_IN_SERVICE", 1064},
        {"DATABASE_DOES_NOT_EXIST", 1065},
        {"SERVICE_SPECIFIC_ERROR", 1066},
        {"PROCESS_ABORTED", 1067},
        {"SERVICE_DEPENDENCY_FAIL", 1068},
        {"SERVICE_LOGON_FAILED", 1069},
        {"SERVICE_START_HANG", 1070},
        {"INVALID_SERVICE_LOCK", 1071},
        {"SERVICE_MARKED_FOR_DELETE", 1072},
        {"SERVICE_EXISTS", 1073},
        {"SERVICE_DEPENDENCY_DELETED", 1075},
        {"SERVICE_NEVER_STARTED", 1077},
        {"DIFFERENT_SERVICE_ACCOUNT", 1079},
        {"SHUTDOWN_IN_PROGRESS", 1115},
        {"SESSION_CREDENTIAL_CONFLICT", 1219},
        {"NETWORK_UNREACHABLE", 1231},
        {"NO_LOGON_SERVERS", 1311},
        {"LOGON_FAILURE", 1326},
        {"ACCOUNT_RESTRICTION", 1327},
        {"INVALID_LOGON_HOURS", 1328},
        {"INVALID_WORKSTATION", 1329},
        {"PASSWORD_EXPIRED", 1330},
        {"ACCOUNT_DISABLED", 1331},
        {"LOGON_TYPE_NOT_GRANTED", 1385},
        {"WRONG_TARGET_NAME", 1396},
        {"NO_SYSTEM_RESOURCES", 1450},
        {"RPC_S_UNKNOWN_IF", 1717},
        {"RPC_S_SERVER_UNAVAILABLE", 1722},
        {"RPC_S_SERVER_TOO_BUSY", 1723},
        {"RPC_S_CALL_FAILED", 1726},
        {"RPC_S_CALL_FAILED_DNE", 1727},
        {"EPT_S_NOT_REGISTERED", 1753},
        {"RPC_X_BAD_STUB_DATA", 1783},
        {"TRUSTED_RELATIONSHIP_FAILURE", 1789},
        {"NETLOGON_NOT_STARTED", 1792},
        {"ACCOUNT_EXPIRED", 1793},
        {"PASSWORD_MUST_CHANGE", 1907},
        {"ACCOUNT_LOCKED_OUT", 1909},
        {"NERR_INTERNALERROR", 2140},
        {"NERR_SERVICEINSTALLED", 2182},
        {"NERR_SERVICENOTINSTALLED", 2184},
        {"NERR_BADSERVICENAME", 2185},
        {"NERR_SERVICECTLTIMEOUT", 2186},
        {"NERR_SERVICENOTCTRL", 2189},
        {"NERR_SERVICECTLNOTVALID", 2191},
    };
    for (const auto& [name, number] : names) {
        for (const QByteArray sentence :
             {"Control service request failed.  [WERR_", "Failed to open service.  [WERR_",
              "Failed to open Service Control Manager. [WERR_"}) {
            const ServiceReply reply =
                readNetRpc(ServiceVerb::Stop, {}, noise + sentence + name + "]\n", 255);
            EXPECT_EQ(reply.error, number) << name.toStdString();
        }
        const ServiceReply after = readNetRpc(
            ServiceVerb::Start, ".\n", "Failed to start service: MSExchangeIMC [WERR_" + name + "]\n", 255);
        EXPECT_EQ(after.error, number) << name.toStdString();
    }
}

TEST(NetRpcControlTest, ANumberWithoutANameIsTakenAsOne)
{
    EXPECT_EQ(
        readNetRpc(ServiceVerb::Stop, {}, "Control service request failed.  [DOS code 0x0000270f]\n", 255)
            .error,
        9999);
    EXPECT_EQ(
        readNetRpc(ServiceVerb::Stop, {}, "Control service request failed.  [DOS code 0xffffffffff]\n", 255)
            .error,
        ServiceReply::unexplained);
    const int negative =
        readNetRpc(ServiceVerb::Stop, {}, "Control service request failed.  [DOS code 0xfffffffe]\n", 255)
            .error;
    EXPECT_TRUE(negative == ServiceReply::unexplained || negative > 0)
        << "a stranger's number is never one of ours: " << negative;
}

TEST(NetRpcControlTest, WhatIsNotUnderstoodIsAFailureWhateverItsExitCode)
{
    for (const int exitCode : {0, 1, 255, -1, 139}) {
        for (const QByteArray& garbage :
             {QByteArray(), QByteArray("\0\xff\xfe\n", 4), QByteArray(1 << 20, 'x'),
              QByteArray("service is\n"), QByteArray(1 << 20, '\n'),
              QByteArray("WERR_\n[WERR_]\nNT_STATUS_\n")}) {
            const ServiceReply reply = readNetRpc(ServiceVerb::Query, garbage, garbage, exitCode);
            EXPECT_EQ(reply.status.state, ServiceState::Unknown);
            EXPECT_EQ(reply.error, ServiceReply::unexplained) << exitCode;
        }
    }
}

TEST(NetRpcControlTest, AnUnknownStateIsNotOne)
{
    for (const QByteArray word : {"Unknown State [0]", "runningx", "not running", "RUNNING AWAY", ""}) {
        const ServiceReply reply =
            readNetRpc(ServiceVerb::Query, "MSExchangeIMC service is " + word + ".\n", {}, 0);
        EXPECT_EQ(reply.status.state, ServiceState::Unknown) << word.toStdString();
    }
}

TEST(NetRpcControlTest, TheDetailsBehindTheStateCannotFakeOne)
{
    const QByteArray output = "MSExchangeIMC service is stopped.\nConfiguration details:\n"
                              "\tControls Accepted    = 0x1\n\tExecutable Path      = X service is running.\n"
                              "\tDisplay Name         = MSExchangeIMC service is running.\n"
                              "MSExchangeIMC service is running.\n";
    EXPECT_EQ(readNetRpc(ServiceVerb::Query, output, {}, 0).status.state, ServiceState::Stopped);
    const QByteArray failing = "MSExchangeIMC service is running.\nConfiguration details:\n"
                               "\tDisplay Name         = [WERR_ACCESS_DENIED]\n";
    const ServiceReply reply = readNetRpc(ServiceVerb::Query, failing, {}, 0);
    EXPECT_EQ(reply.error, 0);
    EXPECT_EQ(reply.status.state, ServiceState::Running);
}

TEST(NetRpcControlTest, OnlyOptionsThatSayHowToTalkAreTaken)
{
    EXPECT_THAT(clientOptionNames(), Not(testing::IsEmpty()));
    for (const QString& name : clientOptionNames()) {
        const auto option = clientOption(name + u"=1"_s);
        ASSERT_TRUE(option.has_value()) << name.toStdString();
        EXPECT_EQ(option->first, name);
        EXPECT_TRUE(name.startsWith(u"client "_s) || name == u"workgroup"_s || name == u"netbios name"_s ||
                    name == u"wins server"_s || name == u"raw ntlmv2 auth"_s ||
                    name == u"name resolve order"_s)
            << name.toStdString();
    }
    for (const char* each : {"panic action",
                             "include",
                             "log file",
                             "lock directory",
                             "lock dir",
                             "preexec",
                             "exec",
                             "root preexec",
                             "smb ports",
                             "state directory",
                             "cache directory",
                             "private dir",
                             "private directory",
                             "pid directory",
                             "config file",
                             "copy",
                             "passdb backend",
                             "smb passwd file",
                             "username map",
                             "username map script",
                             "interfaces",
                             "socket options",
                             "log level",
                             "debuglevel",
                             "debug level",
                             "syslog",
                             "max log size",
                             "ncalrpc dir",
                             "winbindd socket directory",
                             "usershare path",
                             "dos charset",
                             "unix charset",
                             "preload modules",
                             "ldap ssl",
                             "tls keyfile",
                             "kerberos method",
                             "dedicated keytab file",
                             "krb5 conf",
                             "client NTLM",
                             "client",
                             "clientipcminprotocol2",
                             "log nt token command",
                             "time server",
                             "check password script",
                             "message command",
                             "winbind separator",
                             "lock_directory"}) {
        const QString name = QString::fromLatin1(each);
        for (const QString& spelled :
             QStringList{name, name.toUpper(), QString(name).remove(u' '), u' ' + name, name + u' ',
                         QString(name).replace(u' ', u'\t'), QString(name).replace(u' ', u'_')})
            EXPECT_FALSE(clientOption(spelled + u"=/tmp/x"_s).has_value()) << spelled.toStdString();
        EXPECT_FALSE(clientOption(QString::fromLatin1(each) + u"=1"_s).has_value()) << each;
    }
}

TEST(NetRpcControlTest, AnOptionMayBeSpelledAsSambaTakesIt)
{
    for (const QString& spelled :
         {u"client ipc min protocol=NT1"_s, u"clientipcminprotocol=NT1"_s, u"Client IPC Min Protocol=NT1"_s,
          u"CLIENTIPCMINPROTOCOL=NT1"_s, u"client  ipc min  protocol=NT1"_s,
          u" client ipc min protocol =NT1"_s, u"client ipc min protocol = NT1 "_s}) {
        const auto option = clientOption(spelled);
        ASSERT_TRUE(option.has_value()) << spelled.toStdString();
        EXPECT_EQ(option->first, u"client ipc min protocol"_s);
        EXPECT_EQ(option->second, u"NT1"_s) << spelled.toStdString();
    }
}

TEST(NetRpcControlTest, AnOptionsValueHoldsNothingThatCouldBeTakenForMore)
{
    for (const QString& value : {QString(),
                                 u"a\nb"_s,
                                 u"NT1\npanic action=/bin/sh"_s,
                                 u"NT1\rinclude=/x"_s,
                                 u"a\tb"_s,
                                 u"%U"_s,
                                 u"%(x)"_s,
                                 u"$(id)"_s,
                                 u"`id`"_s,
                                 u"a;b"_s,
                                 u"a,b"_s,
                                 u"a=b"_s,
                                 u"\"x\""_s,
                                 u"/etc/passwd"_s,
                                 u"a\\b"_s,
                                 u"größe"_s,
                                 QString(QChar(0)),
                                 u"a|b"_s,
                                 u"NT1\u2028x"_s,
                                 u"ＮＴ１"_s,
                                 u"\u0661"_s})
        EXPECT_FALSE(clientOption(u"client ipc min protocol="_s + value).has_value()) << value.toStdString();
    for (const QString& whole : {QString(), u"="_s, u"=NT1"_s, u"client ipc min protocol"_s,
                                 u"client ipc min protocol\n=NT1"_s, u"client ipc\nmin protocol=NT1"_s,
                                 u"\nclient ipc min protocol=NT1"_s, u"client ipc min protocol\0=NT1"_s})
        EXPECT_FALSE(clientOption(whole).has_value()) << whole.toStdString();
}

TEST(NetRpcControlTest, ARefusedOptionSaysWhichAreTaken)
{
    const auto option = clientOption(u"panic action=/bin/sh"_s);
    ASSERT_FALSE(option.has_value());
    EXPECT_THAT(option.error().english().toStdString(), HasSubstr("panic action"));
    EXPECT_THAT(option.error().english().toStdString(), HasSubstr("client ipc min protocol"));
}

TEST(NetRpcControlTest, OldServersGetTheOptionsThatWereMeasured)
{
    EXPECT_TRUE(optionsFor(OldServer::No).empty());
    const ClientOptions w2000 = optionsFor(OldServer::Windows2000);
    EXPECT_EQ(w2000.at(u"client ipc min protocol"_s), u"NT1"_s);
    EXPECT_EQ(w2000.at(u"client ipc signing"_s), u"disabled"_s);
    EXPECT_FALSE(w2000.contains(u"client use spnego"_s) || w2000.contains(u"client ntlmv2 auth"_s));
    const ClientOptions sp4 = optionsFor(OldServer::NtSp4);
    EXPECT_EQ(sp4.at(u"client use spnego"_s), u"no"_s);
    EXPECT_FALSE(sp4.contains(u"client ntlmv2 auth"_s));
    const ClientOptions before = optionsFor(OldServer::NtBeforeSp4);
    EXPECT_EQ(before.at(u"client ntlmv2 auth"_s), u"no"_s);
    EXPECT_FALSE(before.contains(u"client use spnego"_s)) << "with both, NTLMv2 would be sent the old way";
    for (const OldServer server :
         {OldServer::No, OldServer::Windows2000, OldServer::NtSp4, OldServer::NtBeforeSp4}) {
        EXPECT_EQ(oldServerOf(idOf(server)), server);
        for (const auto& [name, value] : optionsFor(server)) {
            const auto option = clientOption(name + u'=' + value);
            ASSERT_TRUE(option.has_value()) << name.toStdString();
            EXPECT_EQ(*option, std::pair(name, value));
        }
    }
    EXPECT_FALSE(oldServerOf(u"nt5"_s).has_value());
    EXPECT_FALSE(oldServerOf({}).has_value());
}

TEST(NetRpcControlTest, TheClientIsWhereTheSystemKeepsIt)
{
    const QByteArray path = qgetenv("PATH");
    const QTemporaryDir folder;
    QFile decoy(folder.filePath(u"net"_s));
    ASSERT_TRUE(decoy.open(QIODevice::WriteOnly));
    decoy.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    decoy.close();
    qputenv("PATH", folder.path().toLocal8Bit());
    const QString program = findNetProgram();
    qputenv("PATH", path);
    EXPECT_FALSE(program.startsWith(folder.path()));
    EXPECT_TRUE(program.isEmpty() || program.startsWith(u'/'));
}

namespace {

/// A program in the place of `net`.
class NetRpcProgramTest : public testing::Test
{
protected:
    void write(const QByteArray& script)
    {
        QFile file(program());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString program() const { return folder.filePath(u"net"_s); }

    QByteArray trace(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ServiceReply call(ServiceLogin login = jane(), std::chrono::milliseconds limit = 60s)
    {
        NetRpcControl control(program(), exch01(), std::move(login), optionsFor(OldServer::Windows2000));
        return control.call(ServiceVerb::Query, limit, {});
    }

    const QTemporaryDir folder;
};

} // namespace

TEST_F(NetRpcProgramTest, ThePasswordGoesToStandardInputAloneAndTheEnvironmentIsPinned)
{
    const QByteArray here = folder.path().toUtf8();
    write("/bin/cat > '" + here + "/stdin'\n/usr/bin/env > '" + here +
          "/env'\n/usr/bin/tr '\\0' '\\n' < /proc/$$/cmdline > '" + here +
          "/args'\necho 'MSExchangeIMC service is running.'\n");
    qputenv("PASSWD", "leaked");
    qputenv("USER", "leaked%leaked");
    qputenv("LD_PRELOAD_X", "leaked");
    const ServiceReply reply = call(jane("d1stinct  =%\\ive "));
    qunsetenv("PASSWD");
    qunsetenv("LD_PRELOAD_X");
    EXPECT_EQ(reply.error, 0);
    EXPECT_EQ(reply.status.state, ServiceState::Running);
    EXPECT_EQ(trace(u"stdin"_s).trimmed(), QByteArray("d1stinct  =%\\ive"));
    EXPECT_TRUE(trace(u"stdin"_s).startsWith("d1stinct  =%\\ive "));
    EXPECT_THAT(trace(u"env"_s).toStdString(), Not(HasSubstr("d1stinct")));
    EXPECT_THAT(trace(u"env"_s).toStdString(), Not(HasSubstr("leaked")));
    EXPECT_THAT(trace(u"env"_s).toStdString(), HasSubstr("PASSWD_FD=0"));
    EXPECT_THAT(trace(u"env"_s).toStdString(), HasSubstr("LC_ALL="));
    EXPECT_THAT(trace(u"args"_s).toStdString(), Not(HasSubstr("d1stinct")));
    EXPECT_THAT(reply.output.toStdString(), Not(HasSubstr("d1stinct")));
}

TEST_F(NetRpcProgramTest, ItsFilesGoToAFolderThatIsGoneAfterwards)
{
    const QByteArray here = folder.path().toUtf8();
    write("for a in \"$@\"; do case $a in '--option=lockdirectory='*) d=${a#*=*=}; mkdir -p \"$d\" && echo "
          "x > "
          "\"$d/names.tdb\"; echo \"$d\" > '" +
          here + "/lock';; esac; done\necho 'MSExchangeIMC service is running.'\n");
    call();
    const QString lock = QString::fromUtf8(trace(u"lock"_s).trimmed());
    ASSERT_FALSE(lock.isEmpty()) << "Samba would write to /run/samba";
    EXPECT_FALSE(QFileInfo::exists(lock));
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(lock).path()));
}

TEST_F(NetRpcProgramTest, WithoutAUserOrAPasswordNothingIsRun)
{
    write("echo run > '" + folder.path().toUtf8() + "/run'\necho 'MSExchangeIMC service is running.'\n");
    EXPECT_NE(call(jane({})).error, 0);
    ServiceLogin nobody = jane();
    nobody.user.clear();
    EXPECT_NE(call(std::move(nobody)).error, 0);
    EXPECT_TRUE(trace(u"run"_s).isEmpty());
}

TEST_F(NetRpcProgramTest, AClientThatDoesNotAnswerIsEnded)
{
    write("exec /bin/sleep 600\n");
    const ServiceReply reply = call(jane(), 500ms);
    EXPECT_EQ(reply.error, ServiceReply::noAnswer);
    EXPECT_LT(reply.taken, 300s);
}

TEST_F(NetRpcProgramTest, AServiceThatIsNotThereIsAState)
{
    write("echo 'Failed to open service.  [WERR_SERVICE_DOES_NOT_EXIST]' >&2\nexit 255\n");
    const ServiceReply reply = call();
    EXPECT_EQ(reply.error, 1060);
    EXPECT_EQ(reply.status.state, ServiceState::NotInstalled);
}

TEST_F(NetRpcProgramTest, AClientThatCrashesOrIsMissingIsToldSo)
{
    EXPECT_EQ(call().error, ServiceReply::clientFailed);
    write("kill -SEGV $$\n");
    EXPECT_EQ(call().error, ServiceReply::clientFailed);
}

TEST_F(NetRpcProgramTest, ACancellationIsToldApart)
{
    write("exec /bin/sleep 600\n");
    StopSource source;
    source.request_stop();
    NetRpcControl control(program(), exch01(), jane(), {});
    EXPECT_EQ(control.call(ServiceVerb::Stop, 60s, source.get_token()).error, ServiceReply::cancelled);
}
