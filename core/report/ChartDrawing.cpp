#include "core/report/ChartDrawing.h"

#include "core/base/SafeText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr double width = 720;
constexpr double uprightHeight = 170;
constexpr double labelHeight = 18;
constexpr double lyingHeight = 24; ///< of a bar and the gap after it
constexpr double lyingLabel = 300;
constexpr qsizetype mostOfLabel = 38; ///< characters that fit beside a lying bar

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

qint64 highest(const ChartDrawing& chart)
{
    qint64 most = 1;
    for (const ChartBar& bar : chart.bars)
        most = std::max(most, bar.value);
    return most;
}

QString rectangle(double x, double y, double w, double h)
{
    return u"<rect class=\"bar\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>\n"_s.arg(
        number(x), number(y), number(w), number(h));
}

QString text(double x, double y, const QString& anchor, const QString& words)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n"_s.arg(number(x), number(y), anchor,
                                                                           htmlText(words));
}

QString upright(const ChartDrawing& chart)
{
    constexpr double narrowest = 20; // below which a bar has no number of its own
    const double most = double(highest(chart));
    const double step = width / double(chart.bars.size());
    const double thick = std::min(step * 0.7, 60.0);
    const double room = uprightHeight - 2 * labelHeight;
    QString shapes;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const ChartBar& bar = chart.bars[i];
        const double height = room * double(bar.value) / most;
        const double left = double(i) * step;
        const double middle = left + step / 2;
        const double top = labelHeight + room - height;
        if (bar.value > 0)
            shapes += rectangle(middle - thick / 2, top, thick, height);
        if (step >= narrowest && bar.value > 0)
            shapes += text(middle, top - 4, u"middle"_s, QString::number(bar.value));
        if (bar.shownLabel.isEmpty())
            continue;
        const bool first = i == 0 && step < 80;
        const bool last = i + 1 == chart.bars.size() && step < 80;
        shapes += text(first  ? left
                       : last ? left + step
                              : middle,
                       uprightHeight - 4,
                       first  ? u"start"_s
                       : last ? u"end"_s
                              : u"middle"_s,
                       bar.shownLabel);
    }
    shapes += u"<line class=\"axis\" x1=\"0\" y1=\"%1\" x2=\"%2\" y2=\"%1\"/>\n"_s.arg(
        number(labelHeight + room), number(width));
    return shapes;
}

QString lying(const ChartDrawing& chart)
{
    const double most = double(highest(chart));
    const double room = width - lyingLabel - 60;
    QString shapes;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const ChartBar& bar = chart.bars[i];
        const double top = double(i) * lyingHeight;
        const QString label =
            bar.label.size() > mostOfLabel ? cutText(bar.label, mostOfLabel) + u'…' : bar.label;
        const double length = std::max(1.0, room * double(bar.value) / most);
        shapes += text(lyingLabel - 8, top + 16, u"end"_s, label);
        shapes += rectangle(lyingLabel, top + 3, length, lyingHeight - 6);
        shapes += text(lyingLabel + length + 6, top + 16, u"start"_s, QString::number(bar.value));
    }
    return shapes;
}

} // namespace

QString chartSvg(const ChartDrawing& chart)
{
    const double height = chart.upright ? uprightHeight : lyingHeight * double(chart.bars.size());
    const QString words = htmlText(u"%1. %2"_s.arg(chart.title, chart.description));
    return u"<svg class=\"chart\" role=\"img\" viewBox=\"0 0 %1 %2\" aria-label=\""_s.arg(number(width),
                                                                                          number(height)) +
           words + u"\">\n<title>"_s + htmlText(chart.title) + u"</title>\n"_s +
           (chart.upright ? upright(chart) : lying(chart)) + u"</svg>\n"_s;
}

} // namespace ims
