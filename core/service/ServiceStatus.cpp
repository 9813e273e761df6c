#include "core/service/ServiceStatus.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr std::array<std::pair<ServiceState, const char*>, 7> stateIds{{
    {ServiceState::Unknown, "unknown"},
    {ServiceState::NotInstalled, "not-installed"},
    {ServiceState::Stopped, "stopped"},
    {ServiceState::StartPending, "start-pending"},
    {ServiceState::StopPending, "stop-pending"},
    {ServiceState::Running, "running"},
    {ServiceState::Paused, "paused"},
}};

} // namespace

QString idOf(ServiceState state)
{
    for (const auto& [each, id] : stateIds) {
        if (each == state)
            return QString::fromLatin1(id);
    }
    return u"unknown"_s;
}

ServiceState serviceStateOf(const QString& id)
{
    for (const auto& [state, each] : stateIds) {
        if (id == QLatin1StringView(each))
            return state;
    }
    return ServiceState::Unknown;
}

QString idOf(ServiceVerb verb)
{
    switch (verb) {
    case ServiceVerb::Query:
        return u"query"_s;
    case ServiceVerb::Stop:
        return u"stop"_s;
    case ServiceVerb::Start:
        return u"start"_s;
    }
    return {};
}

ServiceState serviceStateOf(quint32 currentState)
{
    switch (currentState) {
    case 1:
        return ServiceState::Stopped;
    case 2: // SERVICE_START_PENDING
    case 5: // SERVICE_CONTINUE_PENDING
        return ServiceState::StartPending;
    case 3:
        return ServiceState::StopPending;
    case 4:
        return ServiceState::Running;
    case 6: // SERVICE_PAUSE_PENDING
    case 7:
        return ServiceState::Paused;
    default:
        return ServiceState::Unknown;
    }
}

ServiceState goalOf(ServiceVerb verb)
{
    switch (verb) {
    case ServiceVerb::Stop:
        return ServiceState::Stopped;
    case ServiceVerb::Start:
        return ServiceState::Running;
    case ServiceVerb::Query:
        break;
    }
    return ServiceState::Unknown;
}

ServiceState wayTo(ServiceVerb verb)
{
    switch (verb) {
    case ServiceVerb::Stop:
        return ServiceState::StopPending;
    case ServiceVerb::Start:
        return ServiceState::StartPending;
    case ServiceVerb::Query:
        break;
    }
    return ServiceState::Unknown;
}

} // namespace ims
