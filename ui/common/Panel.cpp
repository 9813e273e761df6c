#include "ui/common/Panel.h"

#include <QPainter>
#include <QPainterPath>

namespace ims {

namespace {

constexpr qreal radius = 5.0;
constexpr qreal barWidth = 4.0;

} // namespace

Panel::Panel(Shape shape, ColorRole ground, ColorRole frame, QWidget* parent)
    : QFrame(parent)
    , m_shape(shape)
    , m_ground(ground)
    , m_frame(frame)
{
}

void Panel::setColors(ColorRole ground, ColorRole frame)
{
    m_ground = ground;
    m_frame = frame;
    update();
}

void Panel::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(this);
    if (m_shape == Shape::Bar || m_shape == Shape::BottomBar) {
        const bool below = m_shape == Shape::Bar;
        painter.fillRect(rect(), theme.color(m_ground));
        painter.setPen(theme.color(m_frame));
        painter.drawLine(below ? rect().bottomLeft() : rect().topLeft(),
                         below ? rect().bottomRight() : rect().topRight());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, theme.color(m_ground));
    if (m_shape == Shape::Accented) {
        painter.setClipPath(outline);
        painter.fillRect(QRectF(0, 0, barWidth, height()), theme.color(m_frame));
        painter.setClipping(false);
        painter.setPen(theme.color(ColorRole::Border));
    } else {
        painter.setPen(theme.color(m_frame));
    }
    painter.drawPath(outline);
}

} // namespace ims
