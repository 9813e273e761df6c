#include "core/casefile/PlannedSettings.h"

#include "core/casefile/CaseEvidence.h"
#include "core/casefile/Dismissals.h"
#include "core/diagnosis/Prerequisites.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

std::optional<QString> listOf(const QString& answer)
{
    return answer == leaveAsItIs() ? QString() : answer;
}

} // namespace

std::vector<OwnChoice> ownChoicesOf(const WalkthroughAnswers& answers)
{
    std::vector<OwnChoice> choices;
    const auto choiceFor = [&](const QString& domain) -> OwnChoice& {
        const auto found = std::find_if(choices.begin(), choices.end(),
                                        [&](const OwnChoice& choice) { return choice.domain == domain; });
        return found == choices.end() ? choices.emplace_back(OwnChoice{domain, {}, {}, {}}) : *found;
    };
    const QMap<QString, QString> mime = answers.ofItems(u"settings.own-mime"_s);
    for (auto it = mime.begin(); it != mime.end(); ++it)
        choiceFor(it.key()).mime = listOf(it.value());
    const QMap<QString, QString> nonMime = answers.ofItems(u"settings.own-non-mime"_s);
    for (auto it = nonMime.begin(); it != nonMime.end(); ++it)
        choiceFor(it.key()).nonMime = listOf(it.value());
    for (OwnChoice& choice : choices)
        choice.why = answers.answers.value(u"settings.own-why/"_s + choice.domain);
    return choices;
}

void noteDecisions(Diagnosis& diagnosis, const CaseRecord& record, const Evidence& evidence,
                   const CauseCatalogue& causes, const CharsetCatalogue& charsets)
{
    dismiss(diagnosis, dismissalsOf(record), causes);
    const std::vector<OwnChoice> choices = ownChoicesOf(record.walkthrough.now);
    if (choices.empty())
        return;
    diagnosis.chosen =
        withChoices(diagnosis.recommendation.value_or(SettingsChange()), choices, evidence, charsets);
    diagnosis.prerequisites =
        prerequisitesOf({evidence, charsets, *diagnosis.chosen, explorerLater(answersOf(record))});
}

} // namespace ims
