#pragma once

#include "core/base/Path.h"

namespace ims {

/// Whether a window can be shown: there is a display, or QT_QPA_PLATFORM names one. To be asked before
/// QApplication is made, which would abort the program otherwise.
bool hasDisplay();

/// Lets the windows be drawn in memory where there is no display.
void drawInMemoryWithoutDisplay();

/// One sentence on standard error, for what has to be said without a window.
void sayWithoutWindow(const QString& sentence);

/// Where a user's own character sets are kept, for both programs; need not be there. Empty where the system
/// names no folder for settings.
Path userCharsetsFile();

/// The sample case: installed beside the program, or in the source tree it was built from. Empty where it is
/// not.
Path findSampleCase(const Path& programFolder);

} // namespace ims
