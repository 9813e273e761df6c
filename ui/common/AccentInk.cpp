#include "ui/common/AccentInk.h"

#include "ui/common/Theme.h"

#include <QWidget>

namespace ims {

void useAccentInk(QWidget& button)
{
    const QColor color = Theme::forPalette(button.palette()).color(ColorRole::Accent);
    if (button.palette().color(QPalette::ButtonText) == color)
        return;
    QPalette own = button.palette();
    own.setColor(QPalette::ButtonText, color);
    button.setPalette(own);
}

} // namespace ims
