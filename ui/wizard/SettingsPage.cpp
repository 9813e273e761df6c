#include "ui/wizard/SettingsPage.h"

#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

SettingsPage::SettingsPage(PageContext& context, QWidget* parent)
    : StepPage(u"settings"_s, context, parent)
    , m_state(new StatePanel(this))
{
    content()->addWidget(m_state);
}

QList<QWidget*> SettingsPage::panes() const
{
    return {m_state};
}

void SettingsPage::showCase()
{
    m_state->setState(u"info"_s, tr("Nothing is shown here yet."), {});
}

} // namespace ims
