#pragma once

#include "core/spool/EnvelopeReader.h"
#include "core/spool/MimeScanner.h"

namespace ims {

/// Harm that a file took on its way from the server: Notepad, text-mode transfers, conversions, renamings.
/// Judged before any charset is, and only from what a sender cannot have done: the envelope's bytes, marks at
/// the very beginning, line ends of a file that came from the server. What a sender's program may have done
/// as well leaves a note at most. `name` is the file's name as shown.
std::vector<Damage> findDamage(ByteReader& bytes, const FileLayout& layout, const ScanResult& scan,
                               const QString& name, QList<Message>& notes);

/// Whether the bytes themselves were changed, so that no charset can be told from them; a changed name alone
/// harms nothing but the name.
bool bytesAreDamaged(const std::vector<Damage>& damage);

/// What to do about it, the same words wherever damage is shown; empty where there is none.
Message damageAdvice(const std::vector<Damage>& damage);

} // namespace ims
