#pragma once

#include <QToolButton>

namespace ims {

/// Words in a text that lead somewhere: looks like a link, works like a button. Long words give way in their
/// middle; the tool tip has them whole.
class LinkButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace ims
