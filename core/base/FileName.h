#pragma once

#include <QString>

namespace ims {

/// Whether DOS and Windows take a name for a device, whatever follows its first dot: CON, NUL, COM1 …
bool isDeviceName(const QString& name);

/// Whether a file's name may hold the character on every system; none that is invisible or turns the text.
bool isFileNameCharacter(QChar c);

/// A stranger's name for a file, made fit to be offered for saving on every system: its last component,
/// nothing invisible in it, no device, not hidden, not an option, at most 200 bytes of UTF-8 with its ending
/// kept; `fallback` where nothing is left. Never a path.
QString savedFileName(const QString& name, const QString& fallback);

} // namespace ims
