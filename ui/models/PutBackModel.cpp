#include "ui/models/PutBackModel.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/models/CellTexts.h"
#include "ui/models/ColumnHeader.h"

namespace ims {

void PutBackModel::setPlan(PutBackPlan plan, std::shared_ptr<const Evidence> evidence,
                           std::shared_ptr<const Diagnosis> diagnosis)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_evidence = std::move(evidence);
    m_diagnosis = std::move(diagnosis);
    endResetModel();
}

void PutBackModel::setResults(const QHash<QString, QString>& results)
{
    if (results == m_results)
        return;
    m_results = results;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Result), index(rowCount() - 1, Result));
}

const PutBackFile* PutBackModel::file(int row) const
{
    return row < 0 || static_cast<size_t>(row) >= m_plan.files.size()
               ? nullptr
               : &m_plan.files.at(static_cast<size_t>(row));
}

QString PutBackModel::name(int row) const
{
    const PutBackFile* shown = file(row);
    return shown ? m_evidence->failures.at(shown->failure).name : QString();
}

int PutBackModel::rowOf(const QString& name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->name(row) == name)
            return row;
    }
    return -1;
}

QString PutBackModel::turnWord(PutBackTurn turn)
{
    switch (turn) {
    case PutBackTurn::First:
        return tr("first, alone");
    case PutBackTurn::Next:
        return tr("then");
    case PutBackTurn::NotMended:
        return tr("not yet: another cause");
    case PutBackTurn::LastAlone:
        return tr("last, alone: can crash");
    case PutBackTurn::LeftOut:
        break;
    }
    return tr("left out");
}

int PutBackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.files.size());
}

int PutBackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PutBackModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !file(index.row()))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return toolTipText(text(index.row(), index.column()));
    return {};
}

QVariant PutBackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles = {tr("Put back"), tr("Spool file"), tr("Sender"),         tr("Size"),
                                tr("Charset"),  tr("Result"),     tr("Likeliest cause")};
    return columnHeader(orientation, role, titles.value(section));
}

QString PutBackModel::text(int row, int column) const
{
    const PutBackFile& shown = *file(row);
    const Failure& failure = m_evidence->failures.at(shown.failure);
    const SpoolFile& spool = *m_evidence->fileOf(failure)->spool; // the plan holds files that were read
    switch (column) {
    case Turn:
        return tr("%1  %2").arg(row + 1).arg(turnWord(shown.turn));
    case SpoolFileName:
        return visibleText(failure.name);
    case Sender:
        return spool.envelope ? visibleText(spool.envelope->sender) : QString();
    case Size:
        return sizeCell(spool.size);
    case CharsetName:
        return charsetCell(spool);
    case Result:
        return m_results.value(failure.name);
    case CauseTitle:
        return causeCell(m_diagnosis.get(), shown.failure);
    default:
        return {};
    }
}

} // namespace ims
