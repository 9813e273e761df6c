#pragma once

#include "core/base/ByteSource.h"
#include "core/settings/CharacterSets.h"

namespace ims {

/// Whether a file's beginning looks like an imccopy file with domain settings: `[Domain]` and `DomainInformation=`.
bool looksLikeImcTxt(QByteArrayView beginning);

/// Reads what `imccopy -save domain imc.txt` writes (KB Q262126). ANSI, UTF-8 or UTF-16 with BOM.
/// Everything readable is returned; rows that are not become notes with their line number.
/// An Error where the file cannot be read, is larger than 16 MiB, or has no [Domain] section.
Expected<ImcSettings> readImcTxt(const ByteSource& source);

} // namespace ims
