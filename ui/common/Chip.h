#pragma once

#include <QAbstractButton>

namespace ims {

/// A filter in force: its words and a cross. Pressing it takes the filter away, as Delete does. Long words
/// give way in their middle; the tool tip has them whole.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_shown; ///< the words as far as there is room for them
};

} // namespace ims
