#pragma once

#include "core/retest/PutBackPlan.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace ims {

/// The failed files of a case in the order in which they are put back, with what became of each. A pure view:
/// everything is handed in.
class PutBackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Turn, SpoolFileName, Sender, Size, CharsetName, Result, CauseTitle, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(PutBackPlan plan, std::shared_ptr<const Evidence> evidence,
                 std::shared_ptr<const Diagnosis> diagnosis);

    /// What became of the files, by name, as shown.
    void setResults(const QHash<QString, QString>& results);

    const PutBackFile* file(int row) const;
    QString name(int row) const;
    int rowOf(const QString& name) const; ///< -1 where it is not in the plan
    static QString turnWord(PutBackTurn turn);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    PutBackPlan m_plan;
    std::shared_ptr<const Evidence> m_evidence;
    std::shared_ptr<const Diagnosis> m_diagnosis;
    QHash<QString, QString> m_results;
};

} // namespace ims
