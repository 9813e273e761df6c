#include "ui/common/RowChoice.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace ims {

int selectedRow(const QTableView* table)
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void selectRow(QTableView* table, int row)
{
    if (row < 0) {
        table->clearSelection();
        table->setCurrentIndex({});
    } else if (row != selectedRow(table)) {
        table->selectRow(row);
    }
}

void onRowSelected(const QTableView* table, QObject* context, std::function<void(int row)> changed)
{
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, context,
                     [table, changed = std::move(changed)] { changed(selectedRow(table)); });
}

} // namespace ims
