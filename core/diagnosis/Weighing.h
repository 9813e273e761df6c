#pragma once

#include "core/diagnosis/CaseFacts.h"
#include "core/diagnosis/CauseCatalogue.h"

namespace ims {

/// A rule that was asked, and the answer.
struct RuleOutcome
{
    const CauseRule* rule = nullptr;
    FactResult result;
};

/// How well one cause explains one failed message.
struct Verdict
{
    FindingStatus status = FindingStatus::Unlikely;
    double score = 0.0;                 ///< sum of the weights for, less those against
    double likelihood = 0.0;            ///< 0..1, rising with the score; 0 where nothing speaks for the cause
    bool supported = false;             ///< at least one rule of weight for it holds
    Missing missing = Missing::Nothing; ///< the first thing that was not at hand for a rule that weighs
};

/// The share of confidence that a score stands for: 0.5 at a score of 2, 0.73 at 3, 0.88 at 4.
double likelihoodOf(double score);

FindingStatus statusOf(double likelihood);

std::vector<RuleOutcome> askRules(const Cause& cause, const CaseFacts& facts, const FailureFacts& failure);

Verdict weigh(const std::vector<RuleOutcome>& outcomes);

/// What the outcomes show, a line for each place.
std::vector<EvidenceItem> evidenceOf(const std::vector<RuleOutcome>& outcomes);

} // namespace ims
