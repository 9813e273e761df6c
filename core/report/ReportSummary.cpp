#include "core/report/ReportSummary.h"

#include "core/base/Json.h"
#include "core/report/OutcomeSections.h"
#include "core/report/ReportWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

qsizetype countOf(const QJsonObject& report, QLatin1StringView list)
{
    return report.value("spool_files"_L1).toObject().value(list).toArray().size();
}

QJsonObject rowJson(const CharacterSets& row)
{
    return {{u"domain"_s, row.domain}, {u"mime"_s, row.mime}, {u"non_mime"_s, row.nonMime}};
}

/// More entries than this are named in one sentence; their values stand in the table of changes.
constexpr qsizetype mostAddedInWords = 2;

/// The best finding that says something; causes that are excluded, unchecked or dismissed do not.
QJsonObject topFinding(const QJsonObject& report)
{
    for (const QJsonValue& value : report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (isInQuestion(finding))
            return finding;
    }
    return {};
}

/// How many likely causes there are besides the first.
qsizetype furtherCauses(const QJsonObject& report)
{
    qsizetype likely = 0;
    for (const QJsonValue& finding : report.value("findings"_L1).toArray()) {
        if (isInQuestion(finding.toObject()) &&
            finding.toObject().value("status"_L1).toString() == "likely"_L1)
            ++likely;
    }
    return likely < 2 ? 0 : likely - 1;
}

/// Whether the evidence points to causes, and the technician dismissed every one of them.
bool allDismissed(const QJsonObject& report)
{
    const QJsonArray findings = report.value("findings"_L1).toArray();
    return std::any_of(findings.begin(), findings.end(),
                       [](const QJsonValue& finding) { return isLeading(finding.toObject()); });
}

/// "Most likely cause: X. It explains 3 of 4 failed messages. Further likely causes: 1."
QString causeSentence(const QJsonObject& report, const QJsonObject& top, const ReportLanguage& language)
{
    const qsizetype failed = report.value("failures"_L1).toArray().size();
    const bool likely = top.value("status"_L1).toString() == "likely"_L1;
    const QString cause = top.value("title"_L1).toString();
    const QString opening = likely
                                ? language.words(QT_TRANSLATE_NOOP("ims", "Most likely cause: %1."), {cause})
                                : language.words(QT_TRANSLATE_NOOP("ims", "Possible cause: %1."), {cause});
    if (failed == 0)
        return opening;
    const qsizetype explained = top.value("spool_files"_L1).toArray().size();
    const QString explains =
        language.counted("It explains %1 of %n failed message.",
                         QT_TRANSLATE_N_NOOP("ims", "It explains %1 of %n failed messages."), failed,
                         {QString::number(explained)});
    const qsizetype further = furtherCauses(report);
    const QString others = further == 0
                               ? QString()
                               : language.words(QT_TRANSLATE_NOOP("ims", "Further likely causes: %1."),
                                                {QString::number(further)});
    return QStringList{opening, explains, others}.join(u' ').trimmed();
}

QString verdictOf(const QJsonObject& report, const QJsonObject& top, const ReportLanguage& language)
{
    const qsizetype failed = report.value("failures"_L1).toArray().size();
    if (!top.isEmpty())
        return causeSentence(report, top, language);
    if (failed == 0 && report.value("inputs"_L1).toArray().isEmpty())
        return language.words(
            QT_TRANSLATE_NOOP("ims", "No evidence was read, so nothing tells which messages failed."));
    if (failed == 0) {
        const QString nothing = language.words(QT_TRANSLATE_NOOP(
            "ims", "No event 4117 of the Internet Mail Service was found in what was read."));
        return QStringList{nothing, siblingSentence(report, language)}.join(u' ').trimmed();
    }
    if (allDismissed(report))
        return language.counted(
            "%n message failed; every cause that the evidence points to was dismissed by the technician.",
            QT_TRANSLATE_N_NOOP("ims", "%n messages failed; every cause that the evidence points to was "
                                       "dismissed by the technician."),
            failed);
    return language.counted(
        "%n message failed; the evidence does not point to one cause.",
        QT_TRANSLATE_N_NOOP("ims", "%n messages failed; the evidence does not point to one cause."), failed);
}

QString pairOf(const QJsonObject& change, const ReportLanguage& language)
{
    const QString mime = change.value("mime"_L1).toString();
    const QString nonMime = change.value("non_mime"_L1).toString();
    if (mime.isEmpty() && nonMime.isEmpty())
        return {};
    if (nonMime.isEmpty())
        return language.words(QT_TRANSLATE_NOOP("ims", "MIME to %1"), {mime});
    if (mime.isEmpty())
        return language.words(QT_TRANSLATE_NOOP("ims", "Non-MIME to %1"), {nonMime});
    return language.words(QT_TRANSLATE_NOOP("ims", "MIME to %1 and Non-MIME to %2"), {mime, nonMime});
}

QString domainList(QStringList domains, const ReportLanguage& language)
{
    constexpr qsizetype mostNamed = 12;
    if (domains.size() <= mostNamed)
        return domains.join(u", "_s);
    return language.words(
        QT_TRANSLATE_NOOP("ims", "%1 and %2 more"),
        {domains.mid(0, mostNamed).join(u", "_s), QString::number(domains.size() - mostNamed)});
}

QString recommendationSentence(const QJsonObject& report, const ReportLanguage& language)
{
    const QJsonValue value = report.value("recommendation"_L1);
    if (!value.isObject() && allDismissed(report) && topFinding(report).isEmpty())
        return language.words(
            QT_TRANSLATE_NOOP("ims", "No change of the Character Sets setting is recommended: the causes "
                                     "that ask for one were dismissed."));
    if (!value.isObject())
        return language.words(QT_TRANSLATE_NOOP(
            "ims", "No change of the Character Sets setting is recommended: there is not enough evidence."));
    const QJsonArray changes = value.toObject().value("changes"_L1).toArray();
    if (changes.isEmpty())
        return language.words(QT_TRANSLATE_NOOP("ims", "Leave the Character Sets setting as it is."));
    QStringList sentences;
    QStringList added;
    for (const QJsonValue& change : changes) {
        if (change.toObject().value("action"_L1).toString() == "add"_L1)
            added.append(change.toObject().value("domain"_L1).toString());
    }
    const bool many = added.size() > mostAddedInWords;
    for (const QJsonValue& change : changes) {
        if (!many || change.toObject().value("action"_L1).toString() != "add"_L1)
            sentences.append(reportChangeSentence(change.toObject(), language));
    }
    if (many)
        sentences.append(language.words(QT_TRANSLATE_NOOP("ims", "Add an entry each for %1."),
                                        {domainList(added, language)}));
    return sentences.join(u' ');
}

QJsonObject countsOf(const QJsonObject& report)
{
    return {{u"events"_s, report.value("events"_L1).toObject().value("count"_L1)},
            {u"failed"_s, report.value("failures"_L1).toArray().size()},
            {u"siblings"_s, report.value("siblings"_L1).toArray().size()},
            {u"found"_s, countOf(report, "found"_L1)},
            {u"missing"_s, countOf(report, "missing"_L1)},
            {u"unreadable"_s, countOf(report, "unreadable"_L1)},
            {u"delivered"_s, countOf(report, "delivered"_L1)},
            {u"undetermined"_s, countOf(report, "undetermined"_L1)}};
}

bool hasInput(const QJsonObject& report, QLatin1StringView kind)
{
    const QJsonArray inputs = report.value("inputs"_L1).toArray();
    return std::any_of(inputs.begin(), inputs.end(), [&](const QJsonValue& input) {
        return input.toObject().value("kind"_L1).toString() == kind;
    });
}

void addRow(QJsonArray& rows, const QString& what, const QString& why)
{
    rows.append(QJsonObject{{u"what"_s, what}, {u"why"_s, why}});
}

void addAbsentInputs(QJsonArray& rows, const QJsonObject& report, const ReportLanguage& language)
{
    if (report.value("log_coverage"_L1).toArray().isEmpty())
        addRow(rows, language.words(QT_TRANSLATE_NOOP("ims", "Which messages failed, and when")),
               language.words(QT_TRANSLATE_NOOP("ims", "No event log was read.")));
    if (!report.value("settings"_L1).isObject()) {
        addRow(rows, language.words(QT_TRANSLATE_NOOP("ims", "The Character Sets setting in force")),
               language.words(QT_TRANSLATE_NOOP("ims", "No settings file was read. “imccopy -save domain "
                                                       "imc.txt” on the server writes it (KB Q262126).")));
    }
    if (countOf(report, "undetermined"_L1) > 0 && !hasInput(report, "tracking-log"_L1)) {
        addRow(
            rows,
            language.words(QT_TRANSLATE_NOOP("ims", "Whether the other messages in ARCHIVE were delivered")),
            language.words(
                QT_TRANSLATE_NOOP("ims", "No tracking log was read; ARCHIVE also holds copies of delivered "
                                         "mail when Message Archival is on (KB Q189731).")));
    }
    if (!hasInput(report, "dr-watson"_L1)) {
        addRow(rows,
               language.words(QT_TRANSLATE_NOOP("ims", "In which function the store crashed, if it did")),
               language.words(QT_TRANSLATE_NOOP("ims", "No Drwtsn32.log was read (KB Q192186).")));
    }
    if (report.value("server_version"_L1).isNull())
        addRow(rows, language.words(QT_TRANSLATE_NOOP("ims", "Whether a service pack already mends a cause")),
               language.words(QT_TRANSLATE_NOOP("ims", "The server’s version is not known.")));
}

} // namespace

QString reportChangeSentence(const QJsonObject& change, const ReportLanguage& language)
{
    const QString domain = change.value("domain"_L1).toString();
    const QString action = change.value("action"_L1).toString();
    if (action == "remove"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Remove the entry for %1."), {domain});
    if (action == "add"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "Add an entry for %1 and set %2."),
                              {domain, pairOf(change, language)});
    const bool isDefault = domain.compare("Default"_L1, Qt::CaseInsensitive) == 0;
    return language.words(
        QT_TRANSLATE_NOOP("ims", "For %1, set %2."),
        {isDefault ? language.words(QT_TRANSLATE_NOOP("ims", "all domains (Default)")) : domain,
         pairOf(change, language)});
}

QJsonValue reportSettings(const Evidence& evidence, const ReportLanguage& language)
{
    if (!evidence.settings)
        return {};
    QJsonArray rows;
    if (evidence.settings->defaults)
        rows.append(rowJson(*evidence.settings->defaults));
    for (const CharacterSets& row : evidence.settings->domains)
        rows.append(rowJson(row));
    QJsonArray notes;
    for (const Message& note : evidence.settings->notes)
        notes.append(language.words(note));
    return QJsonObject{{u"file"_s, evidence.settings->file}, {u"rows"_s, rows}, {u"notes"_s, notes}};
}

QJsonObject reportSummary(const QJsonObject& report, const ReportLanguage& language)
{
    const QJsonObject top = topFinding(report);
    const QJsonValue named = top.isEmpty() ? QJsonValue()
                                           : QJsonObject{{u"cause"_s, top.value("cause"_L1)},
                                                         {u"title"_s, top.value("title"_L1)},
                                                         {u"status"_s, top.value("status"_L1)},
                                                         {u"likelihood"_s, top.value("likelihood"_L1)},
                                                         {u"next_step"_s, top.value("next_step"_L1)}};
    return {{u"verdict"_s, verdictOf(report, top, language)},
            {u"counts"_s, countsOf(report)},
            {u"top_finding"_s, named},
            {u"recommendation"_s, recommendationSentence(report, language)}};
}

void addAsked(QJsonObject& report, const ReportLanguage& language)
{
    constexpr qsizetype mostAsked = 5;
    QStringList asked;
    const QJsonObject top = topFinding(report);
    if (report.value("case"_L1).toObject().value("state"_L1).toString() == "escalated"_L1)
        asked.append(language.words(
            QT_TRANSLATE_NOOP("ims", "The case was escalated: take it over, and say so to the caller.")));
    if (const QString settling = top.value("settled_by"_L1).toObject().value("text"_L1).toString();
        !settling.isEmpty())
        asked.append(language.words(QT_TRANSLATE_NOOP("ims", "To settle the cause: %1"), {settling}));
    for (const QJsonValue& value : report.value("prerequisites"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        if (check.value("state"_L1).toString() == "missing"_L1)
            asked.append(language.words(QT_TRANSLATE_NOOP("ims", "Missing on the server: %1"),
                                        {check.value("text"_L1).toString()}));
    }
    for (const QJsonValue& question : report.value("open_questions"_L1).toArray())
        asked.append(language.words(QT_TRANSLATE_NOOP("ims", "Still open: %1"),
                                    {openQuestionText(question.toObject(), language)}));
    if (asked.size() > mostAsked) {
        const qsizetype more = asked.size() - mostAsked + 1;
        asked = asked.mid(0, mostAsked - 1);
        asked.append(
            language.words(QT_TRANSLATE_NOOP("ims", "%1 more; see below."), {QString::number(more)}));
    }
    QJsonObject summary = report.value("summary"_L1).toObject();
    summary.insert("asked"_L1, jsonArray(asked));
    report.insert("summary"_L1, summary);
}

QJsonArray reportNotChecked(const QJsonObject& report, const ReportLanguage& language)
{
    QJsonArray rows;
    const qsizetype missing = countOf(report, "missing"_L1);
    if (missing > 0) {
        addRow(
            rows,
            language.counted("The bytes of %n message that events name",
                             QT_TRANSLATE_N_NOOP("ims", "The bytes of %n messages that events name"),
                             missing),
            language.words(QT_TRANSLATE_NOOP(
                "ims", "The files were not found; their absence does not prove that they were delivered.")));
    }
    const qsizetype unreadable = countOf(report, "unreadable"_L1);
    if (unreadable > 0)
        addRow(rows,
               language.counted("The bytes of %n message",
                                QT_TRANSLATE_N_NOOP("ims", "The bytes of %n messages"), unreadable),
               language.words(QT_TRANSLATE_NOOP("ims", "The files could not be read.")));
    addAbsentInputs(rows, report, language);
    for (const QJsonValue& value : report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (finding.value("status"_L1).toString() == "could-not-check"_L1)
            addRow(rows, finding.value("title"_L1).toString(), finding.value("next_step"_L1).toString());
    }
    return rows;
}

QJsonArray reportHowToApply(const QJsonObject& report, const ReportLanguage& language)
{
    if (report.value("recommendation"_L1).toObject().value("changes"_L1).toArray().isEmpty())
        return {};
    const QString version = report.value("server_version"_L1).toString();
    const bool older = version.startsWith("4."_L1) || version.startsWith("5.0"_L1);
    return {
        language.words(
            QT_TRANSLATE_NOOP("ims",
                              "In Exchange Administrator open Configuration, Connections, Internet Mail %1, "
                              "Properties, and there the Internet Mail tab (not the Connections tab)."),
            {version.startsWith("4."_L1) ? u"Connector"_s : u"Service"_s}),
        older ? language.words(QT_TRANSLATE_NOOP(
                    "ims", "The default stands under Character Set Translation; a domain’s own under Specify "
                           "Message Content by E-Mail Domain, E-Mail Domain."))
              : language.words(QT_TRANSLATE_NOOP("ims", "The default stands under Character Sets; a domain’s "
                                                        "own behind the E-Mail Domain button.")),
        language.words(QT_TRANSLATE_NOOP(
            "ims",
            "Stop and start the Internet Mail Service: it reads the setting when it starts (KB Q230250)."))};
}

} // namespace ims
