#include "ui/models/EventRowsModel.h"

#include "ui/common/TextLabel.h"
#include "ui/models/ColumnHeader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int keptDescriptions = 500; // several screens

} // namespace

std::vector<EventRowsColumn> failureColumns()
{
    return {EventRowsColumn::time(),
            EventRowsColumn::of(EventFacet::SpoolFile),
            EventRowsColumn::of(EventFacet::State),
            EventRowsColumn::of(EventFacet::Sender),
            EventRowsColumn::of(EventFacet::Charset),
            EventRowsColumn::of(EventFacet::Companions),
            EventRowsColumn::of(EventFacet::Cause),
            EventRowsColumn::of(EventFacet::Computer)};
}

std::vector<EventRowsColumn> eventColumns()
{
    return {EventRowsColumn::time(),
            EventRowsColumn::of(EventFacet::Type),
            EventRowsColumn::of(EventFacet::Source),
            EventRowsColumn::of(EventFacet::EventId),
            EventRowsColumn::of(EventFacet::SpoolFile),
            EventRowsColumn::of(EventFacet::Computer),
            EventRowsColumn::description()};
}

EventRowsModel::EventRowsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_descriptions(keptDescriptions)
{
}

void EventRowsModel::setList(EventList list, std::vector<quint32> shown)
{
    beginResetModel();
    m_list = std::move(list);
    m_shown = std::move(shown);
    m_descriptions.clear();
    endResetModel();
}

void EventRowsModel::setShown(std::vector<quint32> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

std::optional<quint32> EventRowsModel::rowAt(int place) const
{
    if (place < 0 || static_cast<size_t>(place) >= m_shown.size())
        return std::nullopt;
    return m_shown.at(static_cast<size_t>(place));
}

int EventRowsModel::placeOf(quint32 row) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), row);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int EventRowsModel::columnOf(const EventRowsColumn& column) const
{
    const auto found = std::find(m_list.columns.begin(), m_list.columns.end(), column);
    return found == m_list.columns.end() ? -1 : static_cast<int>(found - m_list.columns.begin());
}

int EventRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EventRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.columns.size());
}

QVariant EventRowsModel::data(const QModelIndex& index, int role) const
{
    const auto row = rowAt(index.row());
    if (!index.isValid() || !row)
        return {};
    const EventRowsColumn& column = m_list.columns.at(static_cast<size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, column);
    case Qt::ToolTipRole: {
        const auto why = m_list.missing && column == EventRowsColumn::of(EventFacet::State)
                             ? m_list.missing(*row)
                             : std::nullopt;
        return toolTipText(why ? *why : text(*row, column));
    }
    case Qt::DecorationRole:
        if (!m_list.missing || column != EventRowsColumn::of(EventFacet::SpoolFile))
            return {};
        return m_list.missing(*row) ? m_icons.icon(u"file-missing"_s, ColorRole::Error)
                                    : m_icons.icon(u"mail"_s, ColorRole::Muted);
    default:
        return {};
    }
}

QVariant EventRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(orientation, role, title(m_list.columns.at(static_cast<size_t>(section))));
}

QString EventRowsModel::text(quint32 row, const EventRowsColumn& column) const
{
    switch (column.kind) {
    case EventRowsColumn::Kind::Time:
        return eventTimeCell(m_list.rows->time(row));
    case EventRowsColumn::Kind::Facet:
        return m_list.rows->text(row, column.facet);
    case EventRowsColumn::Kind::Description:
        break;
    }
    return description(row);
}

QString EventRowsModel::title(const EventRowsColumn& column) const
{
    switch (column.kind) {
    case EventRowsColumn::Kind::Time:
        return m_list.failures ? tr("Failed (UTC)") : tr("Time (UTC)");
    case EventRowsColumn::Kind::Facet:
        return facetTitle(column.facet);
    case EventRowsColumn::Kind::Description:
        break;
    }
    return tr("Description");
}

std::vector<RowColumn> EventRowsModel::writtenColumns() const
{
    std::vector<RowColumn> columns;
    for (const EventRowsColumn& column : m_list.columns) {
        if (column.kind == EventRowsColumn::Kind::Time)
            columns.push_back({std::nullopt, title(column)});
        else if (column.kind == EventRowsColumn::Kind::Facet)
            columns.push_back({column.facet, title(column)});
    }
    return columns;
}

/// Read from the log when it comes into sight.
QString EventRowsModel::description(quint32 row) const
{
    if (const QString* known = m_descriptions.object(row))
        return *known;
    const QString text = m_list.description ? m_list.description(row) : QString();
    m_descriptions.insert(row, new QString(text));
    return text;
}

QString facetTitle(EventFacet facet)
{
    switch (facet) {
    case EventFacet::SpoolFile:
        return EventRowsModel::tr("Spool file");
    case EventFacet::State:
        return EventRowsModel::tr("In ARCHIVE");
    case EventFacet::Sender:
        return EventRowsModel::tr("Sender");
    case EventFacet::SenderDomain:
        return EventRowsModel::tr("Sender’s domain");
    case EventFacet::Charset:
        return EventRowsModel::tr("Charset");
    case EventFacet::Cause:
        return EventRowsModel::tr("Likeliest cause");
    case EventFacet::Companions:
        return EventRowsModel::tr("Companions");
    case EventFacet::Day:
        return EventRowsModel::tr("Day (UTC)");
    case EventFacet::Computer:
        return EventRowsModel::tr("Computer");
    case EventFacet::Source:
        return EventRowsModel::tr("Source");
    case EventFacet::EventId:
        return EventRowsModel::tr("Event");
    case EventFacet::Type:
        return EventRowsModel::tr("Type");
    case EventFacet::Log:
        break;
    }
    return EventRowsModel::tr("Log");
}

QString facetWord(EventFacet facet, const QString& text)
{
    if (!text.isEmpty())
        return text;
    return facet == EventFacet::Day ? EventRowsModel::tr("not known") : EventRowsModel::tr("none");
}

QString countText(quint32 count, bool failures)
{
    if (count == 1)
        return failures ? EventRowsModel::tr("1 failed message") : EventRowsModel::tr("1 event");
    const QString number = QLocale().toString(count);
    return failures ? EventRowsModel::tr("%1 failed messages").arg(number)
                    : EventRowsModel::tr("%1 events").arg(number);
}

QString eventTimeCell(qint64 time)
{
    if (time == EventRows::noTime)
        return EventRowsModel::tr("not known");
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-dd  HH:mm:ss"_s);
}

} // namespace ims
