#include "ui/wizard/StartPage.h"

#include "ui/common/Icons.h"
#include "ui/common/Job.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/common/Translated.h"
#include "ui/wizard/RecentCasesList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int columnWidth = 560;
constexpr int listWidth = 720; // fits the smallest window
constexpr int iconSize = 48;
constexpr int barSteps = 1000;

} // namespace

StartPage::StartPage(Options options, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextStyle::Title, ColorRole::Text, this))
    , m_text(new TextLabel(TextStyle::Body, ColorRole::Text, this))
    , m_steps(new TextLabel(TextStyle::Body, ColorRole::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_open(new QPushButton(tr("Open server folder…"), this))
    , m_empty(new QPushButton(tr("New case without files"), this))
    , m_spoolFile(new QPushButton(tr("Open a spool file only…"), this))
    , m_sample(new QPushButton(tr("Open the sample case"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_recentHeading(new TextLabel(TextStyle::Strong, ColorRole::Muted, this))
    , m_recent(new RecentCasesList(std::move(options.casesFolder), std::move(options.walkthrough),
                                   std::move(options.now), this))
    , m_hasSample(options.hasSample)
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(spacing::medium);
    m_bar->setAccessibleName(tr("Progress"));
    m_open->setDefault(true);
    m_steps->setText(
        tr("Any folder of the server will do, or a copy of one: the event log (AppEvent.Evt), the archive of "
           "the Internet Mail Service (IMCDATA\\IN\\ARCHIVE), the settings (imc.txt) and tracking logs are "
           "found in it by themselves. A single event log or spool file can be dropped too. Nothing is "
           "changed in what you open."));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::medium);
    for (QPushButton* button : {m_open, m_empty, m_spoolFile, m_sample, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();

    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::large);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_steps);
    column->addSpacing(spacing::small);
    column->addLayout(buttons);
    column->addWidget(m_recentHeading);
    column->addWidget(m_recent);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    m_text->setFixedWidth(columnWidth);
    m_steps->setFixedWidth(columnWidth);
    m_recentHeading->setText(tr("Go on with a case"));
    m_recentHeading->hide();
    m_empty->setToolTip(tr("Begin with nothing but what the caller says"));
    m_spoolFile->setToolTip(tr("Look at one message in the viewer, without a case"));
    m_recent->setMinimumWidth(listWidth);

    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_empty, &QPushButton::clicked, this, &StartPage::emptyRequested);
    connect(m_spoolFile, &QPushButton::clicked, this, &StartPage::spoolFileRequested);
    connect(m_recent, &RecentCasesList::chosen, this, &StartPage::caseRequested);
    connect(m_recent, &RecentCasesList::filled, this, &StartPage::showRecent);
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::cancelRequested);
    showEmpty();
}

void StartPage::showEmpty()
{
    show(u"folder"_s, tr("Find out why mail ended in the archive"),
         tr("Open or drop here the folder of the Exchange server that logged event 4117."), false);
}

void StartPage::showLoading(const QString& folder)
{
    m_bar->setRange(0, 0);
    show(u"folder"_s, tr("Reading the evidence"), folder, true);
    m_cancel->setFocus();
}

void StartPage::showProgress(const JobProgress& progress)
{
    if (progress.total > 0) {
        m_bar->setRange(0, barSteps);
        m_bar->setValue(
            static_cast<int>(std::clamp<qint64>(progress.done * barSteps / progress.total, 0, barSteps)));
    }
    if (!progress.what.isEmpty())
        m_text->setText(translated(progress.what));
}

void StartPage::showError(const QString& sentence)
{
    show(u"error"_s, tr("This cannot be opened"), sentence, false);
}

bool StartPage::isLoading() const
{
    return m_bar->isVisibleTo(this);
}

QString StartPage::text() const
{
    return m_text->text();
}

void StartPage::show(const QString& icon, const QString& title, const QString& text, bool loading)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_bar->setVisible(loading);
    m_cancel->setVisible(loading);
    m_steps->setVisible(!loading);
    m_open->setVisible(!loading);
    m_empty->setVisible(!loading);
    m_spoolFile->setVisible(!loading);
    m_sample->setVisible(!loading && m_hasSample);
    m_loading = loading;
    m_recent->reload();
    showRecent();
    refreshLook();
}

/// What was saved meanwhile is listed too.
void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_recent->reload();
}

void StartPage::showRecent()
{
    const bool shown = !m_loading && m_recent->topLevelItemCount() > 0;
    m_recentHeading->setVisible(shown);
    m_recent->setVisible(shown);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

void StartPage::refreshLook()
{
    const Theme theme = Theme::forPalette(palette());
    const ColorRole role = m_iconName == "error"_L1 ? ColorRole::Error : ColorRole::Accent;
    m_icon->setPixmap(tintedIcon(m_iconName, theme.color(role)).pixmap(iconSize, iconSize));
}

} // namespace ims
