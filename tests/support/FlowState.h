#pragma once

#include "core/flow/Flow.h"

#include <algorithm>

namespace ims::test {

/// Whether every step is done, needs no more than attention, or is skipped.
inline bool isFinished(const Flow& flow)
{
    const auto& steps = flow.definition().steps();
    return std::all_of(steps.begin(), steps.end(), [&](const FlowStep& step) {
        const StepState state = flow.status(step.id).state;
        return state == StepState::Done || state == StepState::Skipped ||
               (state == StepState::NeedsAttention && flow.openQuestions(step.id).isEmpty());
    });
}

} // namespace ims::test
