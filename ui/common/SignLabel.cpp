#include "ui/common/SignLabel.h"

#include "ui/common/Icons.h"

#include <QEvent>

namespace ims {

namespace {

constexpr int signSize = 16;

} // namespace

SignLabel::SignLabel(const QString& icon, ColorRole color, QWidget* parent)
    : QLabel(parent)
    , m_icon(icon)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setFixedWidth(signSize);
    draw();
}

void SignLabel::setSign(const QString& icon, ColorRole color)
{
    m_icon = icon;
    m_color = color;
    draw();
}

void SignLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void SignLabel::draw()
{
    const QColor ink = Theme::forPalette(palette()).color(m_color);
    setPixmap(tintedIcon(m_icon, ink).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
}

} // namespace ims
