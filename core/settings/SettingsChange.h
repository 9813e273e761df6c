#pragma once

#include "core/base/Message.h"

#include <optional>
#include <vector>

namespace ims {

/// One row of the recommended change to the Character Sets setting. Tokens as in an imccopy file.
struct SettingChange
{
    enum class Action { Set, Add, Remove };

    Action action = Action::Set;
    QString domain; ///< "Default" for the default
    std::optional<QString> mime;           ///< nothing = unchanged
    std::optional<QString> nonMime;        ///< nothing = unchanged
    std::optional<QString> currentMime;    ///< nothing = not known or none
    std::optional<QString> currentNonMime; ///< nothing = not known or none
    Message why;
    QList<Message> effects; ///< inbound and outbound, each one sentence
};

/// A recommendation for the Character Sets setting as a whole.
struct SettingsChange
{
    enum class Scope { None, Global, PerDomain, Both };

    Scope scope = Scope::None; ///< None = leave as it is
    std::vector<SettingChange> changes;
    Message why;
};

} // namespace ims
