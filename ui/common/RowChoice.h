#pragma once

#include <functional>

class QObject;
class QTableView;

namespace ims {

/// The selected row of a table of whole rows; -1 where none is. A table that takes the focus has a current
/// row at once, but nobody selected it.
int selectedRow(const QTableView* table);

/// Selects a row, or none where it is negative, and brings it into sight.
void selectRow(QTableView* table, int row);

/// Calls `changed` with the selected row, or -1, whenever that is another one.
void onRowSelected(const QTableView* table, QObject* context, std::function<void(int row)> changed);

} // namespace ims
