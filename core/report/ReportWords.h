#pragma once

#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"
#include "core/report/ReportLanguage.h"

#include <QString>

namespace ims {

/// The contract's words for states and kinds.
QString statusId(FindingStatus status);
QString basisId(Basis basis);
QString inputKindId(InputKind kind);
QString scopeId(SettingsChange::Scope scope);
QString actionId(SettingChange::Action action);

/// A word of the contract that is shown to people as it is: an action, a kind of input, a state. The word
/// itself where it is none of those; what is shown is no id any more.
QString shownWord(const QString& id, const ReportLanguage& language);

/// Whether a finding of the model is likely or possible, by its status.
bool isLeading(const QJsonObject& finding);

/// Whether it is that, and the technician did not dismiss it.
bool isInQuestion(const QJsonObject& finding);

/// The name of the file that a failure is about; events may give none.
QString failedFileName(const QJsonObject& failure, const ReportLanguage& language);

/// A path's last name; whole paths stand once, among the inputs and in the inventory.
QString lastName(const QString& path);

/// How a status is shown to people: a symbol and a word, so that colour never carries it alone.
struct StatusBadge
{
    QString symbol;
    QString word;
};
StatusBadge statusBadge(const QString& statusId, const ReportLanguage& language);

/// How a step's state is shown to people; `stateId` is the model's word for it.
StatusBadge stepBadge(const QString& stateId, const ReportLanguage& language);

/// An open question of the model; one that was asked already says so.
QString openQuestionText(const QJsonObject& question, const ReportLanguage& language);

/// How a basis is shown to people: "documented", "our inference", "stated by the caller".
QString basisWord(const QString& basisId, const ReportLanguage& language);

/// Of an entry of "prerequisites": whether it is missing or not known, and in a word which.
bool isOpenPrerequisite(const QJsonObject& check);
QString prerequisiteWord(const QJsonObject& check, const ReportLanguage& language);

/// Which of the two Character Sets applied, as a sentence; `applies` is the contract's word for it.
QString appliesSentence(const QString& applies, const ReportLanguage& language);

} // namespace ims
