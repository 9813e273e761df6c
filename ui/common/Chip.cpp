#include "ui/common/Chip.h"

#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int widest = 340; // of the words
constexpr int leastHeight = 24;
constexpr int crossSize = 12;

} // namespace

Chip::Chip(const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_shown(fontMetrics().elidedText(words, Qt::ElideMiddle, widest))
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Take away the filter: %1").arg(words));
    setToolTip(toolTipText(tr("Take away: %1").arg(words)));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_shown) + crossSize + 3 * spacing::medium,
            std::max(leastHeight, fontMetrics().height() + spacing::small)};
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = hasFocus() || underMouse() || isDown();
    painter.setPen(QPen(theme.color(lively ? ColorRole::Accent : ColorRole::Border), hasFocus() ? 2 : 1));
    painter.setBrush(theme.color(ColorRole::InfoSurface));
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(theme.color(ColorRole::Text));
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(spacing::medium, 0, -crossSize - spacing::medium, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_shown);
    const QRect cross(width() - crossSize - spacing::medium, (height() - crossSize) / 2, crossSize,
                      crossSize);
    tintedIcon(u"close"_s, theme.color(lively ? ColorRole::Text : ColorRole::Muted))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), cross));
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace ims
