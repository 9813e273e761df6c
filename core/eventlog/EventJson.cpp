#include "core/eventlog/EventJson.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString timeBasisName(TimeBasis basis)
{
    switch (basis) {
    case TimeBasis::Stated:
        return u"stated"_s;
    case TimeBasis::Assumed:
        return u"assumed"_s;
    case TimeBasis::Utc:
        break;
    }
    return u"utc"_s;
}

} // namespace

QString eventTypeName(EventType type)
{
    switch (type) {
    case EventType::Error:
        return u"error"_s;
    case EventType::Warning:
        return u"warning"_s;
    case EventType::SuccessAudit:
        return u"success_audit"_s;
    case EventType::FailureAudit:
        return u"failure_audit"_s;
    case EventType::Information:
        break;
    }
    return u"information"_s;
}

QJsonObject eventJson(const Event& event)
{
    QJsonObject object;
    object.insert("log"_L1, event.log);
    object.insert("record"_L1, event.record ? QJsonValue(qint64(*event.record)) : QJsonValue());
    object.insert("time"_L1, jsonTime(event.time));
    object.insert("time_basis"_L1, timeBasisName(event.timeBasis));
    object.insert("source"_L1, event.source);
    object.insert("event_id"_L1, event.id());
    object.insert("type"_L1, eventTypeName(event.type));
    object.insert("category"_L1, event.category);
    object.insert("computer"_L1, event.computer);
    object.insert("user"_L1, event.user ? QJsonValue(*event.user) : QJsonValue());
    object.insert("strings"_L1, jsonArray(event.strings));
    object.insert("data"_L1,
                  event.data ? QJsonValue(QString::fromLatin1(event.data->toHex())) : QJsonValue());
    object.insert("description"_L1, event.description ? QJsonValue(*event.description) : QJsonValue());
    object.insert("spool_file"_L1, jsonTextOrNull(spoolFileName(event)));
    object.insert("recovered"_L1, event.recovered);
    object.insert("also_in"_L1, jsonArray(event.alsoIn));
    return object;
}

} // namespace ims
