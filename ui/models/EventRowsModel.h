#pragma once

#include "core/evidence/EventExport.h"
#include "ui/common/Icons.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <memory>
#include <optional>

namespace ims {

/// What a column shows: the time, one facet, or what the event says.
struct EventRowsColumn
{
    enum class Kind { Time, Facet, Description };
    Kind kind = Kind::Facet;
    EventFacet facet = EventFacet::SpoolFile; ///< of Kind::Facet

    static constexpr EventRowsColumn time() { return {Kind::Time, {}}; }
    static constexpr EventRowsColumn of(EventFacet facet) { return {Kind::Facet, facet}; }
    static constexpr EventRowsColumn description() { return {Kind::Description, {}}; }

    friend bool operator==(const EventRowsColumn&, const EventRowsColumn&) = default;
};

std::vector<EventRowsColumn> failureColumns();
std::vector<EventRowsColumn> eventColumns();

/// A list of events and what is asked about a row only while it is in sight.
struct EventList
{
    std::shared_ptr<const EventRows> rows;
    std::vector<EventRowsColumn> columns;
    bool failures = true; ///< failed messages, else events
    /// What the event says.
    std::function<QString(quint32 row)> description = {};
    /// Why the spool file of a failed message is missing; nothing where it is not.
    std::function<std::optional<QString>(quint32 row)> missing = {};
};

/// Those rows of a list that a filter leaves, in the order that was asked for: an index of its own over the
/// list, replaced in one reset (QSortFilterProxyModel takes half a minute for a million rows).
class EventRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit EventRowsModel(QObject* parent = nullptr);

    void setList(EventList list, std::vector<quint32> shown);
    void setShown(std::vector<quint32> shown);

    const EventList& list() const { return m_list; }
    const std::vector<quint32>& shown() const { return m_shown; }

    /// The list's row at a place of the table; nothing below the last.
    std::optional<quint32> rowAt(int place) const;
    /// The place of a list's row; -1 where it is left out.
    int placeOf(quint32 row) const;

    /// The column of the table; -1 where it has none.
    int columnOf(const EventRowsColumn& column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QString text(quint32 row, const EventRowsColumn& column) const;
    QString title(const EventRowsColumn& column) const;

    /// As they are copied and written: without the description, which is not at hand.
    std::vector<RowColumn> writtenColumns() const;

private:
    QString description(quint32 row) const;

    EventList m_list;
    std::vector<quint32> m_shown;
    mutable QCache<quint32, QString> m_descriptions; // of what was in sight
    TintedIcons m_icons;
};

/// What a facet is called above a column or a group: "Sender’s domain".
QString facetTitle(EventFacet facet);

/// A facet's text as it is shown in a list of groups or a filter: an empty one has a word as well.
QString facetWord(EventFacet facet, const QString& text);

/// "1 failed message", "340 failed messages"; or events.
QString countText(quint32 count, bool failures);

/// "1999-03-08  10:14:07"; "not known" for EventRows::noTime.
QString eventTimeCell(qint64 time);

} // namespace ims
