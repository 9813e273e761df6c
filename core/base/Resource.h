#pragma once

#include "core/base/Error.h"

namespace ims {

/// A file that is compiled into the program (":/causes/x.json"): part of it, not evidence, so without a
/// ByteSource. `doing` stands in the Error where the program was built without it.
Expected<QByteArray> readResource(const QString& name, Message doing);

/// What to do about a resource that is missing or wrong.
Message todoAboutResource();

} // namespace ims
