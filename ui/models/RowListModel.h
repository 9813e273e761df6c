#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace ims {

/// A list model over rows that are handed over whole, again and again: as long as their number stays, the
/// view keeps its selection and place.
template <class Row>
class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    void setRows(std::vector<Row> rows)
    {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

    /// Null where the index is none of this model's.
    const Row* rowAt(const QModelIndex& index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid)
                   ? &m_rows.at(static_cast<size_t>(index.row()))
                   : nullptr;
    }

    /// The first row that is meant; -1 where none is.
    template <class IsMeant>
    int rowWhere(IsMeant isMeant) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), isMeant);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

private:
    std::vector<Row> m_rows;
};

} // namespace ims
