#pragma once

#include "core/evidence/Evidence.h"

namespace ims {

/// What other events than 4117 name messages, where their files are and what to do first; empty where none
/// does.
QString whatSiblingsSay(const Evidence& evidence);

/// The same of each kind in one line: "4182 names M4XD8MB3: the message is …".
QStringList siblingLines(const Evidence& evidence);

/// Why evidence without a single failed message has none, as far as it can be told, and what to do next.
QString whyNothingFailed(const Evidence& evidence);

} // namespace ims
