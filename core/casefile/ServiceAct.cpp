#include "core/casefile/ServiceAct.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace ims {

QJsonObject serviceActJson(const ServiceAct& act)
{
    return {{u"at"_s, act.at.isValid() ? act.at.toUTC().toString(Qt::ISODateWithMs) : QString()},
            {u"who"_s, act.who},
            {u"what"_s, act.what},
            {u"way"_s, act.way},
            {u"server"_s, act.server},
            {u"service"_s, act.service},
            {u"user"_s, act.user},
            {u"command"_s, jsonArray(act.command)},
            {u"asked"_s, act.asked},
            {u"before"_s, act.before},
            {u"state"_s, act.state},
            {u"code"_s, act.code},
            {u"failed"_s, act.failed},
            {u"failedAt"_s, act.failedAt},
            {u"serviceCode"_s, qint64(act.serviceCode)},
            {u"exitCode"_s, act.exitCode ? QJsonValue(*act.exitCode) : QJsonValue()},
            {u"output"_s, act.output},
            {u"milliseconds"_s, act.milliseconds}};
}

} // namespace ims
