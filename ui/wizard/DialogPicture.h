#pragma once

#include "ui/wizard/DialogDrawing.h"

#include <QWidget>

namespace ims {

/// A drawing of one of Administrator's windows with what is to be changed marked, in the look of the program.
/// As large as its font asks for, smaller where there is no room. Says itself in words to screen readers.
class DialogPicture : public QWidget
{
    Q_OBJECT

public:
    explicit DialogPicture(QWidget* parent = nullptr);

    void setDialog(const DrawnDialog& dialog);
    const DrawnDialog& dialog() const { return m_dialog; }

    /// Where a field stands on the widget.
    QRectF fieldRect(DialogField field) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF wholeSize() const;
    qreal scaleFor(qreal width) const;

    DrawnDialog m_dialog;
};

} // namespace ims
