#pragma once

#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"

#include <QString>

namespace ims {

/// The one place where a report turns a Message into words; English until reports speak other languages.
QString reportWords(const Message& message);

/// The contract's words for states and kinds.
QString statusId(FindingStatus status);
QString basisId(Basis basis);
QString inputKindId(InputKind kind);
QString scopeId(SettingsChange::Scope scope);
QString actionId(SettingChange::Action action);

/// Whether a finding of the model is likely or possible, by its status.
bool isLeading(const QJsonObject& finding);

/// Whether it is that, and the technician did not dismiss it.
bool isInQuestion(const QJsonObject& finding);

/// The name of the file that a failure is about; events may give none.
QString failedFileName(const QJsonObject& failure);

/// A path's last name; whole paths stand once, among the inputs and in the inventory.
QString lastName(const QString& path);

/// How a status is shown to people: a symbol and a word, so that colour never carries it alone.
struct StatusBadge
{
    QString symbol;
    QString word;
};
StatusBadge statusBadge(const QString& statusId);

/// How a step's state is shown to people; `stateId` is the model's word for it.
StatusBadge stepBadge(const QString& stateId);

/// An open question of the model; one that was asked already says so.
QString openQuestionText(const QJsonObject& question);

/// How a basis is shown to people: "documented", "our inference", "stated by the caller".
QString basisWord(const QString& basisId);

/// Of an entry of "prerequisites": whether it is missing or not known, and in a word which.
bool isOpenPrerequisite(const QJsonObject& check);
QString prerequisiteWord(const QJsonObject& check);

/// Which of the two Character Sets applied, as a sentence; `applies` is the contract's word for it.
QString appliesSentence(const QString& applies);

} // namespace ims
