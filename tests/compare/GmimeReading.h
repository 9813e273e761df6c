#pragma once

#include "tests/compare/Reading.h"

#include <optional>

namespace ims::test {

/// GMime's reading of a message; nothing where it makes no message of the bytes.
std::optional<Reading> readWithGmime(const QByteArray& message);

} // namespace ims::test
