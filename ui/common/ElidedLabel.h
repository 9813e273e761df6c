#pragma once

#include "ui/common/TextLabel.h"

namespace ims {

/// One line of text that gives way: what does not fit is left out in the middle (the ends of a path or an
/// address say most) and the tool tip has it whole. Never makes its window wider than it would be without it.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextStyle style, ColorRole color = ColorRole::Text, QWidget* parent = nullptr);

    /// Hides QLabel's: the accessible name must stay whole too.
    void setText(const QString& text);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshToolTip();
};

} // namespace ims
