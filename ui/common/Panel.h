#pragma once

#include "ui/common/Theme.h"

#include <QFrame>

namespace ims {

/// A quiet ground with a hairline around it: cards, strips, banners. `Accented` adds a bar of the frame's
/// colour at the left; a bar has its hairline below, a bottom bar above.
class Panel : public QFrame
{
    Q_OBJECT

public:
    enum class Shape { Card, Accented, Bar, BottomBar };

    explicit Panel(Shape shape, ColorRole ground = ColorRole::Surface, ColorRole frame = ColorRole::Border,
                   QWidget* parent = nullptr);

    void setColors(ColorRole ground, ColorRole frame);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shape m_shape;
    ColorRole m_ground;
    ColorRole m_frame;
};

} // namespace ims
