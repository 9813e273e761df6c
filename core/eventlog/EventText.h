#pragma once

#include "core/base/Error.h"
#include "core/eventlog/Event.h"
#include "core/eventlog/TextTime.h"

#include <optional>
#include <vector>

namespace ims {

/// Events of the Internet Mail Service out of a description pasted from a mail or ticket: the sentence of
/// 4117 (also 4118 and 4182, told apart by their wording), or the form Event Viewer shows without the message
/// file. Such events have no record number, and a time only where a field "Date:" before the sentence gives
/// one that cannot be mistaken, or whose order `times` states. An Error where the text holds no such
/// sentence.
Expected<std::vector<Event>> readEventText(const QString& text, const QString& fileName,
                                           const TextTimes& times = {});

/// The first two words of an event's data as Event Viewer prints them, in words (`0000: 0001037f 80004005`)
/// or bytes (`0000: 7f 03 …`), as the bytes that the log holds. Where the offset `0000:` is left out, as
/// people do who read them out, the words are taken too if `loose`.
struct PrintedData
{
    QByteArray bytes;
    qsizetype offset = 0; ///< where it stands in the text
    qsizetype length = 0;
};
std::optional<PrintedData> printedData(const QString& text, bool loose = false);

} // namespace ims
