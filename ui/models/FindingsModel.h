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
    QString word;
    QString facts;
    QString why;            ///< why it is not this one; empty for what is in question
    bool dismissed = false; ///< by the technician
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
        FactsRole,                ///< what else is to be known at a glance; may be empty
        WhyRole,                  ///< why it is not this one; may be empty
        DismissedRole             ///< whether the technician passed it over
    };

    using RowListModel::RowListModel;

    /// `chosen`: the cause that the technician goes on with; `answered`: ids of the causes' questions that
    /// have an answer; `withOthers`: whether the causes that are not in question stand below the others, with
    /// the reason.
    void setDiagnosis(const Diagnosis& diagnosis, const QString& chosen, const QStringList& answered,
                      bool withOthers);

    /// Whether a finding is one of those that are shown only on request.
    static bool isOther(const Finding& finding, const QString& chosen);

    /// How many causes setDiagnosis() shows only on request.
    static qsizetype countOthers(const Diagnosis& diagnosis, const QString& chosen);

    int rowOf(const QString& cause) const;

    QVariant data(const QModelIndex& index, int role) const override;

    /// How many rows stand above them.
    static qsizetype countShown(const Diagnosis& diagnosis, const QString& chosen);

    static QString statusWord(FindingStatus status);

    /// The word for a cause that nothing in the evidence speaks for.
    static QString otherWord();
};

} // namespace ims
