#include "ui/wizard/QueueCard.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/models/CellTexts.h"
#include "ui/wizard/ConfirmPanel.h"
#include "ui/wizard/RetestRunCard.h"
#include "ui/wizard/RetestRunner.h"
#include "ui/wizard/RetestWords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

QueueCard::QueueCard(PageContext& context, QWidget* parent)
    : Card(tr("Queue.dat"), parent)
    , m_context(context)
    , m_runner(*context.retest)
    , m_found(nullptr)
    , m_look(new QPushButton(tr("Look into OUT and for Queue.dat"), this))
    , m_aside(new QPushButton(tr("Set Queue.dat aside…"), this))
    , m_whyNot(nullptr)
    , m_confirm(new ConfirmPanel(this))
{
    addText(tr("Q230250 does not ask for it; some articles delete Queue.dat while the service is stopped "
               "(Q169223, Q168883). It lists the queues, holds no mail and is built anew at the start "
               "(Q193862). What lies in OUT may then be sent a second time (Q312443). It is moved to a dated "
               "folder beside IMCDATA, and goes back only as long as the service has not run."));
    m_found = addText({}, TextStyle::Strong);
    auto* row = new WrapLayout(spacing::small);
    for (QPushButton* button : {m_look, m_aside}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    m_whyNot = addText({}, TextStyle::Body, ColorRole::Warning);
    column()->addWidget(m_confirm);
    connect(m_look, &QPushButton::clicked, this, &QueueCard::look);
    connect(m_aside, &QPushButton::clicked, this, &QueueCard::ask);
    connect(m_confirm, &ConfirmPanel::confirmed, this, [this] {
        const PlannedMove queue = *m_plan->queue;
        m_plan.reset();
        m_runner.setQueueAside(queue);
    });
}

void QueueCard::look()
{
    const ServerFolders where = m_runner.folders();
    if (!where.found)
        return;
    m_place = where.found->in.parent_path();
    m_looking.start(
        [place = m_place, open = m_runner.opener()](const JobContext&) { return planQueue(place, open); },
        [this](Expected<QueuePlan> plan) {
            m_plan.reset();
            m_error.reset();
            if (plan)
                m_plan = std::move(*plan);
            else
                m_error = plan.error();
            refresh();
        });
    refresh();
}

void QueueCard::refresh()
{
    const ServerFolders where = m_runner.folders();
    if (!where.found || where.found->in.parent_path() != m_place) {
        m_looking.cancel();
        m_plan.reset();
        m_error.reset();
    }
    showFound();
    m_look->setEnabled(!m_looking.isRunning() && !m_runner.isBusy());
    const bool there = m_plan && m_plan->queue;
    const QStringList why = whyNothingIsSetAside(m_context.session, m_runner);
    m_aside->setVisible(there && why.isEmpty());
    m_whyNot->setText(why.join(u'\n'));
    m_whyNot->setVisible(there && !why.isEmpty());
    if (m_aside->isHidden() && m_confirm->isAsking())
        m_confirm->dismiss();
}

void QueueCard::showFound()
{
    QStringList lines;
    if (m_looking.isRunning())
        lines.append(tr("Looking…"));
    else if (m_error)
        lines.append(translated(*m_error));
    else if (m_plan) {
        lines.append(m_plan->queue
                         ? tr("Queue.dat lies in %1 (%2).")
                               .arg(visibleText(displayName(m_place)), sizeCell(m_plan->queue->size))
                         : tr("Queue.dat cannot be set aside: %1.").arg(translated(m_plan->why)));
        if (!m_plan->outbound)
            lines.append(tr("OUT could not be looked into: look there yourself."));
        else if (*m_plan->outbound == 0)
            lines.append(tr("OUT is empty: nothing can be sent twice."));
        else
            lines.append(tr("In OUT lie %n file(s): what of it was sent already may be sent once more.",
                            nullptr, static_cast<int>(*m_plan->outbound)));
    }
    m_found->setText(lines.join(u'\n'));
    m_found->setVisible(!lines.isEmpty());
}

void QueueCard::ask()
{
    const Path aside = Retest::asideFolder(m_place, m_context.session.now().date());
    const bool sure = m_plan->outbound == 0;
    m_confirm->ask(tr("On %1, Queue.dat is moved from %2 to %3. %4")
                       .arg(serverWords(m_context.session.server()), visibleText(displayName(m_place)),
                            visibleText(displayName(aside)), m_found->text().section(u'\n', 1)),
                   tr("Set aside now"), sure ? QString() : tr("I know that mail may go out twice"), m_aside);
}

QString QueueCard::found() const
{
    return m_found->isHidden() ? QString() : m_found->text();
}

} // namespace ims
