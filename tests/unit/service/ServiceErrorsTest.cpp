#include "core/service/ServiceErrors.h"

#include "core/service/ServiceAnswers.h"
#include "core/service/ServiceCommands.h"
#include "core/service/SystemErrors.h"

#include <gmock/gmock.h>

#include <set>

using namespace ims;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr std::array verbs = {ServiceVerb::Query, ServiceVerb::Stop, ServiceVerb::Start};

const ServiceTarget target{u"EXCH01"_s, 0, internetMailService()};

Error errorOf(int code, ServiceVerb verb = ServiceVerb::Stop, std::chrono::milliseconds taken = 30s)
{
    ServiceReply reply;
    reply.error = code;
    reply.taken = taken;
    return serviceError(verb, target, reply);
}

std::string words(const Error& error)
{
    return error.english().toStdString();
}

/// All four parts, and nothing left to be filled in.
void checkWhole(const Error& error)
{
    EXPECT_FALSE(error.doing.isEmpty());
    EXPECT_FALSE(error.why.isEmpty());
    EXPECT_FALSE(error.todo.isEmpty());
    EXPECT_THAT(words(error), HasSubstr("\\\\EXCH01 MSExchangeIMC"));
    EXPECT_THAT(words(error), Not(ContainsRegex("%[1-9L]")));
    EXPECT_THAT(error.todo.english().toStdString(), ContainsRegex("[.)]$"));
}

} // namespace

TEST(ServiceErrorsTest, EachNumberHasItsReasonWithTheNumberAndWhatToDo)
{
    for (const int code : {5,    50,   53,   64,   65,   67,   86,   121,  384,  1051, 1052,      1053, 1055,
                           1056, 1057, 1058, 1060, 1061, 1062, 1066, 1067, 1068, 1069, 1070,      1072, 1075,
                           1115, 1219, 1225, 1231, 1232, 1311, 1326, 1327, 1328, 1329, 1330,      1331, 1385,
                           1722, 1753, 1789, 1793, 1907, 1909, 2140, 2186, 9999, 1,    2147483647}) {
        SCOPED_TRACE(code);
        for (const ServiceVerb verb : verbs) {
            const Error error = errorOf(code, verb);
            checkWhole(error);
            EXPECT_THAT(error.why.english().toStdString(), HasSubstr(std::to_string(code)));
        }
    }
}

TEST(ServiceErrorsTest, WhatNoNumberTellsHasItsReasonToo)
{
    for (const int code : {ServiceReply::unexplained, ServiceReply::noAnswer, ServiceReply::clientFailed,
                           ServiceReply::noCommonLogin}) {
        SCOPED_TRACE(code);
        for (const ServiceVerb verb : verbs) {
            checkWhole(errorOf(code, verb));
            EXPECT_THAT(words(errorOf(code, verb)), Not(HasSubstr(std::to_string(code))))
                << "our own numbers are not for people";
        }
    }
    EXPECT_TRUE(isCancelled(errorOf(ServiceReply::cancelled)));
}

TEST(ServiceErrorsTest, NoAnswerTellsHowLongAndThatAStopMayHaveBeenDone)
{
    EXPECT_THAT(words(errorOf(ServiceReply::noAnswer, ServiceVerb::Query, 30s)), HasSubstr("30 s"));
    EXPECT_THAT(words(errorOf(ServiceReply::noAnswer, ServiceVerb::Query, 10ms)), HasSubstr("1 s"));
    EXPECT_NE(errorOf(ServiceReply::noAnswer, ServiceVerb::Query).todo,
              errorOf(ServiceReply::noAnswer, ServiceVerb::Stop).todo);
}

TEST(ServiceErrorsTest, OldServersGetTheWayRound)
{
    for (const int code : {ServiceReply::noCommonLogin, 384, 64})
        EXPECT_THAT(errorOf(code, ServiceVerb::Query).todo.english().toStdString(), HasSubstr("SMB1"))
            << code;
    EXPECT_THAT(todoOldServer().english().toStdString(), HasSubstr("SMB1"));
}

TEST(ServiceErrorsTest, TheRightPersonOrPlaceIsNamed)
{
    EXPECT_THAT(words(errorOf(5)), HasSubstr("dministrator"));
    EXPECT_THAT(words(errorOf(1058)), HasSubstr("disabled"));
    EXPECT_THAT(words(errorOf(1069)), HasSubstr("account"));
    EXPECT_THAT(words(errorOf(1067)), HasSubstr("Q168883"));
    EXPECT_THAT(words(errorOf(1062)), HasSubstr("does not run"));
    EXPECT_THAT(words(errorOf(1060)), HasSubstr("no such service"));
}

TEST(ServiceErrorsTest, ClientsTellWhyTheyFailed)
{
    ServiceReply reply;
    reply.error = ServiceReply::clientFailed;
    reply.output = u"No such file %1 %2"_s;
    const Error error = serviceError(ServiceVerb::Query, target, reply);
    EXPECT_THAT(words(error), HasSubstr("No such file %1 %2")) << "a stranger's text is no pattern";
}

TEST(ServiceErrorsTest, WhereItStandsWhenTheTimeIsOverIsTold)
{
    ServiceStatus status;
    status.state = ServiceState::StopPending;
    const Error stopping = notArrivedError(ServiceVerb::Stop, target, status, 61s);
    checkWhole(stopping);
    EXPECT_THAT(words(stopping), HasSubstr("still stopping after 61 s"));
    EXPECT_THAT(words(stopping), HasSubstr("Q279798"));
    EXPECT_THAT(words(stopping), HasSubstr("Q176566"));
    status.state = ServiceState::StartPending;
    const Error starting = notArrivedError(ServiceVerb::Start, target, status, 300s);
    checkWhole(starting);
    EXPECT_THAT(words(starting), HasSubstr("still starting after 300 s"));
    EXPECT_THAT(words(starting), HasSubstr("Q185996"));
    for (const ServiceVerb verb : {ServiceVerb::Stop, ServiceVerb::Start}) {
        for (int state = 0; state <= int(ServiceState::Paused); ++state) {
            status.state = static_cast<ServiceState>(state);
            checkWhole(notArrivedError(verb, target, status, 5s));
        }
    }
}

TEST(ServiceErrorsTest, AServiceThatDiedIsToldWithItsNumberAndItsOwn)
{
    ServiceStatus status;
    status.state = ServiceState::Stopped;
    status.exitCode = 1067;
    EXPECT_THAT(words(notArrivedError(ServiceVerb::Start, target, status, 5s)), HasSubstr("1067"));
    status.exitCode = 1066;
    status.serviceCode = 2140;
    EXPECT_THAT(words(notArrivedError(ServiceVerb::Start, target, status, 5s)), HasSubstr("2140"));
    status.exitCode = 0;
    checkWhole(notArrivedError(ServiceVerb::Start, target, status, 5s));
}

TEST(ServiceErrorsTest, RefusalsOfTheLoginAreThoseThatCountForALock)
{
    for (const int code : {86, 1311, 1326, 1327, 1328, 1329, 1330, 1331, 1385, 1789, 1793, 1907, 1909})
        EXPECT_TRUE(isLoginRefused(code)) << code;
    for (const int code : {0, 5, 64, 121, 384, 1051, 1053, 1060, 1069, 1722, -1, -2, -3, -4, -5})
        EXPECT_FALSE(isLoginRefused(code)) << code;
}

TEST(SystemErrorsTest, EachNumberStandsOnceWithReasonAndWhatToDo)
{
    std::set<int> codes;
    ASSERT_FALSE(systemErrors().empty());
    for (const SystemError& error : systemErrors()) {
        SCOPED_TRACE(error.code);
        EXPECT_TRUE(codes.insert(error.code).second);
        EXPECT_GT(error.code, 0);
        EXPECT_THAT(error.why.id.toStdString(), HasSubstr("%1"));
        EXPECT_FALSE(error.todo.isEmpty());
        EXPECT_EQ(systemError(error.code), &error);
    }
    EXPECT_EQ(systemError(0), nullptr);
    EXPECT_EQ(systemError(-2), nullptr);
    EXPECT_EQ(systemError(4711), nullptr);
}

TEST(ServiceStatusTest, StatesAreThoseOfWindows)
{
    const std::array<ServiceState, 9> states = {
        ServiceState::Unknown,     ServiceState::Stopped, ServiceState::StartPending,
        ServiceState::StopPending, ServiceState::Running, ServiceState::StartPending,
        ServiceState::Paused,      ServiceState::Paused,  ServiceState::Unknown};
    for (quint32 number = 0; number < states.size(); ++number)
        EXPECT_EQ(serviceStateOf(number), states.at(number)) << number;
    EXPECT_EQ(serviceStateOf(0xffffffffU), ServiceState::Unknown);
}

TEST(ServiceStatusTest, IdsAreThoseOfTheCommandLine)
{
    const std::vector<std::pair<ServiceState, QString>> ids = {
        {ServiceState::Running, u"running"_s},
        {ServiceState::Stopped, u"stopped"_s},
        {ServiceState::StartPending, u"start-pending"_s},
        {ServiceState::StopPending, u"stop-pending"_s},
        {ServiceState::Paused, u"paused"_s},
        {ServiceState::NotInstalled, u"not-installed"_s},
        {ServiceState::Unknown, u"unknown"_s}};
    for (const auto& [state, id] : ids) {
        EXPECT_EQ(idOf(state), id);
        EXPECT_EQ(serviceStateOf(id), state);
    }
    EXPECT_EQ(serviceStateOf(u"Running"_s), ServiceState::Unknown);
    EXPECT_EQ(idOf(ServiceVerb::Query), u"query"_s);
    EXPECT_EQ(idOf(ServiceVerb::Stop), u"stop"_s);
    EXPECT_EQ(idOf(ServiceVerb::Start), u"start"_s);
    EXPECT_EQ(goalOf(ServiceVerb::Stop), ServiceState::Stopped);
    EXPECT_EQ(goalOf(ServiceVerb::Start), ServiceState::Running);
    EXPECT_EQ(wayTo(ServiceVerb::Stop), ServiceState::StopPending);
    EXPECT_EQ(wayTo(ServiceVerb::Start), ServiceState::StartPending);
}

TEST(ServiceCommandsTest, WhatIsTypedAtTheConsole)
{
    EXPECT_EQ(typedCommand(ServiceVerb::Stop, u"MSExchangeIMC"_s),
              (QStringList{u"net"_s, u"stop"_s, u"MSExchangeIMC"_s}));
    EXPECT_EQ(typedCommand(ServiceVerb::Start, u"MSExchangeIS"_s),
              (QStringList{u"net"_s, u"start"_s, u"MSExchangeIS"_s}));
    EXPECT_EQ(typedCommand(ServiceVerb::Query, u"MSExchangeIMC"_s), (QStringList{u"net"_s, u"start"_s}));
    EXPECT_EQ(stopServiceCommand().toLower(), u"net stop msexchangeimc"_s);
    EXPECT_EQ(startServiceCommand().toLower(), u"net start msexchangeimc"_s);
}

TEST(ServiceCommandsTest, ACommandIsShownAsAShellTakesIt)
{
    EXPECT_EQ(shownCommand({u"/usr/bin/net"_s, u"-S"_s, u"exch01"_s}), u"/usr/bin/net -S exch01"_s);
    EXPECT_EQ(shownCommand({u"a"_s, u"two words"_s, QString(), u"it's"_s, u"$(id)"_s}),
              u"a 'two words' '' 'it'\\''s' '$(id)'"_s);
    EXPECT_EQ(shownCommand({u"-U"_s, u"CONTOSO\\jane"_s}), u"-U 'CONTOSO\\jane'"_s);
}
