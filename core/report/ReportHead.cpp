#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/report/ReportBody.h"
#include "core/report/ReportWords.h"

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
Html foundAndStated(const QJsonValue& found, const QJsonValue& stated, const ReportLanguage& language)
{
    const QString told = shortText(stated);
    if (!found.isString())
        return Html::text(told.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "not known"))
                                         : language.words(QT_TRANSLATE_NOOP("ims", "%1 (stated)"), {told}));
    const bool differs = !told.isEmpty() && stated.toString() != found.toString();
    return Html::text(
        differs ? language.words(QT_TRANSLATE_NOOP("ims", "%1 (stated: %2)"), {found.toString(), told})
                : found.toString());
}

} // namespace

std::vector<std::pair<QString, QString>> toldFacts(const QJsonObject& report, const ReportLanguage& language)
{
    const QJsonObject recorded = report.value("case"_L1).toObject();
    std::vector<std::pair<QString, QString>> told;
    const auto add = [&](const QString& name, QLatin1StringView key) {
        if (const QString text = recorded.value(key).toString(); !text.isEmpty())
            told.emplace_back(name, text);
    };
    if (!report.value("redacted"_L1).toBool())
        add(language.words(QT_TRANSLATE_NOOP("ims", "Phone")), "phone"_L1);
    add(language.words(QT_TRANSLATE_NOOP("ims", "What the caller reports")), "symptom_text"_L1);
    add(language.words(QT_TRANSLATE_NOOP("ims", "In the caller’s own words")), "symptom"_L1);
    add(language.words(QT_TRANSLATE_NOOP("ims", "Since when")), "began"_L1);
    add(language.words(QT_TRANSLATE_NOOP("ims", "How many are affected")), "affected"_L1);
    add(language.words(QT_TRANSLATE_NOOP("ims", "What was tried already")), "tried"_L1);
    add(language.words(QT_TRANSLATE_NOOP("ims", "The server’s clock")), "clock"_L1);
    const QStringList scanners = jsonTexts(recorded.value("software"_L1));
    if (!scanners.isEmpty())
        told.emplace_back(language.words(QT_TRANSLATE_NOOP("ims", "Virus scanners on the server")),
                          scanners.join(u", "_s));
    return told;
}

QString redactionFact(const QJsonObject& report, const ReportLanguage& language)
{
    if (!report.value("redacted"_L1).toBool())
        return {};
    const QJsonObject redaction = report.value("redaction"_L1).toObject();
    const QJsonObject counts = redaction.value("counts"_L1).toObject();
    QStringList told;
    for (const QString& kind : jsonTexts(redaction.value("kinds"_L1))) {
        const qint64 count = counts.value(kind).toInteger();
        const QString word = shownWord(kind, language);
        told.append(count > 0 ? u"%1 (%2)"_s.arg(word, QString::number(count)) : word);
    }
    if (redaction.value("words"_L1).toInteger() > 0)
        told.append(language.words(QT_TRANSLATE_NOOP("ims", "words that whoever exported chose")));
    return language.words(QT_TRANSLATE_NOOP("ims", "%1; equal names stand for equal values"),
                          {told.join(u", "_s)});
}

std::vector<std::pair<QString, Html>> reportHeadFacts(const QJsonObject& report,
                                                      const ReportLanguage& language)
{
    const QJsonObject generator = report.value("generator"_L1).toObject();
    const QJsonObject recorded = report.value("case"_L1).toObject();
    std::vector<std::pair<QString, Html>> facts;
    if (!recorded.isEmpty()) {
        facts = {{language.words(QT_TRANSLATE_NOOP("ims", "Ticket")),
                  Html::text(shortText(recorded.value("ticket"_L1)))},
                 {language.words(QT_TRANSLATE_NOOP("ims", "Caller")),
                  Html::text(shortText(recorded.value("caller"_L1)))}};
    }
    const QString phone = language.words(QT_TRANSLATE_NOOP("ims", "Phone"));
    for (const auto& [name, text] : toldFacts(report, language))
        facts.emplace_back(
            name,
            Html::text(name == phone ? shortText(text)
                                     : language.words(QT_TRANSLATE_NOOP("ims", "%1 (said by the caller)"),
                                                      {shortText(text)})));
    facts.emplace_back(
        language.words(QT_TRANSLATE_NOOP("ims", "Server")),
        foundAndStated(report.value("server"_L1), recorded.value("server_stated"_L1), language));
    facts.emplace_back(
        language.words(QT_TRANSLATE_NOOP("ims", "Exchange version")),
        foundAndStated(report.value("server_version"_L1), recorded.value("version_stated"_L1), language));
    if (const QJsonValue created = recorded.value("created"_L1); created.isString())
        facts.emplace_back(language.words(QT_TRANSLATE_NOOP("ims", "Case begun")),
                           Html::text(reportTime(created, language)));
    facts.emplace_back(language.words(QT_TRANSLATE_NOOP("ims", "Report made")),
                       Html::text(reportTime(report.value("exportedAt"_L1), language)));
    if (const QString redacted = redactionFact(report, language); !redacted.isEmpty())
        facts.emplace_back(language.words(QT_TRANSLATE_NOOP("ims", "Redacted")), Html::text(redacted));
    facts.emplace_back(language.words(QT_TRANSLATE_NOOP("ims", "By")),
                       Html::text(u"%1 %2"_s.arg(generator.value("name"_L1).toString(),
                                                 generator.value("version"_L1).toString())));
    return facts;
}

} // namespace ims
