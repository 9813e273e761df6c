#include "ui/common/CommandRows.h"

using namespace Qt::StringLiterals;

namespace ims {

void CommandRows::setCommands(std::vector<OfferedCommand> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    m_shown.clear();
    endResetModel();
}

void CommandRows::setShown(std::vector<int> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const OfferedCommand& CommandRows::command(int row) const
{
    return m_commands.at(static_cast<size_t>(m_shown.at(static_cast<size_t>(row))));
}

int CommandRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OfferedCommand& row = command(index.row());
    const QString notNow = row.whyNot.isEmpty() ? tr("Not now.") : tr("Not now: %1").arg(row.whyNot);
    const QString detail = row.isEnabled() ? row.tip : notNow;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case DetailRole:
        return detail.isEmpty() ? row.category : tr("%1 · %2").arg(row.category, detail);
    case KeysRole:
        return row.keys;
    case Qt::AccessibleTextRole: {
        QStringList said{row.text, row.keys, row.category, detail};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace ims
