#include "core/service/ScControl.h"

#include "core/service/ServiceErrors.h"
#include "tests/unit/service/ServiceTranscripts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace ims;
using namespace ims::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

ServiceTarget target(const QString& server)
{
    return *makeServiceTarget(server, 0, internetMailService());
}

/// A state as sc.exe of any language prints it.
QByteArray status(const QByteArray& label, int number, const QByteArray& word)
{
    return "\r\nSERVICE_NAME: MSExchangeIMC \r\n        TYPE               : 10  WIN32_OWN_PROCESS  \r\n     "
           "   " +
           label + ": " + QByteArray::number(number) + "  " + word +
           " \r\n                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)\r\n"
           "        WIN32_EXIT_CODE    : 1067  (0x42b)\r\n        SERVICE_EXIT_CODE  : 0  (0x0)\r\n"
           "        CHECKPOINT         : 0x7\r\n        WAIT_HINT          : 0x4e20\r\n";
}

} // namespace

TEST(ScControlTest, TheCommandNamesTheServerInItsFirstWord)
{
    const QString sc = u"C:\\WINNT\\System32\\sc.exe"_s;
    const ScControl there(sc, target(u"exch01"_s));
    EXPECT_EQ(there.command(ServiceVerb::Query),
              (QStringList{sc, u"\\\\exch01"_s, u"query"_s, u"MSExchangeIMC"_s}));
    EXPECT_EQ(there.command(ServiceVerb::Stop),
              (QStringList{sc, u"\\\\exch01"_s, u"stop"_s, u"MSExchangeIMC"_s}));
    EXPECT_EQ(there.command(ServiceVerb::Start),
              (QStringList{sc, u"\\\\exch01"_s, u"start"_s, u"MSExchangeIMC"_s}));
    const ScControl here(sc, target({}));
    EXPECT_EQ(here.command(ServiceVerb::Stop), (QStringList{sc, u"stop"_s, u"MSExchangeIMC"_s}));
    EXPECT_EQ(here.id(), u"sc"_s);
}

TEST(ScControlTest, EachTranscriptIsUnderstood)
{
    const QJsonArray index = QJsonDocument::fromJson(serviceData(u"sc/index.json"_s)).array();
    ASSERT_GE(index.size(), 80);
    for (const QJsonValue& value : index) {
        const QJsonObject each = value.toObject();
        const QString file = each.value(u"file"_s).toString();
        SCOPED_TRACE(file.toStdString());
        const int exitCode = each.value(u"exit"_s).toInt();
        const ServiceReply reply = readSc(serviceData(u"sc/"_s + file), {}, exitCode);
        EXPECT_EQ(reply.exitCode, exitCode);
        // The last: nothing but the service that was asked for is ever told of.
        if (each.value(u"any"_s).toBool() || file == u"another-service.txt" || file == u"two-services.txt")
            continue;
        const QJsonValue error = each.value(u"error"_s);
        const QJsonValue state = each.value(u"state"_s);
        if (!error.isNull()) {
            EXPECT_EQ(reply.error, error.toInt());
        } else if (!state.isNull()) {
            EXPECT_EQ(reply.error, 0);
        } else {
            EXPECT_NE(reply.error, 0) << "neither state nor error: nothing is known";
        }
        QString expected = state.isNull() ? u"unknown"_s : state.toString();
        if (expected == u"continue-pending" || expected == u"pause-pending")
            expected = expected.startsWith(u'c') ? u"start-pending"_s : u"paused"_s;
        EXPECT_EQ(idOf(reply.status.state).toStdString(), expected.toStdString());
        if (each.contains(u"check_point"_s) && !state.isNull()) {
            EXPECT_EQ(int(reply.status.checkPoint), each.value(u"check_point"_s).toInt());
            EXPECT_EQ(int(reply.status.waitHint), each.value(u"wait_hint"_s).toInt());
            EXPECT_EQ(int(reply.status.exitCode), each.value(u"win32_exit_code"_s).toInt());
        }
    }
}

TEST(ScControlTest, TheStateIsReadByItsNumberInAnyLanguage)
{
    const std::vector<std::pair<int, ServiceState>> numbers = {
        {1, ServiceState::Stopped},  {2, ServiceState::StartPending}, {3, ServiceState::StopPending},
        {4, ServiceState::Running},  {5, ServiceState::StartPending}, {6, ServiceState::Paused},
        {7, ServiceState::Paused},   {0, ServiceState::Unknown},      {8, ServiceState::Unknown},
        {44, ServiceState::Unknown}, {-4, ServiceState::Unknown}};
    for (const QByteArray label : {"STATE              ", "STATUS             ", "\x90TAT              ",
                                   "\x8f\xf3\x91\xd4              ", "ESTADO             "}) {
        for (const auto& [number, state] : numbers) {
            const ServiceReply reply = readSc(status(label, number, "RUNNING"), {}, 0);
            EXPECT_EQ(reply.status.state, state) << number;
            if (state == ServiceState::Unknown) {
                EXPECT_NE(reply.error, 0) << number;
            }
        }
    }
}

TEST(ScControlTest, TheNumbersBehindTheStateAreRead)
{
    const ServiceReply reply = readSc(status("STATE              ", 3, "STOP_PENDING"), {}, 0);
    EXPECT_EQ(reply.status.checkPoint, 7U);
    EXPECT_EQ(reply.status.waitHint, 20'000U);
    EXPECT_EQ(reply.status.exitCode, 1067U);
    EXPECT_EQ(reply.error, 0);
}

TEST(ScControlTest, AnErrorIsReadByItsNumberWhateverTheExitCode)
{
    for (const QByteArray line :
         {"[SC] OpenService FAILED 1060:", "[SC] OpenService FEHLER 1060:",
          "[SC] StartService: OpenService FAILED 1060:", "[SC] OpenService: \xae\xe8\xa8\xa1\xaa\xa0: 1060:",
          "[SC] OpenService \x8e\xb8\x94s 1060:", "[SC] EnumQueryServicesStatus:OpenService FAILED 1060:"}) {
        for (const int exitCode : {0, 1060}) {
            const ServiceReply reply =
                readSc(line + "\r\n\r\nThe specified service does not exist as an installed service.\r\n\r\n",
                       {}, exitCode);
            EXPECT_EQ(reply.error, 1060) << line.toStdString();
            const ServiceReply other = readSc({}, line + "\r\n", exitCode);
            EXPECT_EQ(other.error, 1060) << "on the other stream";
        }
    }
}

TEST(ScControlTest, WithoutALineTheExitCodeIsTheError)
{
    for (const int code : {5, 1051, 1062, 1722}) {
        const ServiceReply reply = readSc({}, {}, code);
        EXPECT_EQ(reply.error, code);
        EXPECT_EQ(reply.status.state, ServiceState::Unknown);
    }
}

TEST(ScControlTest, NothingAndGarbageAreNotTakenForDone)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\r\n\r\n"), QByteArray("\0\0\0\0", 4), QByteArray(1 << 20, ':'),
          QByteArray(1 << 20, '\n'), QByteArray(1 << 20, '4'), QByteArray("STATE"), QByteArray("[SC]"),
          QByteArray("[SC] "), QByteArray(": 10\n: 99999999999999999999\n")}) {
        const ServiceReply reply = readSc(bytes, {}, 0);
        EXPECT_EQ(reply.status.state, ServiceState::Unknown);
        EXPECT_NE(reply.error, 0);
    }
}

TEST(ScControlTest, AMegabyteOfStatesIsReadOnce)
{
    QByteArray much;
    while (much.size() < (1 << 20))
        much += status("STATE              ", much.isEmpty() ? 4 : 1, "RUNNING");
    EXPECT_EQ(readSc(much, {}, 0).status.state, ServiceState::Running);
}

TEST(ScControlTest, AStrangersWordsCannotFakeAState)
{
    // A display name is free text of the server; it stands in its own line before the numbers.
    const QByteArray name = "\r\nSERVICE_NAME: MSExchangeIMC\r\nDISPLAY_NAME: ";
    const QByteArray rest = status("STATE              ", 4, "RUNNING").mid(2 + 28 + 2);
    for (const QByteArray hostile : {"STATE : 1  STOPPED", "x : 10 WIN32 : 1  STOPPED",
                                     "[SC] OpenService FAILED 5:", "TYPE : 10  WIN32_OWN_PROCESS",
                                     " : 1  STOPPED", "1  STOPPED", "\t: 1 STOPPED"}) {
        const ServiceReply reply = readSc(name + hostile + "\r\n" + rest, {}, 0);
        EXPECT_EQ(reply.status.state, ServiceState::Running) << hostile.toStdString();
        EXPECT_EQ(reply.error, 0) << hostile.toStdString();
    }
}

TEST(ScControlTest, TheProgramIsWindowsOwn)
{
#ifndef Q_OS_WIN
    EXPECT_TRUE(findScProgram().isEmpty());
#endif
}

#ifndef Q_OS_WIN
TEST(ScControlTest, TheProgramIsRunAndItsEndTold)
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"sc.exe"_s);
    const auto write = [&](const QByteArray& script) {
        QFile file(program);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    ScControl control(program, target(u"exch01"_s));
    EXPECT_EQ(control.call(ServiceVerb::Query, 60s, {}).error, ServiceReply::clientFailed);
    write("echo \"[SC] OpenService FAILED 1060:\"; echo; echo \"$1 $2 $3\"\nexit 36\n");
    const ServiceReply refused = control.call(ServiceVerb::Stop, 60s, {});
    EXPECT_EQ(refused.error, 1060);
    EXPECT_EQ(refused.status.state, ServiceState::NotInstalled);
    EXPECT_THAT(refused.output.toStdString(), HasSubstr("exch01 stop MSExchangeIMC"));
    write("exec /bin/sleep 600\n");
    EXPECT_EQ(control.call(ServiceVerb::Query, 500ms, {}).error, ServiceReply::noAnswer);
    StopSource source;
    source.request_stop();
    EXPECT_EQ(control.call(ServiceVerb::Query, 60s, source.get_token()).error, ServiceReply::cancelled);
}
#endif
