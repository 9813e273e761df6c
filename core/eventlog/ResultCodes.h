#pragma once

#include "core/base/Message.h"

namespace ims {

/// What a result code (HRESULT) in an event of the Internet Mail Service or the store means, with the KB
/// article that says so. Two of MAPI's own, which articles show without explaining them, say that they are
/// general. Empty for all others: the code is then shown as it is, never guessed at.
Message resultMeaning(quint32 result);

} // namespace ims
