#include "ui/models/EventGroupsModel.h"

#include "ui/common/TextLabel.h"
#include "ui/models/ColumnHeader.h"
#include "ui/models/EventRowsModel.h"

#include <QLocale>

#include <algorithm>

namespace ims {

void EventGroupsModel::setGroups(std::shared_ptr<const EventRows> rows, EventFacet facet,
                                 std::vector<EventGroup> groups)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_facet = facet;
    m_groups = std::move(groups);
    endResetModel();
}

const EventGroup* EventGroupsModel::group(int row) const
{
    return row < 0 || static_cast<size_t>(row) >= m_groups.size() ? nullptr
                                                                  : &m_groups.at(static_cast<size_t>(row));
}

std::optional<QString> EventGroupsModel::textAt(int row) const
{
    const EventGroup* found = group(row);
    return found ? std::optional(m_rows->column(m_facet).texts.at(found->value)) : std::nullopt;
}

int EventGroupsModel::rowOf(const QString& text) const
{
    if (!m_rows || !m_rows->has(m_facet))
        return -1;
    const auto value = m_rows->column(m_facet).texts.indexOf(text);
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const EventGroup& group) { return value == group.value; });
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

int EventGroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int EventGroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventGroupsModel::data(const QModelIndex& index, int role) const
{
    const EventGroup* shown = group(index.row());
    if (!index.isValid() || !shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Group ? facetWord(m_facet, *textAt(index.row()))
                                       : QLocale().toString(shown->count);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Count ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return toolTipText(toolTip(*shown));
    default:
        return {};
    }
}

QString EventGroupsModel::toolTip(const EventGroup& shown) const
{
    const QString text = facetWord(m_facet, m_rows->column(m_facet).texts.at(shown.value));
    if (shown.first == EventRows::noTime)
        return tr("%1: %2").arg(text).arg(shown.count);
    return tr("%1: %2, from %3 to %4 UTC")
        .arg(text)
        .arg(shown.count)
        .arg(eventTimeCell(shown.first), eventTimeCell(shown.last));
}

QVariant EventGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(orientation, role, section == Group ? facetTitle(m_facet) : tr("Number"));
}

} // namespace ims
