#include "ui/wizard/RestartPage.h"

#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

RestartPage::RestartPage(PageContext& context, QWidget* parent)
    : StepPage(u"restart"_s, context, parent)
    , m_state(new StatePanel(this))
{
    content()->addWidget(m_state);
}

QList<QWidget*> RestartPage::panes() const
{
    return {m_state};
}

void RestartPage::showCase()
{
    m_state->setState(u"info"_s, tr("Nothing is shown here yet."), {});
}

} // namespace ims
