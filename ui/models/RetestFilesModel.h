#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace ims {

/// A file of a retest as its table shows it; every text fit to be shown.
struct RetestFileRow
{
    QString name; ///< as on disk
    QString turn;
    QString sender;
    QString charset;
    qint64 size = 0;
    QString state;
    QString expected;
    QString why;

    friend bool operator==(const RetestFileRow&, const RetestFileRow&) = default;
};

/// The files of a retest: those to be put back and those that were, or those in IN. A pure view.
class RetestFilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Turn, FileName, State, Sender, Size, CharsetName, Expected, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RetestFileRow> rows);
    const std::vector<RetestFileRow>& rows() const { return m_rows; }
    int rowOf(const QString& name) const; ///< -1 where it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RetestFileRow& row, int column) const;

    std::vector<RetestFileRow> m_rows;
};

} // namespace ims
