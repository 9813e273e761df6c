#pragma once

#include "core/evidence/EventQuery.h"

#include <QObject>

class QAction;
class QMenu;
class QModelIndex;
class QTableView;

namespace ims {

class CommandRegistry;
class EventRowsModel;
struct EventRowsColumn;

/// What can be done with a cell or line of a table of events, by its menu and by keys: filter to it, leave it
/// out, sort by its column, copy, write to a file.
class EventTableActions : public QObject
{
    Q_OBJECT

public:
    enum class File { Csv, Json };

    EventTableActions(const CommandRegistry& commands, QTableView* table, EventRowsModel* model);

    /// The menu as it is now, for the current cell; belongs to the caller.
    QMenu* makeMenu(QWidget* parent);

    QAction* filterTo() const { return m_filterTo; }
    QAction* leaveOut() const { return m_leaveOut; }
    QAction* sort() const { return m_sort; }
    QAction* copyCell() const { return m_copyCell; }
    QAction* copyLine() const { return m_copyLine; }
    QAction* copyAll() const { return m_copyAll; }
    QAction* writeCsv() const { return m_writeCsv; }
    QAction* writeJson() const { return m_writeJson; }

Q_SIGNALS:
    void valueWanted(ims::EventFacet facet, const QString& text);
    void valueUnwanted(ims::EventFacet facet, const QString& text);
    void sortWanted(int column);
    void copied(const QString& what); ///< a sentence
    void fileWanted(ims::EventTableActions::File file);

private:
    QAction* add(const CommandRegistry& commands, const QString& id, void (EventTableActions::*run)());
    void popUp(const QPoint& place);
    std::optional<FacetValue> value() const;
    const EventRowsColumn* column() const;
    void want();
    void unwant();
    void sortByColumn();
    void copyTheCell();
    void copyTheLine();
    void copyThemAll();
    QString lineText(quint32 row) const;
    void update();

    QTableView* m_table;
    EventRowsModel* m_model;
    QAction* m_filterTo;
    QAction* m_leaveOut;
    QAction* m_sort;
    QAction* m_copyCell;
    QAction* m_copyLine;
    QAction* m_copyAll;
    QAction* m_writeCsv;
    QAction* m_writeJson;
};

} // namespace ims
