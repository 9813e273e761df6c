#include "core/service/SystemErrors.h"

#include <algorithm>

namespace ims {

namespace {

Message todoAdministrator()
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "Name an administrator of that server (DOMAIN\\NAME), or work at its "
                                 "console. A local account of the server may be refused over the network."));
}

Message todoReach()
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "Check the server’s name or try its IP address; see that it is on, that "
                                 "its Server service runs and that no firewall stands between (TCP 139 and "
                                 "445). Else work at its console."));
}

Message todoAccount()
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "Ask an administrator of the domain to look at the account, or use "
                                     "another one. Do not try again with the same password: it may lock the "
                                     "account."));
}

std::vector<SystemError> serviceErrors()
{
    return {
        {1051, Message(QT_TRANSLATE_NOOP("ims", "other services that run depend on it (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "“net stop” at the server’s console lists them and asks before it stops "
                    "them, too. Nothing of Exchange depends on the Internet Mail Service: find out "
                    "what it is first."))},
        {1052, Message(QT_TRANSLATE_NOOP("ims", "the service does not take this request (error %1)")),
         Message(
             QT_TRANSLATE_NOOP("ims", "See at the console whether the name is that of the right service."))},
        {1053, Message(QT_TRANSLATE_NOOP("ims", "the service did not answer Windows in time (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "It may be busy or hang. Ask for its state again after some minutes; if it "
                    "stays, its process has to be ended at the console (Q168883), or the server "
                    "restarted (Q176566)."))},
        {1055, Message(QT_TRANSLATE_NOOP("ims", "Windows has locked its list of services (error %1)")),
         Message(
             QT_TRANSLATE_NOOP("ims", "Another service is being started just now. Try again in a minute."))},
        {1056, Message(QT_TRANSLATE_NOOP("ims", "Windows says that it runs already (error %1)")),
         Message(QT_TRANSLATE_NOOP("ims", "A paused service is continued, not started: “net continue” at the "
                                          "console. Else ask for its state again."))},
        {1057,
         Message(QT_TRANSLATE_NOOP("ims", "its account does not exist or its password is wrong (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "In Control Panel, Services, Startup: give it the Exchange service account "
                    "and its present password (Q155814)."))},
        {1058, Message(QT_TRANSLATE_NOOP("ims", "the service is disabled (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Find out who disabled it and why. Then in Control Panel, Services, Startup: "
                    "set it to Automatic, and start it."))},
        {1060, Message(QT_TRANSLATE_NOOP("ims", "there is no such service on this computer (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Check the server’s name: the Internet Mail Service is installed on some of "
                    "a site’s servers only. Its name is MSExchangeIMC in all versions."))},
        {1061, Message(QT_TRANSLATE_NOOP("ims", "the service takes no requests just now (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "It is starting or stopping already. Ask for its state until that has ended. "
                    "If it stays so, a bad message in IN may hold it; its process then has to be "
                    "ended at the console (Q168883)."))},
        {1062, Message(QT_TRANSLATE_NOOP("ims", "the service does not run (error %1)")),
         Message(QT_TRANSLATE_NOOP("ims",
                                   "There is nothing to stop. Look in the application log why it ended."))},
        {1067, Message(QT_TRANSLATE_NOOP("ims", "the process of the service ended unexpectedly (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Look in the application log for 4037 or 4182 of MSExchangeIMC: a message in "
                    "IMCDATA\\IN may end it at every start and has to be set aside (Q168883, "
                    "Q232279)."))},
        {1068, Message(QT_TRANSLATE_NOOP("ims", "a service that it depends on did not start (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "It needs MSExchangeIS, MSExchangeMTA and TCP/IP, and these need MSExchangeDS "
                    "and MSExchangeSA (Q143380). Start those first, in the reverse order."))},
        {1069, Message(QT_TRANSLATE_NOOP("ims", "its account could not log on (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "The password of the Exchange service account was changed, or the account may "
                    "not log on as a service: Control Panel, Services, Startup (Q155814)."))},
        {1070, Message(QT_TRANSLATE_NOOP("ims", "the service hung while it was starting (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Ask for its state again after some minutes; large address lists make a start "
                    "long (Q185996)."))},
        {1072, Message(QT_TRANSLATE_NOOP("ims", "the service is marked to be removed (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Close Control Panel, Services on all computers and restart the server."))},
        {1075, Message(QT_TRANSLATE_NOOP("ims", "a service that it depends on does not exist (error %1)")),
         Message(QT_TRANSLATE_NOOP("ims",
                                   "Compare its dependencies with MSExchangeIS, MSExchangeMTA and TCPIP "
                                   "(Q143380)."))},
        {1115, Message(QT_TRANSLATE_NOOP("ims", "the computer is shutting down (error %1)")),
         Message(QT_TRANSLATE_NOOP("ims", "Wait until it is back and ask for the service’s state."))},
        {2140,
         Message(QT_TRANSLATE_NOOP("ims", "Windows had an internal error (error %1): it only says that the "
                                          "service did not start")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Look in the application log for the MSExchangeIMC event of the same minute: "
                    "it has the reason (Q148727, Q163243). After 4182 the file that it names has "
                    "to be set aside (Q232279)."))},
        {2186, Message(QT_TRANSLATE_NOOP("ims", "the service does not answer (error %1)")),
         Message(QT_TRANSLATE_NOOP("ims",
                                   "Documented where it does not run under the Exchange service account: "
                                   "Control Panel, Services, Startup (Q155814)."))},
    };
}

std::vector<SystemError> sessionErrors()
{
    return {
        {5, Message(QT_TRANSLATE_NOOP("ims", "access is denied (error %1)")), todoAdministrator()},
        {50, Message(QT_TRANSLATE_NOOP("ims", "the server does not support this request (error %1)")),
         todoOldServer()},
        {53, Message(QT_TRANSLATE_NOOP("ims", "the server was not found (error %1)")), todoReach()},
        {64, Message(QT_TRANSLATE_NOOP("ims", "the connection was broken off (error %1)")), todoOldServer()},
        {65, Message(QT_TRANSLATE_NOOP("ims", "the network refuses access (error %1)")), todoAdministrator()},
        {67, Message(QT_TRANSLATE_NOOP("ims", "the server was not found (error %1)")), todoReach()},
        {86, Message(QT_TRANSLATE_NOOP("ims", "the password is wrong (error %1)")), todoAccount()},
        {121, Message(QT_TRANSLATE_NOOP("ims", "the server did not answer in time (error %1)")), todoReach()},
        {384,
         Message(QT_TRANSLATE_NOOP("ims",
                                   "the server and this computer have no common version of the SMB protocol "
                                   "(error %1)")),
         todoOldServer()},
        {1219,
         Message(QT_TRANSLATE_NOOP("ims", "this computer is connected to the server as another user already "
                                          "(error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Leave the user’s name out to go on as that user, or end the connection: “net "
                    "use \\\\SERVER\\IPC$ /delete”."))},
        {1225, Message(QT_TRANSLATE_NOOP("ims", "the server refuses the connection (error %1)")),
         todoReach()},
        {1231, Message(QT_TRANSLATE_NOOP("ims", "the network cannot be reached (error %1)")), todoReach()},
        {1232, Message(QT_TRANSLATE_NOOP("ims", "the server cannot be reached (error %1)")), todoReach()},
        {1311, Message(QT_TRANSLATE_NOOP("ims", "no domain controller answers (error %1)")), todoAccount()},
        {1326, Message(QT_TRANSLATE_NOOP("ims", "the user’s name or the password is wrong (error %1)")),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Check both, and the domain: DOMAIN\\NAME. It was tried once; trying often can lock the "
                    "account. Windows NT 4.0 before SP4 knows no NTLMv2: say that the server is one (on the "
                    "command line: --old-server nt4-sp3)."))},
        {1327, Message(QT_TRANSLATE_NOOP("ims", "the account may not be used this way (error %1)")),
         todoAccount()},
        {1328, Message(QT_TRANSLATE_NOOP("ims", "the account may not be used at this hour (error %1)")),
         todoAccount()},
        {1329, Message(QT_TRANSLATE_NOOP("ims", "the account may not be used from this computer (error %1)")),
         todoAccount()},
        {1330, Message(QT_TRANSLATE_NOOP("ims", "the account’s password has expired (error %1)")),
         todoAccount()},
        {1331, Message(QT_TRANSLATE_NOOP("ims", "the account is disabled (error %1)")), todoAccount()},
        {1385, Message(QT_TRANSLATE_NOOP("ims", "the account may not log on over the network (error %1)")),
         todoAccount()},
        {1722, Message(QT_TRANSLATE_NOOP("ims", "the server’s services cannot be reached (error %1)")),
         todoReach()},
        {1726, Message(QT_TRANSLATE_NOOP("ims", "the connection was lost during the call (error %1)")),
         todoReach()},
        {1789,
         Message(QT_TRANSLATE_NOOP("ims", "the server and its domain do not trust each other any more "
                                          "(error %1)")),
         todoAccount()},
        {1793, Message(QT_TRANSLATE_NOOP("ims", "the account has expired (error %1)")), todoAccount()},
        {1907, Message(QT_TRANSLATE_NOOP("ims", "the account’s password has to be changed first (error %1)")),
         todoAccount()},
        {1909, Message(QT_TRANSLATE_NOOP("ims", "the account is locked (error %1)")), todoAccount()},
    };
}

std::vector<SystemError> allErrors()
{
    std::vector<SystemError> all = serviceErrors();
    for (SystemError& error : sessionErrors())
        all.push_back(std::move(error));
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return all;
}

} // namespace

Message todoOldServer()
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "Say what the server’s Windows is (on the command line: "
                                     "--old-server): NT 4.0 and 2000 speak SMB1 alone, NT 4.0 logs on in "
                                     "its own way and knows no NTLMv2 before SP4. Windows 10 and "
                                     "newer have SMB1 switched off, and from 24H2 on "
                                     "they refuse NTLMv1 and unsigned sessions: work from Linux, from "
                                     "an older computer or at the server’s "
                                     "console."));
}

const std::vector<SystemError>& systemErrors()
{
    static const std::vector<SystemError> errors = allErrors();
    return errors;
}

const SystemError* systemError(int code)
{
    const std::vector<SystemError>& all = systemErrors();
    const auto found =
        std::lower_bound(all.begin(), all.end(), code,
                         [](const SystemError& error, int wanted) { return error.code < wanted; });
    return found != all.end() && found->code == code ? &*found : nullptr;
}

} // namespace ims
