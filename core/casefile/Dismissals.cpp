#include "core/casefile/Dismissals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Where a finding stands among the others: in question (or what no cause explains), dismissed, the rest.
int placeOf(const Finding& finding)
{
    if (!finding.dismissed.isEmpty())
        return 1;
    return isLeading(finding.status) || finding.cause == "unknown"_L1 ? 0 : 2;
}

/// Whether a finding that stands explains messages and is mended by the Character Sets.
bool asksForSettings(const Finding& finding, const CauseCatalogue& causes)
{
    const Cause* cause = causes.find(finding.cause);
    return cause && cause->mendedBySettings && isInQuestion(finding) && !finding.spoolFiles.isEmpty();
}

} // namespace

QMap<QString, QString> dismissalsOf(const CaseRecord& record)
{
    return record.walkthrough.now.ofItems(u"cause.dismissed"_s);
}

void dismiss(Diagnosis& diagnosis, const QMap<QString, QString>& reasons, const CauseCatalogue& causes)
{
    auto& findings = diagnosis.findings;
    bool any = false;
    for (Finding& finding : findings) {
        finding.dismissed = reasons.value(finding.cause);
        any = any || !finding.dismissed.isEmpty();
    }
    if (!any)
        return;
    const bool left = std::any_of(findings.begin(), findings.end(),
                                  [](const Finding& finding) { return placeOf(finding) == 0; });
    std::stable_sort(findings.begin(), findings.end(), [left](const Finding& a, const Finding& b) {
        if (left)
            return placeOf(a) < placeOf(b);
        return a.dismissed.isEmpty() && !b.dismissed.isEmpty();
    });
    if (diagnosis.recommendation && !diagnosis.recommendation->changes.empty() &&
        std::none_of(findings.begin(), findings.end(),
                     [&](const Finding& finding) { return asksForSettings(finding, causes); }))
        diagnosis.recommendation.reset();
}

} // namespace ims
