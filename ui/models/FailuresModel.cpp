#include "ui/models/FailuresModel.h"

#include "core/base/SafeText.h"
#include "core/evidence/FailureTexts.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/CellTexts.h"
#include "ui/models/ColumnHeader.h"

using namespace Qt::StringLiterals;

namespace ims {

void FailuresModel::setCase(std::shared_ptr<const Evidence> evidence,
                            std::shared_ptr<const Diagnosis> diagnosis)
{
    beginResetModel();
    m_evidence = std::move(evidence);
    m_diagnosis = std::move(diagnosis);
    endResetModel();
}

const Failure* FailuresModel::failure(int row) const
{
    if (!m_evidence || row < 0 || static_cast<size_t>(row) >= m_evidence->failures.size())
        return nullptr;
    return &m_evidence->failures.at(static_cast<size_t>(row));
}

int FailuresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_evidence ? 0 : static_cast<int>(m_evidence->failures.size());
}

int FailuresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailuresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !failure(index.row()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: {
        const Failure& shown = *failure(index.row());
        const bool missing = shown.file < 0 && index.column() == State;
        return toolTipText(missing ? translated(shown.missingWhy) : text(index.row(), index.column()));
    }
    case Qt::DecorationRole: {
        if (index.column() != SpoolFileName)
            return {};
        const bool missing = !spoolOf(*failure(index.row()));
        return missing ? m_icons.icon(u"file-missing"_s, ColorRole::Error)
                       : m_icons.icon(u"mail"_s, ColorRole::Muted);
    }
    default:
        return {};
    }
}

QVariant FailuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(orientation, role, title(section));
}

QString FailuresModel::title(int column)
{
    switch (column) {
    case Time:
        return tr("Failed (UTC)");
    case SpoolFileName:
        return tr("Spool file");
    case State:
        return tr("In ARCHIVE");
    case Sender:
        return tr("Sender");
    case CharsetName:
        return tr("Charset");
    case CauseTitle:
        return tr("Likeliest cause");
    default:
        return {};
    }
}

QString FailuresModel::text(int row, int column) const
{
    const Failure& shown = *failure(row);
    const SpoolFile* spool = spoolOf(shown);
    switch (column) {
    case Time:
        return shown.event.time.isValid() ? shown.event.time.toUTC().toString(u"yyyy-MM-dd  HH:mm:ss"_s)
                                          : tr("not known");
    case SpoolFileName:
        return visibleText(shown.name);
    case State:
        return translated(fileStateText(*m_evidence, shown));
    case Sender:
        return spool && spool->envelope ? visibleText(spool->envelope->sender) : QString();
    case CharsetName:
        return spool ? charsetCell(*spool) : QString();
    case CauseTitle:
        return causeCell(m_diagnosis.get(), static_cast<size_t>(row));
    default:
        return {};
    }
}

const SpoolFile* FailuresModel::spoolOf(const Failure& shown) const
{
    const ArchivedFile* file = m_evidence->fileOf(shown);
    return file && file->spool ? &*file->spool : nullptr;
}

} // namespace ims
