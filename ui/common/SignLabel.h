#pragma once

#include "ui/common/Theme.h"

#include <QLabel>

namespace ims {

/// A small sign in a colour of the theme, drawn anew with the palette. What it says stands in words beside
/// it.
class SignLabel : public QLabel
{
    Q_OBJECT

public:
    SignLabel(const QString& icon, ColorRole color, QWidget* parent = nullptr);

    void setSign(const QString& icon, ColorRole color);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_icon;
    ColorRole m_color;
};

} // namespace ims
