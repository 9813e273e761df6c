#include "ui/models/PseudonymsModel.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/models/ColumnHeader.h"

namespace ims {

namespace {

constexpr qsizetype longestCell = 120; // characters

} // namespace

void PseudonymsModel::setPairs(std::vector<PseudonymPair> pairs)
{
    if (pairs == m_pairs)
        return;
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int PseudonymsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int PseudonymsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PseudonymsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PseudonymPair& pair = m_pairs.at(static_cast<size_t>(index.row()));
    const QString& text = index.column() == Original ? pair.original : pair.replacement;
    if (role == Qt::ToolTipRole)
        return toolTipText(text);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
               ? QVariant(visibleText(cutText(text, longestCell)))
               : QVariant();
}

QVariant PseudonymsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(orientation, role, section == Original ? tr("In the case") : tr("In the report"));
}

} // namespace ims
