#include "ui/wizard/SpoolFilePage.h"

#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

SpoolFilePage::SpoolFilePage(PageContext& context, QWidget* parent)
    : StepPage(u"spool-file"_s, context, parent)
    , m_state(new StatePanel(this))
{
    content()->addWidget(m_state);
}

QList<QWidget*> SpoolFilePage::panes() const
{
    return {m_state};
}

void SpoolFilePage::showCase()
{
    m_state->setState(u"info"_s, tr("Nothing is shown here yet."), {});
}

} // namespace ims
