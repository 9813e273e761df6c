#include "ui/wizard/EventsPage.h"

#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

EventsPage::EventsPage(PageContext& context, QWidget* parent)
    : StepPage(u"events"_s, context, parent)
    , m_state(new StatePanel(this))
{
    content()->addWidget(m_state);
}

QList<QWidget*> EventsPage::panes() const
{
    return {m_state};
}

void EventsPage::showCase()
{
    m_state->setState(u"info"_s, tr("Nothing is shown here yet."), {});
}

} // namespace ims
