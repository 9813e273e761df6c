#pragma once

#include "core/diagnosis/Weighing.h"

namespace ims {

/// What to get where something was not at hand.
Message whatToCollect(Missing missing);

/// Of all that is still open for a cause (questions without an answer, things that are not at hand), the one
/// that would move it furthest; of several alike the question, which costs a sentence on the phone. Where nothing is
/// open that moves it far, a cause in question is settled by the test that it is mended. Else empty.
Settling bestCheck(const Cause& cause, const std::vector<RuleOutcome>& outcomes, const CaseFacts& facts);

/// Why a cause explains no message: the strongest thing against it, what could not be checked, or that
/// another one explains the messages better.
Message whyNot(const Verdict& verdict, const std::vector<RuleOutcome>& outcomes);

/// Which of the Character Sets applied to a message and what it is (Q156063), in one sentence; empty where
/// the message is not at hand.
Message appliedSetting(const FailureFacts& failure, const CaseFacts& facts);

} // namespace ims
