#pragma once

#include "ui/common/Theme.h"

#include <QLabel>

namespace ims {

enum class TextStyle { Title, Heading, Body, Strong, Small };

/// A label that shows text as it is, never as markup (the texts come from strangers' mail), in one of the few
/// styles of the program and in a colour role of the theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, ColorRole color = ColorRole::Text, QWidget* parent = nullptr);

    void setColorRole(ColorRole color);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColor();

    ColorRole m_color;
};

/// A tool tip that says the text as it is: Qt would take `<b>` in a stranger's word for markup.
QString toolTipText(const QString& text);

QFont styledFont(const QFont& base, TextStyle style);

} // namespace ims
