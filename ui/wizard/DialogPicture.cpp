#include "ui/wizard/DialogPicture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ims {

namespace {

constexpr int narrowest = 240; // device-independent pixels

} // namespace

DialogPicture::DialogPicture(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DialogPicture::setDialog(const DrawnDialog& dialog)
{
    m_dialog = dialog;
    setAccessibleName(dialog.kind == PathPicture::DomainDialog ? tr("Drawing of the dialog “E-Mail Domain”")
                                                               : tr("Drawing of the tab “Internet Mail”"));
    setAccessibleDescription(dialogInWords(dialog));
    updateGeometry();
    update();
}

QSizeF DialogPicture::wholeSize() const
{
    return dialogLayout(m_dialog, font(), this).size;
}

qreal DialogPicture::scaleFor(qreal width) const
{
    return std::min(1.0, width / std::max(1.0, wholeSize().width()));
}

QRectF DialogPicture::fieldRect(DialogField field) const
{
    const qreal scale = scaleFor(width());
    const QRectF rect = dialogLayout(m_dialog, font(), this).fields.value(field);
    return {rect.topLeft() * scale, rect.size() * scale};
}

QSize DialogPicture::sizeHint() const
{
    return wholeSize().toSize();
}

QSize DialogPicture::minimumSizeHint() const
{
    return {narrowest, heightForWidth(narrowest)};
}

int DialogPicture::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(wholeSize().height() * scaleFor(width)));
}

void DialogPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal scale = scaleFor(width());
    painter.scale(scale, scale);
    drawDialog(painter, m_dialog, Theme::forPalette(palette()), font());
}

} // namespace ims
