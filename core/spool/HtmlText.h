#pragma once

#include "core/spool/PartText.h"

namespace ims {

/// HTML as the text that a reader would see, and more: tags are undone, entities resolved, blanks joined as a
/// browser does, scripts, styles and comments left out; where a link leads and what a picture is stands there
/// as text. Nothing is loaded or run. Units and their flags go along, so that a place in the text is found in
/// the file. Takes whatever stands there; in linear time.
PartText htmlAsText(const PartText& html);

} // namespace ims
