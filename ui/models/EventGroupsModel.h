#pragma once

#include "core/evidence/EventQuery.h"

#include <QAbstractTableModel>

namespace ims {

/// The groups of a list of events by one facet, each with how many rows it has.
class EventGroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Count, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `rows` must have the facet.
    void setGroups(std::shared_ptr<const EventRows> rows, EventFacet facet, std::vector<EventGroup> groups);

    EventFacet facet() const { return m_facet; }

    /// The text that a filter to this group bears; nothing below the last row.
    std::optional<QString> textAt(int row) const;
    int rowOf(const QString& text) const; ///< -1 where there is no such group

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const EventGroup* group(int row) const;
    QString toolTip(const EventGroup& group) const;

    std::shared_ptr<const EventRows> m_rows;
    EventFacet m_facet = EventFacet::SpoolFile;
    std::vector<EventGroup> m_groups;
};

} // namespace ims
