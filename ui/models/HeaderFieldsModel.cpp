#include "ui/models/HeaderFieldsModel.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/models/ColumnHeader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestCell = 300;  // characters
constexpr qsizetype longestTip = 4'000; // characters

} // namespace

void HeaderFieldsModel::setSpoolFile(std::shared_ptr<const SpoolFile> spool)
{
    beginResetModel();
    m_spool = std::move(spool);
    m_shown.reset();
    endResetModel();
}

void HeaderFieldsModel::setShown(std::optional<std::vector<quint32>> fields)
{
    beginResetModel();
    m_shown = std::move(fields);
    endResetModel();
}

void HeaderFieldsModel::setRaw(bool raw)
{
    m_raw = raw;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

const HeaderField* HeaderFieldsModel::fieldAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto at = static_cast<size_t>(row);
    return &m_spool->headers.at(m_shown ? m_shown->at(at) : at);
}

int HeaderFieldsModel::rowAt(qint64 offset) const
{
    if (!m_spool)
        return -1;
    const auto& all = m_spool->headers;
    const auto after = std::partition_point(
        all.begin(), all.end(), [offset](const HeaderField& field) { return field.range.offset <= offset; });
    if (after == all.begin() || !(after - 1)->range.contains(offset))
        return -1;
    const auto field = static_cast<quint32>(after - all.begin() - 1);
    if (!m_shown)
        return static_cast<int>(field);
    const auto place = std::lower_bound(m_shown->begin(), m_shown->end(), field);
    return place == m_shown->end() || *place != field ? -1 : static_cast<int>(place - m_shown->begin());
}

QString HeaderFieldsModel::fieldText(int row) const
{
    const HeaderField* field = fieldAt(row);
    return field ? visibleText(field->name) + u": "_s + visibleText(value(*field)) : QString();
}

int HeaderFieldsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_spool)
        return 0;
    return static_cast<int>(m_shown ? m_shown->size() : m_spool->headers.size());
}

int HeaderFieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeaderFieldsModel::data(const QModelIndex& index, int role) const
{
    const HeaderField* field = index.isValid() ? fieldAt(index.row()) : nullptr;
    if (!field)
        return {};
    const QString& text = index.column() == Name ? field->name : value(*field);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return visibleText(cutText(text, longestCell));
    case Qt::ToolTipRole:
        return toolTipText(text.size() > longestTip ? cutText(text, longestTip) + u'…' : text);
    default:
        return {};
    }
}

QVariant HeaderFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != Name && section != Value)
        return {};
    return columnHeader(orientation, role, section == Name ? tr("Field") : tr("Value"));
}

} // namespace ims
