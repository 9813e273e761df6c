#pragma once

#include "app/imsdoctor-cli/CommandLine.h"
#include "core/eventlog/TextTime.h"

#include <QDateTime>

#include <optional>
#include <string>

namespace ims::cli {

/// An ISO 8601 date, or date and time, with `Z`, `±hh:mm` or without a zone (= UTC). Nothing where it is
/// none.
std::optional<QDateTime> parseTime(const std::string& text);

/// What is stated about the times in logs that were exported as text.
struct TextTimeArguments
{
    std::string dateOrder;
    std::string timeZone;
};

void addTextTimeArguments(CLI::App* command, TextTimeArguments& arguments);
TextTimes textTimesOf(const TextTimeArguments& arguments);

} // namespace ims::cli
