#pragma once

#include "core/diagnosis/Finding.h"
#include "ui/models/RowListModel.h"

namespace ims {

/// A cause as it stands in the list.
struct FindingRow
{
    QString cause;
    QString title;
    FindingStatus status;
    QString facts;
};

/// The causes as weighed against a case, best first. A pure view: it is handed the diagnosis.
class FindingsModel : public RowListModel<FindingRow>
{
    Q_OBJECT

public:
    enum Role {
        CauseRole = Qt::UserRole, ///< id
        StatusRole,               ///< FindingStatus as int
        WordRole,                 ///< the status as a word
        FactsRole                 ///< what else is to be known at a glance; may be empty
    };

    using RowListModel::RowListModel;

    /// `chosen`: the cause that the technician goes on with; `answered`: ids of the causes' questions that
    /// have an answer.
    void setFindings(const std::vector<Finding>& findings, const QString& chosen,
                     const QStringList& answered);

    int rowOf(const QString& cause) const;

    QVariant data(const QModelIndex& index, int role) const override;

    static QString statusWord(FindingStatus status);
};

} // namespace ims
