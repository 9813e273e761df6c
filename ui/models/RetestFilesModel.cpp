#include "ui/models/RetestFilesModel.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/models/CellTexts.h"
#include "ui/models/ColumnHeader.h"

#include <algorithm>

namespace ims {

namespace {

bool sameNames(const std::vector<RetestFileRow>& a, const std::vector<RetestFileRow>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const RetestFileRow& one, const RetestFileRow& other) { return one.name == other.name; });
}

} // namespace

/// While files are moved only their states change: what is selected stays so.
void RetestFilesModel::setRows(std::vector<RetestFileRow> rows)
{
    if (rows == m_rows)
        return;
    if (sameNames(rows, m_rows)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RetestFilesModel::rowOf(const QString& name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const RetestFileRow& row) { return row.name == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RetestFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RetestFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RetestFilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString shown = text(m_rows.at(static_cast<size_t>(index.row())), index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown;
    return role == Qt::ToolTipRole ? QVariant(toolTipText(shown)) : QVariant();
}

QVariant RetestFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles = {tr("Turn"), tr("Spool file"), tr("State"),    tr("Sender"),
                                tr("Size"), tr("Charset"),    tr("Expected"), tr("Why it is here")};
    return columnHeader(orientation, role, titles.value(section));
}

QString RetestFilesModel::text(const RetestFileRow& row, int column) const
{
    switch (column) {
    case Turn:
        return row.turn;
    case FileName:
        return visibleText(row.name);
    case State:
        return row.state;
    case Sender:
        return row.sender;
    case Size:
        return sizeCell(row.size);
    case CharsetName:
        return row.charset;
    case Expected:
        return row.expected;
    case Why:
        return row.why;
    default:
        return {};
    }
}

} // namespace ims
