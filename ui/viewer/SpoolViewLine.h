#pragma once

#include "ui/viewer/SpoolView.h"

namespace ims {

/// Room left and right of the text, in device-independent pixels.
constexpr int spoolViewMargin = 8;

/// A row laid out for drawing; kept for the rows in sight.
struct SpoolView::Line
{
    qint64 number = 0;
    TextRow row;
    RowText text;
    std::vector<Span> spans;
    QTextLayout layout;
    bool unreadable = false;
};

} // namespace ims
