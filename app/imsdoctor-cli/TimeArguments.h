#pragma once

#include <QDateTime>

#include <optional>
#include <string>

namespace ims::cli {

/// An ISO 8601 date, or date and time, with `Z`, `±hh:mm` or without a zone (= UTC). Nothing where it is
/// none.
std::optional<QDateTime> parseTime(const std::string& text);

/// Whether a text is `±hh:mm` or the name of a time zone in the IANA's list.
bool isTimeZone(const std::string& text);

} // namespace ims::cli
