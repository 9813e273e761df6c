#pragma once

#include "core/base/Message.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace ims {

/// One row of the recommended change to the Character Sets setting. Tokens as in an imccopy file.
struct SettingChange
{
    enum class Action { Set, Add, Remove };

    Action action = Action::Set;
    QString domain;                        ///< "Default" for the default
    std::optional<QString> mime;           ///< nothing = unchanged
    std::optional<QString> nonMime;        ///< nothing = unchanged
    std::optional<QString> currentMime;    ///< nothing = not known or none
    std::optional<QString> currentNonMime; ///< nothing = not known or none
    Message why;
    QList<Message> effects;       ///< inbound and outbound, each one sentence
    bool chosen = false;          ///< a list of it is the technician's choice, not the recommendation's
    QString note = {};            ///< why, in the technician's words
    QList<Message> warnings = {}; ///< where the choice contradicts the evidence
};

/// Between which times the setting must have been changed, where it was.
struct ChangePoint
{
    QDateTime lastSuccess;  ///< UTC; the last delivery of mail alike before the first failure; may be invalid
    QString lastDelivered;  ///< its spool file
    QDateTime firstFailure; ///< UTC
    QString firstFailed;    ///< its spool file
};

/// A recommendation for the Character Sets setting as a whole.
struct SettingsChange
{
    enum class Scope { None, Global, PerDomain, Both };

    Scope scope = Scope::None; ///< None = leave as it is
    std::vector<SettingChange> changes;
    Message why;
    std::optional<ChangePoint> changePoint = {};
    /// Senders' domains whose mail arrives now and falls under a row that is changed. Nothing = not known:
    /// delivered mail is not at hand for the time of the failures. Never 0 for want of evidence.
    std::optional<qsizetype> otherDomains = {};
    Message otherDomainsWhy = {}; ///< what `otherDomains` rests on, or what is missing
};

} // namespace ims
