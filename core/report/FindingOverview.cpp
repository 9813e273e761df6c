#include "core/report/FindingOverview.h"

#include "core/base/Json.h"
#include "core/report/DamageTold.h"
#include "core/report/OutcomeSections.h"
#include "core/report/ReportWords.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostRows = 200;

constexpr std::array severities = {"error"_L1, "warning"_L1, "could-not-check"_L1, "accepted"_L1,
                                   "notice"_L1};

struct Row
{
    QString id;
    QLatin1StringView severity;
    QString text;
    QString about; ///< names of files or the like
    QString next;
    QJsonValue kb = QJsonArray();
    QString section;
};

QLatin1StringView severityOf(const QJsonObject& finding)
{
    const QString status = finding.value("status"_L1).toString();
    if (!finding.value("dismissed"_L1).toString().isEmpty())
        return "accepted"_L1;
    if (status == "likely"_L1)
        return "error"_L1;
    if (status == "possible"_L1)
        return "warning"_L1;
    return status == "could-not-check"_L1 ? "could-not-check"_L1 : "notice"_L1;
}

/// A finding's title with how it stands.
QString titleOf(const QJsonObject& finding, const ReportLanguage& language)
{
    const QString status = finding.value("status"_L1).toString();
    const QString title = finding.value("title"_L1).toString();
    if (!finding.value("dismissed"_L1).toString().isEmpty())
        return language.words(QT_TRANSLATE_NOOP("ims", "Dismissed by the technician: %1"), {title});
    if (status == "likely"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Likely cause: %1"), {title});
    if (status == "possible"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Possible cause: %1"), {title});
    if (status == "unlikely"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Unlikely: %1"), {title});
    return status == "excluded"_L1 ? language.words(QT_TRANSLATE_NOOP("ims", "Excluded: %1"), {title})
                                   : title;
}

void addFindings(std::vector<Row>& rows, const QJsonObject& report, const ReportLanguage& language)
{
    for (const QJsonValue& value : report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        rows.push_back({u"cause:"_s + finding.value("cause"_L1).toString(),
                        severityOf(finding),
                        titleOf(finding, language),
                        {},
                        isInQuestion(finding) ? finding.value("next_step"_L1).toString()
                                              : finding.value("dismissed"_L1).toString(),
                        finding.value("kb"_L1),
                        u"findings"_s});
    }
}

void addFiles(std::vector<Row>& rows, const QJsonObject& report, const ReportLanguage& language)
{
    const QJsonObject files = report.value("spool_files"_L1).toObject();
    const auto count = [&](QLatin1StringView key) { return files.value(key).toArray().size(); };
    if (const qsizetype missing = count("missing"_L1); missing > 0)
        rows.push_back(
            {u"files:missing"_s,
             "could-not-check"_L1,
             language.words(QT_TRANSLATE_NOOP("ims", "Files of failed messages that were not found: %1"),
                            {QString::number(missing)}),
             {},
             language.words(
                 QT_TRANSLATE_NOOP("ims", "Their absence does not prove that they were delivered.")),
             QJsonArray(),
             u"failures"_s});
    if (const qsizetype unreadable = count("unreadable"_L1); unreadable > 0)
        rows.push_back(
            {u"files:unreadable"_s,
             "could-not-check"_L1,
             language.words(QT_TRANSLATE_NOOP("ims", "Files of failed messages that could not be read: %1"),
                            {QString::number(unreadable)}),
             {},
             {},
             QJsonArray(),
             u"failures"_s});
    for (const DamageTold& damage : damageTold(report, language))
        rows.push_back({u"damage:"_s + damage.names.value(0), "warning"_L1,
                        language.words(QT_TRANSLATE_NOOP("ims", "Files changed on their way here: %1"),
                                       {QString::number(damage.names.size())}),
                        namesTold(damage.names, 10, language), damage.advice, QJsonArray(), u"failures"_s});
}

void addPrerequisites(std::vector<Row>& rows, const QJsonObject& report)
{
    qsizetype number = 0;
    for (const QJsonValue& value : report.value("prerequisites"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        ++number;
        if (!isOpenPrerequisite(check))
            continue;
        const bool missing = check.value("state"_L1).toString() == "missing"_L1;
        rows.push_back({u"prerequisite:%1"_s.arg(number),
                        missing ? "error"_L1 : "could-not-check"_L1,
                        check.value("text"_L1).toString(),
                        {},
                        jsonTexts(check.value("todo"_L1)).join(u' '),
                        check.value("kb"_L1),
                        u"recommendation"_s});
    }
}

void addSiblings(std::vector<Row>& rows, const QJsonObject& report, const ReportLanguage& language)
{
    for (const SiblingsTold& told : siblingsTold(report, language))
        rows.push_back({u"event:%1"_s.arg(told.kind.value("event_id"_L1).toInteger()), "warning"_L1,
                        told.kind.value("title"_L1).toString(), told.naming,
                        told.kind.value("steps"_L1).toArray().first().toString(), told.kind.value("kb"_L1),
                        u"siblings"_s});
}

void addUnchecked(std::vector<Row>& rows, const QJsonObject& report, const ReportLanguage& language)
{
    qsizetype number = 0;
    for (const QJsonValue& value : report.value("errors"_L1).toArray()) {
        const QJsonObject error = value.toObject();
        rows.push_back(
            {u"input:%1"_s.arg(++number), "could-not-check"_L1,
             language.words(QT_TRANSLATE_NOOP("ims", "Could not %1: %2"),
                            {error.value("doing"_L1).toString(), error.value("why"_L1).toString()}),
             error.value("file"_L1).toString(), error.value("todo"_L1).toString(), QJsonArray(),
             u"inputs"_s});
    }
}

} // namespace

QJsonObject findingOverview(const QJsonObject& report, const ReportLanguage& language)
{
    std::vector<Row> rows;
    addFindings(rows, report, language);
    addPrerequisites(rows, report);
    addFiles(rows, report, language);
    addSiblings(rows, report, language);
    addUnchecked(rows, report, language);
    QJsonObject counts;
    QJsonArray list;
    qsizetype leftOut = 0;
    for (const QLatin1StringView severity : severities) {
        qsizetype count = 0;
        for (const Row& row : rows) {
            if (row.severity != severity)
                continue;
            ++count;
            if (list.size() == mostRows) {
                ++leftOut;
                continue;
            }
            list.append(QJsonObject{{u"id"_s, row.id},
                                    {u"severity"_s, QString(severity)},
                                    {u"text"_s, row.text},
                                    {u"about"_s, jsonTextOrNull(row.about)},
                                    {u"next_step"_s, jsonTextOrNull(row.next)},
                                    {u"kb"_s, row.kb},
                                    {u"section"_s, row.section}});
        }
        counts.insert(severity, count);
    }
    return {{u"counts"_s, counts}, {u"rows"_s, list}, {u"left_out"_s, leftOut}};
}

} // namespace ims
