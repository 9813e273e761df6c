#pragma once

#include <QString>

#include <vector>

namespace ims {

/// One bar of a chart.
struct ChartBar
{
    QString label;
    qint64 value = 0;
    QString shownLabel = {}; ///< under or beside the bar; empty = none
};

/// A chart of bars with what it says in words; drawn as SVG for a page.
struct ChartDrawing
{
    QString title;
    QString description; ///< what it shows, for whoever does not see it
    std::vector<ChartBar> bars;
    bool upright = true; ///< bars stand side by side; else they lie one below the other

    bool isEmpty() const { return bars.empty(); }
};

/// The chart as inline SVG without script, style or links; colours come from the page's classes. Its words
/// are those of the description.
QString chartSvg(const ChartDrawing& chart);

} // namespace ims
