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

QString messages(qsizetype count)
{
    return count == 1 ? u"1 message"_s : u"%1 messages"_s.arg(count);
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

/// " Further likely causes: 4." or nothing.
QString furtherCauses(const QJsonObject& report)
{
    qsizetype likely = 0;
    for (const QJsonValue& finding : report.value("findings"_L1).toArray()) {
        if (isInQuestion(finding.toObject()) &&
            finding.toObject().value("status"_L1).toString() == "likely"_L1)
            ++likely;
    }
    return likely < 2 ? QString() : u" Further likely causes: %1."_s.arg(likely - 1);
}

/// Whether the evidence points to causes, and the technician dismissed every one of them.
bool allDismissed(const QJsonObject& report)
{
    const QJsonArray findings = report.value("findings"_L1).toArray();
    return std::any_of(findings.begin(), findings.end(),
                       [](const QJsonValue& finding) { return isLeading(finding.toObject()); });
}

QString verdictOf(const QJsonObject& report, const QJsonObject& top)
{
    const qsizetype failed = report.value("failures"_L1).toArray().size();
    if (failed == 0 && top.isEmpty() && report.value("inputs"_L1).toArray().isEmpty())
        return u"No evidence was read, so nothing tells which messages failed."_s;
    if (failed == 0 && top.isEmpty())
        return QString(u"No event 4117 of the Internet Mail Service was found in what was read. "_s +
                       siblingSentence(report))
            .trimmed();
    if (top.isEmpty() && allDismissed(report))
        return u"%1 failed; every cause that the evidence points to was dismissed by the technician."_s.arg(
            messages(failed));
    if (top.isEmpty())
        return u"%1 failed; the evidence does not point to one cause."_s.arg(messages(failed));
    const bool likely = top.value("status"_L1).toString() == "likely"_L1;
    const QString cause = top.value("title"_L1).toString();
    const qsizetype explained = top.value("spool_files"_L1).toArray().size();
    const QString opening = likely ? u"Most likely cause"_s : u"Possible cause"_s;
    if (failed == 0)
        return u"%1: %2."_s.arg(opening, cause);
    return u"%1: %2. It explains %3 of %4.%5"_s.arg(
        opening, cause, QString::number(explained),
        failed == 1 ? u"1 failed message"_s : u"%1 failed messages"_s.arg(failed), furtherCauses(report));
}

QString pairOf(const QJsonObject& change)
{
    QStringList parts;
    if (const QString mime = change.value("mime"_L1).toString(); !mime.isEmpty())
        parts.append(u"MIME to %1"_s.arg(mime));
    if (const QString nonMime = change.value("non_mime"_L1).toString(); !nonMime.isEmpty())
        parts.append(u"Non-MIME to %1"_s.arg(nonMime));
    return parts.join(u" and "_s);
}

QString domainList(QStringList domains)
{
    constexpr qsizetype mostNamed = 12;
    if (domains.size() <= mostNamed)
        return domains.join(u", "_s);
    return u"%1 and %2 more"_s.arg(domains.mid(0, mostNamed).join(u", "_s),
                                   QString::number(domains.size() - mostNamed));
}

QString recommendationSentence(const QJsonObject& report)
{
    const QJsonValue value = report.value("recommendation"_L1);
    if (!value.isObject() && allDismissed(report) && topFinding(report).isEmpty())
        return u"No change of the Character Sets setting is recommended: the causes that ask for one were "
               u"dismissed."_s;
    if (!value.isObject())
        return u"No change of the Character Sets setting is recommended: there is not enough evidence."_s;
    const QJsonArray changes = value.toObject().value("changes"_L1).toArray();
    if (changes.isEmpty())
        return u"Leave the Character Sets setting as it is."_s;
    QStringList sentences;
    QStringList added;
    for (const QJsonValue& change : changes) {
        if (change.toObject().value("action"_L1).toString() == "add"_L1)
            added.append(change.toObject().value("domain"_L1).toString());
    }
    const bool many = added.size() > mostAddedInWords;
    for (const QJsonValue& change : changes) {
        if (!many || change.toObject().value("action"_L1).toString() != "add"_L1)
            sentences.append(reportChangeSentence(change.toObject()));
    }
    if (many)
        sentences.append(u"Add an entry each for %1."_s.arg(domainList(added)));
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

void addAbsentInputs(QJsonArray& rows, const QJsonObject& report)
{
    if (report.value("log_coverage"_L1).toArray().isEmpty())
        addRow(rows, u"Which messages failed, and when"_s, u"No event log was read."_s);
    if (!report.value("settings"_L1).isObject()) {
        addRow(
            rows, u"The Character Sets setting in force"_s,
            u"No settings file was read. “imccopy -save domain imc.txt” on the server writes it (KB Q262126)."_s);
    }
    if (countOf(report, "undetermined"_L1) > 0 && !hasInput(report, "tracking-log"_L1)) {
        addRow(rows, u"Whether the other messages in ARCHIVE were delivered"_s,
               u"No tracking log was read; ARCHIVE also holds copies of delivered mail when Message Archival "
               u"is on "
               u"(KB Q189731)."_s);
    }
    if (!hasInput(report, "dr-watson"_L1)) {
        addRow(rows, u"In which function the store crashed, if it did"_s,
               u"No Drwtsn32.log was read (KB Q192186)."_s);
    }
    if (report.value("server_version"_L1).isNull())
        addRow(rows, u"Whether a service pack already mends a cause"_s,
               u"The server’s version is not known."_s);
}

} // namespace

QString reportChangeSentence(const QJsonObject& change)
{
    const QString domain = change.value("domain"_L1).toString();
    const QString action = change.value("action"_L1).toString();
    if (action == "remove"_L1)
        return u"Remove the entry for %1."_s.arg(domain);
    if (action == "add"_L1)
        return u"Add an entry for %1 and set %2."_s.arg(domain, pairOf(change));
    const bool isDefault = domain.compare("Default"_L1, Qt::CaseInsensitive) == 0;
    return u"For %1, set %2."_s.arg(isDefault ? u"all domains (Default)"_s : domain, pairOf(change));
}

QJsonValue reportSettings(const Evidence& evidence)
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
        notes.append(reportWords(note));
    return QJsonObject{{u"file"_s, evidence.settings->file}, {u"rows"_s, rows}, {u"notes"_s, notes}};
}

QJsonObject reportSummary(const QJsonObject& report)
{
    const QJsonObject top = topFinding(report);
    const QJsonValue named = top.isEmpty() ? QJsonValue()
                                           : QJsonObject{{u"cause"_s, top.value("cause"_L1)},
                                                         {u"title"_s, top.value("title"_L1)},
                                                         {u"status"_s, top.value("status"_L1)},
                                                         {u"likelihood"_s, top.value("likelihood"_L1)},
                                                         {u"next_step"_s, top.value("next_step"_L1)}};
    return {{u"verdict"_s, verdictOf(report, top)},
            {u"counts"_s, countsOf(report)},
            {u"top_finding"_s, named},
            {u"recommendation"_s, recommendationSentence(report)}};
}

void addAsked(QJsonObject& report)
{
    constexpr qsizetype mostAsked = 5;
    QStringList asked;
    const QJsonObject top = topFinding(report);
    if (report.value("case"_L1).toObject().value("state"_L1).toString() == "escalated"_L1)
        asked.append(u"The case was escalated: take it over, and say so to the caller."_s);
    if (const QString settling = top.value("settled_by"_L1).toObject().value("text"_L1).toString();
        !settling.isEmpty())
        asked.append(u"To settle the cause: %1"_s.arg(settling));
    for (const QJsonValue& value : report.value("prerequisites"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        if (check.value("state"_L1).toString() == "missing"_L1)
            asked.append(u"Missing on the server: %1"_s.arg(check.value("text"_L1).toString()));
    }
    for (const QJsonValue& question : report.value("open_questions"_L1).toArray())
        asked.append(u"Still open: %1"_s.arg(openQuestionText(question.toObject())));
    if (asked.size() > mostAsked) {
        const qsizetype more = asked.size() - mostAsked + 1;
        asked = asked.mid(0, mostAsked - 1);
        asked.append(u"%1 more; see below."_s.arg(more));
    }
    QJsonObject summary = report.value("summary"_L1).toObject();
    summary.insert("asked"_L1, jsonArray(asked));
    report.insert("summary"_L1, summary);
}

QJsonArray reportNotChecked(const QJsonObject& report)
{
    QJsonArray rows;
    const qsizetype missing = countOf(report, "missing"_L1);
    if (missing > 0) {
        addRow(rows, u"The bytes of %1 that events name"_s.arg(messages(missing)),
               u"The files were not found; their absence does not prove that they were delivered."_s);
    }
    const qsizetype unreadable = countOf(report, "unreadable"_L1);
    if (unreadable > 0)
        addRow(rows, u"The bytes of %1"_s.arg(messages(unreadable)), u"The files could not be read."_s);
    addAbsentInputs(rows, report);
    for (const QJsonValue& value : report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (finding.value("status"_L1).toString() == "could-not-check"_L1)
            addRow(rows, finding.value("title"_L1).toString(), finding.value("next_step"_L1).toString());
    }
    return rows;
}

QJsonArray reportHowToApply(const QJsonObject& report)
{
    if (report.value("recommendation"_L1).toObject().value("changes"_L1).toArray().isEmpty())
        return {};
    const QString version = report.value("server_version"_L1).toString();
    const bool older = version.startsWith("4."_L1) || version.startsWith("5.0"_L1);
    return {
        u"In Exchange Administrator open Configuration, Connections, Internet Mail %1, Properties, and there "
        u"the "
        u"Internet Mail tab (not the Connections tab)."_s.arg(version.startsWith("4."_L1) ? u"Connector"_s
                                                                                          : u"Service"_s),
        older ? u"The default stands under Character Set Translation; a domain’s own under Specify Message "
                u"Content "
                u"by E-Mail Domain, E-Mail Domain."_s
              : u"The default stands under Character Sets; a domain’s own behind the E-Mail Domain button."_s,
        u"Stop and start the Internet Mail Service: it reads the setting when it starts (KB Q230250)."_s};
}

} // namespace ims
