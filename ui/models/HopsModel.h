#pragma once

#include "core/spool/SpoolFile.h"
#include "ui/common/Icons.h"

#include <QAbstractTableModel>

#include <memory>

namespace ims {

/// The servers that a message went through, the first one first, with what each step took by their clocks.
class HopsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, From, By, With, Time, Delay, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `server`: the name of the server that kept the file, where it is known; marks its own hop.
    void setSpoolFile(std::shared_ptr<const SpoolFile> spool, const QString& server = {});

    /// Null where there is no such row.
    const Hop* hopAt(int row) const;
    /// The row of the hop whose field holds a byte; -1 where none does.
    int rowAt(qint64 offset) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "12 s", "1 min 05 s", "2 h 03 min", "3 d 04 h"; with a sign where negative.
    static QString delayText(qint64 seconds);

private:
    static QString title(int column);
    bool isOwn(int row) const { return row == m_own; }
    QString text(const Hop& hop, int row, int column) const;
    QString toolTip(const Hop& hop, int row, int column) const;

    std::shared_ptr<const SpoolFile> m_spool;
    int m_own = -1; ///< row of the hop that the server itself wrote
    TintedIcons m_icons;
};

} // namespace ims
