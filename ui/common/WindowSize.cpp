#include "ui/common/WindowSize.h"

namespace ims {

namespace {

constexpr QSize frame(8, 40); // borders and title bar, which are not known before the window is shown

} // namespace

QSize fittedWindowSize(QSize usual, QSize smallest, QSize screen)
{
    return usual.boundedTo(screen - frame).expandedTo(smallest);
}

} // namespace ims
