#include "ui/wizard/CaseView.h"

#include "ui/models/StepListModel.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/CausePage.h"
#include "ui/wizard/EventsPage.h"
#include "ui/wizard/EvidencePage.h"
#include "ui/wizard/GuidePanel.h"
#include "ui/wizard/ReportPage.h"
#include "ui/wizard/RestartPage.h"
#include "ui/wizard/RetestPage.h"
#include "ui/wizard/SettingsPage.h"
#include "ui/wizard/SpoolFilePage.h"
#include "ui/wizard/StepBar.h"
#include "ui/wizard/StepList.h"

#include <QAccessible>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int guideWidth = 270;
constexpr int roomForGuide = 980; // of the window's width

} // namespace

CaseView::CaseView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new CaseHeader(context.session, this))
    , m_stepModel(new StepListModel(this))
    , m_steps(new StepList(m_stepModel, this))
    , m_stack(new QStackedWidget(this))
    , m_guide(new GuidePanel(context.session, this))
    , m_bar(new StepBar(context.session, this))
{
    auto* middle = new QSplitter(Qt::Horizontal, this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_stack);
    middle->addWidget(m_guide);
    middle->setStretchFactor(0, 1);
    middle->setStretchFactor(1, 0);
    m_guide->resize(guideWidth, m_guide->height());
    auto* pageColumn = new QVBoxLayout;
    pageColumn->setSpacing(0);
    pageColumn->addWidget(middle, 1);
    pageColumn->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(pageColumn, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);

    CaseSession& session = m_context.session;
    connect(m_steps, &StepList::stepChosen, &session, &CaseSession::goTo);
    connect(m_bar, &StepBar::backRequested, this, &CaseView::goBack);
    connect(m_bar, &StepBar::onRequested, this, &CaseView::goOn);
    connect(&session, &CaseSession::opened, this, &CaseView::open);
    connect(&session, &CaseSession::stepChanged, this, &CaseView::showStep);
    connect(&session, &CaseSession::flowChanged, this,
            [this] { m_stepModel->setFlow(m_context.session.flow()); });
    connect(&session, &CaseSession::evidenceChanged, this, &CaseView::refreshPage);
    connect(&session, &CaseSession::savingChanged, this, &CaseView::refreshPage); // it may be written to now
}

void CaseView::open()
{
    m_back.clear();
    m_forward.clear();
    m_shown.clear();
    for (StepPage* page : std::as_const(m_pages)) { // nothing of the case before stays in sight
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    m_pages.clear();
    m_stepModel->setFlow(m_context.session.flow());
    if (m_context.session.isOpen())
        showStep();
}

void CaseView::showStep()
{
    const QString step = m_context.session.step();
    if (step == m_shown)
        return;
    if (!m_travelling && !m_shown.isEmpty()) {
        m_back.append(m_shown);
        m_forward.clear();
    }
    m_shown = step;
    m_steps->setCurrentStep(step);
    m_stack->setCurrentWidget(page(step));
    m_context.session.goTo(step); // noted as visited
    refreshPage();
    m_bar->refresh();
    m_guide->refresh();
    QAccessibleEvent event(currentPage(), QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT pageShown(step);
}

void CaseView::refreshPage()
{
    if (m_context.session.isOpen() && currentPage())
        currentPage()->refresh();
}

StepPage* CaseView::currentPage() const
{
    return m_pages.value(m_shown);
}

StepPage* CaseView::page(const QString& step)
{
    if (StepPage* made = m_pages.value(step))
        return made;
    StepPage* page = makePage(step);
    m_pages.insert(step, page);
    m_stack->addWidget(page);
    return page;
}

StepPage* CaseView::makePage(const QString& step)
{
    if (step == "evidence"_L1)
        return new EvidencePage(m_context, m_stack);
    if (step == "events"_L1)
        return new EventsPage(m_context, m_stack);
    if (step == "spool-file"_L1)
        return new SpoolFilePage(m_context, m_stack);
    if (step == "cause"_L1)
        return new CausePage(m_context, m_stack);
    if (step == "settings"_L1)
        return new SettingsPage(m_context, m_stack);
    if (step == "restart"_L1)
        return new RestartPage(m_context, m_stack);
    if (step == "retest"_L1)
        return new RetestPage(m_context, m_stack);
    Q_ASSERT(step == "report"_L1);
    return new ReportPage(m_context, m_stack);
}

void CaseView::goBack()
{
    if (!canGoBack())
        return;
    m_forward.append(m_shown);
    m_travelling = true;
    m_context.session.goTo(m_back.takeLast());
    m_travelling = false;
}

void CaseView::goForward()
{
    if (!canGoForward())
        return;
    m_back.append(m_shown);
    m_travelling = true;
    m_context.session.goTo(m_forward.takeLast());
    m_travelling = false;
}

void CaseView::goOn()
{
    if (const QString next = m_bar->nextStep(); !next.isEmpty())
        m_context.session.goTo(next);
}

void CaseView::movePane(int direction)
{
    if (!currentPage())
        return;
    QList<QWidget*> panes{m_steps};
    panes += currentPage()->panesInSight();
    if (isGuideShown())
        panes.append(m_guide->notes());
    const QWidget* focus = QApplication::focusWidget();
    qsizetype current = direction > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i;
    }
    panes.at((current + direction + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void CaseView::setGuideShown(bool shown)
{
    m_guideWished = shown;
    fitGuide();
}

void CaseView::fitGuide()
{
    m_guide->setVisible(m_guideWished.value_or(width() >= roomForGuide));
}

void CaseView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitGuide();
}

bool CaseView::isGuideShown() const
{
    return !m_guide->isHidden();
}

} // namespace ims
