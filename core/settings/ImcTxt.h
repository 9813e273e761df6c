#pragma once

#include "core/base/ByteSource.h"
#include "core/settings/CharacterSets.h"

namespace ims {

/// Whether a file's beginning looks like an imccopy file with domain settings: `[Domain]` and
/// `DomainInformation=`.
bool looksLikeImcTxt(QByteArrayView beginning);

/// Reads what `imccopy -save domain imc.txt` writes (KB Q262126). ANSI, UTF-8 or UTF-16 (by mark or zero
/// bytes); lines end in CRLF, LF or, in a file without LF, CR. Everything readable is returned; rows that are
/// not become notes with their line number, as do lines beyond 8,192 characters and rows beyond 50,000
/// domains. An Error where the file cannot be read, is larger than 16 MiB, or has no [Domain] section.
Expected<ImcSettings> readImcTxt(const ByteSource& source);

} // namespace ims
