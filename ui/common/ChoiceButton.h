#pragma once

#include <QPushButton>

namespace ims {

/// One of several answers; the one given is marked by a tick and a ground of its own, not by colour alone.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget* parent = nullptr);

    /// No wider than its words and the tick ask for: one of several in a row of tools.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_compact = false;
};

} // namespace ims
