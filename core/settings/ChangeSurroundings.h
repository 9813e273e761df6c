#pragma once

#include "core/settings/SettingsChange.h"

namespace ims {

/// What is to be known around a recommended change, a sentence each: between which times the setting was
/// changed, how many other senders' domains the change touches. What is not known is said as not known.
/// Nothing for a change without rows.
QList<Message> changeSurroundings(const SettingsChange& change);

} // namespace ims
