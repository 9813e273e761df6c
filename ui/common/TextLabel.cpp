#include "ui/common/TextLabel.h"

#include "core/base/SafeText.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace ims {

QString toolTipText(const QString& text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + htmlText(text) + u"</qt>"_s;
}

QFont styledFont(const QFont& base, TextStyle style)
{
    QFont font = base;
    const qreal size = base.pointSizeF() > 0 ? base.pointSizeF() : 10.0;
    switch (style) {
    case TextStyle::Title:
        font.setPointSizeF(size * 1.35);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Heading:
        font.setPointSizeF(size * 1.08);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Small:
        font.setPointSizeF(size * 0.92);
        break;
    case TextStyle::Body:
        break;
    }
    return font;
}

TextLabel::TextLabel(TextStyle style, ColorRole color, QWidget* parent)
    : QLabel(parent)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(styledFont(font(), style));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    applyColor();
}

void TextLabel::setColorRole(ColorRole color)
{
    m_color = color;
    applyColor();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyColor();
}

void TextLabel::applyColor()
{
    const QColor color = Theme::forPalette(palette()).color(m_color);
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace ims
