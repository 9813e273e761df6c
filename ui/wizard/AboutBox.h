#pragma once

class QWidget;

namespace ims {

/// Shows what the program is; goes by itself when it is closed.
void showAbout(QWidget* parent);

} // namespace ims
