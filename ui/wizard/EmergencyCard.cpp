#include "ui/wizard/EmergencyCard.h"

#include "core/service/ServiceTarget.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Banner.h"
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
    const auto printed = [this] {
        const EmergencySheet whole = sheet();
        return PrintedSheet{whole.title, tr("Save the emergency card as PDF"), u"emergency-card.pdf"_s,
                            layoutOf(whole)};
    };
    connect(m_print, &QAction::triggered, this,
            [this, printed] { m_printer->print(printed(), m_context.session.evidenceRoots()); });
    connect(m_savePdf, &QAction::triggered, this,
            [this, printed] { m_printer->savePdf(printed(), m_context.session.evidenceRoots()); });
    connect(m_printer, &SheetPrinter::said, this, [this](BannerKind kind, const QString& text) {
        m_banner->setMessage(kind, text);
        m_banner->show();
    });
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
}

EmergencySheet EmergencyCard::sheet() const
{
    const CaseSession& session = m_context.session;
    return emergencySheet({session.record().ticket, session.server(), session.serverVersion(),
                           internetMailService(),
                           tr("%1 UTC").arg(session.now().toUTC().toString(u"yyyy-MM-dd HH:mm"_s))});
}

} // namespace ims
