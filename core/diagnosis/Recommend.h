#pragma once

#include "core/diagnosis/CaseFacts.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/settings/SettingsChange.h"

namespace ims {

/// A failed message and the cause that explains it best; null where none does.
struct Explained
{
    const FailureFacts* failure = nullptr;
    const Cause* cause = nullptr;
};

/// The change of the Character Sets setting that mends the failures whose cause lies in it, without harm to
/// mail that arrives now. Nothing where the evidence is too thin; Scope::None where other causes explain the
/// failures. Order: the default, overrides to remove or to set, then domains to add by name.
std::optional<SettingsChange> recommend(const CaseFacts& facts, const std::vector<Explained>& failures);

} // namespace ims
