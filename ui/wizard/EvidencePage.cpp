#include "ui/wizard/EvidencePage.h"

#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

EvidencePage::EvidencePage(PageContext& context, QWidget* parent)
    : StepPage(u"evidence"_s, context, parent)
    , m_state(new StatePanel(this))
{
    content()->addWidget(m_state);
}

QList<QWidget*> EvidencePage::panes() const
{
    return {m_state};
}

void EvidencePage::showCase()
{
    m_state->setState(u"info"_s, tr("Nothing is shown here yet."), {});
}

} // namespace ims
