#pragma once

#include "ui/common/Job.h"
#include "ui/models/EventRowsModel.h"
#include "ui/wizard/EventSearch.h"
#include "ui/wizard/EventTableActions.h"

#include <QWidget>

#include <array>

class QSplitter;
class QTableView;

namespace ims {

class EventFilterBar;
class EventGroupsModel;
class EventTimelineView;
class FilterLine;

/// A list of events to look through: filters above, when it happened, groups beside the table. Knows nothing
/// of the case. Long lists are searched in the background; the table stays as it is until the answer is
/// there. Failures and events each keep their own filters; the time is common to both.
class EventBrowser : public QWidget
{
    Q_OBJECT

public:
    EventBrowser(const CommandRegistry& commands, QWidget* parent = nullptr);

    /// `newest`: of the logs, seconds UTC; where "last day" ends.
    void setList(EventList list, qint64 newest);

    /// The row that is chosen stays so even where a filter leaves it out. Says nothing to rowChosen().
    void choose(std::optional<quint32> row);
    std::optional<quint32> chosen() const { return m_chosen; }

    /// Whether a filter leaves out the chosen row.
    bool leavesOutChosen() const;

    const EventFilters& filters() const { return view().filters; }
    void setFilters(const EventFilters& filters);
    void setGroup(std::optional<EventFacet> group);
    void sortBy(const EventOrder& order);
    void clearFilters();

    bool isSearching() const { return m_job.isRunning(); }

    /// What gives way where there is little height.
    void setTimelineWanted(bool wanted);

    QTableView* table() const { return m_table; }
    QTableView* groups() const { return m_groups; }
    EventRowsModel* model() const { return m_model; }
    EventFilterBar* bar() const { return m_bar; }
    FilterLine* line() const { return m_line; }
    EventTimelineView* timeline() const { return m_timeline; }
    EventTableActions* actions() const { return m_actions; }

    /// The panes in sight, in reading order.
    QList<QWidget*> panes() const;

Q_SIGNALS:
    void rowChosen(quint32 row); ///< by hand
    void searched();             ///< the table shows what was asked for
    void failed(const ims::Error& error);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct View
    {
        EventFilters filters;
        EventOrder order = {std::nullopt, Qt::DescendingOrder};
        std::optional<EventFacet> group;
    };

    View& view() { return m_views.at(m_model->list().failures ? 0 : 1); }
    const View& view() const { return m_views.at(m_model->list().failures ? 0 : 1); }
    void listenToBar();
    void makeTable();
    void makeGroups();
    template <class Change>
    void change(Change change);
    void search();
    void show(EventsFound found);
    void showFilters();
    void showCount();
    void showOrder();
    void showGroups(std::vector<EventGroup> groups);
    void showCurrent();
    void sortByColumn(int column);
    void takeGroup(int row);
    void fit();
    int titleWidth(int place) const;
    int wantedWidth(int place) const;
    void fitTable();
    void fitHeight();

    EventRowsModel* m_model;
    EventGroupsModel* m_groupsModel;
    EventFilterBar* m_bar;
    FilterLine* m_line;
    EventTimelineView* m_timeline;
    QSplitter* m_splitter;
    QTableView* m_groups;
    QTableView* m_table;
    EventTableActions* m_actions;
    std::array<View, 2> m_views;
    qint64 m_newest = EventRows::noTime;
    std::optional<quint32> m_chosen;
    bool m_timelineWanted = true;
    bool m_placing = false; ///< the current row is set by the program
    Job m_job;
};

} // namespace ims
