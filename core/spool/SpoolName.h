#pragma once

#include "core/base/Message.h"

namespace ims {

/// Whether a name is of the form that the Internet Mail Service gives its spool files: eight of the digits
/// and letters without E, I, O and U, letter case aside. Inferred from all names that the KB articles print;
/// a name of another form may be right all the same.
bool looksLikeSpoolName(const QString& name);

/// What may be wrong with a spool file's name that was read out over the telephone, as a sentence to show
/// beside it; empty where it looks right or is empty. Never a reason to refuse it.
Message doubtAboutSpoolName(const QString& name);

} // namespace ims
