#include "ui/wizard/LoadingBar.h"

#include "ui/common/Job.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace ims {

namespace {

constexpr int barWidth = 220;
constexpr int barSteps = 1000;

} // namespace

LoadingBar::LoadingBar(QWidget* parent)
    : Panel(Shape::Bar, ColorRole::InfoSurface, ColorRole::Border, parent)
    , m_text(new TextLabel(TextStyle::Body, ColorRole::Text, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, spacing::medium);
    m_bar->setAccessibleName(tr("Progress"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    row->setSpacing(spacing::large);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingBar::cancelRequested);
    hide();
}

void LoadingBar::begin(const QString& what)
{
    m_text->setText(what);
    m_bar->setRange(0, 0);
    setAccessibleName(what);
    show();
}

void LoadingBar::showProgress(const JobProgress& progress)
{
    if (progress.total > 0) {
        m_bar->setRange(0, barSteps);
        m_bar->setValue(
            static_cast<int>(std::clamp<qint64>(progress.done * barSteps / progress.total, 0, barSteps)));
    }
    if (!progress.what.isEmpty())
        m_text->setText(translated(progress.what));
}

} // namespace ims
