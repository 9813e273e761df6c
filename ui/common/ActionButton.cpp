#include "ui/common/ActionButton.h"

#include <QAction>

namespace ims {

ActionButton::ActionButton(QAction* action, QWidget* parent, const QString& text)
    : QPushButton(text.isEmpty() ? action->text().remove(u'&') : text, parent)
    , m_action(action)
{
    setAutoDefault(false);
    setAccessibleName(action->text().remove(u'&'));
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::refresh);
    refresh();
}

void ActionButton::refresh()
{
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
}

} // namespace ims
