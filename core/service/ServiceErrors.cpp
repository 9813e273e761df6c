#include "core/service/ServiceErrors.h"

#include "core/service/ServiceAnswers.h"
#include "core/service/SystemErrors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message doing(ServiceVerb verb)
{
    switch (verb) {
    case ServiceVerb::Stop:
        return Message(QT_TRANSLATE_NOOP("ims", "stop the service"));
    case ServiceVerb::Start:
        return Message(QT_TRANSLATE_NOOP("ims", "start the service"));
    case ServiceVerb::Query:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("ims", "ask for the state of the service"));
}

/// Codes of severity and facility (0xc002041d) are known by their hexadecimal form.
QString numberWords(quint32 number)
{
    return number < 0x10000 ? QString::number(number) : u"0x"_s + QString::number(number, 16);
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(std::max<qint64>(1, (time.count() + 500) / 1000));
}

Message todoMayHaveArrived()
{
    return Message(QT_TRANSLATE_NOOP("ims", "The request may have reached the server all the same: look at "
                                            "its state at the console before you try again."));
}

/// Errors after which it is open whether the server carried the request out.
bool leavesOpen(int number)
{
    constexpr std::array lostAfterwards = {64, 121, 1726};
    return std::find(lostAfterwards.begin(), lostAfterwards.end(), number) != lostAfterwards.end();
}

Error noAnswerError(ServiceVerb verb, const ServiceTarget& target, const ServiceReply& reply)
{
    const bool changes = verb != ServiceVerb::Query;
    return {doing(verb), shownTarget(target),
            Message(QT_TRANSLATE_NOOP("ims", "no answer came within %1 s"), {seconds(reply.taken)}),
            changes ? todoMayHaveArrived()
                    : Message(QT_TRANSLATE_NOOP(
                          "ims",
                          "Check the server’s name, that it is on and that no firewall stands between; else "
                          "work at its console."))};
}

Error clientError(ServiceVerb verb, const ServiceTarget& target, const ServiceReply& reply)
{
    return {doing(verb), shownTarget(target),
            reply.output.isEmpty()
                ? Message(QT_TRANSLATE_NOOP("ims", "the system’s program for it ended unexpectedly"))
                : Message(QT_TRANSLATE_NOOP("ims", "the system’s program for it could not be run: %1"),
                          {reply.output}),
            Message(QT_TRANSLATE_NOOP("ims", "Choose another way, or work at the server’s console."))};
}

Error unexplainedError(ServiceVerb verb, const ServiceTarget& target)
{
    return {
        doing(verb), shownTarget(target),
        Message(QT_TRANSLATE_NOOP("ims", "the system’s program for it answered with what is not understood")),
        Message(QT_TRANSLATE_NOOP("ims", "Read its answer; it is kept as it came. Look at the service at the "
                                         "server’s console."))};
}

Error numberedError(ServiceVerb verb, const ServiceTarget& target, int number)
{
    if (const SystemError* known = systemError(number))
        return {doing(verb), shownTarget(target), Message(known->why.id, {QString::number(number)}),
                verb != ServiceVerb::Query && leavesOpen(number) ? todoMayHaveArrived() : known->todo};
    if (const ServiceAnswer* answer = serviceAnswer(number))
        return {
            doing(verb), shownTarget(target),
            Message(QT_TRANSLATE_NOOP("ims", "Windows answered with error %1"), {QString::number(number)}),
            answer->todo};
    return {doing(verb), shownTarget(target),
            Message(QT_TRANSLATE_NOOP("ims", "Windows answered with error %1"), {QString::number(number)}),
            Message(QT_TRANSLATE_NOOP("ims", "“net helpmsg %1” on any Windows tells its meaning."),
                    {QString::number(number)})};
}

Message whyNotStopped(std::chrono::milliseconds waited)
{
    return Message(QT_TRANSLATE_NOOP("ims", "it was still stopping after %1 s"), {seconds(waited)});
}

Message todoNotStopped()
{
    return Message(QT_TRANSLATE_NOOP(
        "ims",
        "It may still stop: ask for its state again. A deadlock with an old store (Q279798, Q295969) or an "
        "endless conversion keeps it from stopping for good; then set its start type to manual and restart "
        "the "
        "server (Q176566)."));
}

Message todoNotStarted()
{
    return Message(QT_TRANSLATE_NOOP(
        "ims",
        "It may still start: large address lists (Q185996) and a full OUT queue (Q184542) make a start long. "
        "Ask for its state again, do not break it off."));
}

Message todoDied()
{
    return Message(QT_TRANSLATE_NOOP(
        "ims", "Look in the application log for the MSExchangeIMC event of that minute: it has the reason. "
               "After 4037 "
               "or 4182 a message in IMCDATA\\IN has to be set aside first (Q168883, Q232279)."));
}

} // namespace

Error serviceError(ServiceVerb verb, const ServiceTarget& target, const ServiceReply& reply)
{
    switch (reply.error) {
    case ServiceReply::noAnswer:
        return noAnswerError(verb, target, reply);
    case ServiceReply::clientFailed:
        return clientError(verb, target, reply);
    case ServiceReply::noCommonLogin:
        return {
            doing(verb), shownTarget(target),
            Message(QT_TRANSLATE_NOOP("ims", "this computer and the server know no common way to log on")),
            todoOldServer()};
    case ServiceReply::unexplained:
        return unexplainedError(verb, target);
    case ServiceReply::cancelled:
        return cancelledError(doing(verb));
    default:
        return numberedError(verb, target, reply.error);
    }
}

Error notArrivedError(ServiceVerb verb, const ServiceTarget& target, const ServiceStatus& last,
                      std::chrono::milliseconds waited)
{
    if (last.state == ServiceState::StopPending)
        return {doing(verb), shownTarget(target), whyNotStopped(waited), todoNotStopped()};
    if (last.state == ServiceState::StartPending)
        return {doing(verb), shownTarget(target),
                Message(QT_TRANSLATE_NOOP("ims", "it was still starting after %1 s"), {seconds(waited)}),
                todoNotStarted()};
    if (verb == ServiceVerb::Start && last.state == ServiceState::Stopped) {
        const Message why =
            last.exitCode != 0
                ? Message(QT_TRANSLATE_NOOP("ims", "it stopped again while it was starting, with error %1"),
                          {numberWords(last.exitCode == 1066 ? last.serviceCode : last.exitCode)})
                : Message(QT_TRANSLATE_NOOP("ims", "it stopped again while it was starting"));
        return {doing(verb), shownTarget(target), why, todoDied()};
    }
    if (last.state == ServiceState::Paused)
        return {doing(verb), shownTarget(target), Message(QT_TRANSLATE_NOOP("ims", "it is paused")),
                Message(QT_TRANSLATE_NOOP("ims", "Choose Continue for it in Control Panel, Services, or “net "
                                                 "continue”, at the server’s console."))};
    return {doing(verb), shownTarget(target),
            verb == ServiceVerb::Stop ? Message(QT_TRANSLATE_NOOP("ims", "it still runs"))
                                      : Message(QT_TRANSLATE_NOOP("ims", "it does not run")),
            Message(QT_TRANSLATE_NOOP(
                "ims", "Look at the service at the server’s console, and in the application log "
                       "for events of MSExchangeIMC."))};
}

bool isLoginRefused(int error)
{
    constexpr std::array refusals = {86,   1311, 1326, 1327, 1328, 1329, 1330,
                                     1331, 1385, 1789, 1793, 1907, 1909};
    return std::find(refusals.begin(), refusals.end(), error) != refusals.end();
}

QString shownTarget(const ServiceTarget& target)
{
    return target.server.isEmpty() ? target.service : u"\\\\%1 %2"_s.arg(target.server, target.service);
}

} // namespace ims
