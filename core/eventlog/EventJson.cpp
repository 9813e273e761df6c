#include "core/eventlog/EventJson.h"

#include "core/base/Json.h"
#include "core/base/JsonWriter.h"

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

/// The members of an event, by name.
template <class Writer>
void writeMembers(Writer& writer, const Event& event, const QString& logHex)
{
    writer.texts("also_in"_L1, event.alsoIn);
    writer.text("category"_L1, event.category);
    writer.text("computer"_L1, event.computer);
    if (event.data)
        writer.hex("data"_L1, *event.data);
    else
        writer.null("data"_L1);
    if (event.description)
        writer.text("description"_L1, *event.description);
    else
        writer.null("description"_L1);
    writer.number("event_id"_L1, event.id());
    writer.text("log"_L1, event.log);
    if (!logHex.isEmpty())
        writer.text("log_hex"_L1, logHex);
    if (event.record)
        writer.number("record"_L1, *event.record);
    else
        writer.null("record"_L1);
    writer.flag("recovered"_L1, event.recovered);
    writer.text("source"_L1, event.source);
    writer.textOrNull("spool_file"_L1, spoolFileName(event));
    writer.texts("strings"_L1, event.strings);
    writer.time("time"_L1, event.time);
    writer.text("time_basis"_L1, timeBasisName(event.timeBasis));
    writer.text("type"_L1, eventTypeName(event.type));
    if (event.user)
        writer.text("user"_L1, *event.user);
    else
        writer.null("user"_L1);
}

/// What JsonWriter does, into an object.
class ObjectWriter
{
public:
    void text(QLatin1StringView name, const QString& value) { m_object.insert(name, value); }
    void textOrNull(QLatin1StringView name, const QString& value)
    {
        m_object.insert(name, jsonTextOrNull(value));
    }
    void texts(QLatin1StringView name, const QStringList& values)
    {
        m_object.insert(name, jsonArray(values));
    }
    void number(QLatin1StringView name, qint64 value) { m_object.insert(name, value); }
    void flag(QLatin1StringView name, bool value) { m_object.insert(name, value); }
    void time(QLatin1StringView name, const QDateTime& value) { m_object.insert(name, jsonTime(value)); }
    void hex(QLatin1StringView name, const QByteArray& value)
    {
        m_object.insert(name, QString::fromLatin1(value.toHex()));
    }
    void null(QLatin1StringView name) { m_object.insert(name, QJsonValue()); }

    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

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
    ObjectWriter writer;
    writeMembers(writer, event, {});
    return writer.object();
}

void appendEventJson(QByteArray& out, const Event& event, const QString& logHex)
{
    JsonWriter writer(out);
    writeMembers(writer, event, logHex);
    writer.finish();
}

} // namespace ims
