#pragma once

#include <QPushButton>

class QAction;

namespace ims {

/// A push button for an action that has its place in a menu: enabled as the action is, with its tool tip, and
/// under a text of its own where the place asks for a shorter one.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr, const QString& text = {});

private:
    void refresh();

    QAction* m_action;
};

} // namespace ims
