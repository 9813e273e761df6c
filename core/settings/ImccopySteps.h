#pragma once

#include "core/base/Message.h"

#include <QStringList>

#include <vector>

namespace ims {

/// What the program itself does for a step of the way by imccopy.
enum class ImccopyPart {
    Nothing,
    Import,     ///< a save is added to the evidence
    ChangeFile, ///< the restore file is written
    UndoFile    ///< the file that takes the change back is written
};

/// One step of setting the Character Sets with imccopy. `-save domain` (Q262126) and `-restore routes`
/// (Q182522) are documented, for 5.5; `-restore domain` is inferred from them.
struct ImccopyStep
{
    QString id; ///< stays the same over versions of the program: a case keeps it
    Message text;
    QStringList commands;
    ImccopyPart part = ImccopyPart::Nothing;
};

/// The names under which the files of the way go; each save has its own, so that none is overwritten.
inline constexpr auto changeFileName = "imc-change.txt";
inline constexpr auto undoFileName = "imc-undo.txt";

std::vector<ImccopyStep> imccopySteps();

/// The way back, likewise.
std::vector<ImccopyStep> imccopyUndoSteps();

/// What is to be known before: for which versions the way is documented, which rights it needs.
QList<Message> imccopyCautions(const QString& serverFamily);

} // namespace ims
