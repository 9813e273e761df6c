#include "ui/wizard/CausePage.h"

#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

CausePage::CausePage(PageContext& context, QWidget* parent)
    : StepPage(u"cause"_s, context, parent)
    , m_state(new StatePanel(this))
{
    content()->addWidget(m_state);
}

QList<QWidget*> CausePage::panes() const
{
    return {m_state};
}

void CausePage::showCase()
{
    m_state->setState(u"info"_s, tr("Nothing is shown here yet."), {});
}

} // namespace ims
