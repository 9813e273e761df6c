#pragma once

#include "core/spool/SpoolFile.h"

namespace ims {

/// What a file's name tells of its way: endings and “copy” words that a spool file on the server never has.
/// With `fromServer` (the bytes are a spool file's) any such name counts, else only one that is a spool name
/// without them. `name` is the file's name as shown, with or without folders.
std::vector<Damage> findNameDamage(const QString& name, bool fromServer);

/// The name without folders, endings and “copy” words: what it may have been on the server.
QString bareSpoolName(const QString& name);

} // namespace ims
