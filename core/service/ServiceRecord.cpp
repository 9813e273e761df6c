#include "core/service/ServiceRecord.h"

#include "core/base/SafeText.h"
#include "core/service/ServiceErrors.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

ServiceVerb verbOf(const QString& id)
{
    if (id == "stop"_L1)
        return ServiceVerb::Stop;
    return id == "start"_L1 ? ServiceVerb::Start : ServiceVerb::Query;
}

ServiceAct begun(const ServiceAsked& asked)
{
    ServiceAct act;
    act.at = asked.at;
    act.who = asked.who;
    act.server = asked.target.server;
    act.service = asked.target.service;
    act.user = asked.user;
    return act;
}

Error noBanner(const ServiceAct& act)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "read the greeting of the mail port")), act.server,
            Message(QT_TRANSLATE_NOOP("ims", "no greeting came")),
            Message(QT_TRANSLATE_NOOP(
                "ims", "The service opens its port late in its start: try again in a minute."))};
}

} // namespace

ServiceAct serviceAct(const ServiceAsked& asked, const ServicePhase& phase)
{
    ServiceAct act = begun(asked);
    act.what = idOf(phase.verb);
    act.way = idOf(asked.way);
    act.command = phase.command;
    act.asked = phase.asked;
    act.before = idOf(phase.before.state);
    act.state = idOf(phase.status.state);
    act.code = phase.code;
    act.failedAt = idOf(phase.failedAt);
    act.serviceCode = phase.failedAt == FailedAt::Arrival ? phase.status.serviceCode : 0;
    act.failed = phase.error.has_value();
    act.exitCode = phase.exitCode;
    act.output = cutText(phase.output, ServiceAct::mostOutput);
    act.milliseconds = phase.taken.count();
    return act;
}

ServiceAct bannerAct(const ServiceAsked& asked, const Expected<PortBanner>& banner, qint64 milliseconds)
{
    ServiceAct act = begun(asked);
    act.what = u"banner"_s;
    act.milliseconds = milliseconds;
    act.failed = !banner;
    if (banner) {
        act.state = idOf(banner->kind);
        act.output = banner->line;
    }
    return act;
}

std::optional<Error> errorOf(const ServiceAct& act)
{
    if (!act.failed)
        return {};
    if (act.what == "banner"_L1)
        return noBanner(act);
    const ServiceTarget target{act.server, 0, act.service};
    const ServiceVerb verb = verbOf(act.what);
    const ServiceState state = serviceStateOf(act.state);
    const std::chrono::milliseconds taken(act.milliseconds);
    ServiceStatus last;
    last.state = state;
    if (act.failedAt == idOf(FailedAt::Arrival) || act.code == 0) {
        last.exitCode = static_cast<quint32>(act.code);
        last.serviceCode = act.serviceCode;
        return notArrivedError(verb, target, last, taken);
    }
    const QString why = act.code == ServiceReply::clientFailed ? act.output : QString();
    return serviceError(act.failedAt == idOf(FailedAt::Query) ? ServiceVerb::Query : verb, target,
                        {last, act.code, why, act.exitCode, taken});
}

QString idOf(PortBanner::Kind kind)
{
    switch (kind) {
    case PortBanner::Kind::InternetMailService:
        return u"internet-mail-service"_s;
    case PortBanner::Kind::Connector:
        return u"connector"_s;
    case PortBanner::Kind::Other:
        break;
    }
    return u"other"_s;
}

} // namespace ims
