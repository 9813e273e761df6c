#pragma once

#include "core/base/Error.h"
#include "core/base/Path.h"
#include "core/report/ReportLanguage.h"

#include <QStringList>

class QCoreApplication;

namespace ims {

/// Where the choice of a language is kept, for both programs; need not be there. Empty where the system names
/// no folder for settings.
Path languageFile();

/// The language that was chosen in a window; empty = as the system is, also where the file is not ours.
QString keptLanguage(const Path& file);

/// An empty tag follows the system again.
Expected<void> keepLanguage(const Path& file, const QString& tag);

/// The commands that choose a language, in the order of a menu: "view.language-system", then one for each
/// language of this build.
QStringList languageCommands();

/// The tag that such a command chooses; empty for the system's.
QString languageOf(const QString& command);

/// What to say in a window when a choice was kept, or could not be.
QString languageKeptText(const Expected<void>& kept);

/// The language to begin with: what was chosen, else the system's.
QString languageAtStart(const Path& file);

/// Gives the program a language before its windows are made: our texts, and Qt's own where its translations
/// are installed. Numbers and dates follow where the system's locale is of another language.
void speak(QCoreApplication& application, const QString& tag);

/// The language that speak() gave; English where it was never called.
QString spokenLanguage();

/// That language for reports and their parts. May be used in any thread.
ReportLanguage windowLanguage();

} // namespace ims
