#include "ui/common/LinkButton.h"

#include "ui/common/AccentInk.h"
#include "ui/common/TextLabel.h"

#include <QEvent>

namespace ims {

namespace {

constexpr int widest = 260;

} // namespace

LinkButton::LinkButton(const QString& words, QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAccessibleName(words);
    QFont underlined = font();
    underlined.setUnderline(true);
    setFont(underlined);
    QString shown = fontMetrics().elidedText(words, Qt::ElideMiddle, widest);
    if (shown != words)
        setToolTip(toolTipText(words));
    setText(shown.replace(u'&', QStringLiteral("&&")));
    useAccentInk(*this);
}

/// No higher than the text that it stands in.
QSize LinkButton::sizeHint() const
{
    return {QToolButton::sizeHint().width(), fontMetrics().height() + spacing::small};
}

void LinkButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        useAccentInk(*this);
}

} // namespace ims
