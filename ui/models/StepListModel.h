#pragma once

#include "core/flow/Flow.h"

#include <QAbstractListModel>

#include <vector>

namespace ims {

/// The steps of the walkthrough with their states, in their order. A pure view: it is handed the flow.
class StepListModel : public QAbstractListModel
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

    using QAbstractListModel::QAbstractListModel;

    void setFlow(const Flow& flow);

    int rowOf(const QString& step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    static QString stateWord(StepState state);

private:
    struct Row
    {
        QString id;
        int number = 0;
        QString title;
        StepStatus status;
    };

    QString accessibleText(const Row& row) const;

    std::vector<Row> m_rows;
};

} // namespace ims
