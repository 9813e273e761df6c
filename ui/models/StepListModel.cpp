#include "ui/models/StepListModel.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <algorithm>

namespace ims {

void StepListModel::setFlow(const Flow& flow)
{
    std::vector<Row> rows;
    for (const FlowStep& step : flow.definition().steps())
        rows.push_back({step.id, step.number, translated(flow.texts(step).title), flow.status(step.id)});
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows); // the selection stays
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int StepListModel::rowOf(const QString& step) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == step; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Qt::ToolTipRole:
        return toolTipText(row.status.reason.isEmpty() ? stateWord(row.status.state)
                                                       : translated(row.status.reason));
    case IdRole:
        return row.id;
    case NumberRole:
        return row.number;
    case StateRole:
        return static_cast<int>(row.status.state);
    case ReasonRole:
        return translated(row.status.reason);
    case WordRole:
        return stateWord(row.status.state);
    default:
        return {};
    }
}

QString StepListModel::accessibleText(const Row& row) const
{
    const QString text = tr("Step %1, %2, %3").arg(row.number).arg(row.title, stateWord(row.status.state));
    const QString reason = translated(row.status.reason);
    return reason.isEmpty() ? text : tr("%1: %2").arg(text, reason);
}

QString StepListModel::stateWord(StepState state)
{
    switch (state) {
    case StepState::NotStarted:
        return tr("not started");
    case StepState::InProgress:
        return tr("in progress");
    case StepState::Done:
        return tr("done");
    case StepState::NeedsAttention:
        return tr("needs attention");
    case StepState::Skipped:
        break;
    }
    return tr("skipped");
}

} // namespace ims
