#include "core/report/PlanJson.h"

#include "core/base/Json.h"
#include "core/report/ReportWords.h"
#include "core/settings/ChangeSurroundings.h"
#include "core/settings/SettingsProof.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostTold = 100; // rows and differences of one save

QJsonValue textOrNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QString stateId(ProofState state)
{
    switch (state) {
    case ProofState::AsPlanned:
        return u"as-planned"_s;
    case ProofState::AsBefore:
        return u"as-before"_s;
    case ProofState::Otherwise:
        break;
    }
    return u"otherwise"_s;
}

QJsonArray differencesJson(const std::vector<SettingsDifference>& differences, const ReportLanguage& language)
{
    QJsonArray told;
    for (const SettingsDifference& difference : differences) {
        if (told.size() == mostTold)
            break;
        told.append(language.words(differenceText(difference)));
    }
    return told;
}

QJsonArray proofRowsJson(const SettingsProof& proof)
{
    QJsonArray rows;
    for (const RowProof& row : proof.rows) {
        if (rows.size() == mostTold)
            break;
        rows.append(QJsonObject{{u"domain"_s, row.domain},
                                {u"state"_s, stateId(row.state)},
                                {u"mime"_s, jsonTextOrNull(row.mime)},
                                {u"non_mime"_s, jsonTextOrNull(row.nonMime)},
                                {u"line"_s, row.line > 0 ? QJsonValue(row.line) : QJsonValue()}});
    }
    return rows;
}

} // namespace

QJsonObject changeJson(const SettingChange& change, const ReportLanguage& language)
{
    QJsonArray effects;
    for (const Message& effect : change.effects)
        effects.append(language.words(effect));
    QJsonArray warnings;
    for (const Message& warning : change.warnings)
        warnings.append(language.words(warning));
    return {{u"action"_s, actionId(change.action)},
            {u"domain"_s, change.domain},
            {u"mime"_s, textOrNull(change.mime)},
            {u"non_mime"_s, textOrNull(change.nonMime)},
            {u"current_mime"_s, textOrNull(change.currentMime)},
            {u"current_non_mime"_s, textOrNull(change.currentNonMime)},
            {u"why"_s, language.words(change.why)},
            {u"effects"_s, effects},
            {u"chosen"_s, change.chosen},
            {u"note"_s, jsonTextOrNull(change.note)},
            {u"warnings"_s, warnings}};
}

QJsonValue planJson(const std::optional<SettingsChange>& plan, const ReportLanguage& language, qsizetype most)
{
    if (!plan)
        return {};
    QJsonArray changes;
    for (const SettingChange& change : plan->changes) {
        if (changes.size() < most)
            changes.append(changeJson(change, language));
    }
    QJsonArray told;
    for (const Message& sentence : changeSurroundings(*plan))
        told.append(language.words(sentence));
    QJsonObject object{
        {u"scope"_s, scopeId(plan->scope)},
        {u"changes"_s, changes},
        {u"why"_s, language.words(plan->why)},
        {u"other_domains"_s, plan->otherDomains ? QJsonValue(*plan->otherDomains) : QJsonValue()},
        {u"other_domains_why"_s, jsonTextOrNull(language.words(plan->otherDomainsWhy))},
        {u"told"_s, told},
        {u"change_point"_s, QJsonValue()}};
    if (const auto& point = plan->changePoint)
        object.insert("change_point"_L1,
                      QJsonObject{{u"last_success"_s, jsonTime(point->lastSuccess)},
                                  {u"last_delivered"_s, jsonTextOrNull(point->lastDelivered)},
                                  {u"first_failure"_s, jsonTime(point->firstFailure)},
                                  {u"first_failed"_s, jsonTextOrNull(point->firstFailed)}});
    return object;
}

QJsonArray plannedChanges(const QJsonObject& report)
{
    const QJsonValue plan = report.value("plan"_L1);
    return (plan.isNull() || plan.isUndefined() ? report.value("recommendation"_L1) : plan)
        .toObject()
        .value("changes"_L1)
        .toArray();
}

QJsonArray settingsSavesJson(const Evidence& evidence, const std::optional<SettingsChange>& plan,
                             const ReportLanguage& language)
{
    QJsonArray saves;
    const ImcSettings* first = evidence.settings ? &*evidence.settings : nullptr;
    const ImcSettings* before = first;
    for (const ImcSettings& later : evidence.laterSettings) {
        QJsonObject save{{u"file"_s, later.file},
                         {u"name"_s, later.name()},
                         {u"differences"_s,
                          before ? differencesJson(differencesOf(*before, later), language) : QJsonArray()},
                         {u"proven"_s, QJsonValue()},
                         {u"unchanged"_s, QJsonValue()},
                         {u"rows"_s, QJsonArray()},
                         {u"others"_s, QJsonArray()}};
        if (plan && !plan->changes.empty()) {
            const SettingsProof proof = proofOf(*plan, first, later);
            save.insert("proven"_L1, proof.isProven());
            save.insert("unchanged"_L1, proof.isUnchanged());
            save.insert("rows"_L1, proofRowsJson(proof));
            save.insert("others"_L1, differencesJson(proof.others, language));
        }
        saves.append(save);
        before = &later;
    }
    return saves;
}

} // namespace ims
