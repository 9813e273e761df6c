#pragma once

#include <QString>
#include <QVariant>

namespace ims {

/// What QAbstractTableModel::headerData() answers for the tables of the program: a title above each column,
/// left-aligned like its cells; nothing at the side.
inline QVariant columnHeader(Qt::Orientation orientation, int role, const QString& title)
{
    if (orientation != Qt::Horizontal || title.isEmpty())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

} // namespace ims
