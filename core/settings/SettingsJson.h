#pragma once

#include "core/settings/CharacterSets.h"

#include <QJsonObject>

namespace ims {

/// The contract's form of `settings show`: {"default", "domains", "notes"}; "default" is null where the file
/// has none. rich_text is the file's number: 0 user, 1 always, 2 never.
QJsonObject imcSettingsJson(const ImcSettings& settings);

} // namespace ims
