#pragma once

#include "core/flow/Flow.h"
#include "ui/models/RowListModel.h"

namespace ims {

/// A step as it stands in the list.
struct StepRow
{
    QString id;
    int number = 0;
    QString title;
    StepStatus status;
};

/// The steps of the walkthrough with their states, in their order. A pure view: it is handed the flow.
class StepListModel : public RowListModel<StepRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NumberRole,
        StateRole,  ///< StepState as int
        ReasonRole, ///< why it is skipped or needs attention; may be empty
        WordRole    ///< the state as a word
    };

    using RowListModel::RowListModel;

    void setFlow(const Flow& flow);

    int rowOf(const QString& step) const;

    QVariant data(const QModelIndex& index, int role) const override;

    static QString stateWord(StepState state);

private:
    QString accessibleText(const StepRow& row) const;
};

} // namespace ims
