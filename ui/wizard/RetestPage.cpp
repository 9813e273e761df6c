#include "ui/wizard/RetestPage.h"

#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

RetestPage::RetestPage(PageContext& context, QWidget* parent)
    : StepPage(u"retest"_s, context, parent)
    , m_state(new StatePanel(this))
{
    content()->addWidget(m_state);
}

QList<QWidget*> RetestPage::panes() const
{
    return {m_state};
}

void RetestPage::showCase()
{
    m_state->setState(u"info"_s, tr("Nothing is shown here yet."), {});
}

} // namespace ims
