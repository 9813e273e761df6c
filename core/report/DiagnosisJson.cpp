#include "core/base/Json.h"
#include "core/report/OutcomeJson.h"
#include "core/report/PlanJson.h"
#include "core/report/Report.h"
#include "core/report/ReportWords.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QJsonArray inputsJson(const Evidence& evidence, const ReportLanguage& language)
{
    QJsonArray inputs;
    for (const Input& input : evidence.inputs) {
        QJsonObject object{{u"file"_s, input.file},
                           {u"kind"_s, inputKindId(input.kind)},
                           {u"why"_s, language.words(input.why)}};
        if (!input.nameBytes.isEmpty())
            object.insert("file_hex"_L1, QString::fromLatin1(input.nameBytes.toHex()));
        inputs.append(object);
    }
    return inputs;
}

QJsonArray coverageJson(const Evidence& evidence, const ReportLanguage& language)
{
    QJsonArray coverage;
    for (const LogCoverage& log : evidence.coverage) {
        coverage.append(QJsonObject{{u"log"_s, log.log},
                                    {u"first"_s, jsonTime(log.first)},
                                    {u"last"_s, jsonTime(log.last)},
                                    {u"state"_s, language.words(log.state)}});
    }
    return coverage;
}

QJsonObject eventsJson(const Evidence& evidence)
{
    qint64 count = 0;
    QDateTime first;
    QDateTime last;
    for (const Event& event : evidence.events) {
        if (!event.is("MSExchangeIMC"_L1, 4117))
            continue;
        ++count;
        if (!event.time.isValid())
            continue;
        if (!first.isValid() || event.time < first)
            first = event.time;
        if (!last.isValid() || event.time > last)
            last = event.time;
    }
    return {{u"count"_s, count}, {u"first"_s, jsonTime(first)}, {u"last"_s, jsonTime(last)}};
}

QJsonObject spoolFilesJson(const Evidence& evidence)
{
    QJsonArray found;
    QJsonArray missing;
    QJsonArray unreadable;
    QJsonArray delivered;
    QJsonArray undetermined;
    for (const Failure& failure : evidence.failures) {
        if (failure.file < 0 && !failure.name.isEmpty())
            missing.append(failure.name);
    }
    for (const ArchivedFile& file : evidence.files) {
        if (!file.spool)
            unreadable.append(file.name);
        else if (file.state == ArchiveState::Failed)
            found.append(file.name);
        else if (file.state == ArchiveState::Delivered)
            delivered.append(file.name);
        else
            undetermined.append(file.name);
    }
    return {{u"found"_s, found},
            {u"missing"_s, missing},
            {u"unreadable"_s, unreadable},
            {u"delivered"_s, delivered},
            {u"undetermined"_s, undetermined}};
}

QJsonValue refJson(const std::optional<EvidenceRef>& ref)
{
    if (!ref)
        return {};
    QJsonObject object{{u"file"_s, jsonTextOrNull(ref->file)},
                       {u"log"_s, jsonTextOrNull(ref->log)},
                       {u"record"_s, ref->record ? QJsonValue(qint64(*ref->record)) : QJsonValue()},
                       {u"offset"_s, QJsonValue()},
                       {u"length"_s, QJsonValue()}};
    if (!ref->file.isEmpty() || !ref->range.isEmpty())
        addRange(object, ref->range);
    return object;
}

/// The one check that would move a finding furthest; null where nothing is open.
QJsonValue settlingJson(const Settling& settling, const ReportLanguage& language)
{
    if (settling.text.isEmpty())
        return {};
    return QJsonObject{{u"question"_s, jsonTextOrNull(settling.question)},
                       {u"text"_s, language.words(settling.text)}};
}

QJsonObject findingJson(const Finding& finding, const ReportLanguage& language)
{
    QJsonArray evidence;
    for (const EvidenceItem& item : finding.evidence) {
        evidence.append(QJsonObject{{u"supports"_s, item.supports},
                                    {u"basis"_s, basisId(item.basis)},
                                    {u"weight"_s, item.supports ? item.weight : -item.weight},
                                    {u"text"_s, language.words(item.text)},
                                    {u"ref"_s, refJson(item.ref)}});
    }
    QJsonArray questions;
    for (const Question& question : finding.questions)
        questions.append(QJsonObject{{u"id"_s, question.id}, {u"text"_s, language.words(question.text)}});
    return {{u"cause"_s, finding.cause},
            {u"title"_s, language.words(finding.title)},
            {u"kb"_s, jsonArray(finding.kb)},
            {u"likelihood"_s, finding.likelihood},
            {u"status"_s, statusId(finding.status)},
            {u"spool_files"_s, jsonArray(finding.spoolFiles)},
            {u"evidence"_s, evidence},
            {u"questions"_s, questions},
            {u"next_step"_s, language.words(finding.nextStep)},
            {u"settled_by"_s, settlingJson(finding.settling, language)},
            {u"why_not"_s, jsonTextOrNull(language.words(finding.whyNot))},
            {u"score"_s, finding.score},
            {u"dismissed"_s, jsonTextOrNull(finding.dismissed)}};
}

QString prerequisiteKindId(PrerequisiteKind kind)
{
    switch (kind) {
    case PrerequisiteKind::CodePage:
        return u"code-page"_s;
    case PrerequisiteKind::ServicePack:
        return u"service-pack"_s;
    case PrerequisiteKind::MimeDatabase:
        return u"mime-database"_s;
    case PrerequisiteKind::Alias:
        break;
    }
    return u"alias"_s;
}

QString prerequisiteStateId(PrerequisiteState state)
{
    switch (state) {
    case PrerequisiteState::Missing:
        return u"missing"_s;
    case PrerequisiteState::NotKnown:
        return u"not-known"_s;
    case PrerequisiteState::Fine:
        return u"fine"_s;
    case PrerequisiteState::DoesNotApply:
        break;
    }
    return u"does-not-apply"_s;
}

QJsonArray sentencesJson(const QList<Message>& sentences, const ReportLanguage& language)
{
    QJsonArray array;
    for (const Message& sentence : sentences)
        array.append(language.words(sentence));
    return array;
}

QJsonArray detailsJson(const std::vector<PrerequisiteDetail>& details, const ReportLanguage& language)
{
    QJsonArray array;
    for (const PrerequisiteDetail& detail : details)
        array.append(detail.text.isEmpty() ? detail.about
                                           : u"%1: %2"_s.arg(detail.about, language.words(detail.text)));
    return array;
}

QJsonArray prerequisitesJson(const Diagnosis& diagnosis, const ReportLanguage& language)
{
    QJsonArray checks;
    for (const Prerequisite& check : diagnosis.prerequisites) {
        checks.append(QJsonObject{{u"kind"_s, prerequisiteKindId(check.kind)},
                                  {u"state"_s, prerequisiteStateId(check.state)},
                                  {u"charsets"_s, jsonArray(check.charsets)},
                                  {u"label"_s, jsonTextOrNull(check.label)},
                                  {u"fits"_s, jsonTextOrNull(check.fits)},
                                  {u"text"_s, language.words(check.text)},
                                  {u"details"_s, detailsJson(check.details, language)},
                                  {u"todo"_s, sentencesJson(check.todo, language)},
                                  {u"commands"_s, jsonArray(check.commands)},
                                  {u"kb"_s, jsonArray(check.kb)},
                                  {u"basis"_s, basisId(check.basis)},
                                  {u"ref"_s, refJson(check.ref)}});
    }
    return checks;
}

QJsonArray rankingsJson(const Diagnosis& diagnosis, const ReportLanguage& language)
{
    QJsonArray files;
    for (const FileDiagnosis& file : diagnosis.files) {
        QJsonArray ranking;
        for (const FileCause& cause : file.ranking)
            ranking.append(QJsonObject{{u"cause"_s, cause.cause},
                                       {u"status"_s, statusId(cause.status)},
                                       {u"likelihood"_s, cause.likelihood}});
        files.append(QJsonObject{{u"spool_file"_s, file.spoolFile},
                                 {u"cause"_s, file.cause},
                                 {u"ranking"_s, ranking},
                                 {u"setting"_s, jsonTextOrNull(language.words(file.setting))}});
    }
    return files;
}

QJsonArray othersJson(const Diagnosis& diagnosis, const ReportLanguage& language)
{
    QJsonArray others;
    for (const OtherCause& other : diagnosis.others)
        others.append(QJsonObject{{u"cause"_s, other.cause},
                                  {u"title"_s, language.words(other.title)},
                                  {u"why"_s, language.words(other.why)}});
    return others;
}

} // namespace

QJsonObject diagnosisNote(const Diagnosis& diagnosis)
{
    constexpr qsizetype mostChanges = 100;
    QJsonArray findings;
    for (const Finding& finding : diagnosis.findings) {
        if (isInQuestion(finding))
            findings.append(QJsonObject{{u"cause"_s, finding.cause},
                                        {u"status"_s, statusId(finding.status)},
                                        {u"likelihood"_s, finding.likelihood}});
    }
    return {{u"findings"_s, findings},
            {u"recommendation"_s, planJson(diagnosis.recommendation, ReportLanguage(), mostChanges)}};
}

QJsonObject diagnosisJson(const Evidence& evidence, const Diagnosis& diagnosis,
                          const ReportLanguage& language)
{
    QJsonArray findings;
    for (const Finding& finding : diagnosis.findings)
        findings.append(findingJson(finding, language));
    QJsonArray errors;
    for (const Error& error : evidence.errors)
        errors.append(language.error(error));
    QJsonArray notes;
    for (const Message& note : evidence.notes)
        notes.append(language.words(note));
    return {{u"case"_s, QJsonValue()},
            {u"server"_s, jsonTextOrNull(evidence.server)},
            {u"server_version"_s, jsonTextOrNull(evidence.serverVersion)},
            {u"server_version_basis"_s, jsonTextOrNull(language.words(evidence.serverVersionBasis))},
            {u"inputs"_s, inputsJson(evidence, language)},
            {u"errors"_s, errors},
            {u"notes"_s, notes},
            {u"log_coverage"_s, coverageJson(evidence, language)},
            {u"events"_s, eventsJson(evidence)},
            {u"spool_files"_s, spoolFilesJson(evidence)},
            {u"siblings"_s, siblingsJson(evidence, language)},
            {u"findings"_s, findings},
            {u"other_causes"_s, othersJson(diagnosis, language)},
            {u"rankings"_s, rankingsJson(diagnosis, language)},
            {u"recommendation"_s, planJson(diagnosis.recommendation, language)},
            {u"plan"_s, planJson(diagnosis.chosen, language)},
            {u"settings_saves"_s, settingsSavesJson(evidence, diagnosis.planned(), language)},
            {u"prerequisites"_s, prerequisitesJson(diagnosis, language)}};
}

} // namespace ims
