#include "ui/wizard/RetestLive.h"

#include "ui/common/Banner.h"
#include "ui/common/Disclosure.h"
#include "ui/wizard/QueueCard.h"
#include "ui/wizard/RetestFilesCard.h"
#include "ui/wizard/RetestRunCard.h"
#include "ui/wizard/RetestUndoCard.h"
#include "ui/wizard/RetestWatchCard.h"
#include "ui/wizard/RetestWords.h"
#include "ui/wizard/SetAsideCard.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

RetestLive::RetestLive(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_unfinished(new Banner(BannerKind::Warning, {}, false, this))
    , m_said(new Banner(BannerKind::Info, {}, true, this))
    , m_files(new RetestFilesCard(context, this))
    , m_run(new RetestRunCard(context, this))
    , m_watch(new RetestWatchCard(context, this))
    , m_undo(new RetestUndoCard(context, this))
    , m_asideOpener(new Disclosure(tr("A message in IN stops the service"), this))
    , m_aside(new SetAsideCard(context, this))
    , m_queueOpener(new Disclosure(tr("Queue.dat, where an article asks for it"), this))
    , m_queue(new QueueCard(context, this))
{
    makeUnfinished();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_unfinished, m_said, m_files, m_run, m_watch, m_undo, m_asideOpener,
                                         m_aside, m_queueOpener, m_queue})
        column->addWidget(part);
    m_said->hide();
    m_aside->hide();
    m_queue->hide();
    connect(m_queueOpener, &Disclosure::toggled, m_queue, &QWidget::setVisible);
    connect(m_asideOpener, &Disclosure::toggled, this, [this](bool open) {
        m_aside->setVisible(open);
        if (open && !m_context.retest->aside())
            m_context.retest->listIn();
    });
    connect(m_said, &Banner::dismissed, m_context.retest, &RetestRunner::forgetEnd);
    connect(m_files, &RetestFilesCard::aloneWanted, m_run, &RetestRunCard::askAlone);
    connect(m_files, &RetestFilesCard::selectionChanged, this, &RetestLive::selectionChanged);
    connect(m_context.retest, &RetestRunner::progressed, m_files, [this] {
        if (isVisible())
            m_files->refresh();
    });
}

void RetestLive::makeUnfinished()
{
    m_resume = new QAction(tr("Go on with it"), this);
    m_undoUnfinished = new QAction(tr("Put everything back as it was"), this);
    m_unfinished->addButton(m_undoUnfinished);
    m_unfinished->addButton(m_resume);
    connect(m_resume, &QAction::triggered, m_context.retest, &RetestRunner::resume);
    connect(m_undoUnfinished, &QAction::triggered, m_context.retest, &RetestRunner::undo);
    m_unfinished->hide();
}

void RetestLive::refresh()
{
    showUnfinished();
    showSaid();
    m_files->refresh();
    m_run->refresh();
    m_watch->refresh();
    m_undo->refresh();
    m_aside->refresh();
    m_queue->refresh();
}

/// After a crash or a pulled cable. What was under way is settled from the journal and the disk alone.
void RetestLive::showUnfinished()
{
    const RetestRunner& runner = *m_context.retest;
    const bool unfinished = runner.isUnfinished() && !runner.isBusy();
    m_unfinished->setVisible(unfinished);
    if (!unfinished)
        return;
    const QString running = whyNotStopped(m_context.session, runner);
    const bool can = running.isEmpty() && !m_context.session.isReadOnly() && !runner.journalFile().empty();
    QString text =
        tr("Moving files was broken off before: the program ended, or the connection was lost. Every file is "
           "whole, in one of the folders or as a copy in the case. Go on, or put everything back as it was.");
    if (!running.isEmpty())
        text += u' ' + running;
    m_unfinished->setMessage(BannerKind::Warning, text);
    m_resume->setEnabled(can);
    m_undoUnfinished->setEnabled(can);
}

void RetestLive::showSaid()
{
    const std::optional<RetestEnd> end = m_context.retest->end();
    m_said->setVisible(end.has_value());
    if (!end)
        return;
    const bool trouble = end->error || end->counts.failed > 0;
    m_said->setMessage(end->error                ? BannerKind::Error
                       : trouble                 ? BannerKind::Warning
                       : end->counts.skipped > 0 ? BannerKind::Warning
                                                 : BannerKind::Success,
                       endWords(*end));
}

} // namespace ims
