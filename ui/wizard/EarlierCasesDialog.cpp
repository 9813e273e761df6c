#include "ui/wizard/EarlierCasesDialog.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseStateWords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ims {

namespace {

constexpr QSize usualSize(760, 360);
enum Column { Title, Saved, State, CauseTitle, ColumnCount };

} // namespace

EarlierCasesDialog::EarlierCasesDialog(const QString& server, std::vector<CaseSummary> cases,
                                       const CauseCatalogue& causes, const QDate& today, QWidget* parent)
    : QDialog(parent)
    , m_cases(std::move(cases))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Earlier cases of %1").arg(visibleText(server)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Case"), tr("Saved"), tr("State"), tr("Cause")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(true);
    for (const CaseSummary& summary : m_cases) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Title, summary.title);
        item->setToolTip(Title, toolTipText(displayName(summary.folder)));
        item->setText(Saved, dayText(summary.savedAt.toLocalTime().date()));
        item->setText(State, caseStateText(summary.state, summary.followUp, today));
        const Cause* cause = causes.find(summary.cause);
        item->setText(CauseTitle, cause ? translated(cause->title) : visibleText(summary.cause));
        item->setToolTip(CauseTitle, toolTipText(item->text(CauseTitle)));
    }
    for (const int column : {Title, Saved, State})
        m_list->resizeColumnToContents(column);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("Open the case"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    auto* hint = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    hint->setText(tr("The case that is open now is saved and left."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->addWidget(m_list);
    column->addWidget(hint);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &EarlierCasesDialog::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &EarlierCasesDialog::choose);
    resize(usualSize);
    m_list->setFocus();
}

void EarlierCasesDialog::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const Path folder = m_cases.at(static_cast<size_t>(row)).folder;
    m_list->disconnect(this); // Enter activates the row and presses the default button
    m_open->disconnect(this);
    accept();
    Q_EMIT chosen(folder);
}

} // namespace ims
