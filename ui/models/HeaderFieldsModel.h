#pragma once

#include "core/spool/SpoolFile.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace ims {

/// The header fields of a message in the order of the file, all of them or those that a filter leaves: an
/// index of its own, replaced in one reset (QSortFilterProxyModel takes half a minute for a million rows).
class HeaderFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// All fields are shown. Null: none.
    void setSpoolFile(std::shared_ptr<const SpoolFile> spool);
    /// Places in SpoolFile::headers, ascending; nothing = all.
    void setShown(std::optional<std::vector<quint32>> fields);
    /// Values as they stand in the file instead of decoded.
    void setRaw(bool raw);
    bool isRaw() const { return m_raw; }

    /// Null where there is no such row.
    const HeaderField* fieldAt(int row) const;
    /// The row of the field that holds a byte; -1 where none does or it is left out. O(log n).
    int rowAt(qint64 offset) const;

    /// "Name: value" as shown, whole, harmless to paste.
    QString fieldText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QString& value(const HeaderField& field) const { return m_raw ? field.value : field.decoded; }

    std::shared_ptr<const SpoolFile> m_spool;
    std::optional<std::vector<quint32>> m_shown;
    bool m_raw = false;
};

} // namespace ims
