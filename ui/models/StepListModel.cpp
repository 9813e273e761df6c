#include "ui/models/StepListModel.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

namespace ims {

void StepListModel::setFlow(const Flow& flow)
{
    std::vector<StepRow> rows;
    for (const FlowStep& step : flow.definition().steps())
        rows.push_back({step.id, step.number, translated(flow.texts(step).title), flow.status(step.id)});
    setRows(std::move(rows));
}

int StepListModel::rowOf(const QString& step) const
{
    return rowWhere([&](const StepRow& row) { return row.id == step; });
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    const StepRow* found = rowAt(index);
    if (!found)
        return {};
    const StepRow& row = *found;
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

QString StepListModel::accessibleText(const StepRow& row) const
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
