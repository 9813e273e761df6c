#include "ui/common/TableLook.h"

#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QTableView>

namespace ims {

namespace {

constexpr int measuredRows = 200; // to find a column's width; enough for what is in sight

} // namespace

void applyTableLook(QTableView* table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    const int rowHeight = QFontMetrics(table->font()).height() + spacing::medium;
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(rowHeight);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
}

void fitColumns(QTableView* table)
{
    // Set anew each time: resizing to contents shrinks the stretched section and nothing stretches it again.
    table->horizontalHeader()->setStretchLastSection(false);
    table->resizeColumnsToContents();
    table->horizontalHeader()->resizeSection(table->model()->columnCount() - 1,
                                             0); // stretching never narrows
    table->horizontalHeader()->setStretchLastSection(true);
}

int tableHeight(const QTableView* table, int rows)
{
    return table->horizontalHeader()->sizeHint().height() +
           rows * table->verticalHeader()->defaultSectionSize() + 2;
}

} // namespace ims
