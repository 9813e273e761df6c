#include "ui/common/ChoiceButton.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ims {

ChoiceButton::ChoiceButton(QWidget* parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setAutoDefault(false);
    connect(this, &QPushButton::toggled, this, &ChoiceButton::refreshLook);
    refreshLook();
}

void ChoiceButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        refreshLook();
}

void ChoiceButton::refreshLook()
{
    const Theme theme = Theme::forPalette(QApplication::palette());
    QPalette colors = QApplication::palette();
    if (isChecked()) {
        colors.setColor(QPalette::Button, theme.color(ColorRole::Selection));
        colors.setColor(QPalette::ButtonText, theme.color(ColorRole::SelectionText));
        // A button that is down is drawn darker; this one is not pressed but chosen.
        colors.setColor(QPalette::Dark, theme.color(ColorRole::Accent));
    }
    setPalette(colors);
    setIcon(isChecked() ? tintedIcon(u"tick"_s, theme.color(ColorRole::SelectionText)) : QIcon());
}

} // namespace ims
