#pragma once

class QTableView;

namespace ims {

/// The look and keys that all tables of the program share: whole rows, no grid, dense, Tab leaves the table.
void applyTableLook(QTableView* table);

/// Columns as wide as their contents, the last one takes what is left.
void fitColumns(QTableView* table);

/// The height that shows so many rows and the header.
int tableHeight(const QTableView* table, int rows);

} // namespace ims
