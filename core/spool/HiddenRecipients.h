#pragma once

#include "core/spool/SpoolFile.h"

#include <QSet>

#include <optional>

namespace ims {

/// Recipients of the envelope, as they stand there, that no address field of the header names: To, Cc, Bcc,
/// their Resent- kin and Apparently-To. Blind copies are among them, and so are members of a list [inferred].
/// Letter case is not told apart. An address with quotes, blanks, commas or parentheses in it is passed over:
/// it can be written in more ways than one. Nothing where that cannot be told, because not all of the header
/// was read. In time linear in header and envelope.
std::optional<QSet<QString>> hiddenRecipients(const SpoolFile& spool);

} // namespace ims
