#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/report/ReportBody.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// A value of the case's head, as long as a head can bear; the JSON form has it whole.
QString shortText(const QJsonValue& value)
{
    constexpr qsizetype mostOfHead = 300;
    const QString text = value.toString();
    return text.size() <= mostOfHead ? text : cutText(text, mostOfHead) + u'…';
}

/// What the evidence says, and what the technician said where that is something else.
Html foundAndStated(const QJsonValue& found, const QJsonValue& stated)
{
    const QString told = shortText(stated);
    if (!found.isString())
        return Html::text(told.isEmpty() ? u"not known"_s : u"%1 (stated)"_s.arg(told));
    const bool differs = !told.isEmpty() && stated.toString() != found.toString();
    return Html::text(differs ? u"%1 (stated: %2)"_s.arg(found.toString(), told) : found.toString());
}

} // namespace

std::vector<std::pair<QString, QString>> toldFacts(const QJsonObject& report)
{
    const QJsonObject recorded = report.value("case"_L1).toObject();
    std::vector<std::pair<QString, QString>> told;
    const auto add = [&](const QString& name, QLatin1StringView key) {
        if (const QString text = recorded.value(key).toString(); !text.isEmpty())
            told.emplace_back(name, text);
    };
    if (!report.value("redacted"_L1).toBool())
        add(u"Phone"_s, "phone"_L1);
    add(u"Since when"_s, "began"_L1);
    add(u"How many are affected"_s, "affected"_L1);
    add(u"What was tried already"_s, "tried"_L1);
    add(u"The server’s clock"_s, "clock"_L1);
    const QStringList scanners = jsonTexts(recorded.value("software"_L1));
    if (!scanners.isEmpty())
        told.emplace_back(u"Virus scanners on the server"_s, scanners.join(u", "_s));
    return told;
}

QString redactionFact(const QJsonObject& report)
{
    if (!report.value("redacted"_L1).toBool())
        return {};
    const QJsonObject redaction = report.value("redaction"_L1).toObject();
    const QJsonObject counts = redaction.value("counts"_L1).toObject();
    QStringList told;
    for (const QString& kind : jsonTexts(redaction.value("kinds"_L1))) {
        const qint64 count = counts.value(kind).toInteger();
        told.append(count > 0 ? u"%1 (%2)"_s.arg(kind).arg(count) : kind);
    }
    if (redaction.value("words"_L1).toInteger() > 0)
        told.append(u"words of the sender’s choice"_s);
    return told.join(u", "_s) + u"; equal names stand for equal values"_s;
}

std::vector<std::pair<QString, Html>> reportHeadFacts(const QJsonObject& report)
{
    const QJsonObject generator = report.value("generator"_L1).toObject();
    const QJsonObject recorded = report.value("case"_L1).toObject();
    std::vector<std::pair<QString, Html>> facts;
    if (!recorded.isEmpty()) {
        facts = {{u"Ticket"_s, Html::text(shortText(recorded.value("ticket"_L1)))},
                 {u"Caller"_s, Html::text(shortText(recorded.value("caller"_L1)))}};
    }
    for (const auto& [name, text] : toldFacts(report))
        facts.emplace_back(name, Html::text(name == "Phone"_L1
                                                ? shortText(text)
                                                : u"%1 (said by the caller)"_s.arg(shortText(text))));
    facts.emplace_back(u"Server"_s,
                       foundAndStated(report.value("server"_L1), recorded.value("server_stated"_L1)));
    facts.emplace_back(u"Exchange version"_s, foundAndStated(report.value("server_version"_L1),
                                                             recorded.value("version_stated"_L1)));
    if (const QJsonValue created = recorded.value("created"_L1); created.isString())
        facts.emplace_back(u"Case begun"_s, Html::text(reportTime(created)));
    facts.emplace_back(u"Report made"_s, Html::text(reportTime(report.value("exportedAt"_L1))));
    if (const QString redacted = redactionFact(report); !redacted.isEmpty())
        facts.emplace_back(u"Redacted"_s, Html::text(redacted));
    facts.emplace_back(u"By"_s, Html::text(u"%1 %2"_s.arg(generator.value("name"_L1).toString(),
                                                          generator.value("version"_L1).toString())));
    return facts;
}

} // namespace ims
