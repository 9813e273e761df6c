#pragma once

#include "core/casefile/CaseRecord.h"

#include <QString>

namespace ims {

/// "Open", "Solved", "Workaround", "Watching", "Handed on".
QString caseStateWord(CaseState state);

/// What choosing a state says, in a few words.
QString caseStateMeaning(CaseState state);

/// The word, and for a watched case the day to look again: "Watching until 29/11/2026", on that day
/// "Look again today", later "Overdue: look again since 29/11/2026".
QString caseStateText(CaseState state, const QDate& followUp, const QDate& today);

/// Whether the day to look again has come.
bool isFollowUpDue(CaseState state, const QDate& followUp, const QDate& today);

/// A day as the window shows it.
QString dayText(const QDate& day);

} // namespace ims
