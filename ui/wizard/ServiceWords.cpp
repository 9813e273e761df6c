#include "ui/wizard/ServiceWords.h"
#include "ui/common/TimeText.h"

#include "core/base/SafeText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct ServiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceTexts)
};

constexpr qint64 msPerSecond = 1000;
constexpr qint64 secondsPerMinute = 60;
constexpr qsizetype longestName = 300; // characters of a name out of a case

QString shown(const QString& name)
{
    return visibleText(cutText(name, longestName));
}

} // namespace

QString stateWord(ServiceState state)
{
    switch (state) {
    case ServiceState::Running:
        return ServiceTexts::tr("running");
    case ServiceState::Stopped:
        return ServiceTexts::tr("stopped");
    case ServiceState::StartPending:
        return ServiceTexts::tr("starting");
    case ServiceState::StopPending:
        return ServiceTexts::tr("stopping");
    case ServiceState::Paused:
        return ServiceTexts::tr("paused");
    case ServiceState::NotInstalled:
        return ServiceTexts::tr("not installed");
    case ServiceState::Unknown:
        break;
    }
    return ServiceTexts::tr("not known");
}

QString wayName(ServiceWay way)
{
    switch (way) {
    case ServiceWay::Local:
        return ServiceTexts::tr("Windows’s own calls");
    case ServiceWay::Sc:
        return ServiceTexts::tr("sc.exe of Windows");
    case ServiceWay::NetRpc:
        return ServiceTexts::tr("“net rpc service” of Samba");
    case ServiceWay::Manual:
        break;
    }
    return ServiceTexts::tr("by hand");
}

QString verbName(ServiceVerb verb)
{
    switch (verb) {
    case ServiceVerb::Stop:
        return ServiceTexts::tr("Stop");
    case ServiceVerb::Start:
        return ServiceTexts::tr("Start");
    case ServiceVerb::Query:
        break;
    }
    return ServiceTexts::tr("State");
}

ServiceVerb serviceVerbOf(const QString& id)
{
    for (const ServiceVerb verb : {ServiceVerb::Stop, ServiceVerb::Start}) {
        if (idOf(verb) == id)
            return verb;
    }
    return ServiceVerb::Query;
}

QString shownDuration(std::chrono::milliseconds time)
{
    const qint64 seconds = time.count() / msPerSecond;
    return seconds < 2 * secondsPerMinute ? ServiceTexts::tr("%1 s").arg(seconds)
                                          : ServiceTexts::tr("%1 min %2 s")
                                                .arg(seconds / secondsPerMinute)
                                                .arg(seconds % secondsPerMinute);
}

QString shownServer(const QString& server)
{
    return server.isEmpty() ? ServiceTexts::tr("this computer") : u"\\\\"_s + shown(server);
}

QString outcomeOf(const ServiceAct& act)
{
    const ServiceState state = serviceStateOf(act.state);
    const QString name = verbName(serviceVerbOf(act.what));
    if (act.what == idOf(ServiceVerb::Query))
        return ServiceTexts::tr("%1: %2").arg(name, stateWord(state));
    if (!act.asked)
        return act.failed ? ServiceTexts::tr("%1: nothing was asked, nothing changed").arg(name)
                          : ServiceTexts::tr("%1: %2 already, nothing changed").arg(name, stateWord(state));
    return ServiceTexts::tr("%1: %2 before, %3 after")
        .arg(name, stateWord(serviceStateOf(act.before)), stateWord(state));
}

QString detailsOf(const ServiceAct& act)
{
    QStringList parts{utcSecond(act.at), shownServer(act.server)};
    if (const auto way = serviceWayOf(act.way))
        parts.append(wayName(*way));
    if (!act.user.isEmpty())
        parts.append(ServiceTexts::tr("as %1").arg(shown(act.user)));
    parts.append(ServiceTexts::tr("%1 s").arg(double(act.milliseconds) / msPerSecond, 0, 'f', 1));
    if (act.exitCode)
        parts.append(ServiceTexts::tr("exit code %1").arg(*act.exitCode));
    return parts.join(u"  ·  "_s);
}

const ServiceAct* lastStart(const std::vector<ServiceAct>& acts)
{
    const auto found = std::find_if(acts.rbegin(), acts.rend(), [](const ServiceAct& act) {
        return act.what == idOf(ServiceVerb::Start) && act.asked;
    });
    return found == acts.rend() ? nullptr : &*found;
}

} // namespace ims
