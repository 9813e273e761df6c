#pragma once

#include "ui/viewer/SpoolView.h"

namespace ims {

/// Room left and right of the text, in device-independent pixels.
constexpr int spoolViewMargin = 8;

/// A row laid out for drawing; kept for the rows in sight.
struct SpoolView::Line
{
    TextRow row;
    RowText text;
    std::vector<Span> spans;
    QTextLayout layout;
};

} // namespace ims
