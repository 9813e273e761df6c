#pragma once

#include "core/diagnosis/Finding.h"

#include <QAbstractListModel>

#include <vector>

namespace ims {

/// The causes as weighed against a case, best first. A pure view: it is handed the diagnosis.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CauseRole = Qt::UserRole, ///< id
        StatusRole,               ///< FindingStatus as int
        WordRole,                 ///< the status as a word
        FactsRole                 ///< what else is to be known at a glance; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    /// `chosen`: the cause that the technician goes on with; `answered`: ids of the causes' questions that
    /// have an answer.
    void setFindings(const std::vector<Finding>& findings, const QString& chosen,
                     const QStringList& answered);

    int rowOf(const QString& cause) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    static QString statusWord(FindingStatus status);

private:
    struct Row
    {
        QString cause;
        QString title;
        FindingStatus status;
        QString facts;
    };

    std::vector<Row> m_rows;
};

} // namespace ims
