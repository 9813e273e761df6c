#pragma once

#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"
#include "ui/common/Icons.h"

#include <QAbstractTableModel>

#include <memory>

namespace ims {

/// The failed events of a case, newest first, each with its spool file. A pure view: evidence and diagnosis
/// are handed in whole and never changed.
class FailuresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, SpoolFileName, State, Sender, CharsetName, CauseTitle, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCase(std::shared_ptr<const Evidence> evidence, std::shared_ptr<const Diagnosis> diagnosis);

    const Failure* failure(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString title(int column);
    QString text(int row, int column) const;
    const SpoolFile* spoolOf(const Failure& failure) const;

    std::shared_ptr<const Evidence> m_evidence;
    std::shared_ptr<const Diagnosis> m_diagnosis;
    TintedIcons m_icons;
};

} // namespace ims
