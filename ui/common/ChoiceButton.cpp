#include "ui/common/ChoiceButton.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int tickSize = 14;

} // namespace

ChoiceButton::ChoiceButton(QWidget* parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setAutoDefault(false);
}

void ChoiceButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

/// With room for the tick from the start: giving an answer moves nothing.
QSize ChoiceButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    if (m_compact)
        return {fontMetrics().horizontalAdvance(text()) + tickSize + 2 * spacing::medium + spacing::small,
                size.height()};
    return {size.width() + tickSize + spacing::small, size.height()};
}

void ChoiceButton::paintEvent(QPaintEvent* event)
{
    if (!isChecked())
        return QPushButton::paintEvent(event);
    const Theme theme = Theme::forPalette(palette());
    const QColor ink = theme.color(ColorRole::SelectionText);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.state &= ~QStyle::State_On; // chosen, not pressed
    option.palette.setColor(QPalette::Button, theme.color(ColorRole::Selection));
    option.palette.setColor(QPalette::ButtonText, ink);
    option.icon = tintedIcon(u"tick"_s, ink);
    option.iconSize = {tickSize, tickSize};
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace ims
