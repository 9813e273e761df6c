#pragma once

#include <QToolButton>

namespace ims {

/// A heading that unfolds what stands below it: toggled(true) = unfolded. Looks like a link with an arrow,
/// works like a button; what it unfolds is its owner's.
class Disclosure : public QToolButton
{
    Q_OBJECT

public:
    explicit Disclosure(const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
};

} // namespace ims
