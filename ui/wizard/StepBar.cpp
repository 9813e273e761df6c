#include "ui/wizard/StepBar.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseSession.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestReason = 300;  // characters
constexpr int fusionLightens = 150; // percent

} // namespace

StepBar::StepBar(CaseSession& session, QWidget* parent)
    : Panel(Shape::BottomBar, ColorRole::Surface, ColorRole::Border, parent)
    , m_session(session)
    , m_back(new QPushButton(tr("Back"), this))
    , m_leaveOut(new QPushButton(this))
    , m_reason(new QLineEdit(this))
    , m_reasonTaken(new QPushButton(tr("Leave out"), this))
    , m_hint(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_on(new QPushButton(this))
{
    m_reason->setPlaceholderText(tr("Why is this step left out? It stands in the report."));
    m_reason->setAccessibleName(tr("Why is this step left out?"));
    m_reason->setMaxLength(longestReason);
    m_reason->setToolTip(tr("Esc: do the step after all"));
    m_reason->installEventFilter(this);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    row->setSpacing(spacing::medium);
    row->addWidget(m_back);
    row->addWidget(m_leaveOut);
    row->addWidget(m_reason, 2);
    row->addWidget(m_reasonTaken);
    row->addStretch(1);
    row->addWidget(m_hint, 4);
    row->addWidget(m_on);
    askForReason(false);
    refreshLook();
    connect(m_back, &QPushButton::clicked, this, &StepBar::backRequested);
    connect(m_on, &QPushButton::clicked, this, &StepBar::onRequested);
    connect(m_leaveOut, &QPushButton::clicked, this, &StepBar::leaveOut);
    connect(m_reason, &QLineEdit::returnPressed, this, &StepBar::takeReason);
    connect(m_reasonTaken, &QPushButton::clicked, this, &StepBar::takeReason);
    connect(&session, &CaseSession::flowChanged, this, &StepBar::refresh);
    connect(&session, &CaseSession::stepChanged, this, [this] {
        askForReason(false);
        refresh();
    });
}

QString StepBar::nextStep() const
{
    const Flow& flow = m_session.flow();
    const auto& steps = flow.definition().steps();
    bool passed = false;
    for (const FlowStep& step : steps) {
        if (passed && flow.status(step.id).state != StepState::Skipped)
            return step.id;
        passed = passed || step.id == m_session.step();
    }
    return {};
}

void StepBar::refresh()
{
    const Flow& flow = m_session.flow();
    const QString next = nextStep();
    m_on->setVisible(!next.isEmpty());
    if (const FlowStep* step = flow.definition().step(next))
        m_on->setText(tr("Continue: %1").arg(translated(flow.texts(*step).title)));
    const StepStatus status = flow.status(m_session.step());
    m_leaveOut->setText(status.byChoice ? tr("Do this step after all") : tr("Leave this step out…"));
    m_leaveOut->setEnabled(!m_session.isReadOnly() &&
                           (status.byChoice || status.state != StepState::Skipped));
    QStringList open;
    for (const QString& id : flow.openQuestions(m_session.step())) {
        const QString text = translated(flow.definition().question(id)->text);
        if (!open.contains(text))
            open.append(text);
    }
    const bool asked = status.state != StepState::Skipped && !open.isEmpty();
    m_hint->setVisible(asked && m_reason->isHidden());
    m_hint->setText(asked ? tr("Still open: %1").arg(open.join(u' ')) : QString());
}

void StepBar::askForReason(bool asking)
{
    m_reason->setVisible(asking);
    m_reasonTaken->setVisible(asking);
    m_leaveOut->setVisible(!asking);
    m_hint->setVisible(!asking && !m_hint->text().isEmpty());
    if (asking)
        m_reason->setFocus();
    else
        m_reason->clear();
}

void StepBar::leaveOut()
{
    if (m_session.flow().status(m_session.step()).byChoice)
        return m_session.skip(m_session.step(), {});
    askForReason(true);
}

void StepBar::takeReason()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return m_reason->setFocus(); // the placeholder says what is missing
    m_session.skip(m_session.step(), reason);
    askForReason(false);
    m_on->setFocus();
}

/// Esc belongs to the field while it is open, before it belongs to the window.
bool StepBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_reason || !isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return Panel::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        askForReason(false);
        refresh();
        m_leaveOut->setFocus();
    }
    return true;
}

void StepBar::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

/// The way on is the one button that stands out.
void StepBar::refreshLook()
{
    const Theme theme = Theme::forPalette(palette());
    QPalette colors = palette();
    // Fusion paints a button lighter than its colour, the more so the darker it is.
    const bool light = theme.kind() == ThemeKind::Light;
    colors.setColor(QPalette::Button, theme.color(ColorRole::Accent).darker(light ? fusionLightens : 100));
    colors.setColor(QPalette::ButtonText, theme.color(ColorRole::Surface));
    m_on->setPalette(colors);
}

QString StepBar::hint() const
{
    return m_hint->text();
}

} // namespace ims
