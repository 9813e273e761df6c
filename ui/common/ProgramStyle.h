#pragma once

#include <QProxyStyle>

namespace ims {

/// Fusion with the program's own distances: cells, headers and buttons get room to breathe; the tab in front
/// has a bar of the accent's colour, since its ground alone is hard to tell in dark themes; and fields and
/// buttons a line around them where contrast is high: Fusion darkens its lines, and nothing is darker than
/// black.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
};

} // namespace ims
