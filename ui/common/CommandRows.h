#pragma once

#include "ui/common/CommandSearch.h"

#include <QAbstractListModel>

namespace ims {

/// The rows of the command palette: the words of a command, what it does or why not now, its keys.
class CommandRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<OfferedCommand> commands);

    /// Shows these of the commands, in this order.
    void setShown(std::vector<int> shown);

    const std::vector<OfferedCommand>& commands() const { return m_commands; }
    const OfferedCommand& command(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<OfferedCommand> m_commands;
    std::vector<int> m_shown;
};

} // namespace ims
