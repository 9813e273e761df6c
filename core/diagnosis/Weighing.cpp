#include "core/diagnosis/Weighing.h"

#include <algorithm>
#include <cmath>

namespace ims {

namespace {

constexpr double kEvenScore = 2.0;
constexpr double kLikelyFrom = 0.7;
constexpr double kPossibleFrom = 0.3;

/// A rule that weighs less only tips the scales: by itself it supports nothing, and it is not missed where it
/// could not be checked.
constexpr double kDecidingWeight = 0.5;

double highest(FindingStatus atMost)
{
    if (atMost == FindingStatus::Possible)
        return std::nextafter(kLikelyFrom, 0.0);
    if (atMost == FindingStatus::Unlikely)
        return std::nextafter(kPossibleFrom, 0.0);
    return 0.0;
}

} // namespace

double likelihoodOf(double score)
{
    return 1.0 / (1.0 + std::exp(kEvenScore - score));
}

FindingStatus statusOf(double likelihood)
{
    if (likelihood >= kLikelyFrom)
        return FindingStatus::Likely;
    return likelihood >= kPossibleFrom ? FindingStatus::Possible : FindingStatus::Unlikely;
}

std::vector<RuleOutcome> askRules(const Cause& cause, const CaseFacts& facts, const FailureFacts& failure)
{
    std::vector<RuleOutcome> outcomes;
    outcomes.reserve(cause.rules.size());
    for (const CauseRule& rule : cause.rules) {
        const Fact* fact = findFact(rule.fact);
        if (fact) // proven when the cause was read
            outcomes.push_back({&rule, fact->check({facts, failure, cause, rule.parameters})});
    }
    return outcomes;
}

Verdict weigh(const std::vector<RuleOutcome>& outcomes)
{
    Verdict verdict;
    double limit = 1.0;
    bool excluded = false;
    for (const RuleOutcome& outcome : outcomes) {
        const CauseRule& rule = *outcome.rule;
        if (outcome.result.state == FactState::CouldNotCheck) {
            if (rule.supports && rule.weight >= kDecidingWeight && verdict.missing == Missing::Nothing &&
                leavesUnchecked(outcome.result.missing))
                verdict.missing = outcome.result.missing;
            continue;
        }
        if (outcome.result.state == FactState::DoesNotHold)
            continue;
        verdict.score += rule.supports ? rule.weight : -rule.weight;
        verdict.supported = verdict.supported || (rule.supports && rule.weight >= kDecidingWeight);
        if (rule.atMost) {
            limit = std::min(limit, highest(*rule.atMost));
            excluded = excluded || *rule.atMost == FindingStatus::Excluded;
        }
    }
    if (excluded) {
        verdict.status = FindingStatus::Excluded;
    } else if (verdict.supported) {
        verdict.likelihood = std::min(likelihoodOf(verdict.score), limit);
        verdict.status = statusOf(verdict.likelihood);
    } else if (verdict.missing != Missing::Nothing) {
        verdict.status = FindingStatus::CouldNotCheck;
    }
    return verdict;
}

std::vector<EvidenceItem> evidenceOf(const std::vector<RuleOutcome>& outcomes)
{
    std::vector<EvidenceItem> items;
    for (const RuleOutcome& outcome : outcomes) {
        for (const FactMatch& match : outcome.result.matches) {
            EvidenceItem item;
            item.supports = outcome.rule->supports;
            item.basis = match.stated ? Basis::Stated : outcome.rule->basis;
            item.text = Message(outcome.rule->text.id, match.arguments);
            item.ref = match.ref;
            item.weight = outcome.rule->weight;
            items.push_back(std::move(item));
        }
    }
    return items;
}

} // namespace ims
