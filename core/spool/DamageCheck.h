#pragma once

#include "core/spool/EnvelopeReader.h"
#include "core/spool/MimeScanner.h"

namespace ims {

/// Harm that a file took on its way from the server: Notepad, text-mode transfers, conversions, renamings.
/// Judged before any charset is. `name` is the file's name as shown.
std::vector<Damage> findDamage(ByteReader& bytes, const FileLayout& layout, const ScanResult& scan,
                               const QString& name);

/// Whether the bytes themselves were changed, so that no charset can be told from them; a changed name alone
/// harms nothing but the name.
bool bytesAreDamaged(const std::vector<Damage>& damage);

} // namespace ims
