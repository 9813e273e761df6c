#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/base/Sha256.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/evidence/ArchiveReader.h"
#include "core/report/AffectedMail.h"
#include "core/report/Excerpts.h"
#include "core/report/FindingOverview.h"
#include "core/report/Notices.h"
#include "core/report/OutcomeJson.h"
#include "core/report/Report.h"
#include "core/report/ReportCase.h"
#include "core/report/ReportCharts.h"
#include "core/report/ReportSummary.h"
#include "core/report/ReportWords.h"
#include "core/report/RetestReport.h"
#include "core/report/SettingsCompare.h"
#include "core/report/Timeline.h"
#include "core/spool/DamageCheck.h"
#include "core/spool/SpoolFileJson.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int schemaVersion = 1;

/// A failed message may name thousands of charsets; the report shows the first few different ones.
constexpr qsizetype mostLabels = 6;

constexpr qsizetype mostCompanions = 20;

/// Missing files of which the report says what the evidence holds about each.
constexpr qsizetype mostMissingTold = 200;

/// What a title takes of a ticket's number or a server's name as stated; it stands on every page.
constexpr qsizetype mostOfTicket = 100;

/// Of the bytes that were examined: a file that is another by now has none.
Expected<QString> checksum(const ArchivedFile& file, const FileOpener& open, const StopToken& stop)
{
    if (cameInside(file))
        return tl::unexpected(
            Error{Message(QT_TRANSLATE_NOOP("ims", "compute the checksum")), shownPath(file),
                  Message(QT_TRANSLATE_NOOP("ims", "it came inside another file and is no file by itself")),
                  Message(QT_TRANSLATE_NOOP("ims", "Unpack that file first."))});
    return open(file.path).and_then([&](const ByteSourcePtr& source) -> Expected<QString> {
        if (file.spool && source->size() != file.spool->size)
            return tl::unexpected(
                Error{Message(QT_TRANSLATE_NOOP("ims", "compute the checksum")), displayName(file.path),
                      Message(QT_TRANSLATE_NOOP("ims", "its size has changed since it was read")),
                      Message(QT_TRANSLATE_NOOP("ims", "Open the evidence again."))});
        return sha256Hex(*source, stop);
    });
}

/// The evidence may be gone by the time of the report (a share, a stick): that is said, not passed over.
void addChecksum(QJsonObject& object, const ArchivedFile& file, const FileOpener& open,
                 const ReportOptions& options)
{
    const Expected<QString> hash = checksum(file, open, options.stop);
    object.insert("sha256"_L1, hash ? QJsonValue(*hash) : QJsonValue());
    object.insert("sha256_error"_L1, hash ? QJsonValue() : QJsonValue(options.language.error(hash.error())));
}

QString stateId(ArchiveState state)
{
    switch (state) {
    case ArchiveState::Failed:
        return u"failed"_s;
    case ArchiveState::Delivered:
        return u"delivered"_s;
    case ArchiveState::Undetermined:
        break;
    }
    return u"undetermined"_s;
}

QJsonArray inventoryJson(const Evidence& evidence, const ReportOptions& options)
{
    const auto total = static_cast<qint64>(evidence.files.size());
    QJsonArray inventory;
    for (const ArchivedFile& file : evidence.files) {
        if (options.stop.stop_requested())
            break;
        report(options.progress, inventory.size(), total,
               Message(QT_TRANSLATE_NOOP("ims", "computing checksums")));
        const bool failed = file.state == ArchiveState::Failed;
        QJsonObject object{{u"name"_s, file.name},
                           {u"file"_s, shownPath(file)},
                           {u"came_inside"_s, cameInside(file)},
                           {u"state"_s, stateId(file.state)},
                           {u"size"_s, file.spool ? QJsonValue(file.spool->size) : QJsonValue()},
                           {u"sha256"_s, QJsonValue()},
                           {u"sha256_error"_s, QJsonValue()}};
        if (failed)
            addChecksum(object, file, evidence.open, options);
        inventory.append(object);
    }
    return inventory;
}

QJsonArray labelsOf(const SpoolFile& spool)
{
    QStringList labels;
    for (const Declaration& declaration : spool.declarations) {
        if (labels.size() == mostLabels)
            break;
        if (!labels.contains(declaration.label, Qt::CaseInsensitive))
            labels.append(declaration.label);
    }
    return jsonArray(labels);
}

QJsonArray companionsOf(const Failure& failure)
{
    QJsonArray companions;
    for (const Event& event : failure.companions) {
        if (companions.size() == mostCompanions)
            break;
        companions.append(QJsonObject{
            {u"time"_s, jsonTime(event.time)},
            {u"stated"_s, event.stated},
            {u"source"_s, event.source},
            {u"event_id"_s, event.id()},
            {u"log"_s, jsonTextOrNull(event.log)},
            {u"record"_s, event.record ? QJsonValue(qint64(*event.record)) : QJsonValue()},
            {u"description"_s, event.description ? QJsonValue(*event.description) : QJsonValue()}});
    }
    return companions;
}

QJsonValue suggestionOf(const SpoolFile& spool, const ReportLanguage& language)
{
    if (!spool.suggested)
        return {};
    return QJsonObject{{u"mime"_s, spool.suggested->mime},
                       {u"non_mime"_s, spool.suggested->nonMime},
                       {u"ims_setting"_s, spool.suggested->imsSetting},
                       {u"name_verified"_s, spool.suggested->nameVerified},
                       {u"why"_s, language.words(spool.suggested->why)}};
}

void addSpoolFile(QJsonObject& failure, const SpoolFile& spool, const ReportLanguage& language)
{
    QJsonArray flags;
    for (const Flag& flag : spool.flags) {
        flags.append(QJsonObject{
            {u"code"_s, flag.code}, {u"kb"_s, jsonArray(flag.kb)}, {u"text"_s, language.words(flag.text)}});
    }
    QJsonArray damage;
    for (const Damage& harm : spool.damage)
        damage.append(QJsonObject{
            {u"code"_s, harm.code}, {u"name_only"_s, harm.nameOnly}, {u"text"_s, language.words(harm.text)}});
    const QJsonValue detected = spool.detected ? QJsonObject{{u"charset"_s, spool.detected->charset},
                                                             {u"confidence"_s, spool.detected->confidence}}
                                               : QJsonValue();
    failure.insert("size"_L1, spool.size);
    failure.insert("sender_domain"_L1, jsonTextOrNull(spool.senderDomain));
    failure.insert("mime"_L1, spool.mime);
    failure.insert("charsets"_L1, labelsOf(spool));
    failure.insert("detected"_L1, detected);
    failure.insert("applies"_L1, jsonTextOrNull(jsonName(spool.applies)));
    failure.insert("suggested_setting"_L1, suggestionOf(spool, language));
    failure.insert("flags"_L1, flags);
    failure.insert("damage"_L1, damage);
    if (const Message advice = damageAdvice(spool.damage); !advice.isEmpty())
        failure.insert("damage_advice"_L1, language.words(advice));
}

QJsonObject failureJson(const Evidence& evidence, const Failure& failure, const ReportLanguage& language)
{
    const Event& event = failure.event;
    QJsonObject object{{u"spool_file"_s, failure.name},
                       {u"stated"_s, failure.stated},
                       {u"event_stated"_s, event.stated},
                       {u"time"_s, jsonTime(event.time)},
                       {u"log"_s, jsonTextOrNull(event.log)},
                       {u"record"_s, event.record ? QJsonValue(qint64(*event.record)) : QJsonValue()},
                       {u"received"_s, failure.received ? jsonTime(failure.received->time) : QJsonValue()},
                       {u"companions"_s, companionsOf(failure)}};
    const ArchivedFile* file = evidence.fileOf(failure);
    if (!file) {
        object.insert("state"_L1, u"missing"_s);
        object.insert("state_why"_L1, language.words(failure.missingWhy));
    } else if (!file->spool) {
        object.insert("state"_L1, u"unreadable"_s);
        object.insert("state_why"_L1, file->error ? file->error->english() : QString());
    } else {
        object.insert("state"_L1, u"read"_s);
        object.insert("state_why"_L1, QString());
        if (cameInside(*file))
            object.insert("came_inside"_L1, shownPath(*file));
        addSpoolFile(object, *file->spool, language);
    }
    return object;
}

QJsonArray failuresJson(const Evidence& evidence, const Diagnosis& diagnosis, const ReportLanguage& language)
{
    QHash<QString, QString> titles;
    for (const Finding& finding : diagnosis.findings)
        titles.insert(finding.cause, language.words(finding.title));
    QJsonArray failures;
    qsizetype missing = 0;
    for (size_t i = 0; i < evidence.failures.size(); ++i) {
        QJsonObject object = failureJson(evidence, evidence.failures[i], language);
        if (evidence.failures[i].file < 0 && ++missing <= mostMissingTold)
            object.insert("missing_clues"_L1, missingCluesJson(evidence, evidence.failures[i], language));
        const bool known = i < diagnosis.files.size();
        const QString cause = known ? diagnosis.files[i].cause : u"unknown"_s;
        object.insert("cause"_L1, cause);
        object.insert("cause_title"_L1,
                      titles.value(cause, language.words(QT_TRANSLATE_NOOP("ims", "Not known"))));
        object.insert("likelihood"_L1, known ? diagnosis.files[i].likelihood : 0.0);
        failures.append(object);
    }
    return failures;
}

QJsonArray sentencesOf(const QList<Message>& messages, const ReportLanguage& language)
{
    QJsonArray sentences;
    for (const Message& message : messages)
        sentences.append(language.words(message));
    return sentences;
}

/// What the catalogue has on the causes in question beyond what was weighed.
QJsonArray withCauseTexts(const QJsonArray& findings, const ReportLanguage& language)
{
    const Expected<CauseCatalogue> causes = CauseCatalogue::builtIn();
    QJsonArray told;
    for (const QJsonValue& value : findings) {
        QJsonObject finding = value.toObject();
        const Cause* cause =
            causes && isLeading(finding) ? causes->find(finding.value("cause"_L1).toString()) : nullptr;
        finding.insert("verify"_L1, cause ? sentencesOf(cause->verify, language) : QJsonArray());
        finding.insert("risks"_L1, cause ? sentencesOf(cause->risks, language) : QJsonArray());
        told.append(finding);
    }
    return told;
}

/// What follows from the rest of the model, or stands beside it.
void addDrawnTogether(QJsonObject& report, const Evidence& evidence, const Diagnosis& diagnosis,
                      const ReportOptions& options)
{
    const ReportCase* recorded = options.recorded ? &*options.recorded : nullptr;
    report.insert("retest"_L1, retestReport(recorded ? recorded->retest : std::nullopt, options.language));
    report.insert("affected"_L1, affectedMail(report, evidence, options.hiddenRecipients));
    report.insert("notices"_L1, reportNotices(report, options.language));
    report.insert("settings_compare"_L1, settingsCompare(report));
    report.insert("charts"_L1, reportCharts(report));
    report.insert("excerpts"_L1, reportExcerpts(evidence, diagnosis, options.language, options.stop));
    report.insert("event_excerpts"_L1, reportEventExcerpts(evidence, diagnosis));
    report.insert("timeline"_L1, reportTimeline(report, evidence, recorded, options.language));
    report.insert("overview"_L1, findingOverview(report, options.language));
    QJsonObject environment =
        environmentJson(options.environment.value_or(ReportEnvironment::here(options.exportedAt)));
    environment.insert("reached"_L1, reachedJson(report));
    report.insert("environment"_L1, environment);
}

} // namespace

QJsonObject reportJson(const Evidence& evidence, const Diagnosis& diagnosis, const ReportOptions& options)
{
    QJsonObject report = diagnosisJson(evidence, diagnosis, options.language);
    report.insert("schema"_L1, u"imsdoctor-report"_s);
    report.insert("schemaVersion"_L1, schemaVersion);
    report.insert("language"_L1, options.language.tag());
    report.insert("generator"_L1, QJsonObject{{u"name"_s, u"IMS Doctor"_s},
                                              {u"version"_s, QStringLiteral(IMSDOCTOR_VERSION)}});
    report.insert("exportedAt"_L1, jsonTime(options.exportedAt));
    report.insert("title"_L1, options.title);
    report.insert("redacted"_L1, false);
    report.insert("findings"_L1, withCauseTexts(report.value("findings"_L1).toArray(), options.language));
    report.insert("failures"_L1, failuresJson(evidence, diagnosis, options.language));
    report.insert("missing_checks"_L1, missingChecksJson(evidence, options.language));
    report.insert("sibling_kinds"_L1, siblingKindsJson(evidence, options.language));
    report.insert("server_files"_L1, serverFilesJson(evidence, options.language));
    report.insert("inventory"_L1, inventoryJson(evidence, options));
    report.insert("settings"_L1, reportSettings(evidence, options.language));
    report.insert("summary"_L1, reportSummary(report, options.language));
    report.insert("not_checked"_L1, reportNotChecked(report, options.language));
    report.insert("how_to_apply"_L1, reportHowToApply(report, options.language));
    addRecordedCase(report, options.recorded ? &*options.recorded : nullptr, options.language);
    addDrawnTogether(report, evidence, diagnosis, options);
    addAsked(report, options.language);
    report.insert("not_done"_L1, reportNotDone(report, options.language));
    return report;
}

QString reportPageWords(const ReportLanguage& language)
{
    return language.pattern(QT_TRANSLATE_NOOP("ims", "Page %1 of %2"));
}

QString reportTitle(const QJsonObject& report, const ReportLanguage& language)
{
    const QString title = report.value("title"_L1).toString();
    if (!title.isEmpty())
        return title;
    const QJsonObject recorded = report.value("case"_L1).toObject();
    const QString ticket = cutText(recorded.value("ticket"_L1).toString(), mostOfTicket);
    const QString server =
        report.value("server"_L1)
            .toString(cutText(recorded.value("server_stated"_L1).toString(), mostOfTicket));
    if (ticket.isEmpty())
        return server.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "Event 4117"))
                                : language.words(QT_TRANSLATE_NOOP("ims", "Event 4117 on %1"), {server});
    return server.isEmpty()
               ? language.words(QT_TRANSLATE_NOOP("ims", "Ticket %1: event 4117"), {ticket})
               : language.words(QT_TRANSLATE_NOOP("ims", "Ticket %1: event 4117 on %2"), {ticket, server});
}

} // namespace ims
