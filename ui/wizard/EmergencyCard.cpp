#include "ui/wizard/EmergencyCard.h"

#include "core/service/ServiceTarget.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Banner.h"
#include "ui/common/TimeText.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/SheetPrinter.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

EmergencyCard::EmergencyCard(PageContext& context, QWidget* parent)
    : Card(tr("Emergency card"), parent)
    , m_context(context)
    , m_print(context.commands.makeAction(u"restart.print-card"_s, this))
    , m_savePdf(context.commands.makeAction(u"restart.save-card"_s, this))
    , m_printer(new SheetPrinter(context.prompts, this))
    , m_banner(new Banner(BannerKind::Info, {}, true, this))
{
    addText(tr("One sheet for whoever stands at the console: the commands, the documented error numbers with "
               "what to do, and what not to do. Print it before the service is stopped: mail and network may "
               "be gone when it is needed."));
    auto* row = new WrapLayout(spacing::small);
    for (QAction* action : {m_print, m_savePdf}) {
        auto* button = new ActionButton(action, this);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    column()->addWidget(m_banner);
    m_banner->hide();
    m_printer->serve(m_print, m_savePdf, m_banner, m_context.session, [this] {
        const EmergencySheet whole = sheet();
        return PrintedSheet{whole.title, tr("Save the emergency card as PDF"), u"emergency-card.pdf"_s,
                            layoutOf(whole)};
    });
}

EmergencySheet EmergencyCard::sheet() const
{
    const CaseSession& session = m_context.session;
    return emergencySheet({session.record().ticket, session.server(), session.serverVersion(),
                           internetMailService(), utcMinute(session.now())});
}

} // namespace ims
