#pragma once

#include "core/base/Error.h"
#include "core/eventlog/Event.h"

#include <vector>

namespace ims {

/// Events of the Internet Mail Service out of a description pasted from a mail or ticket: the sentence of
/// 4117 (also 4118 and 4182, told apart by their wording), or the form Event Viewer shows without the message
/// file. Such events have no record number, and a time only where a field "Date:" before the sentence gives
/// one that cannot be mistaken. An Error where the text holds no such sentence.
Expected<std::vector<Event>> readEventText(const QString& text, const QString& fileName);

} // namespace ims
