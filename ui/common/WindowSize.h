#pragma once

#include <QSize>

namespace ims {

/// The size for a window that would like to be `usual`: no larger than `screen` leaves room for, frame and
/// title bar included, and never below `smallest` (a window that is too large can be moved, one that is too
/// small cannot be read). All in device-independent pixels.
QSize fittedWindowSize(QSize usual, QSize smallest, QSize screen);

} // namespace ims
