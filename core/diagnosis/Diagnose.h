#pragma once

#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/diagnosis/CauseCatalogue.h"
#include "core/evidence/Evidence.h"

#include <QHash>

namespace ims {

enum class Answer { Yes, No, Unknown };

/// Weighs every cause against the evidence and recommends a change of settings.
/// Deterministic; the order of inputs does not matter.
Diagnosis diagnose(const Evidence& evidence, const CauseCatalogue& causes, const CharsetCatalogue& charsets,
                   const QHash<QString, Answer>& answers = {});

/// The same, which can be stopped and tells how far it is (failed messages). An Error
/// where it was stopped.
Expected<Diagnosis> diagnose(const Evidence& evidence, const CauseCatalogue& causes,
                             const CharsetCatalogue& charsets, const QHash<QString, Answer>& answers,
                             const StopToken& stop, const Progress& progress);

/// The likeliest cause of a failed message, by its place in Evidence::failures; "not clear yet" where none
/// is, nothing where it was not diagnosed.
Message likeliestCause(const Diagnosis& diagnosis, size_t failure);

} // namespace ims
