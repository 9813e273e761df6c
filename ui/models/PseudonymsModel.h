#pragma once

#include "core/report/redaction/Pseudonyms.h"

#include <QAbstractTableModel>

namespace ims {

/// What stands for what in a report whose values are replaced.
class PseudonymsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Original, Replacement, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<PseudonymPair> pairs);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PseudonymPair> m_pairs;
};

} // namespace ims
