#include "ui/wizard/ReportPage.h"

#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

ReportPage::ReportPage(PageContext& context, QWidget* parent)
    : StepPage(u"report"_s, context, parent)
    , m_state(new StatePanel(this))
{
    content()->addWidget(m_state);
}

QList<QWidget*> ReportPage::panes() const
{
    return {m_state};
}

void ReportPage::showCase()
{
    m_state->setState(u"info"_s, tr("Nothing is shown here yet."), {});
}

} // namespace ims
