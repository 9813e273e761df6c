#pragma once

class QWidget;

namespace ims {

/// Gives a button's text the theme's accent, as a link has it. To be called again when the palette changes;
/// does nothing where it is so already.
void useAccentInk(QWidget& button);

} // namespace ims
