#pragma once

#include "core/charset/Charset.h"

#include <QByteArray>

#include <optional>

namespace ims {

/// The bytes that a text has within a longer text of the charset, for looking for it: without byte order
/// marks, and without the escape sequences that a 7-bit charset (ISO-2022-JP) puts around it. Nothing where
/// the charset cannot write the text, or is only known by name.
std::optional<QByteArray> bytesWithin(const QString& text, const Charset& charset);

} // namespace ims
