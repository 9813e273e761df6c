#include "ui/wizard/RecentCasesList.h"

#include "core/base/SafeText.h"
#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseStateWords.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

enum Column { Title, Standing, Step, Saved, ColumnCount };

constexpr int dueRole = Qt::UserRole; ///< whether the day to look again has come

constexpr int fewestRows = 2; // before the list scrolls in a small window

} // namespace

RecentCasesList::RecentCasesList(Path casesFolder, std::shared_ptr<const FlowDefinition> walkthrough,
                                 std::function<QDateTime()> now, QWidget* parent)
    : QTreeWidget(parent)
    , m_casesFolder(std::move(casesFolder))
    , m_walkthrough(std::move(walkthrough))
    , m_now(std::move(now))
{
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Cases that were saved last"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    header()->setSectionResizeMode(Standing, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Step, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Saved, QHeaderView::ResizeToContents);
    hide();
    connect(this, &QTreeWidget::itemClicked, this, &RecentCasesList::choose);
    connect(this, &QTreeWidget::itemActivated, this, &RecentCasesList::choose);
}

void RecentCasesList::reload()
{
    if (m_casesFolder.empty())
        return;
    m_reading.start(
        [folder = m_casesFolder](const JobContext&) -> Expected<std::vector<CaseSummary>> {
            return recentCases(folder, most);
        },
        [this](const Expected<std::vector<CaseSummary>>& cases) {
            fill(cases.value_or(std::vector<CaseSummary>()));
            Q_EMIT filled();
        });
}

void RecentCasesList::fill(const std::vector<CaseSummary>& cases)
{
    const int row = indexOfTopLevelItem(currentItem());
    clear();
    m_folders.clear();
    for (const CaseSummary& summary : cases) {
        auto* item = new QTreeWidgetItem(this);
        item->setText(Title, visibleText(summary.title));
        showState(item, summary);
        item->setText(Step, stepName(summary.step));
        item->setText(Saved, QLocale().toString(summary.savedAt.toLocalTime(), QLocale::ShortFormat));
        item->setToolTip(Title, toolTipText(displayName(summary.folder)));
        m_folders.push_back(summary.folder);
    }
    if (!m_folders.empty())
        setCurrentItem(topLevelItem(std::clamp(row, 0, topLevelItemCount() - 1)));
    setVisible(!m_folders.empty());
    updateGeometry();
}

/// An overdue look is told by sign and word, not by a colour alone.
void RecentCasesList::showState(QTreeWidgetItem* item, const CaseSummary& summary)
{
    const QDate today = m_now().toLocalTime().date();
    const bool due = isFollowUpDue(summary.state, summary.followUp, today);
    item->setText(Standing, caseStateText(summary.state, summary.followUp, today));
    item->setData(Standing, dueRole, due);
    if (due)
        item->setIcon(Standing,
                      tintedIcon(u"warning"_s, Theme::forPalette(palette()).color(ColorRole::Warning)));
}

void RecentCasesList::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const QIcon sign = tintedIcon(u"warning"_s, Theme::forPalette(palette()).color(ColorRole::Warning));
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(Standing, dueRole).toBool())
            topLevelItem(row)->setIcon(Standing, sign);
    }
}

QString RecentCasesList::stepName(const QString& id) const
{
    const FlowStep* step = m_walkthrough ? m_walkthrough->step(id) : nullptr;
    return step ? tr("step %1, %2").arg(step->number).arg(translated(step->texts.title)) : QString();
}

/// A double click clicks once and activates once: the case is opened once.
void RecentCasesList::choose(QTreeWidgetItem* item)
{
    const int row = indexOfTopLevelItem(item);
    if (row < 0 || static_cast<size_t>(row) >= m_folders.size())
        return;
    const Path folder = m_folders.at(static_cast<size_t>(row));
    m_folders.clear(); // until it is read again
    Q_EMIT chosen(folder);
}

int RecentCasesList::heightOf(int rows) const
{
    const int row = std::max(sizeHintForRow(0), fontMetrics().height() + spacing::small);
    return rows * row + 2 * frameWidth() + spacing::small;
}

QSize RecentCasesList::sizeHint() const
{
    return {QTreeWidget::sizeHint().width(), heightOf(std::max(topLevelItemCount(), 1))};
}

QSize RecentCasesList::minimumSizeHint() const
{
    return {0, heightOf(std::min(std::max(topLevelItemCount(), 1), fewestRows))};
}

} // namespace ims
