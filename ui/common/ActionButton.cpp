#include "ui/common/ActionButton.h"

#include "ui/common/Mnemonic.h"

#include <QAction>

namespace ims {

ActionButton::ActionButton(QAction* action, QWidget* parent, const QString& text)
    : QPushButton(text.isEmpty() ? withoutMnemonic(action->text()) : text, parent)
    , m_action(action)
{
    setAutoDefault(false);
    setAccessibleName(withoutMnemonic(action->text()));
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
