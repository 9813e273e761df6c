#include "ui/common/Disclosure.h"

#include "ui/common/AccentInk.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace ims {

Disclosure::Disclosure(const QString& words, QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFont(styledFont(font(), TextStyle::Strong));
    setWords(words);
    connect(this, &QToolButton::toggled, this, &Disclosure::refresh);
    refresh();
}

void Disclosure::setWords(const QString& words)
{
    setAccessibleName(words);
    setText(QString(words).replace(u'&', QStringLiteral("&&")));
}

void Disclosure::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        refresh();
}

/// The arrow says that it is unfolded; a button pressed in would say it twice.
void Disclosure::paintEvent(QPaintEvent* /*event*/)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state &= ~QStyle::State_On;
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

void Disclosure::refresh()
{
    setArrowType(isChecked() ? Qt::DownArrow : Qt::RightArrow);
    setAccessibleDescription(isChecked() ? tr("unfolded") : tr("folded"));
    useAccentInk(*this);
}

} // namespace ims
