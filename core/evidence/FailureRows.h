#pragma once

#include "core/evidence/EventRows.h"
#include "core/evidence/Evidence.h"

#include <functional>

namespace ims {

/// What of the failures' cells comes from above or depends on a language.
struct FailureRowTexts
{
    QStringList causes; ///< of each failure the likeliest one; empty = no such column
    std::function<QString(const Message&)> wording; ///< English where empty
};

/// Row n is Evidence::failures[n]. Facets: spool file, state, sender and its domain, charset, cause where
/// given, companions, day, computer, log.
std::shared_ptr<const EventRows> rowsOfFailures(const Evidence& evidence, const FailureRowTexts& texts = {});

} // namespace ims
