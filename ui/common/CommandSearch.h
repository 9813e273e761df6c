#pragma once

#include "ui/common/CommandRegistry.h"

#include <QPointer>

#include <vector>

namespace ims {

/// A command as a window offers it now.
struct OfferedCommand
{
    QString id;
    QString text;     ///< without mnemonic
    QString category; ///< of the registry
    QString tip;
    QString keys;             ///< as the system writes them; empty = none
    QString whyNot;           ///< why it cannot be done now, where that is known
    QPointer<QAction> action; ///< null or disabled = not now

    bool isEnabled() const;
};

/// What is typed and what it is looked for in, alike: no accents, no case, ß as ss, ё as е.
QString foldedForSearch(const QString& text);

/// The rows of `commands` that have every word of `typed` in their text, category, keys or tip, in any order:
/// what can be done now first, then those that say it in their text, then those of `recent` (newest first),
/// then as they stand. Without a word: all.
std::vector<int> searchCommands(const std::vector<OfferedCommand>& commands, const QString& typed,
                                const QStringList& recent);

} // namespace ims
