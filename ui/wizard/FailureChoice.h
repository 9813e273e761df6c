#pragma once

#include "core/evidence/Evidence.h"

namespace ims {

/// How a case keeps which of its failed messages is looked at: the spool file's name, or for one of those
/// that were read out without a name, which of them it is.
QString failureChoice(const Evidence& evidence, int row);

/// The row of what was chosen; the first one where nothing was, or where it is not there any more. Only for
/// evidence with failed messages.
int chosenFailure(const Evidence& evidence, const QString& choice);

} // namespace ims
